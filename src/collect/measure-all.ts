import type { ManifestPackage } from '../profile/manifest.ts';
import type { Bench } from './bench.ts';
import { batchesOf, buildBatch, type Ready } from './build-batch.ts';
import { secondsFor } from './estimate.ts';
import { isDone, knownPair, pairsAgree, secondsIn } from './known.ts';
import { measureReady } from './measure-ready.ts';
import { outcomeOf } from './outcome.ts';
import type { PlannedPackage } from './plan.ts';
import type { Side, SideName } from './side.ts';
import { isWhole, type Store } from './store.ts';
import { touches } from './touches.ts';

/** What measuring all packages needs. */
export interface Work {
  readonly bench: Bench;
  /** Files that differ between the sides, from the top of the repository. */
  readonly changed: readonly string[];
  readonly present: readonly Side[];
  readonly stores: ReadonlyMap<SideName, Store>;
}

/** How many results, a side: measured, taken from the other side, kept from an earlier collection. */
export interface Tally {
  measured: number;
  shared: number;
  kept: number;
}

/**
 * Builds a few packages at a time, while those before them are measured. The next package begins
 * as soon as there is a lane that the ones before it leave free.
 */
export async function measureAll(
  work: Work,
  packages: readonly PlannedPackage[],
  count: number,
): Promise<Tally> {
  const { bench } = work;
  const tally: Tally = { measured: 0, shared: 0, kept: 0 };
  const finished = packages.filter((planned) => isFinished(work, planned, count));
  const pending = packages.filter((planned) => !finished.includes(planned));
  for (const { name, on } of finished) {
    for (const side of on.keys()) tally.kept += entriesOf(work, name).get(side)!.results.length;
  }
  if (finished.length > 0) {
    const text = `${finished.length} of ${packages.length} packages kept from before`;
    bench.progress({ kind: 'note', text });
  }
  const tell = tellerOf(work, pending, count);
  const running = new Set<Promise<void>>();
  const isShort = bench.options.budget !== undefined;
  const equal = await pass(isShort ? pending.toSorted(byUse(work)) : pending, isShort);
  await pass(equal, false);
  await Promise.all(running);
  return tally;

  /** @returns those that were put off, for both sides are the same and time may be short */
  async function pass(some: readonly PlannedPackage[], putsOff: boolean) {
    const later: PlannedPackage[] = [];
    const batches = batchesOf(some);
    let building = buildBatch(work, batches[0] ?? []);
    for (const [index] of batches.entries()) {
      const name = batches[index]!.length === 1 ? batches[index]![0]!.name : 'the test binaries';
      bench.progress({ kind: 'phase', name, phase: 'build' });
      const batch = await building;
      building = buildBatch(work, batches[index + 1] ?? []);
      // It is told once the batch is wanted.
      building.catch(() => {});
      for (const ready of batch) {
        if (putsOff && isEqual(ready)) {
          ready.remove();
          later.push(ready.planned);
        } else await begin(ready);
      }
    }
    await building;
    return later;
  }

  async function begin(ready: Ready): Promise<void> {
    await bench.lanes.free();
    if (running.size >= bench.options.jobs) await Promise.race(running);
    const one = measureOne(ready).finally(() => running.delete(one));
    running.add(one);
    one.catch(() => {});
  }

  async function measureOne(ready: Ready): Promise<void> {
    const end = tell(ready.planned);
    const made = await measureReady(work, ready, count);
    ready.remove();
    for (const key of ['measured', 'shared', 'kept'] as const) tally[key] += made[key];
    end(made);
  }
}

/** Tells where measuring is; gives for each package that begins what tells its end. */
function tellerOf(work: Work, pending: readonly PlannedPackage[], count: number) {
  const { bench, present } = work;
  const known = new Map(pending.map((planned) => [planned, knownSeconds(work, planned, count)]));
  const measured: number[] = [];
  let begun = 0;
  let ended = 0;
  /** Of processes; so many run side by side. */
  const after = () => {
    const seconds = secondsFor([...known.values()], measured);
    return seconds === undefined ? undefined : seconds / bench.options.jobs;
  };
  return (planned: PlannedPackage) => {
    const at = { name: planned.name, of: pending.length };
    bench.progress({ kind: 'begin', ...at, index: ++begun, after: after() });
    return (made: Tally) => {
      known.delete(planned);
      const entries = entriesOf(work, planned.name);
      if (made.measured > 0) {
        measured.push([...entries.values()].reduce((sum, entry) => sum + secondsIn(entry), 0));
      }
      const { ok, text } = outcomeOf(entries, made, present.length);
      bench.progress({ kind: 'end', ...at, index: ++ended, ok, outcome: text, after: after() });
    };
  };
}

/** What the processes of a package will take, by its earlier ones here or in the set to be like. */
function knownSeconds({ bench, present, stores }: Work, planned: PlannedPackage, count: number) {
  const like = bench.options.like.filter((entry) => entry.package === planned.name);
  const sides = present.filter(({ name }) => planned.on.has(name));
  const seconds = sides.map(({ name }) => {
    const own = stores.get(name)!.entries.get(planned.name);
    const entry = [own, ...like].find((one) => one && secondsIn(one) > 0);
    return entry && secondsIn(entry) * count;
  });
  return secondsFor(seconds, []);
}

/** Whether all is there, from the very trees of today, so that there is nothing even to build. */
function isFinished({ bench, present, stores }: Work, planned: PlannedPackage, count: number) {
  const { options } = bench;
  const pairOf = (name: string) =>
    options.pair ?? knownPair(options.like, undefined, planned.name, name);
  const isThere = present.every(({ name: side }) => {
    const store = stores.get(side)!;
    const entry = store.entries.get(planned.name);
    if (!planned.on.has(side)) return entry === undefined;
    if (!store.unchanged || !entry) return false;
    return isDone(entry, count, pairOf) && isWhole(store, entry);
  });
  return isThere && pairsAgree([...entriesOf({ stores }, planned.name).values()]);
}

/** What changed first, then what takes little time: of what is not reached, less is lost. */
function byUse(work: Work) {
  const { changed } = work;
  const isTouched = (planned: PlannedPackage) =>
    [...planned.on.values()].some((found) => touches(changed, found));
  const touched = new Map<PlannedPackage, boolean>();
  const rank = (planned: PlannedPackage) => {
    const known = touched.get(planned) ?? isTouched(planned);
    touched.set(planned, known);
    return known ? 0 : 1;
  };
  const seconds = (planned: PlannedPackage) => knownSeconds(work, planned, 1) ?? Infinity;
  return (a: PlannedPackage, b: PlannedPackage) => {
    const [ofA, ofB] = [seconds(a), seconds(b)];
    return rank(a) - rank(b) || (ofA === ofB ? 0 : ofA - ofB);
  };
}

function isEqual({ targets: [base, head] }: Ready): boolean {
  return base !== undefined && head !== undefined && base.buildId === head.buildId;
}

function entriesOf({ stores }: Pick<Work, 'stores'>, name: string): Map<SideName, ManifestPackage> {
  return new Map(
    [...stores].flatMap(([side, { entries }]) => {
      const entry = entries.get(name);
      return entry ? [[side, entry]] : [];
    }),
  );
}
