import type { HeapProfile } from '../profile/heap-profile.ts';
import type { Metric } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { sampleSpread } from './statistics/sampling.ts';

/** The metrics whose noise is known; what is in use is only ever compared where it is exact. */
export const NOISY_METRICS: readonly Metric[] = ['alloc_space', 'alloc_objects'];

/** Bytes that single runs of unchanged code were seen to differ by: docs/experiment.md, one run a side. */
export const SINGLE_RUNS_DIFFER = 4096;

/** Bytes that an object of such a difference stands for. */
export const OBJECT = 64;

/** Size of the blocks that the runtime's tiny allocator shares out (runtime/malloc.go `maxTinySize`). */
const TINY_BLOCK = 16;

/** What is summed beside the metrics of a profile to know their noise. */
export interface NoiseColumns {
  /** One for each of `NOISY_METRICS`, and one that is above 0 where their noise is not known. */
  readonly columns: readonly [bytes: Float64Array, objects: Float64Array, untold: Float64Array];
  /** Why it is not known, in a few words; `''` where it is of every record. */
  readonly why: string;
}

/** Place of the column of what is not known, behind the metrics. */
export const UNTOLD = NOISY_METRICS.length;

/**
 * - Every allocation counted: the part in 16-byte records. Small objects without pointers share
 *   such a block, and the block is charged to whoever opens it, so that two call sites may swap
 *   roles from run to run while their sum stays.
 * - Sampled: the variance of each record's estimate. A profile's own columns tell it, also those
 *   that the other side lacks.
 */
export function noiseColumns(profile: HeapProfile): NoiseColumns {
  const { objectSize, length, values } = profile.samples;
  const index = heapMetrics(profile);
  const [bytes, objects] = NOISY_METRICS.map((metric) => values[index.get(metric) ?? -1]);
  if (profile.period <= 1) {
    const tiny = (column: Float64Array | undefined) =>
      Float64Array.from(objectSize, (size, i) => (size === TINY_BLOCK ? (column?.[i] ?? 0) : 0));
    return { columns: [tiny(bytes), tiny(objects), new Float64Array(length)], why: '' };
  }
  const spread = sampleSpread(bytes, objects, objectSize, profile.period);
  return { columns: [spread.bytes, spread.objects, spread.untold], why: spread.why };
}

/** To which power of a run's weight each noise column is added up: variances go by the square. */
export function noisePowers(period: number): readonly number[] {
  return period <= 1 ? [1, 1, 0] : [2, 2, 0];
}
