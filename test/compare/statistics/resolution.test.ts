import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/compare/statistics/estimate.ts';
import { increaseEvidence } from '../../../src/compare/statistics/evidence.ts';
import { detectableIncrease, samplesToSettle } from '../../../src/compare/statistics/resolution.ts';
import { poisson, random } from './trials.ts';

const RATE = 4096;

function counted(samples: number): Estimate {
  return { amount: samples * RATE, variance: samples * RATE ** 2, runs: 1 };
}

const limits = [
  { relative: 0, absolute: undefined },
  { relative: 0.05, absolute: undefined },
  { relative: undefined, absolute: 0 },
  { relative: undefined, absolute: 64 * 1024 },
  { relative: 0.05, absolute: 64 * 1024 },
];

describe('detectableIncrease', () => {
  it.each(limits)('is shown in about four of five trials: %o', (limit) => {
    const next = random(11);
    const family = 20;
    for (const samples of [30, 300]) {
      const base = counted(samples);
      const increase = detectableIncrease(base, base, limit, { family })!;
      let shown = 0;
      const trials = 200;
      for (let i = 0; i < trials; i++) {
        const b = counted(poisson(samples, next));
        const h = counted(poisson(samples + increase / RATE, next));
        if (increaseEvidence(b, h, limit).exceeded.isAtMost(0.01 / family)) shown++;
      }
      // The formula is an approximation, and three standard errors of 200 trials are 8 %.
      expect(shown / trials).toBeGreaterThan(0.68);
      expect(shown / trials).toBeLessThan(0.92);
    }
  });

  // Exact answers for one of 100 functions at a false-alarm rate of 5 %, from the sum of the
  // binomial tail over the Poisson distribution of both counts.
  it.each([
    [0.05, 14_106],
    [0.1, 3643],
    [0.25, 625],
    [0.5, 174],
    [1, 51],
  ])('an increase of %d takes %i samples in base', (increase, samples) => {
    const base = counted(samples);
    const limit = { relative: 0, absolute: undefined };
    const found = detectableIncrease(base, base, limit, { family: 100, falseAlarm: 0.05 })!;
    expect(found / base.amount / increase).toBeCloseTo(1, 1);
  });

  it('says what a function without a sample could hide', () => {
    const found = detectableIncrease(counted(0), counted(1), limits[0]!, { family: 1 })!;
    expect(found / RATE).toBeGreaterThan(3);
    expect(found / RATE).toBeLessThan(9);
    expect(detectableIncrease(counted(0), counted(0), limits[0]!, { family: 1 })).toBeUndefined();
  });
});

describe('samplesToSettle', () => {
  it('that many more samples give four of five the right answer', () => {
    const next = random(5);
    for (const [head, limit] of [
      [1.3, { relative: 0.05, absolute: undefined }],
      [1, { relative: 0.2, absolute: undefined }],
      [1.3, { relative: undefined, absolute: 64 * 1024 }],
    ] as const) {
      const times = samplesToSettle(counted(100), counted(100 * head), limit, { family: 10 })!;
      expect(times).toBeGreaterThan(1);
      let right = 0;
      const trials = 200;
      for (let i = 0; i < trials; i++) {
        const scaled = (mean: number): Estimate => {
          const samples = poisson(mean * times, next) / times;
          return { amount: samples * RATE, variance: (samples * RATE ** 2) / times, runs: 1 };
        };
        const { exceeded, kept } = increaseEvidence(scaled(100), scaled(100 * head), limit);
        if (head > 1 ? exceeded.isAtMost(0.001) : kept.isAtMost(0.025)) right++;
      }
      expect(right / trials).toBeGreaterThan(0.68);
      expect(right / trials).toBeLessThan(0.92);
    }
  });

  it('is 1 where the capture is enough and infinite on the limit itself', () => {
    const limit = { relative: 1, absolute: undefined };
    expect(samplesToSettle(counted(100), counted(1000), limit, { family: 1 })).toBe(1);
    expect(samplesToSettle(counted(100), counted(200), limit, { family: 1 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
