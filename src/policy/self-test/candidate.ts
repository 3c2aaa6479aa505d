import type { Comparison } from '../../compare/comparison.ts';
import type { Change } from '../../compare/heap-diff.ts';
import { type ResultId, resultKey, type ScopeIndex } from '../../compare/result.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { Target } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import type { Budget, Limit } from '../policy.ts';
import { targetKey } from '../targets.ts';
import type { Printing } from './printed-growth.ts';
import type { PrintedResult } from './printed-results.ts';
import type { Unable } from './unable.ts';

/** What a run is tried on. */
export interface Ground {
  readonly base: ProfileSet;
  /** The base against itself: what its figures are, and by how much its repeats differ. */
  readonly still: Comparison;
  readonly judgement: Judgement;
}

/** A limit on a figure of the base, which a growth is to break. */
export interface Candidate {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly target: Target;
  /** Whose operation the amounts are of; undefined for whole profiles. */
  readonly result: ResultId | undefined;
  readonly site: Site;
  /** The base against itself: of one operation, or of a whole profile. */
  readonly figure: Change;
  /** Known beforehand: why no growth can break it. */
  readonly unable: Unable | undefined;
}

/** Where the figure comes from, and so where a growth is put. */
export type Site =
  | { readonly kind: 'lines'; readonly printed: PrintedResult; readonly how: Printing }
  /** An index into the scopes of the base against itself. */
  | { readonly kind: 'scope'; readonly scope: ScopeIndex }
  | { readonly kind: 'profile' }
  | { readonly kind: 'nowhere' };

export type Trying = Pick<Candidate, 'budget' | 'limit' | 'target' | 'result'>;

/** One text for what a finding is about: functions and packages are told once over all results. */
export function tryingKey({ budget, limit, target, result }: Trying): string {
  const where = target.kind === 'result' && result ? resultKey(result) : '';
  const { metric, kind, per } = limit;
  return JSON.stringify([budget.name, metric, kind, per, targetKey(target), where]);
}

export const NOTHING: Change = { base: 0, head: 0, delta: 0 };
