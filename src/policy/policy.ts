import type { Attribute } from '../compare/heap-diff.ts';
import type { Metric } from '../profile/metric.ts';
import type { Acceptor, Waiver } from './waiver.ts';

/** A place in the policy file, counted from 1. Line 0 is the built-in policy. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What has patterns. */
export type PatternKey = 'benchmarks' | 'packages' | 'functions';

/** Under what a pattern is in `patternsAt`. */
export function placeKey(key: PatternKey, pattern: string): string {
  return `${key} ${pattern}`;
}

export interface Policy {
  /** As messages name it; `built-in policy` where there is no file. */
  readonly file: string;
  /** Paths of the modules that are judged; undefined: those at hand. */
  readonly modules: readonly string[] | undefined;
  /** The built-in ones first, so that those of the file win over them. */
  readonly budgets: readonly Budget[];
  readonly ignore: readonly Ignore[];
  readonly waivers: readonly Waiver[];
  /** Who may accept growth beside this policy; nobody unless it says so. */
  readonly accept: readonly Acceptor[];
  /** What a result that vanished means. */
  readonly missingBenchmarks: 'warn' | 'fail' | 'ignore';
  readonly onInconclusive: 'warn' | 'fail' | 'ignore';
  readonly comment: { readonly maxRows: number | undefined; readonly title: string | undefined };
}

/** What a budget holds its limits against. Amounts are never added up over results. */
export const TARGET_KINDS = ['result', 'package', 'function'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface Budget {
  readonly name: string;
  readonly at: Position;
  readonly isBuiltIn: boolean;
  /** The file that says it, where the policy merely extends that; its places are in there. */
  readonly from?: string;
  /**
   * Each result as a whole; each package's own part of each result that runs it; each function in
   * each result that runs it. With `/run`: the whole profile, its packages, its functions.
   */
  readonly of: TargetKind;
  /** Patterns of results, `NAME` or `PACKAGE.NAME`; undefined: all of them. */
  readonly benchmarks: readonly string[] | undefined;
  /** Globs over import paths, literal equality first. */
  readonly packages: readonly string[];
  /** Globs over the name inside the package. */
  readonly functions: readonly string[];
  /** For functions and packages. */
  readonly attribute: Attribute;
  /** Where its patterns stand in the file; absent where none does. */
  readonly patternsAt?: ReadonlyMap<string, Position>;
  readonly limits: readonly Limit[];
  readonly level: 'error' | 'warning';
}

const ALL = ['**'];

/** The patterns of the results that a budget speaks of. */
export function benchmarksOf({ benchmarks }: Budget): readonly string[] {
  return benchmarks ?? ALL;
}

export interface Ignore {
  readonly at: Position;
  /** As of a budget. */
  readonly from?: string;
  readonly packages: readonly string[];
  readonly functions: readonly string[] | undefined;
  readonly patternsAt?: ReadonlyMap<string, Position>;
}

/** `max`: the head may not be above it. `increase`: the head may not be further above the base. */
export const LIMIT_KINDS = ['max', 'increase'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** What a kind of limit is: each has to say, before anything that asks compiles. */
export interface LimitTraits {
  /** What is measured: all that the head has, or how much more than the base. */
  readonly about: 'head' | 'growth';
  readonly takesShare: boolean;
  /** What stands before its amounts. */
  readonly prefix: string;
}

export const LIMIT: Readonly<Record<LimitKind, LimitTraits>> = {
  max: { about: 'head', takesShare: false, prefix: 'max ' },
  increase: { about: 'growth', takesShare: true, prefix: '+' },
};

/** What an amount is an amount of: one operation of a benchmark, or a whole profile. */
export const UNITS_OF_WORK = ['op', 'run'] as const;
export type Per = (typeof UNITS_OF_WORK)[number];

/** Whether the policy's own file says it: what others say for many may well not be about this one. */
export function isOwn({ isBuiltIn, from }: { isBuiltIn?: boolean; from?: string }): boolean {
  return isBuiltIn !== true && from === undefined;
}

/** A limit is what is still allowed. */
export interface Limit {
  readonly kind: LimitKind;
  readonly metric: Metric;
  readonly at: Position;
  /** As the user wrote it: `5% and 64 B`. */
  readonly text: string;
  /** Share of the base: 0.05 for 5 %. Both given: both must be broken. */
  readonly relative: number | undefined;
  /** Bytes or objects. A share alone is held above the least amount that measuring can tell. */
  readonly absolute: number;
  readonly per: Per;
}
