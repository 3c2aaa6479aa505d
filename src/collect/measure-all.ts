import { rmSync } from 'node:fs';
import type { ManifestPackage } from '../profile/manifest.ts';
import type { Bench, Tally, Target } from './attempt.ts';
import { binaryPath, build, inParallel } from './build.ts';
import { secondsFor } from './estimate.ts';
import { measure } from './measure.ts';
import { outcomeOf } from './outcome.ts';
import type { PlannedPackage } from './plan.ts';
import type { Side, SideName } from './side.ts';
import { isWhole, type Store } from './store.ts';

/** What measuring all packages needs. */
export interface Work {
  readonly bench: Bench;
  /** Files that differ between the sides, from the top of the repository. */
  readonly changed: readonly string[];
  readonly present: readonly Side[];
  readonly stores: ReadonlyMap<SideName, Store>;
}

/** Test binaries on disk at a time, a side: each has some 5 to 50 MB. */
const BATCH = 8;

/** Builds a few packages at a time, with all processors, and runs them one after the other. */
export async function measureAll(
  work: Work,
  packages: readonly PlannedPackage[],
  count: number,
): Promise<Tally> {
  const { progress } = work.bench;
  const tally: Tally = { ran: 0, shared: 0, kept: 0 };
  const finished = packages.filter((planned) => isFinished(work, planned, count));
  const pending = packages.filter((planned) => !finished.includes(planned));
  for (const { on } of finished) tally.kept += count * on.size;
  if (finished.length > 0) {
    const text = `${finished.length} of ${packages.length} packages kept from before`;
    progress({ kind: 'note', text });
  }
  const known = pending.map((planned) => knownSeconds(work, planned, count));
  const measured: number[] = [];
  for (let start = 0; start < pending.length; start += BATCH) {
    const batch = pending.slice(start, start + BATCH);
    const building = performance.now();
    const targets = await buildBatch(work, batch);
    const buildSeconds = secondsSince(building) / batch.length;
    for (const [offset, planned] of batch.entries()) {
      const done = start + offset;
      const at = { name: planned.name, index: done + 1, of: pending.length };
      const unbuilt = Math.max(0, pending.length - start - BATCH);
      const after = () => {
        const runs = secondsFor(known.slice(done + 1), measured);
        return runs === undefined ? undefined : runs + unbuilt * buildSeconds;
      };
      const expected = secondsFor([known[done]], measured);
      progress({ kind: 'begin', ...at, expected, after: after() });
      const began = performance.now();
      const made = await measure(work.bench, planned.stem, targets[offset]!, count, work.changed);
      if (made.ran > 0) measured.push(secondsSince(began));
      for (const key of ['ran', 'shared', 'kept'] as const) tally[key] += made[key];
      const { ok, text } = outcomeOf(entriesOf(work, at.name), made, work.present.length);
      progress({ kind: 'end', ...at, ok, outcome: text, after: after() });
    }
    for (const { built } of targets.flat()) if (built.ok) rmSync(built.binary, { force: true });
  }
  return tally;
}

/** What the runs of a package will take, by its earlier ones here or in the set to be like. */
function knownSeconds({ bench, present, stores }: Work, planned: PlannedPackage, count: number) {
  const like = bench.options.like.filter((entry) => entry.package === planned.name);
  const sides = present.filter(({ name }) => planned.on.has(name));
  const seconds = sides.map(({ name }) => {
    const own = stores.get(name)!.entries.get(planned.name);
    const runs = [own, ...like].find((entry) => entry?.runs[0])?.runs;
    if (runs === undefined) return undefined;
    const each = runs.reduce((total, run) => total + run.seconds, 0) / runs.length;
    const kept = own?.runs.length ?? 0;
    return each * (kept < count ? count - kept : count);
  });
  return secondsFor(seconds, []);
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** Whether all is there, from the very trees of today, so that there is nothing even to build. */
function isFinished({ bench, present, stores }: Work, planned: PlannedPackage, count: number) {
  const wanted = bench.options.like.find((entry) => entry.package === planned.name)?.iterations;
  const iterations = new Set(wanted === undefined ? [] : [wanted]);
  return present.every(({ name: side }) => {
    const store = stores.get(side)!;
    const entry = store.entries.get(planned.name);
    if (!planned.on.has(side)) return entry === undefined;
    if (!store.unchanged || entry?.exit !== 'ok' || entry.runs.length !== count) return false;
    return isWhole(store, entry) && iterations.add(entry.iterations).size === 1;
  });
}

async function buildBatch(
  { bench: { session, options, progress }, present, stores }: Work,
  batch: readonly PlannedPackage[],
): Promise<Target[][]> {
  const name = batch.length === 1 ? batch[0]!.name : `${batch.length} packages`;
  progress({ kind: 'phase', name, phase: 'build', run: 1 });
  const wanted = batch.flatMap((planned, index) =>
    present.flatMap((side) => {
      const found = planned.on.get(side.name);
      return found ? [{ index, side, found }] : [];
    }),
  );
  const tasks = wanted.map(({ index, side, found }) => async (): Promise<Target> => {
    const binary = binaryPath(session, side, index);
    const built = await build(session, side, found, binary, options);
    return { side: side.name, store: stores.get(side.name)!, found, built };
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
