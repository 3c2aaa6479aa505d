import { UserError } from '../errors.ts';
import type { SampleTable } from '../profile/heap-profile.ts';
import { keepSamples } from '../profile/keep-samples.ts';

/**
 * Multiplies each column by its ratio and rounds half away from zero, sample by sample. Like pprof
 * it leaves a column of ratio 1 alone, and drops a sample when all of its *other* values are 0
 * afterwards, whatever that column holds.
 *
 * @see google/pprof profile/profile.go, `ScaleN`
 */
export function scaleValues(samples: SampleTable, ratios: readonly number[]): SampleTable {
  if (ratios.every((ratio) => ratio === 1)) return samples;
  const values = samples.values.map((column, i) =>
    ratios[i] === 1 ? column : column.map((value) => round(value * ratios[i]!)),
  );
  for (const column of values) checkSafe([column]);
  const scaled = values.filter((_, i) => ratios[i] !== 1);
  return keepSamples({ ...samples, values }, (i) => scaled.some((column) => column[i] !== 0));
}

/** Whole numbers, each rounded half away from zero; a sample of which nothing is left goes. */
export function roundValues(samples: SampleTable): SampleTable {
  const values = samples.values.map((column) => column.map(round));
  return keepSamples({ ...samples, values }, (i) => values.some((column) => column[i] !== 0));
}

/** Sum of the magnitudes, which bounds every sum of the column's values. */
export function magnitude(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += Math.abs(value);
  return sum;
}

/** Refuses columns whose sum could leave the whole numbers that a double holds exactly. */
export function checkSafe(columns: readonly Float64Array[]): void {
  const most = columns.reduce((sum, column) => sum + magnitude(column), 0);
  if (most <= Number.MAX_SAFE_INTEGER) return;
  throw new UserError(
    'the values of the profiles add up to more than 2^53 and cannot be summed exactly: give fewer profiles',
  );
}

/** Never −0, which would print as `-0`. */
function round(value: number): number {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}
