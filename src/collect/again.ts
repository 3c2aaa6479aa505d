import { groupBy } from '../group-by.ts';
import type { ManifestPackage, ManifestResult, Pair } from '../profile/manifest.ts';
import type { Target } from './bench.ts';
import { inTime } from './bench-process.ts';
import { batchesOf, buildBatch, type Ready } from './build-batch.ts';
import type { BenchPackage } from './discover.ts';
import { measurementOf } from './entry.ts';
import type { Tally, Work } from './measure-all.ts';
import { type Asked, type Measured, measureOnce, measureResult } from './measure-result.ts';
import { isSamePair } from './pairs.ts';
import type { PlannedPackage } from './plan.ts';
import { byName, type Selection, within, withoutProcs } from './selection.ts';
import type { SideName } from './side.ts';
import { listTop } from './start.ts';
import { storeEntry } from './store.ts';

/** A result to measure again, as each side calls it. */
export interface Wanted extends Readonly<Record<SideName, Named>> {
  /** Undefined: the one it has. */
  readonly pair?: Pair;
}

export interface Named {
  /** Import path. */
  readonly package: string;
  readonly result: string;
}

/** Measures results again and appends to what their sets have. */
export async function measureAgain(
  work: Work,
  packages: readonly PlannedPackage[],
  wanted: readonly Wanted[],
  count: number,
): Promise<Tally> {
  const tally: Tally = { measured: 0, shared: 0, kept: 0 };
  const planned = new Map(packages.map((one) => [one.name, one]));
  const stemOf = ({ found }: Target) => planned.get(found.name)!.stem;
  const groups = groupBy(wanted, ({ base, head }) => `${base.package}\n${head.package}`);
  const open = new Map([...groups.values()].map((of) => [asOne(of[0]!, planned), of] as const));
  for (const batch of batchesOf([...open.keys()])) {
    const built = await buildBatch(work, batch);
    const measured = built.map(async (ready) => {
      // One result after the other: none may run beside another.
      for (const one of open.get(ready.planned)!) {
        const made = await measureOne(work, ready, one, { count, stemOf });
        tally.measured += made;
      }
      ready.remove();
    });
    await Promise.all(measured);
  }
  return tally;
}

/** The package of the base and that of the head, which may lie elsewhere. */
function asOne(
  { base, head }: Wanted,
  planned: ReadonlyMap<string, PlannedPackage>,
): PlannedPackage {
  const [from, to] = [planned.get(base.package), planned.get(head.package)];
  const on = new Map<SideName, BenchPackage>();
  for (const [side, of] of [['base', from] as const, ['head', to] as const]) {
    const found = of?.on.get(side);
    if (found) on.set(side, found);
  }
  return { ...(to ?? from)!, on };
}

interface Asking {
  /** Measurements that each side is to have. */
  readonly count: number;
  readonly stemOf: (target: Target) => string;
}

/** @returns how many results of a side got something new */
async function measureOne(
  work: Work,
  { planned, targets }: Ready,
  wanted: Wanted,
  { count, stemOf }: Asking,
): Promise<number> {
  const ofTarget = (target: Target) => resultOn(target, wanted[target.side].result);
  const on = targets.filter((target) => isMeasured(ofTarget(target)));
  // What is in both sets of one run is run once.
  const isShared = on.length > 1 && on.every((target) => entryOf(target).shared);
  const running = isShared ? on.slice(0, 1) : on;
  const [lead] = running;
  if (!lead) return 0;
  const { bench } = work;
  const before = new Map(on.map((target) => [target, ofTarget(target)!]));
  const own = [...before.values()].find(({ exit }) => exit === 'ok')?.measurements[0];
  const at = wanted.pair ?? own?.pair;
  const add = (target: Target, more: readonly Measured[]) => {
    if (more.length === 0) return;
    for (const one of isShared ? on : [target]) {
      append(one, stemOf(one), wanted[one.side].result, more);
    }
  };
  const name = `${planned.name} ${wanted[lead.side].result} again`;
  bench.progress({ kind: 'phase', name, phase: 'measure' });
  if (at === undefined) {
    // Only screens have it, and by these nothing is told to have had another name.
    const asked = await askedOf(work, lead, before.get(lead)!);
    if (!asked) return 0;
    const all = { ...asked, targets: running, pair: bench.options.pair, lows: new Map(), count };
    const outcomes = await measureResult(bench, all);
    for (const target of running) add(target, outcomes.get(target.side)!.measured);
  } else {
    const repeats = running.map(async (target) => {
      const asked = await askedOf(work, target, before.get(target)!);
      for (let tries = 0; asked && tries < count; tries += 1) {
        if (countAt(ofTarget(target)!, at) >= count) break;
        const made = await measureOnce(bench, asked, [target], at);
        add(target, [made.get(target.side)].filter(isThere));
      }
    });
    await Promise.all(repeats);
  }
  return on.filter((target) => ofTarget(target) !== before.get(target)).length;
}

/** What runs a result alone on one side; undefined where there is no time to find out. */
async function askedOf(
  work: Work,
  target: Target,
  { name, measurements: [own] }: ManifestResult,
): Promise<Omit<Asked, 'targets' | 'pair' | 'lows' | 'count'> | undefined> {
  const hears = own === undefined || own.low.lines.some((line) => isLineOf(line, name, work));
  const select = await selectionOf(work, target, name);
  return select && { select, name: hears ? name : undefined, alone: true, mayFail: false };
}

const isThere = <One>(one: One | undefined): one is One => one !== undefined;

function isMeasured(result: ManifestResult | undefined): boolean {
  return result?.exit === 'ok' || result?.exit === 'screened';
}

function countAt({ measurements }: ManifestResult, at: Pair): number {
  return measurements.filter(({ pair }) => isSamePair(pair, at)).length;
}

function isLineOf(line: string, result: string, { bench }: Work): boolean {
  return withoutProcs(line.split(' ', 1)[0]!, bench.options.cpu) === result;
}

/** Undefined where there is no time to find out. */
async function selectionOf(
  { bench }: Work,
  target: Target,
  result: string,
): Promise<Selection | undefined> {
  const expression = bench.options.bench;
  if (result.includes('/') || !expression.includes('/')) return byName(result);
  const listed = await inTime(() => listTop(bench, target));
  return listed && within(expression, result, listed.names);
}

function entryOf({ store, found }: Target): ManifestPackage {
  return store.entries.get(found.name)!;
}

function resultOn(target: Target, name: string): ManifestResult | undefined {
  return target.store.entries
    .get(target.found.name)
    ?.results.find((result) => result.name === name);
}

/** Puts measurements behind those that a result has. */
function append(target: Target, stem: string, name: string, more: readonly Measured[]): void {
  const files = new Map<string, string>();
  const entry = entryOf(target);
  const results = entry.results.map((result, index): ManifestResult => {
    if (result.name !== name) return result;
    const added = more.map((one, at) => {
      const repeat = result.measurements.length + at + 1;
      return measurementOf(one, `${stem}.${index + 1}.${repeat}`, files);
    });
    return { ...result, exit: 'ok', measurements: [...result.measurements, ...added] };
  });
  storeEntry(target.store, stem, { entry: { ...entry, results }, files, log: undefined });
}
