import { continuedFraction } from './continued-fraction.ts';
import { findQuantile } from './find-quantile.ts';
import { poissonTerms } from './saddle-point.ts';
import { checkFinite, checkPositive, repeat } from './steps.ts';
import { tailIntegral } from './tail-integral.ts';

/** From here on both tails are integrated: a series takes steps with the root of the shape. */
const LARGE = 10_000;
/** The series takes 850 at most for shapes below that. */
const MOST_TERMS = 2000;

/** The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, for a > 0 and x ≥ 0. */
export function incompleteGamma(a: number, x: number): Tails {
  checkPositive('the shape of a gamma distribution', a);
  if (x === 0) return { lower: 0, upper: 1 };
  return tailsAt(a, x, poissonTerms(a));
}

interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** @param terms those of the shape, worked out once for all points of a search */
function tailsAt(a: number, x: number, terms: Terms): Tails {
  checkPositive('the point of a gamma distribution', x);
  if (x < a + 1) {
    const lower = Math.min(1, lowerTail(a, x, terms));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperTail(a, x, terms));
  return { lower: 1 - upper, upper };
}

type Terms = (x: number) => number;

/** The quantile of a gamma distribution by its probability and shape. */
export type Quantile = (p: number, a: number) => number;

/**
 * The x at which P(a, x) = p: the quantile of the gamma distribution of shape a. Where k events
 * of a Poisson process were counted, `gammaQuantile(.025, k)` and `gammaQuantile(.975, k + 1)`
 * bound their mean.
 *
 * @see F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936)
 */
export function gammaQuantile(p: number, a: number): number {
  checkFinite('the probability of a quantile', p);
  checkPositive('the shape of a gamma distribution', a);
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const terms = poissonTerms(a);
  if (p <= 0.5) {
    const rise = (u: number) => {
      const x = Math.exp(u);
      return { value: tailsAt(a, x, terms).lower, slope: a * terms(x) };
    };
    return Math.exp(findQuantile(rise, p, nearQuantile(a, -normalNear(p))));
  }
  const rise = (u: number) => {
    const x = Math.exp(-u);
    return { value: tailsAt(a, x, terms).upper, slope: a * terms(x) };
  };
  return Math.exp(-findQuantile(rise, 1 - p, -nearQuantile(a, normalNear(1 - p))));
}

/** Logarithm of about the quantile: a cube of a normal variable (Wilson, Hilferty 1931). */
function nearQuantile(a: number, z: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return Math.log(a) + 3 * Math.log(Math.max(root, 0.05));
}

/** About the z that a standard normal variable exceeds with this probability, up to one half. */
function normalNear(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  return t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
}

/** The z that a standard normal variable exceeds with this probability, up to one half. */
export function normalQuantile(upperTailProbability: number): number {
  return Math.sqrt(2 * gammaQuantile(1 - 2 * upperTailProbability, 0.5));
}

/** @see https://dlmf.nist.gov/8.11.E4 */
function lowerTail(a: number, x: number, terms: Terms): number {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(-u)), width(a, x));
  const term = terms(x);
  if (term === 0) return 0;
  let part = 1;
  let sum = 1;
  repeat('the series of a gamma distribution', MOST_TERMS, (k) => {
    part *= x / (a + 1 + k);
    sum += part;
    return part <= sum * 1e-17;
  });
  return term * sum;
}

/** @see https://dlmf.nist.gov/8.9.E2 in the even form of Numerical Recipes, 6.2 */
function upperTail(a: number, x: number, terms: Terms): number {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(u)), width(a, x));
  const term = terms(x) * a;
  if (term === 0) return 0;
  return (
    term /
    continuedFraction(x + 1 - a, (k) => ({
      numerator: k * (a - k),
      denominator: x + 1 - a + 2 * k,
    }))
  );
}

/** Over what part of itself x has to move for the density to fall: by its slope, or by its bend. */
function width(a: number, x: number): number {
  return 1 / (Math.abs(a - x) + Math.sqrt(x));
}
