import type { Change, Interval } from './heap-diff.ts';
import { SIDES, type Side } from './side.ts';
import { differenceBounds } from './statistics/difference.ts';
import { quantileTables } from './statistics/quantile-table.ts';

/** Each bound of a 95 % interval is wrong in so many cases. */
const TAIL = 0.025;

export type Estimates = NonNullable<Change['estimates']>;
type Estimated = Estimates[Side];

/**
 * The bounds that a reader is shown. What a function allocates itself and all of what its only
 * caller does are one estimate, of which they are worked out once.
 */
export function shownBounds(): (of: Estimates) => Interval {
  const quantile = quantileTables();
  // By a number that hardly any others share: a text of each would take longer than bounds do.
  const known = new Map<number, { readonly of: Estimates; readonly bounds: Interval }[]>();
  return (of) => {
    const key = mixed(of);
    const alike = known.get(key) ?? [];
    const seen = alike.find((one) => SIDES.every((side) => isAlike(one.of[side], of[side])));
    if (seen) return seen.bounds;
    const bounds = differenceBounds(of.base, of.head, TAIL, quantile);
    known.set(key, alike);
    alike.push({ of, bounds });
    return bounds;
  };
}

/** Odd factors: sides that are swapped, or that differ in one figure, hardly ever meet. */
function mixed({ base, head }: Estimates): number {
  return base.amount + 1.3247 * head.amount + 1.7549 * base.variance + 2.3247 * head.variance;
}

function isAlike(a: Estimated, b: Estimated): boolean {
  return a.amount === b.amount && a.variance === b.variance && a.unseen === b.unseen;
}
