import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';

/** What allocates when a slice, a map or a buffer has to grow. */
const GROWERS: ReadonlySet<string> = new Set([
  'runtime.growslice',
  'runtime.mapassign',
  'runtime.hashGrow',
  'runtime.growWork',
  'bytes.growSlice',
  'bytes.(*Buffer).grow',
  'strings.(*Builder).grow',
  'slices.Grow[...]',
  'internal/runtime/maps.(*Map).growToTable',
  'internal/runtime/maps.(*table).grow',
  'internal/runtime/maps.(*table).rehash',
  'internal/runtime/maps.newTable',
]);

/**
 * The share of a benchmark's bytes on head, 0 … 1, that were allocated to make a slice, a map or a
 * buffer larger. The innermost frames tell; the runtime's own are mostly cut off by the profiler,
 * so that `append` shows where it stands in the source and only library buffers are named.
 */
export function buffersIn(
  runs: readonly MeasuredRun[],
  benchmark: string,
  names: NameTable,
): number {
  const growers = new Set<number>();
  for (const name of GROWERS) {
    const id = names.functionId.get(name);
    if (id !== undefined) growers.add(id);
  }
  let all = 0;
  let grown = 0;
  for (const run of runs) {
    if (run.side !== 'head') continue;
    const bytes = columnOf(run, 'alloc_space');
    const { start, node } = run.stacks;
    for (const sample of run.samples.get(benchmark) ?? []) {
      const amount = bytes?.[sample] ?? 0;
      all += amount;
      const leaf = node.subarray(start[sample]!, Math.min(start[sample]! + 3, start[sample + 1]!));
      if (leaf.some((frame) => growers.has(frame))) grown += amount;
    }
  }
  return all > 0 ? grown / all : 0;
}
