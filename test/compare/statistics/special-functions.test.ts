import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  incompleteBeta,
  incompleteBetaInverse,
} from '../../../src/compare/statistics/incomplete-beta.ts';
import {
  gammaQuantile,
  incompleteGamma,
  normalQuantile,
} from '../../../src/compare/statistics/incomplete-gamma.ts';

/** Made by statistics.R beside it. */
const grid: Record<string, number[][]> = JSON.parse(
  readFileSync('__fixtures__/statistics/statistics.json', 'utf8'),
);

/** The largest relative error each may have. */
const functions: Record<string, { most: number; of: (row: number[]) => [number, number][] }> = {
  // 1e-10 for counts up to a million; a hundred million on one side and few on the other cost digits.
  incompleteBeta: {
    most: 1e-8,
    of: ([odds, a, b, p]) => [[incompleteBeta(odds!, a!, b!), p!]],
  },
  incompleteBetaInverse: {
    most: 1e-11,
    of: ([p, a, b, odds]) => [[incompleteBetaInverse(p!, a!, b!), odds!]],
  },
  incompleteGamma: {
    most: 1e-11,
    of: ([a, x, lower, upper]) => {
      const found = incompleteGamma(a!, x!);
      return [
        [found.lower, lower!],
        [found.upper, upper!],
      ];
    },
  },
  gammaQuantile: { most: 1e-11, of: ([p, a, x]) => [[gammaQuantile(p!, a!), x!]] },
  normalQuantile: { most: 1e-10, of: ([tail, z]) => [[normalQuantile(tail!), z!]] },
};

describe('the special functions agree with R over a grid', () => {
  for (const [name, { most, of }] of Object.entries(functions)) {
    it(`${name}: relative error below ${most}`, () => {
      const errors = grid[name]!.flatMap((row) =>
        of(row).map(([found, wanted]) => ({ row, error: Math.abs(found / wanted - 1) })),
      );
      expect(errors.length).toBeGreaterThan(8);
      errors.sort((x, y) => (y.error > x.error ? 1 : -1));
      expect(errors[0]!.error, `worst at ${errors[0]!.row.join(', ')}`).toBeLessThan(most);
    });
  }

  it('incompleteBeta: relative error below 1e-10 for counts up to a million', () => {
    const errors = grid
      .incompleteBeta!.filter(([, a, b]) => Math.max(a!, b!) <= 1e6)
      .map(([odds, a, b, p]) => Math.abs(incompleteBeta(odds!, a!, b!) / p! - 1));
    expect(Math.max(...errors)).toBeLessThan(1e-10);
  });
});

describe('the edges of the special functions', () => {
  it('are the limits of the functions', () => {
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(Number.POSITIVE_INFINITY, 3, 4)).toBe(1);
    expect(incompleteBetaInverse(0, 3, 4)).toBe(0);
    expect(incompleteBetaInverse(1, 3, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaQuantile(0, 3)).toBe(0);
    expect(gammaQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are 0 where the answer is too small for a double', () => {
    expect(incompleteBetaInverse(1e-12, 1e-3, 1e-3)).toBe(0);
    expect(gammaQuantile(1e-12, 1e-3)).toBe(0);
  });
});
