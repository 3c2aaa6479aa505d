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
  /** Every line that was printed of it: several with `-count`, or from several runs. */
  readonly lines: Readonly<Record<Side, readonly PrintedLine[]>>;
  /** Which of the diff's scopes holds its stacks; undefined where no profile does. */
  readonly scope: ScopeIndex | undefined;
}

/** Whether a result ran the same number of operations wherever it ran. */
export function isFixed({ lines: { base, head } }: Pick<ResultDiff, 'lines'>): boolean {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}

/** An index into `HeapDiff.scopes`. */
export type ScopeIndex = number & { readonly of?: 'scopes' };

/** One name for a result that sorts, and tells it from every other. */
export function resultKey({ package: path, name, procs }: ResultId): string {
  return JSON.stringify([path, name, procs ?? 0]);
}
