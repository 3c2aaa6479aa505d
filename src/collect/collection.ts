import { join } from 'node:path';
import { isFailure, type Manifest } from '../profile/manifest.ts';
import { measureAgain, type Wanted } from './again.ts';
import { openLanes } from './lanes.ts';
import { measureAll, type Tally, type Work } from './measure-all.ts';
import type { CollectOptions } from './options.ts';
import { makePlan } from './plan.ts';
import type { Progress } from './progress.ts';
import { openSession } from './session.ts';
import type { SideName } from './side.ts';
import { openSides } from './sides.ts';
import { manifestOf, type Store } from './store.ts';
import { checkOut, openStore } from './stores.ts';
import { NO_LIMIT, timeLimit } from './time-limit.ts';

/** A finished set. */
export interface CollectedSet {
  readonly side: SideName;
  /** Holds the profiles and the manifest. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A package, or one result of it, that could not be measured on a side. */
export interface Failure {
  readonly side: SideName;
  readonly package: string;
  /** `''` where none of its results could be. */
  readonly result: string;
  readonly message: string;
}

export interface CollectResult {
  /** The base before the head. */
  readonly sets: readonly CollectedSet[];
  readonly failed: readonly Failure[];
  readonly results: Readonly<Tally>;
  /** Processes of test binaries. */
  readonly processes: number;
  readonly seconds: number;
}

/** The trees and sets of one collection, open until closed. */
export interface Collection {
  /** Measures every package that is not finished yet. */
  collect(): Promise<CollectResult>;
  /**
   * Measures some results again on every side, with nothing of their package beside them, until
   * each has `count` measurements a side at the pair that is asked for or its own.
   */
  again(wanted: readonly Wanted[], count: number): Promise<CollectResult>;
  /** Tells how many seconds of the run's time must be left when measuring ends. */
  keep(seconds: number): void;
  /** Whether more than that is left. */
  hasTime(): boolean;
  /** Ends all processes and removes the worktree and the temp folder. Sets in `out` stay. */
  close(): Promise<void>;
}

export async function openCollection(
  options: CollectOptions,
  progress: Progress,
): Promise<Collection> {
  const folderIn = (out: string, side: SideName) => (options.both ? join(out, side) : out);
  if (options.out !== undefined) {
    for (const side of ['base', 'head'] as const) checkOut(folderIn(options.out, side), options);
  }
  const signal = options.signal ?? new AbortController().signal;
  const session = openSession(signal);
  try {
    const sides = await openSides(session, options, progress);
    const present = [sides.base, sides.head].filter((side) => side !== undefined);
    const plan = await makePlan(session, present, options, progress);
    const stores = new Map<SideName, Store>();
    for (const side of present) {
      const folder = folderIn(options.out ?? join(session.folder, 'sets'), side.name);
      stores.set(side.name, await openStore(session, side, folder, plan, options, sides.out));
    }
    const { changed } = sides;
    const lanes = openLanes(options.jobs);
    const { budget, isJudged } = options;
    const limit = budget === undefined ? NO_LIMIT : timeLimit(budget, isJudged);
    const bench = { session, options, progress, lanes, limit };
    const work: Work = { bench, changed, present, stores };
    const finish = async (measure: () => Promise<Tally>): Promise<CollectResult> => {
      const started = performance.now();
      const before = lanes.count();
      const results = await measure();
      const seconds = (performance.now() - started) / 1000;
      return { ...setsOf(work), results, processes: lanes.count() - before, seconds };
    };
    return {
      collect: () => finish(() => measureAll(work, plan.packages, options.count)),
      again: (wanted, count) => finish(() => measureAgain(work, plan.packages, wanted, count)),
      keep: limit.keep,
      hasTime: () => performance.now() < limit.until(),
      close: async () => {
        progress({ kind: 'finish' });
        await session.close();
      },
    };
  } catch (thrown) {
    progress({ kind: 'finish' });
    await session.close();
    throw thrown;
  }
}

function setsOf({ present, stores }: Work): Pick<CollectResult, 'sets' | 'failed'> {
  const sets = present.map(({ name: side }) => {
    const store = stores.get(side)!;
    return { side, folder: store.folder, manifest: manifestOf(store) };
  });
  const failed = sets.flatMap(({ side, manifest }) =>
    manifest.packages.flatMap((entry): Failure[] => {
      const at = { side, package: entry.package };
      if (isFailure(entry)) return [{ ...at, result: '', message: entry.message }];
      const unwell = entry.results.filter(({ exit }) => exit === 'failed' || exit === 'too-slow');
      return unwell.map(({ name, message }) => ({ ...at, result: name, message }));
    }),
  );
  return { sets, failed };
}
