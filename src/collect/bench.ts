import type { BenchPackage } from './discover.ts';
import type { Lanes } from './lanes.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import type { SideName } from './side.ts';
import type { Store } from './store.ts';
import type { TimeLimit } from './time-limit.ts';

/** What measuring any package needs. */
export interface Bench {
  readonly session: Session;
  readonly options: CollectOptions;
  readonly progress: Progress;
  readonly lanes: Lanes;
  readonly limit: TimeLimit;
}

/** One package on one side, with its test binary. */
export interface Target {
  readonly side: SideName;
  readonly store: Store;
  readonly found: BenchPackage;
  readonly binary: string;
  readonly buildId: string;
  /** The tree's top and the package's folder as its processes are told them. */
  readonly root: string;
  readonly cwd: string;
  /** The folder for its profiles until they are stored. */
  readonly profiles: string;
  /** Its place among the packages, and which of them its processes must keep apart from. */
  readonly order: number;
  readonly group: string;
  /** Whether its processes never overlap. */
  readonly serial: boolean;
}
