import { type Estimate, type Events, eventsOf, type Interval } from './estimate.ts';
import { incompleteBeta, incompleteBetaInverse } from './incomplete-beta.ts';

/**
 * Base and head as two Poisson counts: given their sum, the head's count is binomial, and its
 * success probability depends on the ratio of the true amounts alone.
 *
 * @see J. Przyborowski, H. Wilenski, "Homogeneity of results in testing samples from Poisson
 *   series", Biometrika 31 (1940); C. Clopper, E. Pearson, Biometrika 26 (1934) for the interval
 */
function pairOf(base: Estimate, head: Estimate): { base: Events; head: Events } | undefined {
  const b = eventsOf(base, head);
  const h = eventsOf(head, base);
  return b && h ? { base: b, head: h } : undefined;
}

/** p-value against "head is at most `ratio` times base": small where head is above that. */
export function ratioAbove(base: Estimate, head: Estimate, ratio: number): number {
  const pair = pairOf(base, head);
  if (!pair || pair.head.count === 0) return 1;
  const odds = (ratio * pair.base.weight) / pair.head.weight;
  return incompleteBeta(odds, pair.head.count, pair.base.count + 1);
}

/** p-value against "head is at least `ratio` times base": small where head is below that. */
export function ratioBelow(base: Estimate, head: Estimate, ratio: number): number {
  const pair = pairOf(base, head);
  if (!pair || pair.base.count === 0) return 1;
  const odds = (ratio * pair.base.weight) / pair.head.weight;
  return incompleteBeta(1 / odds, pair.base.count, pair.head.count + 1);
}

/** Head divided by base, each bound wrong with probability `tail`; 0 … ∞ where nothing was seen. */
export function ratioBounds(base: Estimate, head: Estimate, tail: number): Interval {
  const pair = pairOf(base, head);
  if (!pair) return { low: 0, high: Number.POSITIVE_INFINITY };
  const { count: b } = pair.base;
  const { count: h } = pair.head;
  const unit = pair.head.weight / pair.base.weight;
  return {
    low: h > 0 ? unit * incompleteBetaInverse(tail, h, b + 1) : 0,
    high: b > 0 ? unit * incompleteBetaInverse(1 - tail, h + 1, b) : Number.POSITIVE_INFINITY,
  };
}
