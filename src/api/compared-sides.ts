import type { Comparison } from '../compare/comparison.ts';
import type { ProfileSet } from '../profile/profile-set.ts';

/** What is inside of a comparison that was handed out. */
export interface ComparedSides {
  readonly base: ProfileSet;
  readonly head: ProfileSet;
  readonly modules: readonly string[] | undefined;
  readonly comparison: Comparison;
}
