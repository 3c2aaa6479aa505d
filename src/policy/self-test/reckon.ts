import type { Limit } from '../policy.ts';

/** Sums of one operation are fractions and round: by less than this share. */
const ROUNDING = 4e-12;

/**
 * What a limit still allows above a base. The gate has arithmetic of its own (`allowance` in
 * hold.ts) and this shares nothing with it: where the two differ, a growth goes through unseen.
 */
export function roomAbove({ kind, relative, absolute }: Limit, base: number): number {
  switch (kind) {
    case 'max':
      return Math.max(0, absolute - base);
    case 'increase':
      return Math.max(absolute, (relative ?? 0) * base);
  }
}

/**
 * The least whole amount above another.
 * @param size the largest figure that the sum is made from, which rounds the most
 */
export function wholeAbove(amount: number, size: number = amount): number {
  return Math.floor(amount + ROUNDING * Math.max(amount, size)) + 1;
}
