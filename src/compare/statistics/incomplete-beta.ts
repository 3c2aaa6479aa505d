import { continuedFraction } from './continued-fraction.ts';
import { findQuantile } from './find-quantile.ts';
import { binomialTerm } from './saddle-point.ts';
import { checkFinite, checkPositive } from './steps.ts';
import { tailIntegral } from './tail-integral.ts';

/** From here on, on both sides, tails are integrated: a fraction takes steps with the root of the smaller. */
const LARGE = 10_000;

// Own code and not a library: the one on npm that is exact enough adds 430 kB to the bundle, the
// light one is wrong by more than its value for large counts. The tests hold it against R.

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0, with x given as the odds
 * x/(1−x): both tails then keep their precision. P(Binomial(n, x) ≥ k) is I_x(k, n−k+1).
 */
export function incompleteBeta(odds: number, a: number, b: number): number {
  checkShapes(a, b);
  if (odds === 0) return 0;
  if (odds === Number.POSITIVE_INFINITY) return 1;
  checkPositive('the odds of a beta distribution', odds);
  const x = odds / (1 + odds);
  return x < (a + 1) / (a + b + 2) ? lowerTail(odds, a, b) : 1 - lowerTail(1 / odds, b, a);
}

/** The odds x/(1−x) at which I_x(a, b) = p, for a, b > 0; 0 and +∞ where a double ends. */
export function incompleteBetaInverse(p: number, a: number, b: number): number {
  checkFinite('the probability of a quantile', p);
  checkShapes(a, b);
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return 1 / incompleteBetaInverse(1 - p, b, a);
  const rise = (logOdds: number) => {
    const odds = Math.exp(logOdds);
    const term = binomialTerm(a, b, odds / (1 + odds), 1 / (1 + odds));
    return { value: incompleteBeta(odds, a, b), slope: (term * a * b) / (a + b) };
  };
  return Math.exp(findQuantile(rise, p, Math.log(a / b)));
}

function checkShapes(a: number, b: number): void {
  checkPositive('the first shape of a beta distribution', a);
  checkPositive('the second shape of a beta distribution', b);
}

/** @see https://dlmf.nist.gov/8.17.E22, which converges fast below the mean */
function lowerTail(odds: number, a: number, b: number): number {
  if (Math.min(a, b) >= LARGE) return integratedTail(odds, a, b);
  const x = odds / (1 + odds);
  const y = 1 / (1 + odds);
  const term = binomialTerm(a, b, x, y) * (b / (a + b));
  if (term === 0) return 0;
  const fraction = continuedFraction(1, (k) => {
    const m = k >> 1;
    const numerator =
      k % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return { numerator, denominator: 1 };
  });
  return Math.min(1, term / fraction);
}

/** The density over the logarithm of the odds is a·b/(a+b) binomial terms. */
function integratedTail(odds: number, a: number, b: number): number {
  const x = odds / (1 + odds);
  const y = 1 / (1 + odds);
  const slope = Math.abs(a * y - b * x);
  const bend = (a + b) * x * y;
  const each = a / (1 + a / b);
  return tailIntegral(
    (below) => {
      const at = odds * Math.exp(-below);
      return each * binomialTerm(a, b, at / (1 + at), 1 / (1 + at));
    },
    1 / (slope + Math.sqrt(bend)),
  );
}
