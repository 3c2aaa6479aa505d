/** pprof's four sample types of a heap profile, in the order Go writes them. */
export const METRICS = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'] as const;

export type Metric = (typeof METRICS)[number];

/** What a metric counts. */
export type MetricUnit = 'bytes' | 'count';

/** All that anybody may want to know of a metric; nobody takes its name apart. */
export interface MetricTraits {
  readonly unit: MetricUnit;
  /** Everything that was allocated, or what was still in use when the profile was written. */
  readonly kind: 'alloc' | 'inuse';
  /** Objects beside bytes, and bytes beside objects. */
  readonly companion: Metric;
  /** What a function does with it. */
  readonly verb: 'allocates' | 'holds';
  /** As `go test -benchmem` prints it of one operation; undefined for what it does not print. */
  readonly printed: 'B/op' | 'allocs/op' | undefined;
  /** What profiles of two columns call it. @see google/pprof profile/index.go, `SampleIndexByName` */
  readonly alias: string | undefined;
}

export const METRIC: Readonly<Record<Metric, MetricTraits>> = {
  alloc_objects: {
    unit: 'count',
    kind: 'alloc',
    companion: 'alloc_space',
    verb: 'allocates',
    printed: 'allocs/op',
    alias: undefined,
  },
  alloc_space: {
    unit: 'bytes',
    kind: 'alloc',
    companion: 'alloc_objects',
    verb: 'allocates',
    printed: 'B/op',
    alias: undefined,
  },
  inuse_objects: {
    unit: 'count',
    kind: 'inuse',
    companion: 'inuse_space',
    verb: 'holds',
    printed: undefined,
    alias: 'objects',
  },
  inuse_space: {
    unit: 'bytes',
    kind: 'inuse',
    companion: 'inuse_objects',
    verb: 'holds',
    printed: undefined,
    alias: 'space',
  },
};

export function unitOf(metric: Metric): MetricUnit {
  return METRIC[metric].unit;
}
