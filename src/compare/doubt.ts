import type { Side } from './side.ts';

/**
 * Why two captures cannot bear a verdict: a difference may then come from the measuring and not
 * from the code. Data; `report/reasons.ts` has the words.
 */
export type Doubt =
  /** Another minor version of Go, or of another kind, allocates differently. */
  | { readonly code: 'go-differs'; readonly base: string; readonly head: string }
  /** No path tells the version, and Go's own functions stand on other lines. */
  | {
      readonly code: 'go-lines-differ';
      readonly function: string;
      readonly base: { readonly profile: string; readonly line: number };
      readonly head: { readonly profile: string; readonly line: number };
    }
  | { readonly code: 'go-unknown'; readonly base: string; readonly head: string }
  | {
      readonly code: 'differs';
      readonly what: Differing;
      readonly base: readonly string[];
      readonly head: readonly string[];
    }
  | {
      readonly code: 'setting-differs';
      readonly name: string;
      readonly base: string;
      readonly head: string;
    }
  | { readonly code: 'mixed-periods'; readonly periods: readonly number[] }
  | { readonly code: 'no-output'; readonly profile: string; readonly isBenchmark: boolean }
  | {
      readonly code: 'parted-unlike';
      readonly package: string;
      readonly profiles: readonly [string, string];
    }
  | {
      readonly code: 'repeats-differ';
      readonly package: string;
      readonly result: string;
      readonly counts: readonly [number, number];
    }
  | {
      readonly code: 'timed';
      readonly package: string;
      readonly fewest: number;
      readonly most: number;
    }
  | {
      readonly code: 'iterations-differ';
      readonly package: string;
      readonly base: number;
      readonly head: number;
    }
  /** Lines of a side stand below no `pkg:`, and several packages of the other have one of that name. */
  | { readonly code: 'no-package'; readonly side: Side }
  /** One profile holds results that the other side's does not, and stacks do not tell them apart. */
  | { readonly code: 'results-differ'; readonly result: string; readonly side: Side }
  /** A sampled profile without what its noise is reckoned from. */
  | { readonly code: 'untold'; readonly profile: string; readonly lacks: string }
  | { readonly code: 'no-period' }
  /** A profile in which all was to be counted, and the code under test changed the rate. */
  | { readonly code: 'rate-changed'; readonly profile: string; readonly period: number }
  | { readonly code: 'no-pair' }
  /** What heapgate collected is known by the operation, and not as whole profiles. */
  | { readonly code: 'by-operation' }
  /** Only samples, where nothing but a count of everything would do. */
  | { readonly code: 'needs-every-allocation'; readonly metric: string };

/** Of which the files tell, and which both sides should share. */
export type Differing = 'period' | 'procs' | 'goos' | 'goarch';
