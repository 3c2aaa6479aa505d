import { lazy } from '../lazy.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import { METRIC, METRICS, type Metric, type MetricTraits } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { remembered } from '../remembered.ts';
import { sampleSpread } from './statistics/sampling.ts';

type Kind = MetricTraits['kind'];
const KINDS: readonly Kind[] = ['alloc', 'inuse'];

/** What is summed beside the metrics of a profile to know their noise, worked out when it is asked for. */
export interface Noise {
  /** The variances of a metric, or what is above 0 where those of its kind are not known. */
  column(noise: number): Float64Array;
  /** Why they are not known, in a few words; `''` where they are of every record. */
  why(kind: Kind): string;
}

/** How many columns of variances there are, before those of what is not known. */
export const VARIANCES = METRICS.length;

/** Where the variance of a metric stands, behind the metrics themselves. */
export function varianceColumn(metric: Metric): number {
  return METRICS.indexOf(metric);
}

/** Where it is told whether that is known. */
export function untoldColumn(metric: Metric): number {
  return VARIANCES + KINDS.indexOf(METRIC[metric].kind);
}

/**
 * The variance of each record's estimates; 0 where every allocation is counted. A profile's own
 * columns tell it, also those that the other side lacks. Each object that is in use was sampled like
 * any other, so that what samples tell of it is told alike.
 */
export function noiseOf(profile: HeapProfile): Noise {
  const { objectSize, length, values } = profile.samples;
  const nothing = lazy(() => new Float64Array(length));
  if (profile.period <= 1) return { column: nothing, why: () => '' };
  const index = heapMetrics(profile);
  const valuesOf = (metric: Metric) => values[index.get(metric) ?? -1];
  const spread = remembered((kind: Kind) =>
    sampleSpread(
      valuesOf(`${kind}_space`),
      valuesOf(`${kind}_objects`),
      objectSize,
      profile.period,
      kind,
    ),
  );
  return {
    column(noise) {
      const metric = METRICS[noise];
      if (metric === undefined) return spread(KINDS[noise - VARIANCES]!).untold;
      const { unit, kind } = METRIC[metric];
      return unit === 'bytes' ? spread(kind).bytes : spread(kind).objects;
    },
    why: (kind) => spread(kind).why,
  };
}
