import { expect, it } from 'vitest';
import { gammaQuantile } from '../../../src/compare/statistics/incomplete-gamma.ts';
import { quantileTables } from '../../../src/compare/statistics/quantile-table.ts';
import { stepsTaken } from '../../../src/compare/statistics/steps.ts';

/** From far below 1 to a hundred million, ever further apart. */
const SHAPES = Array.from({ length: 3000 }, (_, i) => 0.01 * 1.0077 ** i);

it.each([0.025, 0.975])('are those that a search finds, at %d', (p) => {
  const quantile = quantileTables();
  for (const _ of [1, 2]) for (const shape of SHAPES) quantile(p, shape);
  for (const shape of SHAPES) {
    const searched = gammaQuantile(p, shape);
    expect(Math.abs(quantile(p, shape) - searched)).toBeLessThanOrEqual(1e-12 * searched);
  }
});

it('are searched for in no more steps than there are octaves of shapes', () => {
  const steps = (times: number) => {
    const quantile = quantileTables();
    const before = stepsTaken();
    for (let i = 0; i < times; i++) quantile(0.025, 1 + (i % 997) / 7);
    return stepsTaken() - before;
  };
  expect(steps(20_000)).toBe(steps(2000));
});

it('are none of what is no shape', () => {
  expect(() => quantileTables()(0.025, Number.NaN)).toThrow('the shape of a gamma distribution');
  expect(() => quantileTables()(0.025, 0)).toThrow('the shape of a gamma distribution');
});
