import { compare } from '../../src/compare/compare.ts';
import type { BenchmarkDiff, HeapDiff } from '../../src/compare/heap-diff.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from './fixtures.ts';

/** Some captures of `__fixtures__/loops` as one side. */
export function loops(...captures: readonly string[]): ProfileSet {
  return fixtureSet('loops', (file) => captures.includes(file.split('.')[0]!));
}

/** One capture against another, or against itself. */
export function compareLoops(base: string, head = base): HeapDiff {
  return compare(loops(base), loops(head));
}

export function benchmarkOf(diff: HeapDiff, name: string): BenchmarkDiff {
  const found = diff.benchmarks.find((benchmark) => benchmark.name === name);
  if (!found) throw new Error(`no benchmark ${name}`);
  return found;
}
