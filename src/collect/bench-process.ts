import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type PrintedLine, printedLines } from '../profile/benchmark-output.ts';
import { benchmarkAt, oneLine, whyFailed } from '../profile/go-messages.ts';
import type { Bench, Target } from './bench.ts';
import type { Place } from './lanes.ts';
import { type CollectOptions, DEFAULTS } from './options.ts';
import { OUTPUT_LIMIT } from './process-group.ts';
import type { Selection } from './selection.ts';

/** One process of one test binary. */
export interface Ran {
  readonly exit: 'ok' | 'failed' | 'timeout';
  /** One line where it failed, else `''`. */
  readonly message: string;
  /** The profile, in the target's folder; `''` where it wrote none. */
  readonly profile: string;
  readonly lines: readonly PrintedLine[];
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly processorSeconds: number;
}

export interface ProcessOptions {
  readonly select: Selection;
  readonly iterations: number;
  /** Whether nothing else of its package may run beside it. */
  readonly alone?: boolean;
  readonly flags?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Whether some of its benchmarks may fail while others tell their figures. */
  readonly mayFail?: boolean;
}

/** The time that measuring was given is over. */
class OutOfTime extends Error {}

/** What a task comes to; undefined where there is no time for it. */
export async function inTime<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await task();
  } catch (thrown) {
    if (thrown instanceof OutOfTime) return undefined;
    throw thrown;
  }
}

/**
 * Runs benchmarks of a test binary and no test, in the package's own folder as `go test` does. What
 * fails is tried once more with nothing at all beside it: two may want one port or one file, also of
 * two packages.
 */
export async function runBenchmarks(
  bench: Bench,
  target: Target,
  options: ProcessOptions,
): Promise<Ran> {
  const alone = target.serial || options.alone === true;
  const ran = await runInLane(bench, target, options, { alone });
  if (ran.exit !== 'failed') return ran;
  return runInLane(bench, target, options, { alone, only: true });
}

async function runInLane(
  bench: Bench,
  target: Target,
  options: ProcessOptions,
  beside: Pick<Place, 'alone' | 'only'>,
): Promise<Ran> {
  return inLane(bench, target, beside, (limit) => runBinary(bench, target, options, limit));
}

/** Runs a task of a target in one of the lanes, in the time there is. @param task gets its seconds */
export async function inLane<Result>(
  { lanes, limit, options }: Bench,
  { group, order }: Target,
  beside: Pick<Place, 'alone' | 'only'>,
  task: (limit: number) => Promise<Result>,
): Promise<Result> {
  return lanes.run({ group, order, ...beside }, async () => {
    const left = (limit.until() - performance.now()) / 1000;
    if (left <= 0) throw new OutOfTime();
    const result = await task(Math.min(options.timeout, left));
    // What was ended with the time says nothing of itself.
    if (left < options.timeout && performance.now() >= limit.until()) throw new OutOfTime();
    return result;
  });
}

async function runBinary(
  { session, options, limit: time }: Bench,
  { binary, cwd, profiles }: Target,
  { select, iterations, flags = [], env = {}, mayFail = false }: ProcessOptions,
  limit: number,
): Promise<Ran> {
  const file = join(profiles, `${session.newName()}.pb.gz`);
  // Go tries the alternatives of an expression one by one, each with its own slashes.
  const skip = [options.skip, select.skip].filter((one) => one !== '').join('|');
  const args = [
    '-test.run=^$',
    `-test.bench=${select.bench}`,
    ...(skip === '' ? [] : [`-test.skip=${skip}`]),
    '-test.benchmem',
    `-test.benchtime=${iterations}x`,
    '-test.count=1',
    `-test.cpu=${options.cpu}`,
    '-test.memprofilerate=1',
    `-test.memprofile=${file}`,
    '-test.paniconexit0',
    ...(options.short ? ['-test.short'] : []),
    ...flags,
  ];
  const ended = await session.benchmark(binary, args, { cwd, env, seconds: limit });
  const { stdout, stderr, seconds, processorSeconds, code } = ended;
  const lines = printedLines(stdout, options.cpu);
  const isThere = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const profile = isThere ? file : '';
  if (profile !== '' && ended.how === 'exited') time.weigh(profile);
  const ran = { profile, lines, stdout, stderr, seconds, processorSeconds };
  if (ended.how === 'timed-out') {
    const at = benchmarkAt(stdout, stderr);
    const message = `${at === '' ? '' : `${at}: `}still running after ${Math.round(limit)} s`;
    return { ...ran, exit: 'timeout', message: oneLine(message) };
  }
  if (ended.how === 'flooded') {
    const message = `printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB`;
    return { ...ran, exit: 'failed', message };
  }
  if (code !== 0) refuseRegexp(options, stderr);
  const isHeard = mayFail && profile !== '' && lines.length > 0;
  if (code !== 0 && !isHeard) {
    return { ...ran, exit: 'failed', message: whyFailed(stdout, stderr, code) };
  }
  if (profile === '' && lines.length > 0) {
    return { ...ran, exit: 'failed', message: 'wrote no heap profile' };
  }
  return { ...ran, exit: 'ok', message: '' };
}

/** Only Go can tell whether it reads an expression; one that it does not fails every package. */
export function refuseRegexp({ bench, skip, spell }: CollectOptions, stderr: string): void {
  const told =
    /^testing: invalid regexp (?:for element \d+ of|in) -test\.(bench|skip|list) .*?: (.*)$/m;
  const [, flag, why = ''] = told.exec(stderr) ?? [];
  if (flag === 'skip') throw new UserError(`${spell('skip')} ${skip}: ${oneLine(why)}`);
  if (flag !== undefined && bench !== DEFAULTS.bench) {
    throw new UserError(`${spell('bench')} ${bench}: ${oneLine(why)}`);
  }
  if (skip !== '' && /^flag provided but not defined: -test\.skip$/m.test(stderr)) {
    throw new UserError(`${spell('skip')}: Go has -skip since 1.20`);
  }
}
