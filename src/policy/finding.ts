import type { Change } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import type { Budget, Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Acceptance, Waiver } from './waiver.ts';

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
  /** Of a growth what is left of it, from what was there already under whatever name. */
  readonly change: Change;
  /** What moved here and is no growth; absent where nothing did. */
  readonly moved?: Moved;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
}

/** An amount that other functions, or packages, of the same result gave up. */
export interface Moved {
  readonly amount: number;
  /** Their whole names or import paths, who gave up most first; empty where no own function did. */
  readonly from: readonly string[];
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
  /** What is there before the first operation: of a result, or of a whole package. */
  | { readonly kind: 'set-up' | 'init' }
  /** All that a profile holds. */
  | { readonly kind: 'profile' };

/** How a figure is known. */
export type Evidence =
  /** Slopes between two counts, or what fixed counts came to with their set-up. */
  | { readonly kind: 'counted' }
  | {
      readonly kind: 'printed';
      /** `slope`: between two counts. */
      readonly iterations: 'fixed' | 'timed' | 'slope';
      /** How many lines each side printed. */
      readonly lines: { readonly base: number; readonly head: number };
    }
  | { readonly kind: 'sampled' }
  | { readonly kind: 'none' };

export type Outcome =
  /** `isUnsure`: within the limit by what two processes of the same code may differ by. */
  | { readonly verdict: 'pass'; readonly over: number; readonly isUnsure?: boolean }
  | {
      readonly verdict: BrokenVerdict;
      readonly over: number;
      /** A waiver that is for it, and why it does not count. */
      readonly unwaived?: Unwaived;
    }
  /** Broken as `of` says, and accepted all the same. */
  | {
      readonly verdict: 'waived';
      readonly over: number;
      readonly of: BrokenVerdict;
      readonly by: { readonly waiver: Waiver } | { readonly label: Acceptance };
    }
  | { readonly verdict: 'inconclusive'; readonly over: number; readonly why: Reason };

export type Verdict = Outcome['verdict'];

/** What a limit that is broken comes to, by its budget's level. */
export type BrokenVerdict = 'warn' | 'fail';

export interface Unwaived {
  readonly waiver: Waiver;
  readonly why: 'expired' | 'asked' | 'exceeded';
}

/** Whether a limit is broken and nobody accepts it, be it one that fails a run or one that warns. */
export function isOver(verdict: Verdict): verdict is BrokenVerdict {
  return verdict === 'fail' || verdict === 'warn';
}
