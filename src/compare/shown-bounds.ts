import { lazy } from '../lazy.ts';
import type { Change, Interval } from './heap-diff.ts';
import { boundsOf, type Changes } from './noisy-change.ts';
import { SIDES, type Side } from './side.ts';

type Estimates = NonNullable<Change['estimates']>;
type Estimated = Estimates[Side];

/** For each estimate the bounds that a reader is shown. */
export function withBounds(changes: Changes): Changes {
  // By a number that hardly any others share: a text of each would take longer than bounds do.
  const known = new Map<number, { readonly of: Estimates; readonly bounds: Interval }[]>();
  /** What a function allocates itself and all of what its only caller does are one estimate. */
  const once = (of: Estimates): Interval => {
    const key = mixed(of);
    const alike = known.get(key) ?? [];
    const seen = alike.find((one) => SIDES.every((side) => isAlike(one.of[side], of[side])));
    if (seen) return seen.bounds;
    const bounds = boundsOf(of);
    known.set(key, alike);
    alike.push({ of, bounds });
    return bounds;
  };
  return {
    ...changes,
    of(...at) {
      const change = changes.of(...at);
      const { estimates } = change;
      // Most rows are never looked at, and bounds take long: only what differs has some.
      if (!estimates || change.delta === 0) return change;
      const bounds = lazy(() => once(estimates));
      return {
        ...change,
        get interval() {
          return bounds();
        },
      };
    },
  };
}

/** Odd factors: sides that are swapped, or that differ in one figure, hardly ever meet. */
function mixed({ base, head }: Estimates): number {
  return base.amount + 1.3247 * head.amount + 1.7549 * base.variance + 2.3247 * head.variance;
}

function isAlike(a: Estimated, b: Estimated): boolean {
  return a.amount === b.amount && a.variance === b.variance && a.unseen === b.unseen;
}
