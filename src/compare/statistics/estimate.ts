import { gammaQuantile, incompleteGamma } from './incomplete-gamma.ts';

/** What the sampled profiles of one side say about a function, a package or a benchmark. */
export interface Estimate {
  /** Bytes or objects of one run: the mean over the side's runs. */
  readonly amount: number;
  /** Variance of the amount: with each run weighted by 1/runs, the sum of spreads times 1/runs². */
  readonly variance: number;
  /** How many runs the mean is over. */
  readonly runs: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An estimate as a count of like events: amount = count · weight, variance = count · weight². */
export interface Events {
  readonly count: number;
  readonly weight: number;
}

/**
 * Replaces a sum of objects of mixed sizes by the count of equal events that has its mean and
 * variance. Where nothing was seen, an event weighs what it does on the other side.
 *
 * @returns undefined where neither side saw anything: the data then say nothing at all
 */
export function eventsOf(own: Estimate, other: Estimate): Events | undefined {
  if (own.amount > 0)
    return { count: own.amount ** 2 / own.variance, weight: own.variance / own.amount };
  if (!(other.amount > 0)) return undefined;
  return { count: 0, weight: ((other.variance / other.amount) * other.runs) / own.runs };
}

/**
 * Bounds of the true amount, each wrong with probability `tail`: exact for equal objects
 * (Garwood 1936); for mixed ones the gamma bounds of Fay and Feuer.
 *
 * @see M. Fay, E. Feuer, "Confidence intervals for directly standardized rates: a method based on
 *   the gamma distribution", Statistics in Medicine 16 (1997)
 */
export function amountBounds(events: Events, tail: number): Interval {
  return { low: lowBound(events, tail), high: highBound(events, tail) };
}

export function lowBound({ count, weight }: Events, tail: number): number {
  return count > 0 ? weight * gammaQuantile(tail, count) : 0;
}

export function highBound({ count, weight }: Events, tail: number): number {
  return weight * gammaQuantile(1 - tail, count + 1);
}

/** The chance of at least the amount seen if the true one were `limit`: small where it is above. */
export function amountAbove({ count, weight }: Events, limit: number): number {
  return count > 0 ? incompleteGamma(count, limit / weight).lower : 1;
}

/** The chance of at most the amount seen if the true one were `limit`: small where it is below. */
export function amountBelow({ count, weight }: Events, limit: number): number {
  return incompleteGamma(count + 1, limit / weight).upper;
}
