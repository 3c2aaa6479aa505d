import type { HeapProfile } from '../profile/heap-profile.ts';
import type { Metric } from '../profile/metric.ts';
import { sampleSpread } from './statistics/sampling.ts';

/** The metrics whose noise is known; what is in use is only ever compared where it is exact. */
export const NOISY_METRICS: readonly Metric[] = ['alloc_space', 'alloc_objects'];

/** Bytes that single runs of unchanged code were seen to differ by: docs/experiment.md, one run a side. */
export const SINGLE_RUNS_DIFFER = 4096;

/** Bytes that an object of such a difference stands for. */
export const OBJECT = 64;

/** Size of the blocks that the runtime's tiny allocator shares out (runtime/malloc.go `maxTinySize`). */
const TINY_BLOCK = 16;

/**
 * Columns that are summed beside the metrics to know their noise: one for each of
 * `NOISY_METRICS`, and the number of sampled objects.
 *
 * - Every allocation counted: the part in 16-byte records. Small objects without pointers share
 *   such a block, and the block is charged to whoever opens it, so that two call sites may swap
 *   roles from run to run while their sum stays.
 * - Sampled: the variance of each record's estimate.
 */
export function noiseColumns(
  profile: HeapProfile,
  metrics: readonly Metric[],
  columns: readonly Float64Array[],
): Float64Array[] {
  const { objectSize, length } = profile.samples;
  const [bytes, objects] = NOISY_METRICS.map(
    (metric) => columns[metrics.indexOf(metric)] ?? new Float64Array(length),
  ) as [Float64Array, Float64Array];
  if (profile.period <= 1) {
    const tiny = (column: Float64Array) =>
      column.map((value, i) => (objectSize[i] === TINY_BLOCK ? value : 0));
    return [tiny(bytes), tiny(objects), new Float64Array(length)];
  }
  const spread = sampleSpread(bytes, objects, objectSize, profile.period);
  return [spread.bytes, spread.objects, spread.sampled];
}

/** To which power of a run's weight each noise column is added up: variances go by the square. */
export function noisePowers(period: number): readonly number[] {
  return period <= 1 ? [1, 1, 0] : [2, 2, 0];
}
