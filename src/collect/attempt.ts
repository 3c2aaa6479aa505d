import type { ManifestPackage, ManifestRun } from '../profile/manifest.ts';
import type { Built } from './build.ts';
import type { BenchPackage } from './discover.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { BenchRun } from './run.ts';
import type { Session } from './session.ts';
import type { SideName } from './side.ts';
import type { Store } from './store.ts';

/** What measuring any package needs. */
export interface Bench {
  readonly session: Session;
  readonly options: CollectOptions;
  readonly progress: Progress;
}

/** One package on one side, its test binary built or not. */
export interface Target {
  readonly side: SideName;
  readonly store: Store;
  readonly found: BenchPackage;
  readonly built: Built;
}

/** A target while it is measured. */
export interface Attempt {
  readonly target: Target;
  /** The store's entry of the same test binary, if there is one with all its files. */
  readonly before: ManifestPackage | undefined;
  runs: ManifestRun[];
  failed: BenchRun | undefined;
  shared: boolean;
}

/** How many runs were made, taken from the other side, and kept from an earlier collection. */
export interface Tally {
  ran: number;
  shared: number;
  kept: number;
}
