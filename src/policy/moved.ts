import type { Attribute, Table } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import type { TargetKind } from './policy.ts';

/**
 * The share of what grew in a table, 0 … 1, that nothing else in it gave up. A function that takes
 * over what another did has moved it: of 100 B more here and 90 B less there, 10 B are growth, a
 * tenth of each.
 *
 * What a function has with all it calls is in many at once and cannot be added up: all of it counts.
 */
export function netShare(
  table: Table,
  of: TargetKind,
  metric: Metric,
  attribute: Attribute,
): number {
  if (attribute === 'cum' || of === 'result') return 1;
  let grew = 0;
  let shrank = 0;
  for (const { metrics } of of === 'function' ? table.functions : table.packages) {
    const delta = metrics[metric]?.[attribute].delta ?? 0;
    if (delta > 0) grew += delta;
    else shrank -= delta;
  }
  return grew > 0 ? Math.max(0, grew - shrank) / grew : 1;
}
