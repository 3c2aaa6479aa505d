import { compare as compareSets } from '../compare/comparison.ts';
import type { ProfileSet as Files } from '../profile/profile-set.ts';
import type { ComparedSides } from './compared-sides.ts';
import { insideOf, type Made, made } from './made.ts';
import type { ProfileSet } from './profile.ts';

/** Two sides set against each other: `judge` and `diffJson` take it. */
export type Comparison = Made<'comparison'>;

export interface CompareOptions {
  /** Paths of the Go modules whose code is judged; by default what manifests and profiles tell. */
  readonly modules?: readonly string[];
}

/** Sets two sides against each other: results by the operation, functions as they are declared. */
export function compare(
  base: ProfileSet,
  head: ProfileSet,
  { modules }: CompareOptions = {},
): Comparison {
  const of = (set: ProfileSet) => insideOf<Files>(set, 'profile set');
  const sides = { base: of(base), head: of(head), modules };
  const comparison = compareSets(sides.base, sides.head, modules);
  return made({ is: 'comparison' }, { ...sides, comparison } satisfies ComparedSides);
}
