import type { ManifestFlags } from '../profile/manifest.ts';
import type { Metric, MetricUnit } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { Note } from './file-note.ts';
import type { MovedPackage } from './moved-packages.ts';
import type { ResultDiff, ScopeIndex, ScreenIndex, StartDiff, StartIndex } from './result.ts';
import type { SameResult } from './same-results.ts';
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
  readonly interval?: Interval | undefined;
  /**
   * Of one result: what of the delta others in it gave up (above 0), or took over (below 0). It is
   * there already on base, under another name.
   */
  readonly moved?: number;
  /** Counted, of several runs a side: they do not even show which way it went. */
  readonly overlaps?: boolean;
  /** Sampled captures: what the samples say of each side. */
  readonly estimates?: { readonly base: Estimate; readonly head: Estimate } | undefined;
  /** Samples: why the profiles do not tell how sure the figure is. */
  readonly untold?: Doubt | undefined;
}

/** flat: by the function itself; cum: by it and what it calls; owned: by the innermost own frame. */
export type Figures = Readonly<Record<Attribute, Change>>;

/** Those of every metric that both sides carry. */
export type MetricFigures = { readonly [M in Metric]?: Figures | undefined };

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
  /** What it was called on base, where that is surely another name of the same: see `Moves`. */
  readonly was?: string;
  /** The functions that gave up what moved to it, the most first; absent where nothing did. */
  readonly from?: readonly Named[] | undefined;
  /** File as the profile names it, and the line that explains most of the change; `''` and 0 for unknown. */
  readonly file: string;
  readonly line: number;
  readonly status: Status;
  readonly metrics: MetricFigures;
}

/** A function by its names. */
export interface Named {
  readonly name: string;
  readonly package: string;
  readonly local: string;
}

/** What has another name on head than on base; everything else is called as on head. */
export interface Moves {
  /** A module stands for all its packages. */
  readonly packages: readonly MovedPackage[];
  readonly functions: readonly {
    readonly was: Named;
    readonly is: Named;
    /** False: likely and no more. It is told, and nothing is judged by it. */
    readonly isSure: boolean;
  }[];
  readonly results: readonly SameResult[];
}

export interface PackageDiff {
  /** Import path; an external test package counts as the package it tests. */
  readonly package: string;
  readonly own: boolean;
  readonly status: Status;
  /** The packages that gave up what moved to it, the most first; absent where nothing did. */
  readonly from?: readonly string[] | undefined;
  readonly metrics: MetricFigures;
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
  /** How `heapgate collect` built and ran its benchmarks; absent where it did not. */
  readonly flags?: Pick<ManifestFlags, 'cpu' | 'short' | 'tags'>;
}

/** One of the runtime's memory statistics on both sides. */
export interface MemStat extends Change {
  /** As `runtime.MemStats` calls it. */
  readonly name: string;
  readonly unit: MetricUnit;
}

/** Names of the profiles of one package, or of one result, on both sides. */
export interface ProfilePair {
  /** Import path of the package under test; `''` for unknown. */
  readonly measured: string;
  /** The result that ran alone in them; undefined where they may hold anything. */
  readonly result?: string;
  readonly base: readonly string[];
  readonly head: readonly string[];
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

/**
 * The stacks that a figure is of: those of one operation of a scope; what its processes did beside
 * their operations; those that its profiles hold and no benchmark claims, as goroutines of servers;
 * those of a package's start; those of a benchmark that ran with all of its package; or all of a
 * profile.
 */
export type Within =
  | ScopeIndex
  | `set-up ${ScopeIndex}`
  | `beside ${ScopeIndex}`
  | `start ${StartIndex}`
  | `screen ${ScreenIndex}`
  | 'profile';

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
  readonly capture: {
    readonly class: CaptureClass;
    readonly doubts: readonly Doubt[];
    /** All profiles are of programs, such as live servers, and none of a benchmark. */
    readonly ofPrograms?: boolean;
  };
  /** Why nothing that was measured can be compared: another Go, another platform. Empty: it can. */
  readonly doubts: readonly Doubt[];
  /** Paths of the own modules, sorted; empty where nothing tells, and then all but Go's own is own. */
  readonly modules: readonly string[];
  /** Packages that were measured on both sides and on whose stacks there is no function of an own module. */
  readonly unowned: readonly string[];
  /** Sample types that both sides carry; none where there are only outputs. */
  readonly metrics: readonly Metric[];
  readonly totals: Readonly<Partial<Record<Metric, Change>>>;
  /** Every result that was printed or collected, by package and name. */
  readonly results: readonly ResultDiff[];
  /** What packages allocate before any benchmark, where heapgate collected them. */
  readonly starts: readonly StartDiff[];
  /** The benchmarks that profiles hold. */
  readonly scopes: readonly Scope[];
  /** Those that ran with all of their package and not alone: sums over their sub-benchmarks. */
  readonly screens: readonly Scope[];
  /** Samples looked at on each side: 0 on both is nothing to compare. */
  readonly samples: Readonly<Record<Side, number>>;
  readonly notes: readonly Note[];
  /** What was called otherwise on base. */
  readonly moves: Moves;
  /** Empty but where both sides are one text profile. */
  readonly memStats: readonly MemStat[];
}
