import { tryRepeat } from './steps.ts';

/** A probability at a point and how fast it rises there. */
export interface Rise {
  readonly value: number;
  readonly slope: number;
}

/** Halving finds a double in less. */
const MOST_STEPS = 200;

/** e to this power is about the largest double. */
const EDGE = 709;
const NEAR_EDGE = 1e-6;

/**
 * The point at which a probability that rises with it reaches `p`, within ±709; −∞ or +∞ where
 * that lies beyond. Newton's method on the logarithm of the probability, which is close to a
 * straight line in a lower tail, with bisection wherever a step leaves the bracket.
 */
export function findQuantile(probability: (at: number) => Rise, p: number, start: number): number {
  let low = -EDGE;
  let high = EDGE;
  let at = Math.min(Math.max(start, low), high);
  tryRepeat(MOST_STEPS, () => {
    const { value, slope } = probability(at);
    if (value === p) return true;
    if (value < p) low = at;
    else high = at;
    const newton = at - ((Math.log(value) - Math.log(p)) * value) / slope;
    const scale = Math.max(1, Math.abs(at));
    // Each step doubles the digits: the next one would not move it any more.
    const isFound = Math.abs(newton - at) <= 1e-10 * scale;
    at = isFound || (newton > low && newton < high) ? newton : (low + high) / 2;
    return isFound || high - low <= 1e-15 * scale;
  });
  // Only what ends at an edge may lie beyond it.
  if (at < NEAR_EDGE - EDGE && probability(-EDGE).value >= p) return Number.NEGATIVE_INFINITY;
  if (at > EDGE - NEAR_EDGE && probability(EDGE).value < p) return Number.POSITIVE_INFINITY;
  return at;
}
