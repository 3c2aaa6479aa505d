import type { Pair, ResultExit } from '../profile/manifest.ts';
import type { Bench, Target } from './bench.ts';
import { inTime, type Ran, runBenchmarks } from './bench-process.ts';
import { LADDER, LARGE, rungFor } from './pairs.ts';
import type { Selection } from './selection.ts';
import type { SideName } from './side.ts';
import { skippedAt, whySilent } from './why-silent.ts';

/** Both counts of a pair, their profiles still in the session's folder. */
export interface Measured {
  readonly pair: Pair;
  readonly low: Ran;
  readonly high: Ran;
}

/** How a result ended on one side. */
export interface Outcome {
  /** `unheard`: it ran alone and printed no line of its own. */
  readonly exit: ResultExit | 'unheard';
  readonly message: string;
  readonly measured: readonly Measured[];
  /** All that a process printed that failed, else `''`. */
  readonly log: string;
}

export type Outcomes = ReadonlyMap<SideName, Outcome>;

/** One result, on the sides that have it. */
export interface Asked {
  /** The base before the head. */
  readonly targets: readonly Target[];
  readonly select: Selection;
  /** The name that each process must print; undefined where any will do. */
  readonly name: string | undefined;
  /** The only pair to measure at; undefined: what the base's processor time says. */
  readonly pair: Pair | undefined;
  /** Processes that ran already, by side and count. */
  readonly lows: ReadonlyMap<SideName, ReadonlyMap<number, Ran>>;
  /** Measurements a side. */
  readonly count: number;
  /** Whether nothing of the package may run beside. */
  readonly alone: boolean;
  /** Whether some of its benchmarks may fail while others tell their figures. */
  readonly mayFail: boolean;
}

/**
 * Measures one result on all its sides at one pair of counts: the first on the way down that the
 * base takes little enough time for, and a lower one for both where another side does not end.
 */
export async function measureResult(bench: Bench, asked: Asked): Promise<Outcomes> {
  const outcomes = new Map<SideName, Outcome>();
  const left = () => asked.targets.filter(({ side }) => !outcomes.has(side));
  const lows = new Map(asked.targets.map(({ side }) => [side, new Map(asked.lows.get(side))]));
  const whole = await inTime(async () => {
    let way = asked.pair ? [asked.pair] : LADDER;
    while (left().length > 0) way = await tryFirst({ bench, asked, lows, outcomes }, left(), way);
    return repeated(bench, asked, outcomes);
  });
  if (whole) return whole;
  for (const { side } of left()) outcomes.set(side, ended('not-reached'));
  return outcomes;
}

interface Trial {
  readonly bench: Bench;
  readonly asked: Asked;
  readonly lows: ReadonlyMap<SideName, Map<number, Ran>>;
  readonly outcomes: Map<SideName, Outcome>;
}

/** Tries the first of some pairs. @returns those to try next, for sides that have no outcome yet */
async function tryFirst(
  trial: Trial,
  targets: readonly Target[],
  way: readonly Pair[],
): Promise<readonly Pair[]> {
  const { bench, asked, outcomes } = trial;
  const [pair, ...lower] = way as [Pair, ...Pair[]];
  const lead = targets[0]!;
  const isSkipped = (ran: Ran) => skippedAt(ran, asked.name, pair[0]) !== undefined;
  const lows = await runLows(trial, targets, pair[0]);
  const first = lows.get(lead.side)!;
  if (first.exit === 'failed' || isSkipped(first)) {
    if (way === LADDER && !asked.mayFail) {
      const large = { select: asked.select, iterations: LARGE[0], alone: true };
      const ran = await runBenchmarks(bench, lead, large);
      trial.lows.get(lead.side)!.set(LARGE[0], ran);
      if (ran.exit === 'ok' && !isSkipped(ran)) return [LARGE];
    }
    await settle(lead, first, pair[0]);
    return way;
  }
  for (const target of targets) await settle(target, lows.get(target.side)!, pair[0]);
  const heard = targets.filter(({ side }) => !outcomes.has(side));
  if (heard.length === 0) return way;
  if (heard.some(({ side }) => lows.get(side)!.exit === 'timeout')) return [lower.at(-1)!];
  if (lower.length > 0 && !outcomes.has(lead.side)) {
    const rung = LADDER.indexOf(pair);
    const fits = rungFor(rung, first.processorSeconds, bench.options.timeout);
    if (fits > rung) return way.slice(fits - rung);
  }
  const highs = await runAll(bench, asked, heard, pair[1]);
  const isSlow = [...highs.values()].some(({ exit }) => exit === 'timeout');
  if (isSlow && lower.length > 0) return lower;
  for (const target of heard) {
    const { side } = target;
    const high = highs.get(side)!;
    const measured = [{ pair, low: lows.get(side)!, high }];
    if (!(await settle(target, high, pair[1]))) outcomes.set(side, { ...ended('ok'), measured });
  }
  return way;

  /** Enters what ended badly, unless a lower pair may still do. */
  async function settle(target: Target, ran: Ran, iterations: number): Promise<boolean> {
    const { side } = target;
    const skipped = skippedAt(ran, asked.name, iterations);
    if (ran.exit === 'failed') outcomes.set(side, failed(ran));
    else if (skipped !== undefined) outcomes.set(side, ended('skipped', skipped));
    else if (ran.exit === 'timeout' && lower.length === 0) outcomes.set(side, tooSlow(ran));
    else if (ran.exit === 'ok' && isUnheard(ran, asked.name)) {
      outcomes.set(side, await unheard(trial, target, iterations));
    }
    return outcomes.has(side);
  }
}

/** What a process ended well and printed no line of: it was skipped, or does not run by itself. */
async function unheard(
  { bench, asked: { select, name } }: Trial,
  target: Target,
  iterations: number,
): Promise<Outcome> {
  const why =
    name === undefined ? '' : await whySilent(bench, target, { select, iterations }, name);
  return why === '' ? ended('unheard') : ended('skipped', why);
}

/** Those of a count that ran already, and the others. */
async function runLows(
  { bench, asked, lows }: Trial,
  targets: readonly Target[],
  iterations: number,
): Promise<Map<SideName, Ran>> {
  const missing = targets.filter(({ side }) => !lows.get(side)!.has(iterations));
  const ran = await runAll(bench, asked, missing, iterations);
  for (const [side, one] of ran) lows.get(side)!.set(iterations, one);
  return new Map(targets.map(({ side }) => [side, lows.get(side)!.get(iterations)!]));
}

/** One count on all sides, side by side. */
async function runAll(
  bench: Bench,
  { select, alone, mayFail }: Pick<Asked, 'select' | 'alone' | 'mayFail'>,
  targets: readonly Target[],
  iterations: number,
): Promise<Map<SideName, Ran>> {
  const ran = targets.map(async (target) => {
    const one = await runBenchmarks(bench, target, { select, iterations, alone, mayFail });
    return [target.side, one] as const;
  });
  return new Map(await Promise.all(ran));
}

/** The further measurements of what was measured once. */
async function repeated(bench: Bench, asked: Asked, outcomes: Outcomes): Promise<Outcomes> {
  const done = new Map(outcomes);
  for (let index = 1; index < asked.count; index += 1) {
    const targets = asked.targets.filter(({ side }) => done.get(side)!.measured.length === index);
    const pair = targets[0] && done.get(targets[0].side)!.measured[0]!.pair;
    if (!pair) break;
    for (const [side, more] of await measureOnce(bench, asked, targets, pair)) {
      const before = done.get(side)!;
      done.set(side, { ...before, measured: [...before.measured, more] });
    }
  }
  return done;
}

/** One measurement a side; none of a side that does not end well, or in the time there is. */
export async function measureOnce(
  bench: Bench,
  asked: Pick<Asked, 'select' | 'name' | 'alone' | 'mayFail'>,
  targets: readonly Target[],
  pair: Pair,
): Promise<Map<SideName, Measured>> {
  const made = await inTime(async () => {
    const lows = await runAll(bench, asked, targets, pair[0]);
    const highs = await runAll(bench, asked, targets, pair[1]);
    const whole = [...lows].flatMap(([side, low]) => {
      const high = highs.get(side)!;
      const isWell = [low, high].every(
        (ran) =>
          ran.exit === 'ok' &&
          !isUnheard(ran, asked.name) &&
          skippedAt(ran, asked.name, 0) === undefined,
      );
      return isWell ? [[side, { pair, low, high }] as const] : [];
    });
    return new Map(whole);
  });
  return made ?? new Map();
}

function isUnheard({ lines }: Ran, name: string | undefined): boolean {
  return name === undefined ? lines.length === 0 : lines.every((line) => line.name !== name);
}

/** The outcome of what was not measured. */
export function ended(exit: Outcome['exit'], message = '', log = ''): Outcome {
  return { exit, message, measured: [], log };
}

function failed({ message, stdout, stderr }: Ran): Outcome {
  return ended('failed', message, stdout + stderr);
}

function tooSlow({ message, stdout, stderr }: Ran): Outcome {
  return ended('too-slow', message, stdout + stderr);
}
