import { compare } from '../../src/compare/compare.ts';
import type { HeapDiff } from '../../src/compare/heap-diff.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from './fixtures.ts';

/** Some captures of `__fixtures__/unlike` as one side. */
export function unlike(...captures: readonly string[]): ProfileSet {
  return fixtureSet('unlike', (file) => captures.includes(file.split('.')[0]!));
}

export function compareUnlike(base: string, head: string): HeapDiff {
  return compare(unlike(base), unlike(head));
}
