import type { MemStat } from '../compare/heap-diff.ts';
import { amount, beside, change } from './amounts.ts';
import { columns, type Table } from './table.ts';

/** The runtime's own statistics of a live process, before and after. */
export function memStatsTable(stats: readonly MemStat[]): Table {
  return {
    columns: [
      columns.left('runtime.MemStats'),
      columns.right('base'),
      columns.right('head'),
      columns.right('change'),
    ],
    length: stats.length,
    row: (index) => {
      const stat = stats[index]!;
      const { name, unit, base, head, delta } = stat;
      return [
        [name],
        [amount(base, unit)],
        [amount(head, unit)],
        [change(delta, unit), beside(stat, unit)],
      ];
    },
  };
}
