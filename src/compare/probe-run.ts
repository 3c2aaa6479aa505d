import type { NameTable } from './name-table.ts';
import { type Operations, splitByRun } from './operations.ts';
import type { Stacks } from './stacks.ts';

interface Measured {
  readonly side: 'base' | 'head';
  readonly operations: ReadonlyMap<string, Operations>;
}

/**
 * Benchmarks that are a `b.N` loop on one side and a `b.Loop` on the other, provably in every run.
 * The first does one operation more than the second and its set-up twice, and neither is growth.
 */
export function changedLoops(runs: readonly Measured[]): Set<string> {
  const loopsOf = (benchmark: string, side: Measured['side']) => [
    ...new Set(
      runs.filter((run) => run.side === side).map((run) => run.operations.get(benchmark)?.loop),
    ),
  ];
  const changed = new Set<string>();
  for (const benchmark of new Set(runs.flatMap(({ operations }) => [...operations.keys()]))) {
    const [from, ...otherFrom] = loopsOf(benchmark, 'base');
    const [to, ...otherTo] = loopsOf(benchmark, 'head');
    const sure = otherFrom.length === 0 && otherTo.length === 0;
    if (sure && from !== undefined && to !== undefined && from !== to) changed.add(benchmark);
  }
  return changed;
}

/**
 * Of a `b.N` benchmark's samples those that a `b.Loop` would not have: the run for N = 1, as far as
 * the run for the printed N does the same again, on the same lines with objects of the same size.
 * What only the first run did (a cache filled once) a `b.Loop` does too, so it is not among them.
 */
export function repeatedProbe(
  samples: readonly number[],
  stacks: Stacks,
  names: NameTable,
  bytes: Float64Array,
): number[] {
  const { launch, probe } = splitByRun(samples, stacks, names);
  const again = sumByWay(launch, stacks, names, bytes);
  const once = sumByWay(probe, stacks, names, bytes);
  return probe.filter((sample) => {
    const way = wayOf(sample, stacks, names);
    return once.get(way)! <= (again.get(way) ?? 0);
  });
}

function sumByWay(
  samples: readonly number[],
  stacks: Stacks,
  names: NameTable,
  bytes: Float64Array,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const sample of samples) {
    const way = wayOf(sample, stacks, names);
    sums.set(way, (sums.get(way) ?? 0) + bytes[sample]!);
  }
  return sums;
}

/** The stack from the leaf up to the testing package, with its lines and the size of its objects. */
function wayOf(sample: number, { start, node, lineAt, profile }: Stacks, names: NameTable): string {
  const runN = names.functionId.get('testing.(*B).runN');
  const way = [profile.samples.objectSize[sample]!];
  for (let at = start[sample]!; at < start[sample + 1]! && node[at] !== runN; at++) {
    way.push(node[at]!, lineAt(at));
  }
  return way.join(' ');
}
