import type { Change } from '../compare/heap-diff.ts';
import type { ResultDiff } from '../compare/result.ts';
import { LIMIT, type Limit } from './policy.ts';

/** How a change stands to a limit: broken, kept, or not to be told from its bounds. */
export interface Standing {
  readonly outcome: 'broken' | 'kept' | 'unknown';
  /** By how much it is broken; 0 or less where it is kept. Bytes or objects. */
  readonly over: number;
}

/** What a limit measures, and what of it it allows. */
interface Measure {
  readonly measured: number;
  readonly allowed: number;
  /** How far the measured amount may really lie below and above. */
  readonly below: number;
  readonly above: number;
}

/** The sums behind a figure of one operation are of fractions, and round. */
const ROUNDING = 1e-12;

/** The largest increase, or for a `max` the largest head, that a limit allows. */
export function allowance(limit: Limit, base: number): number {
  switch (limit.kind) {
    case 'max':
      return limit.absolute;
    case 'increase':
      // 0.29 · 100 is a hair below 29, and growth by exactly 29 % is allowed.
      return Math.max(limit.absolute, (limit.relative ?? 0) * base * (1 + 4 * Number.EPSILON));
  }
}

function measureOf(limit: Limit, { base, head, delta, interval }: Change): Measure {
  const allowed = allowance(limit, base);
  switch (limit.kind) {
    // A cap is about the head alone: how far the base strays is no excuse.
    case 'max':
      return { measured: head, allowed, below: 0, above: 0 };
    case 'increase':
      return {
        measured: delta,
        allowed,
        below: interval ? delta - interval.low : 0,
        above: interval ? interval.high - delta : 0,
      };
  }
}

/** The figure that a limit is about: the head for `max`, the growth for `increase`. */
export function measuredBy(limit: Limit, change: Change): number {
  return measureOf(limit, change).measured;
}

/**
 * Holds a change against a limit. A limit of a share and an amount is broken where both are, so
 * the larger of the two is what it allows. With bounds: broken only where all of them are beyond
 * the limit, kept only where all are within.
 */
export function holdAgainst(limit: Limit, change: Change): Standing {
  const { measured, allowed, below, above } = measureOf(limit, change);
  const slack = ROUNDING * Math.max(Math.abs(change.base), Math.abs(change.head));
  const isBroken = (amount: number) => amount > allowed + slack;
  const outcome = isBroken(measured - below)
    ? 'broken'
    : isBroken(measured + above)
      ? 'unknown'
      : 'kept';
  const over = measured - allowed;
  return { outcome, over: outcome === 'kept' ? Math.min(0, over) : over };
}

/** What vanished is told as that; what is new has nothing to grow from. */
export function isHeld(limit: Limit, status: ResultDiff['status']): boolean {
  return status === 'both' || (status === 'added' && LIMIT[limit.kind].about === 'head');
}
