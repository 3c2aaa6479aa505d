import type { Change, Interval } from './heap-diff.ts';
import { differenceBounds } from './statistics/difference.ts';
import { quantileTables } from './statistics/quantile-table.ts';

/** Each bound of a 95 % interval is wrong in so many cases. */
const TAIL = 0.025;

export type Estimates = NonNullable<Change['estimates']>;

/** The bounds that a reader is shown. */
export function shownBounds(): (of: Estimates) => Interval {
  const quantile = quantileTables();
  return ({ base, head }) => differenceBounds(base, head, TAIL, quantile);
}
