import type { Verdict } from '../policy/finding.ts';
import type { Budget, Limit } from '../policy/policy.ts';
import type { Amounts, Place, ResultId, Spot } from './place.ts';
import type { Unable } from './unable.ts';

/** One limit, the growth that was put into the base to break it, and what became of that. */
export interface Trial {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly target: Spot['target'];
  /** Whose operation the amounts are of; undefined where they are of a whole profile. */
  readonly result: ResultId | undefined;
  readonly evidence: Place['evidence'];
  /** What the base has, of what the limit is about; undefined where nothing was reckoned. */
  readonly base: number | undefined;
  /** What was put in, of one operation or a run; empty where nothing was. */
  readonly growth: Amounts;
  /** How much of it is there because lines or repeats differ by that without any growth. */
  readonly beyond: number;
  readonly outcome: TrialOutcome;
}

export type TrialOutcome =
  | { readonly kind: 'caught'; readonly verdict: Verdict }
  /** Judged something else, or (undefined) not judged at all. */
  | { readonly kind: 'missed'; readonly verdict: Verdict | undefined }
  /** What the limit allows was not found to be within it. */
  | { readonly kind: 'accused'; readonly allowed: Amounts; readonly verdict: Verdict | undefined }
  | { readonly kind: 'unable'; readonly why: Unable };

/** Whether a run's gate can fail: data, which `report/self-test.ts` puts into words. */
export interface SelfTest {
  /** Growths that made the gate red, while as much as the limit allows did not; of all that had to. */
  readonly caught: number;
  readonly of: number;
  /** Limits that no growth could have broken. */
  readonly unable: number;
  /** Limits that were not tried, as there are so many. */
  readonly untried: number;
  /** Those that were tried, and of those that could not fail as many as there is room for. */
  readonly trials: readonly Trial[];
}

/** Whether a gate did not do what it had to. */
export function hasFailed({ caught, of }: SelfTest): boolean {
  return caught < of;
}
