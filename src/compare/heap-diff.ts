import type { Metric, MetricUnit } from '../profile/metric.ts';
import type { Estimate, Interval } from './statistics/estimate.ts';
import type { Unmeasured } from './unmeasured.ts';

export type { Interval } from './statistics/estimate.ts';
export type { Ending, Unmeasured } from './unmeasured.ts';

/** How an amount is charged to a function or package. */
export const ATTRIBUTES = ['flat', 'cum', 'owned'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** One figure on both sides; bytes or objects. */
export interface Change {
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  /**
   * Where the true delta lies. Exact captures: one point, where repeats or the tiny allocator
   * account for some of the delta. Sampled ones: 95 % bounds, infinite where nothing tells. Absent:
   * the delta is what it is.
   */
  readonly interval?: Interval;
  /** Exact captures of several runs a side: they do not even show which way it went. */
  readonly overlaps?: true;
  /** Exact captures: how much of a growth the tiny allocator may only have moved to this place. */
  readonly swapped?: number;
  /** Sampled captures: what the samples say of each side. */
  readonly estimates?: { readonly base: Estimate; readonly head: Estimate };
  /** Sampled captures: why the profiles do not tell how sure the figure is, in a sentence. */
  readonly untold?: string;
}

/** flat: by the function itself; cum: by it and what it calls; owned: by the innermost own frame. */
export type Figures = Readonly<Record<Attribute, Change>>;

/** What an amount is an amount of: a whole run of the benchmarks, or one operation of each. */
export type Per = 'run' | 'op';

export type Status = 'changed' | 'added' | 'removed' | 'unchanged';

/** A declared function on both sides. */
export interface FunctionDiff {
  /** Whole name; type arguments as `[...]`. The identity. */
  readonly name: string;
  readonly package: string;
  /** The name inside the package: `(*Parser).node`. */
  readonly local: string;
  /** True where it is of a module that is judged. */
  readonly own: boolean;
  /** File as the profile names it, and the line that explains most of the change; `''` and 0 for unknown. */
  readonly file: string;
  readonly line: number;
  readonly status: Status;
  /** Every metric that both sides carry. */
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

export interface PackageDiff {
  /** Import path; an external test package counts as the package it tests. */
  readonly package: string;
  readonly own: boolean;
  readonly status: Status;
  readonly metrics: Readonly<Partial<Record<Metric, Figures>>>;
}

/** All stacks under one `Benchmark…` function. */
export interface BenchmarkDiff {
  /** `BenchmarkParse`; `''` for the stacks that no benchmark claims. */
  readonly name: string;
  /** Import path of the package under test. */
  readonly measured: string;
  readonly status: Status;
  /** Operations that ran; 0 where the output does not tell. */
  readonly operations: { readonly base: number; readonly head: number };
  /**
   * Allocated bytes of one operation, the mean of all results: as the benchmarks printed it, and
   * as the profiles have it with what lies outside the timer. Absent where a side does not tell.
   */
  readonly perOperation?: {
    readonly printed: { readonly base: number; readonly head: number };
    readonly profiled: { readonly base: number; readonly head: number };
  };
  /** From a `b.N` to a `b.Loop` or back: what is printed then leaves out another part of a run. */
  readonly changedLoop?: boolean;
  /** Which of its results each profile mixes: lists of names, distinct. Absent without output. */
  readonly results?: readonly (readonly string[])[];
  readonly metrics: Readonly<Partial<Record<Metric, Change>>>;
}

/**
 * Picks benchmarks by name and by the results that a profile has of them: `BenchmarkParse`, with
 * `BenchmarkParse/small` and `BenchmarkParse/large`; none where there is no output.
 */
export type BenchmarkFilter = (name: string, results: readonly string[]) => boolean;

/** A benchmark that did not run alike on both sides. */
export interface OneSided {
  /** Import path of the package under test. */
  readonly measured: string;
  /** Names of the base's profiles that would have been compared for it. */
  readonly base: readonly string[];
  readonly benchmark: string;
  /** The side that alone has the result: of the benchmark itself, or of a sub-benchmark. */
  readonly side: 'base' | 'head';
  readonly result: string;
}

/**
 * Which benchmarks a figure is of: those that ran alike on both sides, which is what can be
 * compared, or all, which is what a cap on the head is about.
 */
export type Reach = 'common' | 'all';

/** What a capture can bear. */
export type CaptureClass = 'exact' | 'sampled' | 'advisory';

/** How one side was measured, as far as the files tell. */
export interface Capture {
  /** Distinct sampling periods in bytes; one where all profiles agree. */
  readonly periods: readonly number[];
  /** Distinct iteration counts of the benchmark results; empty where no output was kept. */
  readonly iterations: readonly number[];
  readonly procs: readonly number[];
  readonly goVersion: string;
  readonly goos: string;
  readonly goarch: string;
  /** Model of the processor, as the benchmarks printed it. */
  readonly cpu: string;
  /** Names of the profiles, in order. */
  readonly profiles: readonly string[];
}

/** One of the runtime's memory statistics on both sides. */
export interface MemStat extends Change {
  /** As `runtime.MemStats` calls it. */
  readonly name: string;
  readonly unit: MetricUnit;
}

/** Names of the profiles of one package on both sides. */
export interface ProfilePair {
  /** Import path of the package under test; `''` for unknown. */
  readonly measured: string;
  readonly base: readonly string[];
  readonly head: readonly string[];
}

export interface Note {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

export interface Table {
  readonly functions: readonly FunctionDiff[];
  readonly packages: readonly PackageDiff[];
}

/** One way through the code on which allocation changed, root first. */
export interface GrowthPath {
  /** Import path of the package under test; `''` for unknown. */
  readonly measured: string;
  /** `BenchmarkParse`; `''` where no benchmark frame stands at the root. */
  readonly benchmark: string;
  readonly frames: readonly PathFrame[];
  readonly change: Change;
  /** The same path's objects, so that more objects and larger objects can be told apart. */
  readonly objects: Change;
  /** Distinct object sizes in bytes on each side (size classes), ascending. */
  readonly sizes: { readonly base: readonly number[]; readonly head: readonly number[] };
}

/** A line of a file as the profile names it; `''` and 0 for unknown. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface PathFrame extends Place {
  /** Declared function, whole name. */
  readonly name: string;
  readonly package: string;
  readonly local: string;
  readonly own: boolean;
}

export interface Target {
  /** Whole function name, or undefined for the package as a whole. */
  readonly function: string | undefined;
  readonly package: string;
}

/** Everything known about the difference of two profile sets. */
export interface HeapDiff extends Table {
  readonly base: Capture;
  readonly head: Capture;
  /** Which profiles were set against each other, by the package they measured. */
  readonly pairs: readonly ProfilePair[];
  /** Packages that were not compared, as far as manifests tell of them. */
  readonly unmeasured: readonly Unmeasured[];
  /** Profiles of each side, compared or not. */
  readonly given: { readonly base: number; readonly head: number };
  readonly capture: { readonly class: CaptureClass; readonly reasons: readonly string[] };
  /** Paths of the own modules, sorted; empty where nothing tells, and then all but Go's own is own. */
  readonly modules: readonly string[];
  /** Packages that were measured on both sides and on whose stacks there is no function of an own module. */
  readonly unowned: readonly string[];
  /** Sample types that both sides carry. */
  readonly metrics: readonly Metric[];
  readonly totals: Readonly<Partial<Record<Metric, Change>>>;
  readonly benchmarks: readonly BenchmarkDiff[];
  /** Benchmarks whose stacks are in no figure but those that reach for all. */
  readonly oneSided: readonly OneSided[];
  /** Samples looked at on each side: 0 on both is nothing to compare. */
  readonly samples: { readonly base: number; readonly head: number };
  readonly notes: readonly Note[];
  /** Empty but where both sides are one text profile. */
  readonly memStats: readonly MemStat[];
  /**
   * Share of the allocated bytes (0 … 1, the smaller side's) that belongs to a benchmark whose
   * operations are known: what figures per operation can speak of.
   */
  readonly perOperation: number;
  /**
   * The same tables for the stacks of some benchmarks only, per run or per operation: the sum of
   * one operation of each benchmark, in fractions of bytes.
   */
  within(benchmarks: BenchmarkFilter, per?: Per, reach?: Reach): Table;
  /** The ways through a target on which it changed, largest |delta| first. */
  explain(
    target: Target,
    metric: Metric,
    attribute: Attribute,
    reach?: Reach,
  ): readonly GrowthPath[];
}
