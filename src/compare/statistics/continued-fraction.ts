import { repeat } from './steps.ts';

/** One step of a continued fraction: `numerator / (denominator + next step)`. */
export interface Step {
  readonly numerator: number;
  readonly denominator: number;
}

const TINY = 1e-290;
const PRECISION = 1e-16;
/** Steps grow with the square root of the parameters; those here stay below ten thousand. */
const MOST_STEPS = 2000;

/**
 * first + n₁/(d₁ + n₂/(d₂ + …)), by Lentz's method as Thompson and Barnett changed it.
 *
 * @see Press et al., "Numerical Recipes", 3rd edition, 5.2
 */
export function continuedFraction(first: number, step: (k: number) => Step): number {
  let value = awayFromZero(first);
  let c = value;
  let d = 0;
  repeat('a continued fraction', MOST_STEPS, (k) => {
    const { numerator, denominator } = step(k + 1);
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    value *= factor;
    return Math.abs(factor - 1) <= PRECISION;
  });
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
