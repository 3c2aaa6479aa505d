import type { BenchmarkOutput } from './benchmark-output.ts';
import type { HeapProfile } from './heap-profile.ts';
import type { Moment } from './join-moments.ts';
import type { Manifest, Pair } from './manifest.ts';

/** All that one side has: profiles, one per package or several runs of one, and outputs. */
export interface ProfileSet {
  readonly runs: readonly Run[];
  /** What benchmarks printed, where no profile lies beside it. */
  readonly outputs: readonly BenchmarkOutput[];
  /** What `heapgate collect` wrote of how the profiles came to be: one a shard, none by hand. */
  readonly manifests: readonly Manifest[];
  /** Files of a folder that are neither profiles nor benchmark output: named, never silently lost. */
  readonly ignored: readonly string[];
  /** Files of one column each that are of one moment; absent where there are none. */
  readonly moments?: readonly Moment[];
}

/** One heap profile with what was written beside it. */
export interface Run {
  /** The profile's file as the user can find it again. */
  readonly name: string;
  /** Import path of the package whose test binary ran; `''` where nothing tells. */
  readonly measured: string;
  readonly profile: HeapProfile;
  /** What `go test -bench` printed in the same run, where it was kept. */
  readonly output: BenchmarkOutput | undefined;
  /** Which process of a set that heapgate collected; undefined for whatever else is given. */
  readonly process?: BenchProcess;
}

/**
 * A process of a test binary, of which heapgate chose what runs in it. `start` runs no benchmark;
 * `screen` runs all of the package; any other runs one result.
 */
export type BenchProcess =
  | { readonly kind: 'start' }
  | ({ readonly kind: 'screen' } & CountedAt)
  | ({ readonly kind: 'result'; readonly result: string } & CountedAt);

export interface CountedAt {
  readonly pair: Pair;
  readonly at: 'low' | 'high';
  /** Which of the side's measurements at this pair, from 0. */
  readonly repeat: number;
}
