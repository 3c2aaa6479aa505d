import type { Pair, ResultExit } from '../profile/manifest.ts';
import type { Metric } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { Change } from './heap-diff.ts';
import type { Side } from './side.ts';

/** What one line of `go test -bench` is about: a benchmark or a sub-benchmark of a package. */
export interface ResultId {
  /** Import path; `''` where the output does not tell. */
  readonly package: string;
  /** Whole path: `BenchmarkParse/small`. */
  readonly name: string;
  /** GOMAXPROCS, where one side ran it at several (`-cpu=1,2`); else undefined. */
  readonly procs: number | undefined;
}

/** One line, as far as memory goes. */
export interface PrintedLine {
  /** The printed N. */
  readonly iterations: number;
  /** B/op and allocs/op; undefined without `-benchmem`. */
  readonly bytes: number | undefined;
  readonly objects: number | undefined;
}

/** A result on both sides. */
export interface ResultDiff {
  readonly id: ResultId;
  readonly status: 'both' | 'added' | 'removed';
  /** What it was on base, under another name or in another package, where that is surely the same. */
  readonly was?: Pick<ResultId, 'package' | 'name'>;
  /** Whether the code of the benchmark itself, or its input, is another on head. */
  readonly isEdited?: boolean;
  /** Every line that was given of it: several with `-count`, or from several runs. */
  readonly lines: Readonly<Record<Side, readonly PrintedLine[]>>;
  /** Why the lines of its sides cannot be compared, whatever those of others can. */
  readonly doubt?: Doubt;
  /** What heapgate measured of it; undefined where outputs were given. */
  readonly counted?: CountedResult;
  /** Why a side of a collected set has no figures of it. */
  readonly endings?: Readonly<Partial<Record<Side, ResultEnding>>>;
  /** Which of the diff's scopes holds its stacks; undefined where no profile does. */
  readonly scope: ScopeIndex | undefined;
}

/** The name of a result on base, where that is another. */
export function formerName({ id, was }: Pick<ResultDiff, 'id' | 'was'>): string | undefined {
  return was?.name === id.name ? undefined : was?.name;
}

/** Whether a result ran the same number of operations wherever it ran. */
export function isFixed({ lines: { base, head } }: Pick<ResultDiff, 'lines'>): boolean {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}

/** Medians of both sides, and how far the repeats of each reach. */
export interface Figure {
  readonly change: Change;
  readonly base: Range;
  readonly head: Range;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * A result that was measured at both counts of a pair. All figures but those of `setUp` are slopes:
 * of one operation, without what comes before the first.
 */
export interface CountedResult {
  readonly pair: Pair;
  /** Measurements of each side. */
  readonly repeats: Readonly<Record<Side, number>>;
  /**
   * What is judged. `counted`: the claimed stacks. `timed`: what was printed, as the counted has
   * more, outside the timer. `printed`: what was printed, as the profiles do not count everything.
   * `screen`: what was printed by a process that ran all of the package.
   */
  readonly by: 'counted' | 'timed' | 'printed' | 'screen';
  /** Why nothing is counted, of what is judged by what was printed. */
  readonly uncounted?: Doubt;
  readonly figures: Readonly<Partial<Record<Metric, Figure>>>;
  /** Of the claimed stacks; none where the result did not run alone. */
  readonly claimed: Readonly<Partial<Record<Metric, Figure>>>;
  /** Of the printed figures; none where a process did not print just one line. */
  readonly printed: Readonly<Partial<Record<Metric, Figure>>>;
  /** What grows with the operations outside the timer: counted and not printed. */
  readonly outside: Readonly<Partial<Record<Metric, Figure>>>;
  /** What of the process at the higher count is not its operations: set-up, and what is outside the timer. */
  readonly setUp: Readonly<Partial<Record<Metric, Figure>>>;
  /** The structs of goroutines, which are in no other figure. */
  readonly goroutines: Readonly<Partial<Record<Metric, Figure>>>;
}

/** How a result of a collected set ended, where it has no figures. */
export type ResultEnding = { readonly message: string } & (
  | { readonly code: Exclude<ResultExit, 'ok' | 'screened'> | 'profile-missing' }
  /** It has some, at this pair, which the other side has none of. */
  | { readonly code: 'pair-differs'; readonly pair: Pair }
);

/** What a package's test binary allocates without a benchmark: initialisation and `TestMain`. */
export interface StartDiff {
  readonly package: string;
  readonly status: 'both' | 'added' | 'removed';
  readonly figures: Readonly<Partial<Record<Metric, Figure>>>;
  /** Why nothing is counted. */
  readonly uncounted?: Doubt;
  /** Names of the profiles of each side. */
  readonly profiles: Readonly<Record<Side, readonly string[]>>;
}

/** An index into `HeapDiff.scopes`. */
export type ScopeIndex = number & { readonly of?: 'scopes' };

/** An index into `HeapDiff.screens`. */
export type ScreenIndex = number & { readonly of?: 'screens' };

/** An index into `HeapDiff.starts`. */
export type StartIndex = number & { readonly of?: 'starts' };

/** One name for a result that sorts, and tells it from every other. */
export function resultKey({ package: path, name, procs }: ResultId): string {
  return JSON.stringify([path, name, procs ?? 0]);
}
