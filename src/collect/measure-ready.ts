import { exitOfBuild } from '../profile/go-messages.ts';
import type { ManifestPackage } from '../profile/manifest.ts';
import type { Bench, Target } from './bench.ts';
import type { Ready, Unbuilt } from './build-batch.ts';
import type { BenchPackage } from './discover.ts';
import { finish } from './entry.ts';
import { readsAny } from './files-read.ts';
import { isDone, knownPair } from './known.ts';
import type { Tally, Work } from './measure-all.ts';
import { measurePackage } from './measure-package.ts';
import { isWhole, shareEntry, storeEntry } from './store.ts';
import { touches } from './touches.ts';

/**
 * Measures one package on all its sides and stores it. What the store holds already of the same
 * test binary is kept.
 * @param count measurements of each result a side
 */
export async function measureReady(work: Work, ready: Ready, count: number): Promise<Tally> {
  const { planned, targets } = ready;
  const tally = { measured: 0, shared: 0, kept: 0 };
  for (const one of ready.unbuilt) storeUnbuilt(work, planned.stem, one);
  const kept = targets.filter((target) => isKept(work.bench, target, count));
  for (const target of kept) tally.kept += entryOf(target)!.results.length;
  const left = targets.filter((target) => !kept.includes(target));
  const [first, second] = targets;
  const isShared = left.length > 0 && second && (await mayShare(work, first!, second));
  if (isShared) {
    // Of two equal sides it is all the same which one runs.
    const from = kept[0] ?? left[0]!;
    if (kept.length === 0) tally.measured += await measure(work, ready, [from], count, undefined);
    for (const to of targets) {
      if (to === from) continue;
      tally.shared += share(planned.stem, from, to);
    }
    return tally;
  }
  if (left.length === 0) return tally;
  tellUnbuilt(work, ready);
  const beside = kept[0] && entryOf(kept[0]);
  tally.measured += await measure(work, ready, left, count, beside);
  if (beside?.shared) enter(kept[0]!, planned.stem, { ...beside, shared: false });
  if (beside && !isAlike(beside, entryOf(left[0]!)!)) {
    // The other side does not end at those pairs, or its start has become dear: both anew.
    tally.measured += await measure(work, ready, targets, count, undefined);
    tally.kept = 0;
  }
  return tally;
}

/** @returns the number of results that were measured */
async function measure(
  { bench, changed }: Work,
  { planned }: Ready,
  targets: readonly Target[],
  count: number,
  kept: ManifestPackage | undefined,
): Promise<number> {
  const outcomes = await measurePackage(bench, targets, count, kept);
  let measured = 0;
  for (const target of targets) {
    const finished = finish(target, planned.stem, outcomes.get(target.side)!);
    const entry = toldOfTime(finished.entry, changed, target.found);
    storeEntry(target.store, planned.stem, { ...finished, entry });
    measured += finished.entry.results.length;
  }
  return measured;
}

function entryOf({ store, found }: Target): ManifestPackage | undefined {
  return store.entries.get(found.name);
}

/** Puts an entry in the place of the one that has the same files. */
function enter({ store }: Target, stem: string, entry: ManifestPackage): void {
  storeEntry(store, stem, { entry, files: new Map(), log: undefined });
}

function isKept({ options }: Bench, target: Target, count: number): boolean {
  const entry = entryOf(target);
  if (!entry || entry.buildId !== target.buildId || target.buildId === '') return false;
  const pairOf = (name: string) =>
    options.pair ?? knownPair(options.like, undefined, entry.package, name);
  return isDone(entry, count, pairOf) && isWhole(target.store, entry);
}

function isAlike(kept: ManifestPackage, made: ManifestPackage): boolean {
  if (made.exit !== 'ok') return true;
  if (kept.screens.length > 0 !== made.screens.length > 0) return false;
  return made.results.every(({ exit }) => exit !== 'too-slow');
}

/** Whether one run does for both sides: equal test binaries that read no file that differs. */
async function mayShare(work: Work, one: Target, other: Target): Promise<boolean> {
  const { bench, changed } = work;
  if (!bench.options.share || one.buildId === '' || one.buildId !== other.buildId) return false;
  if (changed.length === 0) return true;
  bench.progress({ kind: 'phase', name: one.found.name, phase: 'compare' });
  return !(await readsAny(bench, one, changed, other.root));
}

/** @returns the number of results that were taken over */
function share(stem: string, from: Target, to: Target): number {
  const entry = { ...entryOf(from)!, shared: true };
  enter(from, stem, entry);
  shareEntry(from.store, to.store, stem, { ...entry, directory: to.found.directory });
  return entry.results.length;
}

/** What time did not reach says whether this change touches it: else it is as it was. */
function toldOfTime(
  entry: ManifestPackage,
  changed: readonly string[],
  found: BenchPackage,
): ManifestPackage {
  if (!touches(changed, found)) return entry;
  const told = <One extends { readonly exit: string; readonly message: string }>(one: One): One =>
    one.exit === 'not-reached' ? { ...one, message: 'this change touches it' } : one;
  return { ...told(entry), results: entry.results.map(told) };
}

function storeUnbuilt(
  { stores, changed }: Work,
  stem: string,
  { side, found, built }: Unbuilt,
): void {
  const [exit, message] = built
    ? [exitOfBuild(built.message), built.message]
    : (['not-reached', ''] as const);
  const entry = toldOfTime(emptyEntry(found, exit, message), changed, found);
  storeEntry(stores.get(side)!, stem, { entry, files: new Map(), log: built?.log ?? '' });
}

/** What is red anyway is told before the other side is measured, which may take minutes. */
function tellUnbuilt({ bench }: Work, { targets, unbuilt }: Ready): void {
  for (const { side, found, built } of unbuilt) {
    if (!built) continue;
    const text = `${found.name}: ${side}: ${built.message}; the ${targets[0]!.side} is measured all the same`;
    bench.progress({ kind: 'note', text });
  }
}

/** An entry of a package that has no test binary. */
function emptyEntry(
  { name, module, directory }: BenchPackage,
  exit: ManifestPackage['exit'],
  message: string,
): ManifestPackage {
  return {
    package: name,
    module: module.path,
    directory,
    buildId: '',
    exit,
    message,
    shared: false,
    start: undefined,
    screens: [],
    results: [],
  };
}
