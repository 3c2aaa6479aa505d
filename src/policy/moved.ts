import type { Change, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';

/**
 * A change without what moved: from what was there already, be it under another name or part of
 * other functions, to what is there now. What was given up to others is no matter of a limit.
 */
export function withoutMoved(change: Change): Change {
  const { moved = 0, ...whole } = change;
  if (moved <= 0) return whole;
  const { base, head, delta, interval } = whole;
  const bounds = interval && { low: interval.low - moved, high: interval.high - moved };
  return {
    ...whole,
    base: base + moved,
    head,
    delta: delta - moved,
    ...(bounds && { interval: bounds }),
  };
}

/**
 * Of samples: the share of what grew in a table, 0 … 1, that nothing else in it gave up. Who took
 * over from whom samples do not tell.
 */
export function netShare({ functions }: Pick<Table, 'functions'>, metric: Metric): number {
  let grew = 0;
  let shrank = 0;
  for (const { metrics } of functions) {
    const delta = metrics[metric]?.owned.delta ?? 0;
    if (delta > 0) grew += delta;
    else shrank -= delta;
  }
  return grew > 0 ? Math.max(0, grew - shrank) / grew : 1;
}
