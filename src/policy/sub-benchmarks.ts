import type { HeapDiff } from '../compare/heap-diff.ts';
import { benchmarkMatcher } from './match.ts';
import type { Budget } from './policy.ts';
import { quote } from './quote.ts';

/**
 * Why a budget that is about sub-benchmarks cannot be judged: a profile holds those it names and
 * others of the same benchmark, and nothing in a heap profile tells them apart. Undefined where
 * every profile has either kind only.
 */
export function mixedSubBenchmarks(
  { benchmarks }: HeapDiff,
  { benchmarks: patterns }: Budget,
): string | undefined {
  if (!patterns?.some((pattern) => pattern.includes('/'))) return undefined;
  const wanted = benchmarkMatcher(patterns);
  for (const { name, results = [] } of benchmarks) {
    for (const list of results) {
      const match = list.find((result) => wanted(name, [result]));
      if (match === undefined || wanted(name, list)) continue;
      const other = list.find((result) => !wanted(name, [result]))!;
      return `one profile holds ${quote(match)} and ${quote(other)}, and heap profiles do not tell sub-benchmarks apart: measure ${quote(match)} into a profile of its own with -bench ${quote(benchFlag(match))}`;
    }
  }
  return undefined;
}

/** The value of `-bench` that runs one result: a regular expression for each element. */
function benchFlag(result: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return result
    .split('/')
    .map((element) => `^${literal(element)}$`)
    .join('/');
}
