import type { HeapProfile } from '../profile/heap-profile.ts';
import type { Metric } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { sampleSpread } from './statistics/sampling.ts';

/** The metrics whose sampling noise is known; what is in use is only compared where it is counted. */
export const NOISY_METRICS: readonly Metric[] = ['alloc_space', 'alloc_objects'];

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
 * The variance of each record's estimate; 0 where every allocation is counted. A profile's own
 * columns tell it, also those that the other side lacks.
 */
export function noiseColumns(profile: HeapProfile): NoiseColumns {
  const { objectSize, length, values } = profile.samples;
  const index = heapMetrics(profile);
  const nothing = () => new Float64Array(length);
  if (profile.period <= 1) return { columns: [nothing(), nothing(), nothing()], why: '' };
  const [bytes, objects] = NOISY_METRICS.map((metric) => values[index.get(metric) ?? -1]);
  const spread = sampleSpread(bytes, objects, objectSize, profile.period);
  return { columns: [spread.bytes, spread.objects, spread.untold], why: spread.why };
}
