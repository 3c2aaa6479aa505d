import { checkPositive, repeat } from './steps.ts';

/**
 * Densities by Loader's saddle-point expansion. It keeps full precision where x^a·y^b and the beta
 * function would each overflow or cancel, so counts in the millions are safe.
 *
 * @see Catherine Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000); it is
 *   also what R's dbinom and dpois do (nmath/dbinom.c, nmath/dpois.c).
 */

/** Γ(a+b+1) / (Γ(a+1)·Γ(b+1)) · x^a · y^b, for a, b > 0 and x + y = 1. */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const log =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  // n / (a·b) as 1/a + 1/b: no overflow where both are huge.
  return Math.exp(log) * Math.sqrt((1 / a + 1 / b) / (2 * Math.PI));
}

/** x^a · e^−x / Γ(a+1), for a, x > 0: of one `a`, as it is asked for at many x. */
export function poissonTerms(a: number): (x: number) => number {
  const error = stirlingError(a);
  const root = Math.sqrt(2 * Math.PI * a);
  return (x) => Math.exp(-error - deviance(a, x)) / root;
}

/** ln Γ(z+1) − ln(√(2πz)·(z/e)^z), for z > 0: what Stirling's formula leaves out. */
export function stirlingError(z: number): number {
  checkPositive("the argument of Stirling's formula", z);
  let error = 0;
  let at = z;
  // Upwards to where the series is exact to the last bit.
  for (; at < 16; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const s = 1 / (at * at);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)));
  return error + series / at;
}

/** Each term is less than a hundredth of the one before. */
const MOST_TERMS = 20;

/** a·ln(a/m) + m − a, for a > 0 and m ≥ 0, without cancellation where a and m are close. */
export function deviance(a: number, m: number): number {
  checkPositive('the count of a deviance', a);
  if (m === 0) return Number.POSITIVE_INFINITY;
  checkPositive('the mean of a deviance', m);
  const ratio = (a - m) / (a + m);
  if (Math.abs(ratio) >= 0.1) return a * Math.log(a / m) + m - a;
  let sum = (a - m) * ratio;
  let power = 2 * a * ratio;
  repeat('the series of a deviance', MOST_TERMS, (k) => {
    power *= ratio * ratio;
    const before = sum;
    sum += power / (2 * k + 3);
    return sum === before;
  });
  return sum;
}
