import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** Helpers that call each other in turn, far more than anyone writes: each costs a pass. */
const MOST_NESTED = 100;

/**
 * Gives the stacks that a helper of benchmarks started to the benchmark that called the helper:
 * sub-benchmarks and bodies of `(*B).RunParallel` written as literals in `func benchParse(b
 * *testing.B, …)`. Each runs in a goroutine of its own, whose stack begins with the literal and
 * does not hold the benchmark. But `(*B).Run` and `(*B).RunParallel` allocate on the stack of who
 * calls them, so where each allocation is counted, all benchmarks that reached them by this helper
 * are known: if there is just one, the stack is its own.
 */
export function adoptHelpers(found: string[], stacks: Stacks, names: NameTable): void {
  if (stacks.profile.period > 1) return;
  const run = names.functionId.get('testing.(*B).Run');
  const parallel = names.functionId.get('testing.(*B).RunParallel');
  const begun = beginnings(found, stacks, names);
  // A helper's sub-benchmark may call the next helper.
  for (let round = 0, before = 0; round < MOST_NESTED && begun.size !== before; round++) {
    before = begun.size;
    const callers = callersOf(new Set([run, parallel]), found, stacks);
    for (const [sample, helper] of begun) {
      const [only, ...others] = callers.get(helper) ?? [];
      if (only === undefined || others.length > 0) continue;
      found[sample] = only;
      begun.delete(sample);
    }
  }
}

/** By sample, the function at the beginning of a sub-benchmark's or a parallel body's stack. */
function beginnings(
  found: readonly string[],
  { start, node }: Stacks,
  names: NameTable,
): Map<number, number> {
  const runN = names.functionId.get('testing.(*B).runN');
  const parallel = names.functionId.get('testing.(*B).RunParallel');
  const begun = new Map<number, number>();
  found.forEach((benchmark, i) => {
    if (benchmark !== '') return;
    for (let at = start[i + 1]! - 1; at > start[i]!; at--) {
      const isParallelBody = node[at] === parallel && at === start[i + 1]! - 1;
      if (node[at] === runN || isParallelBody) {
        begun.set(i, node[at - 1]!);
        break;
      }
    }
  });
  return begun;
}

/** By function, the benchmarks on whose stacks it calls one of some functions. */
function callersOf(
  called: ReadonlySet<number | undefined>,
  found: readonly string[],
  { start, node }: Stacks,
): Map<number, Set<string>> {
  const callers = new Map<number, Set<string>>();
  found.forEach((benchmark, i) => {
    if (benchmark === '') return;
    for (let at = start[i]!; at + 1 < start[i + 1]!; at++) {
      const caller = node[at + 1]!;
      if (!called.has(node[at]) || called.has(caller)) continue;
      callers.set(caller, (callers.get(caller) ?? new Set()).add(benchmark));
    }
  });
  return callers;
}
