import type { Note as FileNote } from '../compare/file-note.ts';
import type { HeapDiff } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import type { Cause } from './cause.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Policy, Position } from './policy.ts';
import type { ResultRow } from './result-row.ts';
import { targetKey } from './targets.ts';
import type { Weighed } from './unmeasured.ts';
import type { Answer, WaiverUse } from './waiver.ts';

/**
 * What a run comes to: the worst finding, or `error` where it could not judge what it should have,
 * or `no-baseline` where there was nothing to compare with.
 */
export type Conclusion = Verdict | 'error' | 'no-baseline';

/** All that a report shows: data, which asks nobody. */
export interface Judgement {
  readonly conclusion: Conclusion;
  /** Worst first; stable. */
  readonly findings: readonly Finding[];
  /** Every result that is not ignored, with what was found; those to look at first. */
  readonly results: readonly ResultRow[];
  /** Packages that gave no figures on a side, as far as they matter; the heaviest first. */
  readonly unmeasured: readonly Weighed[];
  /** Why results grew, the largest first. */
  readonly causes: readonly Cause[];
  readonly notes: readonly Note[];
  /** How the waivers of the policy stood to what was found, in its order. */
  readonly waivers: readonly WaiverUse[];
  /** Whether the label that accepts growth was set, where the policy speaks of it and growth is there. */
  readonly label?: Answer;
  readonly policy: Policy;
  readonly diff: HeapDiff;
}

/** A remark that a reader must not miss; `report/notes.ts` has the words. */
export type Note = FileNote | PolicyNote | RunNote;

/** What happened around the judging. */
export type RunNote = {
  readonly level: 'info' | 'warning';
} /** Instead of what was named: `missing` says why, where something was. */ & (
  | {
      readonly code: 'measured-here';
      readonly missing: string | undefined;
      readonly isHeadAside: boolean;
    }
  /** A proposal brings, edits or deletes the policy; `proposed` is what its own would say. */
  | {
      readonly code: 'policy-edit';
      readonly change: 'brings' | 'edits' | 'deletes' | 'loose';
      /** As messages name the policy that does not decide. */
      readonly file: string;
      readonly proposed:
        | { readonly conclusion: Conclusion; readonly failed: number; readonly of: number }
        | { readonly broken: string };
    }
);

export type PolicyNote = { readonly level: 'info' | 'warning'; readonly at: Position } & (
  | { readonly code: 'dead-budget'; readonly budget: string; readonly why: DeadBecause }
  | { readonly code: 'dead-ignore' }
  /** A pattern that means something by its name on base alone; `budget` is undefined for `ignore`. */
  | {
      readonly code: 'old-name';
      readonly budget: string | undefined;
      readonly pattern: string;
      readonly was: string;
      readonly is: string;
    }
  | { readonly code: 'overridden'; readonly budget: string }
  | {
      readonly code: 'nothing-judged';
      readonly modules: readonly string[];
      readonly hasResults: boolean;
      readonly isEmpty: boolean;
    }
);

/** Why a budget has no effect on these files. */
export type DeadBecause =
  | { readonly code: 'no-benchmark'; readonly example: string }
  | { readonly code: 'no-package'; readonly example: string | undefined }
  | { readonly code: 'no-function' }
  | { readonly code: 'foreign-package'; readonly package: string }
  | { readonly code: 'owns-nothing' }
  | { readonly code: 'ignored' }
  /** What was measured has no profiles, or none of the lines that the budget is about. */
  | { readonly code: 'no-profiles' | 'no-lines' };

/** Worst first. */
export const VERDICTS: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'waived', 'pass'];

export function worstOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}

/** Order of findings: by verdict, results first, by how far they are over, by name. */
export function worseFirst(a: Finding, b: Finding): number {
  return (
    VERDICTS.indexOf(a.outcome.verdict) - VERDICTS.indexOf(b.outcome.verdict) ||
    Number(b.target.kind === 'result') - Number(a.target.kind === 'result') ||
    Number(b.limit.metric === 'alloc_space') - Number(a.limit.metric === 'alloc_space') ||
    overShare(b) - overShare(a) ||
    compareText(nameOf(a), nameOf(b)) ||
    compareText(a.limit.metric, b.limit.metric) ||
    compareText(a.limit.kind, b.limit.kind) ||
    compareText(a.budget.name, b.budget.name)
  );
}

/** By how much a limit is broken, against what was there: what doubles is worse than 1 % of much. */
function overShare({ outcome: { over }, change: { base } }: Finding): number {
  return over <= 0 ? 0 : over / Math.max(base, 1);
}

function nameOf({ target, result }: Finding): string {
  return `${result?.package ?? ''} ${result?.name ?? ''} ${targetKey(target)}`;
}
