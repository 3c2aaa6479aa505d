/** Fewer tell too little of the others, which may be a hundred times as large. */
const LEAST_MEASURED = 3;
const LEAST_SHARE = 1 / 10;

/** The standard error, as a share, at which "about" would be saying too much. */
const MOST_ERROR = 1 / 2;

/**
 * Seconds that packages are likely to take together: what is known of them from runs before, and
 * for the others the mean of those measured so far. Undefined where too little is known, or
 * where the measured ones are too unlike.
 * @param known seconds of each package that is left, where an earlier set tells them
 * @param measured seconds of the packages that were measured so far
 */
export function secondsFor(
  known: readonly (number | undefined)[],
  measured: readonly number[],
): number | undefined {
  const told = known.filter((seconds) => seconds !== undefined);
  const unknown = known.length - told.length;
  if (unknown === 0) return sum(told);
  if (measured.length < Math.max(LEAST_MEASURED, unknown * LEAST_SHARE)) return undefined;
  const mean = sum(measured) / measured.length;
  const variance = sum(measured.map((value) => (value - mean) ** 2)) / (measured.length - 1);
  // Of a sum of `unknown` packages that is told by the mean of the measured ones.
  const error = Math.sqrt(variance * (unknown + unknown ** 2 / measured.length));
  const total = sum(told) + unknown * mean;
  return error > total * MOST_ERROR ? undefined : total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
