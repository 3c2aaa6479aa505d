import { describe, expect, it } from 'vitest';
import { differenceBounds } from '../../../src/compare/statistics/difference.ts';
import { eventsOf } from '../../../src/compare/statistics/estimate.ts';
import { increaseEvidence, maxEvidence } from '../../../src/compare/statistics/evidence.ts';
import {
  incompleteBeta,
  incompleteBetaInverse,
} from '../../../src/compare/statistics/incomplete-beta.ts';
import {
  gammaQuantile,
  incompleteGamma,
} from '../../../src/compare/statistics/incomplete-gamma.ts';
import { ratioBounds } from '../../../src/compare/statistics/ratio.ts';
import { deviance, stirlingError } from '../../../src/compare/statistics/saddle-point.ts';
import { repeat, stepsTaken } from '../../../src/compare/statistics/steps.ts';

/** By quadrature of the densities in 50 digits (mpmath 1.3). */
const GAMMA = [
  [10_000, 9700, 0.001234175584468492, 0.9987658244155315],
  [1e10, 1e10 - 3e5, 0.0013497798514433158, 0.9986502201485566],
  [1e12, 1e12, 0.5000001329807602, 0.4999998670192399],
  [1e12, 1e12 + 2e6, 0.9772498140608813, 0.022750185939118726],
  [2 ** 52, 2 ** 52 - 2 ** 27, 0.022750131143651105, 0.9772498688563489],
  [2 ** 53, 2 ** 53 + 2 ** 28, 0.9976611323298318, 0.0023388676701681823],
] as const;
const BETA = [
  [0.99, 1e4, 1e4, 0.23864881360349657],
  [0.9999999, 1e12, 1e12, 0.4718140097093541],
  [1.0000003, 1e12, 1e12, 0.5839979732889081],
  [0.49999995, 2 ** 51, 2 ** 52, 5.3414850770790786e-5],
  [9.996e-9, 1e4, 1e12, 0.48537331425646607],
] as const;

/** Relative errors: a double holds a count of 2^53 just so, and a tail of it to seven digits. */
const close = (found: number, wanted: number, most: number) =>
  expect(Math.abs(found / wanted - 1), `${found} for ${wanted}`).toBeLessThan(most);

describe('counts up to 2^53', () => {
  it.each(GAMMA)('incompleteGamma(%d, %d)', (a, x, lower, upper) => {
    const found = incompleteGamma(a, x);
    const most = a < 1e11 ? 1e-9 : 1e-6;
    close(found.lower, lower, most);
    close(found.upper, upper, most);
  });

  it.each(BETA)('incompleteBeta(%d, %d, %d)', (odds, a, b, p) => {
    close(incompleteBeta(odds, a, b), p, a + b < 1e11 ? 1e-9 : 1e-6);
  });

  it('are the same function on both sides of where the method changes', () => {
    for (const z of [-6, -1, 0, 1, 6]) {
      const at = (a: number) => incompleteGamma(a, a + z * Math.sqrt(a)).lower;
      close(at(9999.999999), at(10_000.000001), 1e-9);
      const odds = Math.exp(z * Math.sqrt(2e-4));
      close(
        incompleteBeta(odds, 9999.999999, 1e4),
        incompleteBeta(odds, 10_000.000001, 10_000.000001),
        1e-6,
      );
    }
  });

  it('have quantiles that give their probability back', () => {
    for (const p of [1e-9, 0.025, 0.5, 0.975]) {
      for (const a of [1e4, 1e9, 2 ** 53]) {
        close(incompleteGamma(a, gammaQuantile(p, a)).lower, p, 1e-5);
        close(incompleteBeta(incompleteBetaInverse(p, a, a / 3), a, a / 3), p, 1e-5);
      }
    }
  });
});

/** Steps of the dearest question that one figure asks. */
const MOST_STEPS = 120_000;

it.each([0.3, 1, 2000, 9999, 1e6, 1e9, 2 ** 40, 2 ** 53])(
  'a figure of %d samples costs no more than any other',
  (count) => {
    const estimate = (n: number) => ({
      amount: n * 64,
      variance: n * 64 ** 2,
      runs: 1,
      unseen: 1e4,
    });
    const pairs = [
      [count, count * (1 + 3 / Math.sqrt(count))],
      [count, 3],
      [7, count],
      [0, count],
      [count, 0],
    ];
    for (const [b, h] of pairs) {
      const [base, head] = [estimate(b!), estimate(h!)];
      const limit = { relative: 0.05, absolute: 16_384 };
      for (const ask of [
        () => differenceBounds(base, head, 0.025),
        () => ratioBounds(base, head, 0.025),
        () => increaseEvidence(base, head, limit).exceeded.value(),
        () => increaseEvidence(base, head, limit).kept.value(),
        () => maxEvidence(base, head, count * 64).kept.value(),
      ]) {
        const before = stepsTaken();
        ask();
        expect(stepsTaken() - before).toBeLessThan(MOST_STEPS);
      }
    }
  },
);

describe('what no iteration ends on is refused by name', () => {
  const good = { amount: 64, variance: 4096, runs: 1 };
  it.each<[string, RegExp, () => unknown]>([
    [
      'a variance of 0',
      /^the variance of an estimate is 0,/,
      () => eventsOf({ ...good, variance: 0 }, good),
    ],
    [
      'a variance of NaN',
      /^the variance of an estimate is NaN,/,
      () => eventsOf({ ...good, variance: NaN }, good),
    ],
    [
      'an amount of NaN',
      /^the amount of an estimate is NaN,/,
      () => eventsOf(good, { ...good, amount: NaN }),
    ],
    [
      'no runs',
      /^the number of runs of an estimate is 0,/,
      () => eventsOf(good, { ...good, runs: 0 }),
    ],
    [
      'endless unseen',
      /^the weight of what went unseen is Infinity,/,
      () => eventsOf({ ...good, unseen: Infinity }, good),
    ],
    [
      'the shape of gamma',
      /^the shape of a gamma distribution is Infinity,/,
      () => incompleteGamma(Infinity, 3),
    ],
    ['its point', /^the point of a gamma distribution is NaN,/, () => incompleteGamma(3, NaN)],
    [
      'the shape of its quantile',
      /^the shape of a gamma distribution is NaN,/,
      () => gammaQuantile(0.5, NaN),
    ],
    ['its probability', /^the probability of a quantile is NaN,/, () => gammaQuantile(NaN, 3)],
    [
      'a shape of beta',
      /^the second shape of a beta distribution is -1,/,
      () => incompleteBeta(1, 3, -1),
    ],
    ['its odds', /^the odds of a beta distribution is NaN,/, () => incompleteBeta(NaN, 3, 3)],
    [
      'its probability too',
      /^the probability of a quantile is NaN,/,
      () => incompleteBetaInverse(NaN, 3, 3),
    ],
    ["Stirling's argument", /^the argument of Stirling's formula is -5,/, () => stirlingError(-5)],
    ['the count of a deviance', /^the count of a deviance is NaN,/, () => deviance(NaN, 3)],
    ['the mean of a deviance', /^the mean of a deviance is Infinity,/, () => deviance(3, Infinity)],
  ])('%s', (_, message, ask) => {
    expect(ask).toThrow(message);
  });

  it('and an iteration that does not end is told by its name', () => {
    expect(() => repeat('a search', 10, () => false)).toThrow(
      'a search has not ended within 10 steps',
    );
  });
});
