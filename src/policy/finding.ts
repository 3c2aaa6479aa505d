import type { Change } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import type { Budget, Limit } from './policy.ts';
import type { Reason } from './reason.ts';

/** One limit of one budget held against one target, with its outcome: the unit that is judged. */
export interface Finding {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly target: Target;
  /**
   * The result whose operation the amounts are of; for a function or package the worst of those
   * that run it. Undefined where the limit is about whole profiles.
   */
  readonly result: ResultId | undefined;
  readonly change: Change;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
}

/** What an amount belongs to. */
export type Target =
  /** Everything that one operation allocates. */
  | { readonly kind: 'result' }
  | { readonly kind: 'package'; readonly package: string }
  | {
      readonly kind: 'function';
      readonly package: string;
      /** Whole name, and the name inside the package. */
      readonly name: string;
      readonly local: string;
      /** As the profile names it; `''` and 0 for unknown. */
      readonly file: string;
      readonly line: number;
    }
  /** All that a profile holds. */
  | { readonly kind: 'profile' };

/** How a figure is known. */
export type Evidence =
  | { readonly kind: 'counted' }
  | {
      readonly kind: 'printed';
      readonly iterations: 'fixed' | 'timed';
      /** How many lines each side printed. */
      readonly lines: { readonly base: number; readonly head: number };
    }
  | { readonly kind: 'sampled' }
  | { readonly kind: 'none' };

export type Outcome =
  /** `moved`: so much of a growth other functions of the same result gave up. */
  | { readonly verdict: 'pass'; readonly over: number; readonly moved?: number }
  | { readonly verdict: 'warn' | 'fail'; readonly over: number }
  | { readonly verdict: 'inconclusive'; readonly over: number; readonly why: Reason };

export type Verdict = Outcome['verdict'];
