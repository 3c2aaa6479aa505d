/** One step of a continued fraction: `numerator / (denominator + next step)`. */
export interface Step {
  readonly numerator: number;
  readonly denominator: number;
}

const TINY = 1e-290;
const PRECISION = 1e-16;
/** Steps grow with the square root of the parameters; a hundred thousand serve counts of 1e9. */
const MOST_STEPS = 100_000;

/**
 * first + n₁/(d₁ + n₂/(d₂ + …)), by Lentz's method as Thompson and Barnett changed it.
 *
 * @see Press et al., "Numerical Recipes", 3rd edition, 5.2
 */
export function continuedFraction(first: number, step: (k: number) => Step): number {
  let value = awayFromZero(first);
  let c = value;
  let d = 0;
  for (let k = 1; k <= MOST_STEPS; k++) {
    const { numerator, denominator } = step(k);
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) <= PRECISION) return value;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
