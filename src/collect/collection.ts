import { join } from 'node:path';
import { isFailure, type Manifest, type ManifestPackage } from '../profile/manifest.ts';
import type { Tally } from './attempt.ts';
import { measureAll, type Work } from './measure-all.ts';
import type { CollectOptions } from './options.ts';
import { makePlan, type PlannedPackage } from './plan.ts';
import type { Progress } from './progress.ts';
import { openSession } from './session.ts';
import type { SideName } from './side.ts';
import { openSides } from './sides.ts';
import { manifestOf, type Store } from './store.ts';
import { checkOut, openStore } from './stores.ts';

/** A finished set. */
export interface CollectedSet {
  readonly side: SideName;
  /** Holds the profiles and the manifest. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface CollectResult {
  /** The base before the head. */
  readonly sets: readonly CollectedSet[];
  /** What could not be measured, on any side. */
  readonly failed: readonly (ManifestPackage & { readonly side: SideName })[];
  /** Runs made, taken from the other side (equal test binaries), kept from an earlier collection. */
  readonly runs: Readonly<Tally>;
  readonly seconds: number;
}

/** The trees and sets of one collection, open until closed. */
export interface Collection {
  /** Measures every package that is not finished yet. */
  collect(): Promise<CollectResult>;
  /** Measures some packages `more` times again on every side: `<package>.2.pb.gz` and so on. */
  again(packages: readonly string[], more: number): Promise<CollectResult>;
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
  const onBenchmark = (name: string) => progress({ kind: 'benchmark', name });
  const session = openSession(signal, onBenchmark);
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
    const work = { bench: { session, options, progress }, changed, present, stores };
    const finish = async (packages: readonly PlannedPackage[], count: number) => {
      const started = performance.now();
      const runs = await measureAll(work, packages, count);
      return resultOf(work, runs, (performance.now() - started) / 1000);
    };
    return {
      collect: () => finish(plan.packages, options.count),
      again: (packages, more) => {
        const chosen = plan.packages.filter(({ name }) => packages.includes(name));
        return finish(chosen, options.count + more);
      },
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

function resultOf({ present, stores }: Work, runs: Tally, seconds: number): CollectResult {
  const sets = present.map(({ name: side }) => {
    const store = stores.get(side)!;
    return { side, folder: store.folder, manifest: manifestOf(store) };
  });
  const failed = sets.flatMap(({ side, manifest }) =>
    manifest.packages.filter(isFailure).map((entry) => ({ ...entry, side })),
  );
  return { sets, failed, runs, seconds };
}
