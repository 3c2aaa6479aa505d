import type { Change } from '../compare/heap-diff.ts';
import type { Limit } from './policy.ts';

/** How a change stands to a limit: broken, kept, or not to be told from the interval. */
export interface Standing {
  readonly outcome: 'broken' | 'kept' | 'unknown';
  /** By how much it is broken; 0 or less where it is kept. Bytes or objects. */
  readonly over: number;
}

/** The sums behind a figure per operation are of fractions, and round. */
const ROUNDING = 1e-12;

/** The largest amount that a limit allows: of the head for `max`, of the delta for `increase`. */
export function allowance({ relative, absolute, floor }: Limit, base: number): number {
  const amount = absolute ?? floor ?? Number.NEGATIVE_INFINITY;
  if (relative === undefined) return amount;
  // 0.29 · 100 is a hair below 29, and growth by exactly 29 % is allowed.
  return Math.max(amount, relative * base * (1 + 4 * Number.EPSILON));
}

/**
 * Holds a change against a limit. A limit of a share and an amount is broken where both are, so
 * the larger of the two is what it allows. With an interval: broken only where all of it is beyond
 * the limit, kept only where all of it is within.
 */
export function holdAgainst(limit: Limit, { base, head, delta, interval }: Change): Standing {
  const allowed = allowance(limit, base);
  const measured = limit.kind === 'max' ? head : delta;
  const slack = limit.per === 'op' ? ROUNDING * Math.max(Math.abs(base), Math.abs(head)) : 0;
  // What is measured may stray as far as the delta may. A cap is about the head alone: how far the
  // base strays is no excuse.
  const stray = limit.kind === 'max' ? undefined : interval;
  const low = measured - (stray ? delta - stray.low : 0);
  const high = measured + (stray ? stray.high - delta : 0);
  const isBroken = (amount: number) => amount > allowed + slack;
  const outcome = isBroken(low) ? 'broken' : isBroken(high) ? 'unknown' : 'kept';
  return {
    outcome,
    over: outcome === 'kept' ? Math.min(0, measured - allowed) : measured - allowed,
  };
}
