import { type Comparison, compare } from '../../src/compare/comparison.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from './fixtures.ts';

/** Some captures of `__fixtures__/unlike` as one side. */
export function unlike(...captures: readonly string[]): ProfileSet {
  return fixtureSet('unlike', (file) => captures.includes(file.split('.')[0]!));
}

export function compareUnlike(base: string, head = base): Comparison {
  return compare(unlike(base), unlike(head));
}
