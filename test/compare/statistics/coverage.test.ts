import { describe, expect, it } from 'vitest';
import { differenceBounds } from '../../../src/compare/statistics/difference.ts';
import { amountBounds, eventsOf } from '../../../src/compare/statistics/estimate.ts';
import { ratioAbove, ratioBounds } from '../../../src/compare/statistics/ratio.ts';
import { bytesOf, capture, type Objects, poisson, random } from './trials.ts';

const RATE = 524_288;
const TRIALS = 1000;
/** Three standard errors of a share of 95 % in that many trials. */
const ERROR = 0.02;

interface Coverage {
  ratio: number;
  difference: number;
  amount: number;
  falseAlarms: number;
}

/** How often the 95 % intervals hold the truth, and how often head seems grown at 5 %. */
function coverage(base: () => Objects, head: () => Objects, mean: [number, number]): Coverage {
  const next = random(20_261_123);
  const found = { ratio: 0, difference: 0, amount: 0, falseAlarms: 0 };
  for (let i = 0; i < TRIALS; i++) {
    const b = capture(base(), RATE, next);
    const h = capture(head(), RATE, next);
    const ratio = ratioBounds(b, h, 0.025);
    const truth = mean[1] / mean[0];
    if (ratio.low <= truth && truth <= ratio.high) found.ratio++;
    const difference = differenceBounds(b, h, 0.025);
    const delta = mean[1] - mean[0];
    if (difference.low <= delta && delta <= difference.high) found.difference++;
    const events = eventsOf(h, b);
    const amount = events ? amountBounds(events, 0.025) : { low: 0, high: Infinity };
    if (amount.low <= mean[1] && mean[1] <= amount.high) found.amount++;
    if (ratioAbove(b, h, truth) <= 0.05) found.falseAlarms++;
  }
  return {
    ratio: found.ratio / TRIALS,
    difference: found.difference / TRIALS,
    amount: found.amount / TRIALS,
    falseAlarms: found.falseAlarms / TRIALS,
  };
}

/** Small objects that give that many samples on average. */
function small(samples: number): Objects {
  return [[samples * (RATE / 16), 16]];
}

describe('small objects: the intervals hold what they promise', () => {
  // Exact intervals of counts are wide where counts are few: nearly 99 % at 3 samples.
  it.each([
    [3, 3, 1],
    [10, 10, 0.985],
    [100, 100, 0.98],
    [100, 200, 0.98],
    [400, 400, 0.98],
  ])('%i samples in base, %i in head', (base, head, most) => {
    const found = coverage(
      () => small(base),
      () => small(head),
      [bytesOf(small(base)), bytesOf(small(head))],
    );
    for (const share of [found.ratio, found.difference, found.amount]) {
      expect(share).toBeGreaterThan(0.95 - ERROR);
      expect(share).toBeLessThanOrEqual(most + ERROR);
    }
    expect(found.falseAlarms).toBeLessThan(0.05 + ERROR);
  });
});

describe('mixed sizes', () => {
  const mixed: Objects = [
    [300_000, 16],
    [50, 65_536],
    [4, 2_097_152],
  ];

  it('a fixed number of objects: conservative, because large ones are hardly sampled at all', () => {
    const found = coverage(
      () => mixed,
      () => mixed,
      [bytesOf(mixed), bytesOf(mixed)],
    );
    expect(found.ratio).toBeGreaterThan(0.98);
    expect(found.difference).toBeGreaterThan(0.98);
    expect(found.falseAlarms).toBeLessThan(0.01);
  });

  it('a number of objects that varies by chance: what the variance is made for', () => {
    const next = random(7);
    const varied = (): Objects => [
      [300_000, 16],
      [poisson(50, next), 65_536],
      [poisson(4, next), 2_097_152],
    ];
    const found = coverage(varied, varied, [bytesOf(mixed), bytesOf(mixed)]);
    expect(found.ratio).toBeGreaterThan(0.93);
    expect(found.difference).toBeGreaterThan(0.93);
    expect(found.falseAlarms).toBeLessThan(0.05 + ERROR);
  });

  it('unlike sizes of equal weight: small objects became a few large ones', () => {
    const large: Objects = [[40, 524_288]];
    const same = small(40);
    const found = coverage(
      () => large,
      () => same,
      [bytesOf(large), bytesOf(same)],
    );
    expect(found.ratio).toBeGreaterThan(0.95 - ERROR);
    expect(found.difference).toBeGreaterThan(0.95 - ERROR);
  });
});
