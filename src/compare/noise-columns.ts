import type { HeapProfile } from '../profile/heap-profile.ts';
import { METRIC, METRICS, type Metric, type MetricTraits } from '../profile/metric.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { sampleSpread } from './statistics/sampling.ts';

type Kind = MetricTraits['kind'];
const KINDS: readonly Kind[] = ['alloc', 'inuse'];

/** What is summed beside the metrics of a profile to know their noise. */
export interface NoiseColumns {
  /** The variances of all metrics, and for each kind of them one that is above 0 where they are not known. */
  readonly columns: readonly Float64Array[];
  /** Why they are not known, in a few words; `''` where they are of every record. */
  readonly why: Readonly<Record<Kind, string>>;
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
export function noiseColumns(profile: HeapProfile): NoiseColumns {
  const { objectSize, length, values } = profile.samples;
  if (profile.period <= 1) {
    const nothing = new Float64Array(length);
    const columns = new Array<Float64Array>(VARIANCES + KINDS.length).fill(nothing);
    return { columns, why: { alloc: '', inuse: '' } };
  }
  const index = heapMetrics(profile);
  const valuesOf = (metric: Metric) => values[index.get(metric) ?? -1];
  const spreadOf = (kind: Kind) => {
    const [bytes, objects] = [valuesOf(`${kind}_space`), valuesOf(`${kind}_objects`)];
    return sampleSpread(bytes, objects, objectSize, profile.period, kind);
  };
  const spread = { alloc: spreadOf('alloc'), inuse: spreadOf('inuse') };
  const variances = METRICS.map((metric) => {
    const { unit, kind } = METRIC[metric];
    return unit === 'bytes' ? spread[kind].bytes : spread[kind].objects;
  });
  return {
    columns: [...variances, ...KINDS.map((kind) => spread[kind].untold)],
    why: { alloc: spread.alloc.why, inuse: spread.inuse.why },
  };
}
