import type { Metric } from '../profile/metric.ts';

/** A record of what can be made of some metrics. */
export function byMetric<Value>(
  metrics: readonly Metric[],
  make: (metric: Metric) => Value | undefined,
): Partial<Record<Metric, Value>> {
  const found: Partial<Record<Metric, Value>> = {};
  for (const metric of metrics) {
    const value = make(metric);
    if (value !== undefined) found[metric] = value;
  }
  return found;
}
