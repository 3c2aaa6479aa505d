import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestPackage } from '../profile/manifest.ts';
import type { Bench, Tally, Target } from './attempt.ts';
import { type Built, binaryPath, build, inParallel } from './build.ts';
import { measure } from './measure.ts';
import type { CollectOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { makePlan, type Plan, type PlannedPackage } from './plan.ts';
import type { Progress } from './progress.ts';
import { openSession } from './session.ts';
import type { Side, SideName } from './side.ts';
import { openSides, type Sides } from './sides.ts';
import { manifestOf, type Store } from './store.ts';
import { openStore } from './stores.ts';

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
  /** Ends all processes and removes the worktree and the temp folder. The sets stay. */
  close(): Promise<void>;
}

/** Test binaries on disk at a time, a side: each has some 5 to 50 MB. */
const BATCH = 8;

export async function openCollection(
  options: CollectOptions,
  progress: Progress,
): Promise<Collection> {
  const session = openSession(options.signal ?? new AbortController().signal);
  try {
    const sides = await openSides(session, options, progress);
    const present = [sides.base, sides.head].filter((side) => side !== undefined);
    const plan = await makePlan(session, present, options, progress);
    const stores = new Map<SideName, Store>();
    for (const side of present) {
      const folder = options.both ? join(options.out, side.name) : options.out;
      stores.set(side.name, await openStore(session, side, folder, plan, options, sides.out));
    }
    const work = { bench: { session, options, progress }, sides, present, plan, stores };
    return {
      collect: () => measureAll(work, plan.packages, options.count),
      again: (packages, more) => {
        const chosen = plan.packages.filter(({ name }) => packages.includes(name));
        return measureAll(work, chosen, options.count + more);
      },
      close: () => session.close(),
    };
  } catch (thrown) {
    await session.close();
    throw thrown;
  }
}

interface Work {
  readonly bench: Bench;
  readonly sides: Sides;
  readonly present: readonly Side[];
  readonly plan: Plan;
  readonly stores: ReadonlyMap<SideName, Store>;
}

/** Builds a few packages at a time, with all processors, and runs them one after the other. */
async function measureAll(
  work: Work,
  packages: readonly PlannedPackage[],
  count: number,
): Promise<CollectResult> {
  const { progress } = work.bench;
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const tally: Tally = { ran: 0, shared: 0, kept: 0 };
  const of = packages.length;
  for (let start = 0; start < of; start += BATCH) {
    const batch = packages.slice(start, start + BATCH);
    const names = batch.length === 1 ? batch[0]!.name : `${batch.length} packages`;
    progress({ kind: 'phase', name: names, phase: 'build', run: 1 });
    const targets = await buildBatch(work, batch, count);
    for (const [offset, planned] of batch.entries()) {
      const index = start + offset + 1;
      progress({ kind: 'begin', name: planned.name, index, of });
      const { changed } = work.sides;
      const made = await measure(work.bench, planned.stem, targets[offset]!, count, changed);
      for (const key of ['ran', 'shared', 'kept'] as const) tally[key] += made[key];
      const { name } = planned;
      const { ok, text: outcome } = outcomeOf(entriesOf(work, name), made, work.present.length);
      const remaining = (elapsed() / index) * (of - index);
      progress({ kind: 'end', name, index, of, ok, outcome, elapsed: elapsed(), remaining });
    }
    for (const { built } of targets.flat()) {
      if (built.ok && built.binary !== '') rmSync(built.binary, { force: true });
    }
  }
  progress({ kind: 'finish' });
  return resultOf(work, tally, elapsed());
}

async function buildBatch(
  { bench: { session, options }, present, stores }: Work,
  batch: readonly PlannedPackage[],
  count: number,
): Promise<Target[][]> {
  const wanted = batch.flatMap((planned, index) =>
    present.flatMap((side) => {
      const found = planned.on.get(side.name);
      return found ? [{ index, side, found }] : [];
    }),
  );
  const tasks = wanted.map(({ index, side, found }) => async (): Promise<Target> => {
    const store = stores.get(side.name)!;
    const binary = binaryPath(session, side, index);
    const buildId = finished.get(found.name);
    const built: Built =
      buildId !== undefined
        ? { ok: true, binary: '', buildId }
        : await build(session, side, found, binary, options);
    return { side: side.name, store, found, built };
  });
  const targets = await inParallel(tasks);
  session.sweep();
  return batch.map((_, index) => targets.filter((_target, at) => wanted[at]!.index === index));
}

function entriesOf({ stores }: Work, name: string): Map<SideName, ManifestPackage> {
  return new Map(
    [...stores].flatMap(([side, { entries }]) => {
      const entry = entries.get(name);
      return entry ? [[side, entry]] : [];
    }),
  );
}

function resultOf({ present, stores }: Work, runs: Tally, seconds: number): CollectResult {
  const sets = present.map(({ name: side }) => {
    const store = stores.get(side)!;
    return { side, folder: store.folder, manifest: manifestOf(store) };
  });
  const failed = sets.flatMap(({ side, manifest }) =>
    manifest.packages.filter(({ message }) => message !== '').map((entry) => ({ ...entry, side })),
  );
  return { sets, failed, runs, seconds };
}
