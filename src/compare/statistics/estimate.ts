import { gammaQuantile, incompleteGamma, type Quantile } from './incomplete-gamma.ts';
import { checkFinite, checkPositive } from './steps.ts';

/** What the sampled profiles of one side say about a function, a package or a benchmark. */
export interface Estimate {
  /** Bytes or objects of one run: the mean over the side's runs. */
  readonly amount: number;
  /** Variance of the amount: with each run weighted by 1/runs, the sum of spreads times 1/runs². */
  readonly variance: number;
  /** How many runs the mean is over. */
  readonly runs: number;
  /**
   * What the heaviest event stands for that may have gone unseen, where that is far more than
   * those seen: one sampled object of 8 bytes stands for thousands, one of a megabyte for itself.
   */
  readonly unseen?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An estimate as a count of like events: amount = count · weight, variance = count · weight². */
export interface Events {
  readonly count: number;
  readonly weight: number;
  /** Weight of the heaviest event that may have gone unseen. */
  readonly unseen: number;
}

/**
 * Replaces a sum of objects of mixed sizes by the count of equal events that has its mean and
 * variance. Where nothing was seen, an event weighs what it does on the other side.
 *
 * @returns undefined where neither side saw anything: the data then say nothing at all
 */
export function eventsOf(own: Estimate, other: Estimate): Events | undefined {
  check(own);
  check(other);
  if (own.amount > 0) {
    const weight = own.variance / own.amount;
    return { count: own.amount / weight, weight, unseen: Math.max(own.unseen ?? 0, weight) };
  }
  if (!(other.amount > 0)) return undefined;
  const weight = ((other.variance / other.amount) * other.runs) / own.runs;
  return { count: 0, weight, unseen: Math.max(own.unseen ?? 0, weight) };
}

/** An amount without a variance is one of which nothing tells how many samples it rests on. */
function check({ amount, variance, runs, unseen = 0 }: Estimate): void {
  checkFinite('the amount of an estimate', amount);
  checkFinite('the weight of what went unseen', unseen);
  checkPositive('the number of runs of an estimate', runs);
  if (amount > 0) checkPositive('the variance of an estimate', variance);
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

export function lowBound(
  { count, weight }: Events,
  tail: number,
  quantile: Quantile = gammaQuantile,
): number {
  return count > 0 ? weight * quantile(tail, count) : 0;
}

export function highBound(
  events: Events,
  tail: number,
  quantile: Quantile = gammaQuantile,
): number {
  const { count, weight } = withUnseen(events);
  return weight * quantile(1 - tail, count);
}

/** The events with one more, as heavy as may have gone unseen: Fay and Feuer's upper bound. */
function withUnseen({ count, weight, unseen }: Events): Pick<Events, 'count' | 'weight'> {
  if (unseen === weight) return { count: count + 1, weight };
  const amount = count * weight + unseen;
  const each = (count * weight ** 2 + unseen ** 2) / amount;
  return { count: amount / each, weight: each };
}

/** The chance of at least the amount seen if the true one were `limit`: small where it is above. */
export function amountAbove({ count, weight }: Events, limit: number): number {
  return count > 0 ? incompleteGamma(count, limit / weight).lower : 1;
}

/** The chance of at most the amount seen if the true one were `limit`: small where it is below. */
export function amountBelow(events: Events, limit: number): number {
  const { count, weight } = withUnseen(events);
  return incompleteGamma(count, limit / weight).upper;
}
