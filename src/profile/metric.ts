/** pprof's four sample types of a heap profile, in the order Go writes them. */
export const METRICS = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'] as const;

export type Metric = (typeof METRICS)[number];

/** What a metric counts. */
export type MetricUnit = 'bytes' | 'count';

export function unitOf(metric: Metric): MetricUnit {
  return metric.endsWith('_space') ? 'bytes' : 'count';
}

export function isMetric(text: string): text is Metric {
  return (METRICS as readonly string[]).includes(text);
}
