import type { Metric, MetricUnit } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { ResultDiff, ScopeIndex } from './result.ts';
import type { Scope } from './scope.ts';
import type { Side } from './side.ts';
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
   * Where the true delta lies. Counted: from what every run shows to the delta itself, where
   * repeats differ. Sampled: 95 % bounds, infinite where nothing tells. Absent: the delta is what it
   * is.
   */
  readonly interval?: Interval;
  /** Counted, of several runs a side: they do not even show which way it went. */
  readonly overlaps?: boolean;
  /** Sampled captures: what the samples say of each side. */
  readonly estimates?: { readonly base: Estimate; readonly head: Estimate };
  /** Samples: why the profiles do not tell how sure the figure is. */
  readonly untold?: Doubt;
}

/** flat: by the function itself; cum: by it and what it calls; owned: by the innermost own frame. */
export type Figures = Readonly<Record<Attribute, Change>>;

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
  /** What it was called on base, where that is surely another name of the same. */
  readonly was?: string;
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

/** What a reader should know of the files; `report/notes.ts` has the words. */
export type Note = { readonly level: 'info' | 'warning' } & (
  | { readonly code: 'ignored-files'; readonly files: readonly string[] }
  | {
      readonly code: 'copies';
      readonly profile: string;
      readonly of: string;
      readonly more: number;
    }
  | { readonly code: 'one-side-only'; readonly what: string; readonly side: Side }
  | { readonly code: 'harness'; readonly stacks: number; readonly bytes: number | undefined }
  | {
      readonly code: 'probe-left-out';
      readonly benchmark: string;
      readonly package: string;
      readonly side: Side;
      readonly bytes: number;
    }
  | { readonly code: 'unclaimed'; readonly share: number }
  | {
      readonly code: 'untold';
      readonly profile: string;
      readonly lacks: string;
      readonly more: number;
    }
  /** Profiles of one type each, written at one moment. */
  | { readonly code: 'moment'; readonly files: readonly string[]; readonly isJoined: boolean }
  | { readonly code: 'go-by-lines' }
  | { readonly code: 'cpu-differs'; readonly base: string; readonly head: string }
);

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

/**
 * The stacks that a figure is of: those of one scope; those beside it, which its profiles hold and no
 * benchmark claims, as goroutines of servers; or all of a profile.
 */
export type Within = ScopeIndex | `beside ${ScopeIndex}` | 'profile';

/** Everything known about the difference of two sides: data, which `Comparison` answers questions beside. */
export interface HeapDiff extends Table {
  readonly base: Capture;
  readonly head: Capture;
  /** Which profiles were set against each other, by the package they measured. */
  readonly pairs: readonly ProfilePair[];
  /** Packages that were not compared, as far as manifests tell of them. */
  readonly unmeasured: readonly Unmeasured[];
  /** Profiles of each side, compared or not. */
  readonly given: { readonly base: number; readonly head: number };
  /** What the profiles as wholes can bear, and why no more. */
  readonly capture: { readonly class: CaptureClass; readonly doubts: readonly Doubt[] };
  /** Why nothing that was measured can be compared: another Go, another platform. Empty: it can. */
  readonly doubts: readonly Doubt[];
  /** Paths of the own modules, sorted; empty where nothing tells, and then all but Go's own is own. */
  readonly modules: readonly string[];
  /** Packages that were measured on both sides and on whose stacks there is no function of an own module. */
  readonly unowned: readonly string[];
  /** Sample types that both sides carry; none where there are only outputs. */
  readonly metrics: readonly Metric[];
  readonly totals: Readonly<Partial<Record<Metric, Change>>>;
  /** Every result that was printed, by package and name. */
  readonly results: readonly ResultDiff[];
  /** The benchmarks that profiles hold. */
  readonly scopes: readonly Scope[];
  /** Samples looked at on each side: 0 on both is nothing to compare. */
  readonly samples: Readonly<Record<Side, number>>;
  readonly notes: readonly Note[];
  /** Empty but where both sides are one text profile. */
  readonly memStats: readonly MemStat[];
}
