import type { HeapProfile } from '../profile/heap-profile.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { isBenchmarkName } from './benchmark-frames.ts';

/**
 * Where the stacks of each benchmark begin: locations of the profile from the benchmark to the
 * root. Empty for profiles that no benchmark wrote.
 */
export function benchmarkRoots({
  functions,
  locations,
  samples,
}: HeapProfile): Map<string, readonly number[]> {
  const roots = new Map<string, readonly number[]>();
  const runN = functions.name.indexOf('testing.(*B).runN');
  if (runN < 0) return roots;
  const outermost = (location: number) =>
    locations.lineFunction[locations.lineStart[location + 1]! - 1];
  for (let i = 0; i < samples.length; i++) {
    const stack = samples.stack.subarray(samples.stackStart[i]!, samples.stackStart[i + 1]!);
    const at = stack.findIndex((location) => outermost(location) === runN) - 1;
    const called = at < 0 ? undefined : outermost(stack[at]!);
    if (called === undefined) continue;
    const { local } = parseSymbol(functions.name[called]!);
    if (isBenchmarkName(local) && !roots.has(local)) roots.set(local, [...stack.subarray(at)]);
  }
  return roots;
}
