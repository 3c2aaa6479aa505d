import type { HeapProfile, LocationTable } from './heap-profile.ts';
import { parseSymbol } from './symbol.ts';

/** What calls every benchmark function, and little else. */
const CALLER = 'testing.(*B).runN';
const ALSO_CALLED = new Set(['testing', 'context', 'runtime', 'sync', 'time']);

/**
 * Import path of the package whose benchmarks a profile is of: that of the benchmarks that the
 * testing package called, most often first; `''` where it called none.
 */
export function measuredPackage({ locations, functions, samples }: HeapProfile): string {
  const callers = new Set<number>();
  functions.name.forEach((name, i) => {
    if (name === CALLER) callers.add(i);
  });
  if (callers.size === 0) return '';
  const votes = new Map<number, number>();
  for (let i = 0; i < samples.length; i++) {
    const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]);
    for (const callee of calleesOf(callers, stack, locations)) {
      votes.set(callee, (votes.get(callee) ?? 0) + 1);
    }
  }
  const benchmarks = new Map<string, number>();
  const others = new Map<string, number>();
  for (const [callee, count] of votes) {
    const { importPath, func } = parseSymbol(functions.name[callee]!);
    const path = importPath.replace(/_test$/, '');
    if (ALSO_CALLED.has(path)) continue;
    const paths = func.startsWith('Benchmark') ? benchmarks : others;
    paths.set(path, (paths.get(path) ?? 0) + count);
  }
  return mostVoted(benchmarks) || mostVoted(others);
}

function mostVoted(votes: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [path, count] of votes) if (count > (votes.get(best) ?? 0)) best = path;
  return best;
}

/** The functions that callers called, along one stack, its leaf first. */
function calleesOf(
  callers: ReadonlySet<number>,
  stack: Int32Array,
  { lineStart, lineFunction }: LocationTable,
): number[] {
  const callees: number[] = [];
  let called = false;
  for (let at = stack.length - 1; at >= 0; at--) {
    const location = stack[at]!;
    for (let line = lineStart[location + 1]! - 1; line >= lineStart[location]!; line--) {
      const fn = lineFunction[line]!;
      if (called) callees.push(fn);
      called = callers.has(fn);
    }
  }
  return callees;
}
