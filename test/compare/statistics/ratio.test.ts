import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Estimate } from '../../../src/compare/statistics/estimate.ts';
import { holm } from '../../../src/compare/statistics/holm.ts';
import { ratioAbove, ratioBelow, ratioBounds } from '../../../src/compare/statistics/ratio.ts';

/** Made by statistics.R beside it; null is infinity. */
const answers: Record<string, (number | null)[][]> = JSON.parse(
  readFileSync('__fixtures__/statistics/statistics.json', 'utf8'),
);

/** So many samples of `weight` bytes in all of the runs. */
function counted(samples: number, weight: number, runs = 1): Estimate {
  return { amount: (samples * weight) / runs, variance: (samples * weight ** 2) / runs ** 2, runs };
}

it('equal small objects: tests and interval are those of R poisson.test', () => {
  for (const row of answers.poissonTest!) {
    const [head, base, headRuns, ratio, greater, less, low, high] = row.map(
      (value) => value ?? Number.POSITIVE_INFINITY,
    );
    const h = counted(head!, 524_288, headRuns);
    const b = counted(base!, 524_288);
    const close = (found: number, wanted: number) =>
      expect(
        found === wanted || Math.abs(found / wanted - 1) < 1e-9,
        `${row.join(', ')}: ${found}`,
      ).toBe(true);
    close(ratioAbove(b, h, ratio!), greater!);
    close(ratioBelow(b, h, ratio!), less!);
    const bounds = ratioBounds(b, h, 0.025);
    close(bounds.low, low!);
    close(bounds.high, high!);
  }
});

it('a side without a sample: head can be new but not have shrunk by a known factor', () => {
  const none = counted(0, 0);
  const some = counted(20, 4096);
  expect(ratioAbove(none, some, 1)).toBeCloseTo(2 ** -20, 12);
  expect(ratioBelow(none, some, 1)).toBe(1);
  expect(ratioBounds(none, some, 0.025).high).toBe(Number.POSITIVE_INFINITY);
  expect(ratioBounds(some, none, 0.025).low).toBe(0);
});

it('neither side has a sample: nothing is shown', () => {
  const none = counted(0, 0);
  expect(ratioAbove(none, none, 1)).toBe(1);
  expect(ratioBelow(none, none, 1)).toBe(1);
  expect(ratioBounds(none, none, 0.025)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
});

it('holm is R p.adjust', () => {
  const rows = answers.holm!;
  const found = holm(rows.map(([p]) => p!));
  rows.forEach(([, adjusted], i) => {
    expect(found[i]).toBeCloseTo(adjusted!, 14);
  });
  expect(holm([])).toEqual([]);
});
