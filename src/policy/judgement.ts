import type { Attribute, Change, HeapDiff, Interval, Note } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import type { Metric } from '../profile/metric.ts';
import type { Limit, Policy, Position } from './policy.ts';
import type { Weighed } from './unmeasured.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive';

/**
 * What a run comes to: the worst verdict, or `error` where it could not judge what it should have,
 * or `no-baseline` where there was nothing to compare with.
 */
export type Conclusion = Verdict | 'error' | 'no-baseline';

/** One budget held against one function or package: the unit that reports count. */
export interface BudgetVerdict {
  readonly verdict: Verdict;
  /** The budget's name and where it stands in the policy. */
  readonly budget: string;
  readonly at: Position;
  readonly level: 'error' | 'warning';
  readonly package: string;
  /** Whole name and name inside the package; undefined where the package as a whole is judged. */
  readonly function: string | undefined;
  readonly local: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly metric: Metric;
  readonly attribute: Attribute;
  readonly limit: Limit;
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  /** Bounds of the true delta, where the capture leaves room. */
  readonly interval?: Interval;
  /** How much of a growth the tiny allocator may only have moved; exact captures. */
  readonly swapped?: number;
  /** Sampled captures: what the verdict rests on. */
  readonly estimates?: NonNullable<Change['estimates']>;
  /** By how much the limit is broken, in the metric's unit; 0 or less where it holds. Ranks verdicts. */
  readonly over: number;
  /** Why it could not be told, in one sentence; `''` for every other verdict. */
  readonly reason: string;
}

/** A remark about the policy or the run that a reader must not miss. */
export interface PolicyNote extends Note {
  readonly at: Position | undefined;
}

export interface Judgement {
  readonly conclusion: Conclusion;
  /** Worst first; stable. */
  readonly verdicts: readonly BudgetVerdict[];
  /** Packages that gave no figures on a side, as far as they matter; the heaviest first. */
  readonly unmeasured: readonly Weighed[];
  readonly notes: readonly PolicyNote[];
  readonly policy: Policy;
  readonly diff: HeapDiff;
}

/** Worst first. */
export const VERDICTS: readonly Verdict[] = ['fail', 'inconclusive', 'warn', 'pass'];

export function worstOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}

/** Order of verdicts: by verdict, by the amount over the limit, by name. */
export function worseFirst(a: BudgetVerdict, b: BudgetVerdict): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    b.over - a.over ||
    compareText(a.function ?? a.package, b.function ?? b.package) ||
    compareText(a.metric, b.metric) ||
    compareText(a.limit.kind, b.limit.kind) ||
    compareText(a.budget, b.budget)
  );
}
