import type { BenchmarkOutput } from '../profile/benchmark-output.ts';
import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/**
 * How many operations of each benchmark really ran and are in the profile. The testing package
 * runs a `b.N` loop once for N = 1 and then for the N that it prints, so N + 1 operations; a
 * `b.Loop` runs just the printed N. Each line of the output (`-count`, `-cpu`, sub-benchmarks) is
 * such a run.
 *
 * @see testing/benchmark.go: (*B).run1, (*B).launch, (*B).Loop
 */
export function operationsOf(
  output: BenchmarkOutput | undefined,
  samples: ReadonlyMap<string, readonly number[]>,
  stacks: Stacks,
  names: NameTable,
): Map<string, number> {
  const printed = new Map<string, number[]>();
  for (const { name, iterations } of output?.results ?? []) {
    const benchmark = name.split('/')[0]!;
    printed.set(benchmark, [...(printed.get(benchmark) ?? []), iterations]);
  }
  const operations = new Map<string, number>();
  for (const [benchmark, list] of samples) {
    const counts = printed.get(benchmark);
    if (!counts) continue;
    const probes = usesLoop(list, stacks, names) ? 0 : 1;
    operations.set(
      benchmark,
      counts.reduce((sum, n) => sum + (n > 1 ? n + probes : n), 0),
    );
  }
  return operations;
}

/** A `b.Loop` benchmark does all its work in the run that probes a `b.N` benchmark with N = 1. */
function usesLoop(samples: readonly number[], stacks: Stacks, names: NameTable): boolean {
  const launch = names.functionId.get('testing.(*B).launch');
  const run1 = names.functionId.get('testing.(*B).run1');
  let probed = false;
  for (const sample of samples) {
    for (let at = stacks.start[sample]!; at < stacks.start[sample + 1]!; at++) {
      if (stacks.node[at] === launch) return false;
      probed ||= stacks.node[at] === run1;
    }
  }
  return probed;
}
