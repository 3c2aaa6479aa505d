import { join } from 'node:path';
import type { Target } from './bench.ts';
import { type Builder, type Built, buildAll } from './build.ts';
import { type BenchPackage, isOneOf } from './discover.ts';
import { duration } from './duration.ts';
import { ingredientsOf } from './ingredients.ts';
import type { Work } from './measure-all.ts';
import type { PlannedPackage } from './plan.ts';
import type { Side, SideName } from './side.ts';
import { forceRemove } from './temp-folder.ts';
import { touches } from './touches.ts';

/** A package that is built, on each of its sides or not. */
export interface Ready {
  readonly planned: PlannedPackage;
  /** The base before the head. */
  readonly targets: readonly Target[];
  readonly unbuilt: readonly Unbuilt[];
  /** Takes its test binaries and profiles away. */
  readonly remove: () => void;
}

export interface Unbuilt {
  readonly side: SideName;
  readonly found: BenchPackage;
  /** Undefined where there was no time to build it. */
  readonly built: Extract<Built, { ok: false }> | undefined;
}

/** Test binaries on disk at a time, a side and batch: each has some 5 to 50 MB. */
const BATCH = 8;

export function batchesOf(packages: readonly PlannedPackage[]): PlannedPackage[][] {
  return Array.from({ length: Math.ceil(packages.length / BATCH) }, (_, index) =>
    packages.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Builds some packages, the base's first: what both have in common is then compiled and linked once. */
export async function buildBatch(
  work: Work,
  batch: readonly PlannedPackage[],
): Promise<readonly Ready[]> {
  const { bench, changed, present } = work;
  const { session, options, limit, progress } = bench;
  const builds = new Map<SideName, ReadonlyMap<string, Built>>();
  let before: BuiltSide | undefined;
  for (const side of present) {
    if (secondsLeft(work) <= 0) break;
    const builder = { session, side, options, limit };
    const begun = performance.now();
    const packages = batch.flatMap(({ on }) => on.get(side.name) ?? []);
    const untouched = packages.filter((found) => !touches(changed, found));
    const equal = before ? await builtAlready(before, builder, untouched) : new Map();
    const left = packages.filter(({ name }) => !equal.has(name));
    const built = new Map([...equal, ...(await buildAll(builder, left, session.newFolder()))]);
    before = { builder, packages, built };
    if (secondsLeft(work) <= 0) {
      const took = duration((performance.now() - begun) / 1000);
      const text = `${options.spell('budget')}: the time is over; building on the ${side.name} took ${took} of it`;
      progress({ kind: 'note', text });
    }
    builds.set(side.name, built);
  }
  return batch.map((planned) => readyOf(work, planned, builds));
}

interface BuiltSide {
  readonly builder: Builder;
  readonly packages: readonly BenchPackage[];
  readonly built: ReadonlyMap<string, Built>;
}

/** The test binaries of another side that those of some packages would be equal to. */
async function builtAlready(
  other: BuiltSide,
  builder: Builder,
  packages: readonly BenchPackage[],
): Promise<Map<string, Built>> {
  // A program that is not trimmed has the names of its tree's folders.
  if (!builder.options.trimpath) return new Map();
  const names = new Set(packages.map(({ name }) => name));
  const theirs = other.packages.filter(({ name }) => names.has(name) && other.built.get(name)?.ok);
  const built = new Map(theirs.map(({ name }) => [name, other.built.get(name)!]));
  const [from, to] = await Promise.all([
    ingredientsOf(other.builder, theirs),
    ingredientsOf(
      builder,
      packages.filter(({ name }) => built.has(name)),
    ),
  ]);
  return new Map([...built].filter(([name]) => to.has(name) && to.get(name) === from.get(name)));
}

function readyOf(
  work: Work,
  planned: PlannedPackage,
  builds: ReadonlyMap<SideName, ReadonlyMap<string, Built>>,
): Ready {
  const profiles = work.bench.session.newFolder();
  const targets: Target[] = [];
  const unbuilt: Unbuilt[] = [];
  for (const side of work.present) {
    const found = planned.on.get(side.name);
    if (!found) continue;
    const built = builds.get(side.name)?.get(found.name);
    if (built?.ok) targets.push({ ...targetOf(work, planned, side, found), ...built, profiles });
    // A build that was ended because the time is over says nothing of the package.
    else unbuilt.push({ side: side.name, found, built: secondsLeft(work) > 0 ? built : undefined });
  }
  const remove = () => {
    for (const { binary } of targets) forceRemove(binary);
    forceRemove(profiles);
  };
  return { planned, targets, unbuilt, remove };
}

function targetOf(
  { bench, stores }: Work,
  { name, order }: PlannedPackage,
  side: Side,
  found: BenchPackage,
): Omit<Target, 'binary' | 'buildId' | 'profiles'> {
  const serial = isOneOf(found.name, bench.options.serial);
  const [root, cwd] = [side.shown, join(side.shown, found.directory)];
  const store = stores.get(side.name)!;
  // Those whose processes must not overlap keep apart from each other's too.
  return { side: side.name, store, found, root, cwd, order, group: serial ? '' : name, serial };
}

function secondsLeft({ bench }: Pick<Work, 'bench'>): number {
  return (bench.limit.until() - performance.now()) / 1000;
}
