import {
  type Estimate,
  type Events,
  eventsOf,
  highBound,
  type Interval,
  lowBound,
} from './estimate.ts';
import { gammaQuantile, type Quantile } from './incomplete-gamma.ts';
import type { PValue } from './p-value.ts';
import { tryRepeat } from './steps.ts';

/**
 * Bounds of head − base, each wrong with probability `tail`: the bounds of the two amounts joined
 * as squares (MOVER). Unlike bounds from the ratio they stay finite and useful where a side is
 * absent: a side without a single sample may still hold a few samples' worth.
 *
 * @see G. Zou, A. Donner, "Construction of confidence limits about effect measures: a general
 *   approach", Statistics in Medicine 27 (2008)
 */
export function differenceBounds(
  base: Estimate,
  head: Estimate,
  tail: number,
  quantile?: Quantile,
): Interval {
  return {
    low: lowDifference(base, head, tail, quantile),
    high: highDifference(base, head, tail, quantile),
  };
}

/** The lower of these bounds; −∞ where neither side saw anything. */
function lowDifference(base: Estimate, head: Estimate, tail: number, quantile?: Quantile): number {
  const delta = head.amount - base.amount;
  return delta - slack(eventsOf(head, base), eventsOf(base, head), tail, quantile);
}

/** The upper of them; +∞ where neither side saw anything. */
function highDifference(base: Estimate, head: Estimate, tail: number, quantile?: Quantile): number {
  const delta = head.amount - base.amount;
  return delta + slack(eventsOf(base, head), eventsOf(head, base), tail, quantile);
}

/** p-value against "head − base is at most `limit`": small where it is more. */
export function differenceAbove(base: Estimate, head: Estimate, limit: number): PValue {
  return tailAt((tail) => lowDifference(base, head, tail) - limit);
}

/** p-value against "head − base is at least `limit`": small where it is less. */
export function differenceBelow(base: Estimate, head: Estimate, limit: number): PValue {
  return tailAt((tail) => limit - highDifference(base, head, tail));
}

/** How far the difference may fall: `falls` to its low bound while `rises` is at its high one. */
function slack(
  falls: Events | undefined,
  rises: Events | undefined,
  tail: number,
  quantile: Quantile = gammaQuantile,
): number {
  if (!falls || !rises) return Number.POSITIVE_INFINITY;
  return Math.hypot(
    falls.count * falls.weight - lowBound(falls, tail, quantile),
    highBound(rises, tail, quantile) - rises.count * rises.weight,
  );
}

const MOST_STEPS = 60;
/** Nobody rejects at less, and the quantiles of 1 − tail end there. */
const LEAST = 1e-12;

/** The tail at which a bound touches the limit; 1 where it is not even beyond at one half. */
function tailAt(beyond: (tail: number) => number): PValue {
  return {
    value: () => searchedTail(beyond),
    isAtMost: (p) => p >= 1 || (p >= LEAST && beyond(Math.min(p, 0.5)) > 0),
  };
}

/**
 * Sought over the root of the tail's logarithm, where bounds are close to straight lines, by false
 * position (the Illinois rule).
 */
function searchedTail(beyond: (tail: number) => number): number {
  const tail = (at: number) => Math.exp(-at * at);
  let inside = Math.sqrt(Math.log(2));
  let outside = Math.sqrt(-Math.log(LEAST));
  let above = beyond(0.5);
  let below = beyond(LEAST);
  if (!(above > 0)) return 1;
  if (below > 0) return LEAST;
  let side = 0;
  tryRepeat(MOST_STEPS, () => {
    const at = inside + ((outside - inside) * above) / (above - below);
    const value = beyond(tail(at));
    if (value > 0) {
      inside = at;
      above = value;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      outside = at;
      below = value;
      if (side === -1) above /= 2;
      side = -1;
    }
    return outside - inside <= 1e-4 || Math.abs(value) < 1e-9 * Math.abs(above - below);
  });
  return tail(inside);
}
