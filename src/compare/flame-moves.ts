import type { Metric } from '../profile/metric.ts';
import type { FlameMoves, FlameTree } from './flame.ts';
import type { Moves, Table } from './heap-diff.ts';

/** More would be read by nobody. */
const MOST_GIVERS = 10;

/**
 * What of a tree's growth only moved, and what its functions were called.
 *
 * @param table of the same stacks; absent where nothing differs on them
 */
export function movesIn(
  { names, self }: FlameTree,
  renamed: Moves['functions'],
  table: Table | undefined,
): FlameMoves {
  const index = new Map(names.map((name, i) => [name, i]));
  const moved: Partial<Record<Metric, Record<number, number>>> = {};
  const from: Record<number, readonly string[]> = {};
  const was: Record<number, string> = {};
  for (const one of renamed) {
    const at = index.get(one.is.name);
    if (at !== undefined && one.isSure) was[at] = one.was.name;
  }
  for (const fn of table?.functions ?? []) {
    const at = index.get(fn.name);
    if (at === undefined) continue;
    if (fn.from) from[at] = fn.from.slice(0, MOST_GIVERS).map(({ name }) => name);
    for (const metric of Object.keys(self) as Metric[]) {
      const amount = fn.metrics[metric]?.flat.moved;
      if (amount === undefined) continue;
      moved[metric] ??= {};
      moved[metric][at] = amount;
    }
  }
  return { moved, from, was };
}
