import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/**
 * The benchmark each stack belongs to, by name; `''` where no frame tells (a goroutine started
 * by the code under test). The frame that `testing.(*B).runN` calls is the benchmark, or for a
 * sub-benchmark a literal declared in it; without `runN` (RunParallel, goroutines started in the
 * benchmark itself) the outermost function named `Benchmark…` is.
 */
export function benchmarkOfSamples(stacks: Stacks, names: NameTable): string[] {
  const runN = names.functionId.get('testing.(*B).runN') ?? -1;
  const isBenchmark = names.functions.map(({ local }) => /^Benchmark(?!\p{Ll})/u.test(local));
  const found: string[] = [];
  for (let i = 0; i + 1 < stacks.start.length; i++) {
    let name = '';
    for (let at = stacks.start[i + 1]! - 1; at >= stacks.start[i]!; at--) {
      const node = stacks.node[at]!;
      if (node === runN && at > stacks.start[i]!) {
        name = names.functions[stacks.node[at - 1]!]!.local;
        break;
      }
      if (isBenchmark[node]) {
        name = names.functions[node]!.local;
        break;
      }
    }
    found.push(name);
  }
  return found;
}
