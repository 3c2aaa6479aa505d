import type { Pair } from '../profile/manifest.ts';
import type { Bench, Target } from './bench.ts';
import { inTime } from './bench-process.ts';
import { type Found, findResults } from './find-results.ts';
import { type Asked, ended, measureResult, type Outcome, type Outcomes } from './measure-result.ts';
import { byName, within } from './selection.ts';
import type { SideName } from './side.ts';

/** How each result of a package ended, by name and side. */
export type Results = Map<string, Outcomes>;

export interface Wish {
  /** Measurements a side. */
  readonly count: number;
  /** The pair that a result must be measured at, where one is given. */
  readonly pairOf: (name: string) => Pair | undefined;
  /** The count at which to look what results a benchmark has. */
  readonly lowOf: (name: string) => number;
  /** Seconds that a benchmark took before, where they are known. */
  readonly secondsOf: (name: string) => number | undefined;
  /** Told how many of how many results are done. */
  readonly onDone: (done: number, of: number) => void;
}

/** One benchmark at the top, as both sides have it. */
interface Top {
  readonly name: string;
  readonly on: ReadonlyMap<Target, Found>;
}

/**
 * Measures every result of a package in processes of its own.
 * @param names the benchmarks at the top, by side
 * @param most results beyond which nothing is measured
 * @returns undefined where there are more of them
 */
export async function measureResults(
  bench: Bench,
  names: ReadonlyMap<Target, readonly string[]>,
  wish: Wish,
  most: number,
): Promise<Results | undefined> {
  const results: Results = new Map();
  const all = namesOf(names).sort(cheapFirst(wish));
  const tops = (await Promise.all(all.map((name) => find(bench, names, name, wish)))).filter(
    (top) => top !== undefined,
  );
  const of = tops.reduce((sum, { on }) => sum + countOf([...on.values()]), 0);
  if (of > most) return undefined;
  let done = 0;
  const finish = (name: string, outcomes: Outcomes) => {
    if (outcomes.size === 0) return;
    results.set(name, new Map([...(results.get(name) ?? []), ...outcomes]));
    wish.onDone(++done, Math.max(of, done));
  };
  for (const name of all) {
    if (!tops.some((top) => top.name === name)) finish(name, notReached(names, name));
  }
  await Promise.all(tops.map((top) => measureTop(bench, names, top, wish, finish)));
  return results;
}

/** Undefined where the time did not reach it. */
async function find(
  bench: Bench,
  names: ReadonlyMap<Target, readonly string[]>,
  name: string,
  wish: Wish,
): Promise<Top | undefined> {
  const targets = [...names].filter(([, listed]) => listed.includes(name));
  const select = within(bench.options.bench, name, namesOf(names));
  const low = wish.lowOf(name);
  return inTime(async () => {
    const found = targets.map(async ([target]) => {
      return [target, await findResults(bench, target, name, select, low)] as const;
    });
    return { name, on: new Map(await Promise.all(found)) };
  });
}

async function measureTop(
  bench: Bench,
  names: ReadonlyMap<Target, readonly string[]>,
  { name, on }: Top,
  wish: Wish,
  finish: (name: string, outcomes: Outcomes) => void,
): Promise<void> {
  const sides = (has: (found: Found) => boolean) => [...on].filter(([, found]) => has(found));
  const lows = new Map([...on].map(([{ side }, found]) => [side, found.lows]));
  const own: Omit<Asked, 'targets' | 'name'> = {
    select: within(bench.options.bench, name, namesOf(names)),
    pair: wish.pairOf(name),
    lows,
    count: wish.count,
    alone: false,
    mayFail: false,
  };
  const skipped = sides(({ skipped }) => skipped !== '');
  finish(
    name,
    new Map(skipped.map(([{ side }, found]) => [side, ended('skipped', found.skipped)])),
  );
  const leaves = [...new Set(sides(() => true).flatMap(([, found]) => found.leaves))];
  const alone = await Promise.all(
    leaves.map(async (leaf) => {
      const targets = sides((found) => found.leaves.includes(leaf)).map(([target]) => target);
      const asked = { ...own, select: byName(leaf), pair: wish.pairOf(leaf), lows: new Map() };
      return [leaf, await measureResult(bench, { ...asked, targets, name: leaf })] as const;
    }),
  );
  const isJoint = alone.some(([leaf, outcomes]) =>
    [...outcomes].some(([side, outcome]) => needsSiblings(outcome, leaf, lows.get(side)!)),
  );
  const targets = sides(({ isResult, leaves: all }) => isResult || (isJoint && all.length > 0));
  if (!isJoint) for (const [leaf, outcomes] of alone) finish(leaf, outcomes);
  if (targets.length === 0) return;
  const heard = isJoint ? undefined : name;
  const asked = { ...own, targets: targets.map(([target]) => target), name: heard };
  finish(name, await measureResult(bench, asked));
}

/** Whether a sub-benchmark does among its siblings what it does not alone. */
function needsSiblings(
  { exit }: Outcome,
  leaf: string,
  lows: ReadonlyMap<number, { readonly lines: readonly { readonly name: string }[] }>,
): boolean {
  if (exit === 'unheard') return true;
  if (exit !== 'failed') return false;
  return [...lows.values()].some(({ lines }) => lines.some(({ name }) => name === leaf));
}

/** Of both sides, so that one expression does for both. */
function namesOf(names: ReadonlyMap<Target, readonly string[]>): string[] {
  return [...new Set([...names.values()].flat())];
}

function countOf(found: readonly Found[]): number {
  const leaves = new Set(found.flatMap((one) => one.leaves));
  return leaves.size + (found.some(({ isResult, skipped }) => isResult || skipped !== '') ? 1 : 0);
}

function cheapFirst({ secondsOf }: Wish) {
  const seconds = (name: string) => secondsOf(name) ?? Infinity;
  return (a: string, b: string) => {
    const [ofA, ofB] = [seconds(a), seconds(b)];
    return ofA === ofB ? 0 : ofA - ofB;
  };
}

function notReached(
  names: ReadonlyMap<Target, readonly string[]>,
  name: string,
): Map<SideName, Outcome> {
  const on = [...names].filter(([, listed]) => listed.includes(name));
  return new Map(on.map(([{ side }]) => [side, ended('not-reached')]));
}
