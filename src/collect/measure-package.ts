import { whySkipped } from '../profile/go-messages.ts';
import type { ManifestPackage, PackageExit, Pair } from '../profile/manifest.ts';
import type { Bench, Target } from './bench.ts';
import { inTime, type Ran } from './bench-process.ts';
import { knownLowest, knownPair, knownSeconds } from './known.ts';
import { type Asked, ended, type Measured, measureResult, type Outcome } from './measure-result.ts';
import { measureResults, type Results, type Wish } from './measure-results.ts';
import { movedIn, type Screen, screen } from './screen.ts';
import { byName } from './selection.ts';
import type { SideName } from './side.ts';
import { isDear, listTop, runStart } from './start.ts';

/** More results than these share one process a count. */
const MOST_RESULTS = 500;

/** What a package gave on one side. */
export interface PackageOutcome {
  readonly exit: PackageExit;
  readonly message: string;
  readonly start: Ran | undefined;
  readonly screens: readonly Measured[];
  readonly results: ReadonlyMap<string, Outcome>;
  /** All that a process printed that failed before there were results. */
  readonly log: string;
}

/**
 * Measures one package on some sides: each result alone, or, where that would cost too much, all
 * of them together and alone only what moved.
 * @param kept what stays as it is of the other side, whose pairs hold here too
 */
export async function measurePackage(
  bench: Bench,
  targets: readonly Target[],
  count: number,
  kept: ManifestPackage | undefined,
): Promise<Map<SideName, PackageOutcome>> {
  const outcomes = new Map<SideName, PackageOutcome>();
  await inTime(() => measureInto(outcomes, bench, targets, count, kept));
  for (const { side } of targets) {
    if (!outcomes.has(side)) outcomes.set(side, endedAs('not-reached', '', undefined));
  }
  return outcomes;
}

async function measureInto(
  outcomes: Map<SideName, PackageOutcome>,
  bench: Bench,
  targets: readonly Target[],
  count: number,
  kept: ManifestPackage | undefined,
): Promise<void> {
  const starts = new Map<Target, Ran>();
  const started = targets.map(async (target) => {
    const ran = await runStart(bench, target);
    if (ran.exit === 'ok' && ran.profile !== '') starts.set(target, ran);
    else outcomes.set(target.side, startless(ran));
  });
  await Promise.all(started);
  const ready = targets.filter((target) => starts.has(target));
  const names = new Map<Target, readonly string[]>();
  const listed = ready.map(async (target) => {
    const { names: found, message } = await listTop(bench, target);
    const start = starts.get(target);
    if (message !== '') outcomes.set(target.side, endedAs('failed', message, start));
    else if (found.length === 0) outcomes.set(target.side, endedAs('no-benchmarks', '', start));
    else names.set(target, found);
  });
  await Promise.all(listed);
  const { name } = targets[0]!.found;
  const wish: Wish = {
    count,
    pairOf: (result) => bench.options.pair ?? knownPair(bench.options.like, kept, name, result),
    lowOf: (result) => (bench.options.pair ?? knownLowest(bench.options.like, name, result))[0],
    secondsOf: (result) => knownSeconds(bench.options.like, name, result),
    onDone: (done, of) => bench.progress({ kind: 'results', name, done, of }),
  };
  const isTogether =
    [...names].some(([, all]) => all.length > MOST_RESULTS) ||
    [...names.keys()].some((target) => isDear(starts.get(target)!));
  const apart = isTogether ? undefined : await measureResults(bench, names, wish, MOST_RESULTS);
  const together = apart ? undefined : await measureTogether(bench, [...names.keys()], wish);
  const results =
    apart ?? together?.results ?? (await measureResults(bench, names, wish, Infinity))!;
  for (const target of names.keys()) {
    const { side } = target;
    const own = [...results].flatMap(([result, on]) => {
      const outcome = on.get(side);
      return outcome ? [[result, outcome] as const] : [];
    });
    const screens = together?.screens.find((one) => one.target === target)?.measured ?? [];
    const all = concluded(new Map(own));
    // Of what was not reached nothing is judged, its start neither.
    const start = all.exit === 'not-reached' ? undefined : starts.get(target);
    outcomes.set(side, { ...all, start, screens });
  }
}

interface Together {
  readonly screens: readonly Screen[];
  readonly results: Results;
}

/** All results in one process a count, and alone what moved there or failed. */
async function measureTogether(
  bench: Bench,
  targets: readonly Target[],
  wish: Wish,
): Promise<Together | undefined> {
  const pair: Pair | undefined = wish.pairOf('');
  const screens = await screen(bench, targets, pair, wish.count);
  if (!screens) return undefined;
  const results: Results = new Map();
  const seen = ended('screened');
  for (const { target, names } of screens) {
    for (const name of names) {
      results.set(name, new Map([...(results.get(name) ?? []), [target.side, seen]]));
    }
  }
  const apart = new Set([
    ...movedIn(screens, bench.options.cpu),
    ...screens.flatMap(({ failed }) => failed),
  ]);
  const of = new Set([...results.keys(), ...apart]).size;
  let done = of - apart.size;
  wish.onDone(done, of);
  const alone = [...apart].map(async (name) => {
    const on = screens.filter(({ names, failed }) => names.includes(name) || failed.includes(name));
    const asked: Asked = {
      targets: on.map(({ target }) => target),
      select: byName(name),
      name,
      pair: wish.pairOf(name),
      lows: new Map(),
      count: wish.count,
      alone: false,
      mayFail: false,
    };
    const outcomes = await measureResult(bench, asked);
    wish.onDone(++done, of);
    // One that does not run alone has what its screen tells.
    if ([...outcomes.values()].every(({ exit }) => exit !== 'unheard')) results.set(name, outcomes);
  });
  await Promise.all(alone);
  return { screens, results };
}

function startless(ran: Ran): PackageOutcome {
  const log = ran.stdout + ran.stderr;
  if (ran.exit === 'timeout') {
    const message = `${ran.message} without a benchmark: its start takes longer than a process may`;
    return { ...endedAs('timeout', message, undefined), log };
  }
  if (ran.exit === 'failed') return { ...endedAs('failed', ran.message, undefined), log };
  const message = whySkipped(ran.stdout, ran.stderr);
  if (message === '') return { ...endedAs('failed', 'wrote no heap profile', undefined), log };
  return endedAs('skipped', message, undefined);
}

function endedAs(exit: PackageExit, message: string, start: Ran | undefined): PackageOutcome {
  return { exit, message, start, screens: [], results: new Map(), log: '' };
}

/** How a package ended by how its results did: what failed among others is told there. */
function concluded(
  results: ReadonlyMap<string, Outcome>,
): Omit<PackageOutcome, 'start' | 'screens'> {
  const all = [...results.values()];
  const log = '';
  for (const exit of ['skipped', 'failed', 'not-reached'] as const) {
    const isAll = all.length > 0 && all.every((one) => one.exit === exit);
    if (isAll) return { exit, message: all[0]!.message, results, log };
  }
  return { exit: all.length === 0 ? 'no-benchmarks' : 'ok', message: '', results, log };
}
