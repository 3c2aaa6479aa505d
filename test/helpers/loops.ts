import { type Comparison, compare } from '../../src/compare/comparison.ts';
import type { Scope } from '../../src/compare/scope.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from './fixtures.ts';

/** Some captures of `__fixtures__/loops` as one side. */
export function loops(...captures: readonly string[]): ProfileSet {
  return fixtureSet('loops', (file) => captures.includes(file.split('.')[0]!));
}

/** One capture against another, or against itself. */
export function compareLoops(base: string, head = base): Comparison {
  return compare(loops(base), loops(head));
}

export function scopeOf({ diff }: Comparison, benchmark: string): Scope {
  const found = diff.scopes.find((scope) => scope.benchmark === benchmark);
  if (!found) throw new Error(`no scope of ${benchmark}`);
  return found;
}

/** What all operations of a benchmark have on the head, set-up included. */
export function bytesIn(comparison: Comparison, benchmark: string): number {
  const { totals, operations } = scopeOf(comparison, benchmark);
  return (totals.alloc_space?.head ?? 0) * operations.head;
}
