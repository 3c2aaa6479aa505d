import { amountBounds, type Estimate, type Events, eventsOf, type Interval } from './estimate.ts';

/**
 * Bounds of head − base, each wrong with probability `tail`: the bounds of the two amounts joined
 * as squares (MOVER). Unlike bounds from the ratio they stay finite and useful where a side is
 * absent: a side without a single sample may still hold a few samples' worth.
 *
 * @see G. Zou, A. Donner, "Construction of confidence limits about effect measures: a general
 *   approach", Statistics in Medicine 27 (2008)
 */
export function differenceBounds(base: Estimate, head: Estimate, tail: number): Interval {
  const b = eventsOf(base, head);
  const h = eventsOf(head, base);
  if (!b || !h) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const difference = head.amount - base.amount;
  return {
    low: difference - slack(h, b, tail),
    high: difference + slack(b, h, tail),
  };
}

/** p-value against "head − base is at most `limit`": small where it is more. */
export function differenceAbove(base: Estimate, head: Estimate, limit: number): number {
  return tailAt((tail) => differenceBounds(base, head, tail).low - limit);
}

/** p-value against "head − base is at least `limit`": small where it is less. */
export function differenceBelow(base: Estimate, head: Estimate, limit: number): number {
  return tailAt((tail) => limit - differenceBounds(base, head, tail).high);
}

/** How far the difference may fall: `falls` to its low bound while `rises` is at its high one. */
function slack(falls: Events, rises: Events, tail: number): number {
  return Math.hypot(
    falls.count * falls.weight - amountBounds(falls, tail).low,
    amountBounds(rises, tail).high - rises.count * rises.weight,
  );
}

/** Nobody rejects at less, and the quantiles of 1 − tail end there. */
const LEAST = 1e-12;

/** The tail at which a bound touches the limit; 1 where it is not even beyond at one half. */
function tailAt(beyond: (tail: number) => number): number {
  if (!(beyond(0.5) > 0)) return 1;
  if (beyond(LEAST) > 0) return LEAST;
  let high = Math.log(0.5);
  let low = Math.log(LEAST);
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (beyond(Math.exp(middle)) > 0) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}
