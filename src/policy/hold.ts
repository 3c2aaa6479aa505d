import type { Change } from '../compare/heap-diff.ts';
import type { Limit } from './policy.ts';

/** How a change stands to a limit: broken, kept, or not to be told from the interval. */
export interface Standing {
  readonly outcome: 'broken' | 'kept' | 'unknown';
  /** By how much it is broken; 0 or less where it is kept. Bytes or objects. */
  readonly over: number;
}

/** The largest amount that a limit allows: of the head for `max`, of the delta for `increase`. */
export function allowance({ relative, absolute, floor }: Limit, base: number): number {
  const share = relative === undefined ? Number.NEGATIVE_INFINITY : relative * base;
  return Math.max(share, absolute ?? floor ?? Number.NEGATIVE_INFINITY);
}

/** Both parts of a limit must be broken, so that the larger allowance holds. */
export function holdAgainst(limit: Limit, { base, head, delta, interval }: Change): Standing {
  const allowed = allowance(limit, base);
  const measured = limit.kind === 'max' ? head : delta;
  // What is measured may stray as far as the delta may.
  const low = measured - (interval ? delta - interval.low : 0);
  const high = measured + (interval ? interval.high - delta : 0);
  const outcome = low > allowed ? 'broken' : high > allowed ? 'unknown' : 'kept';
  return { outcome, over: measured - allowed };
}
