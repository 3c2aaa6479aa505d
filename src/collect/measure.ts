import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestPackage } from '../profile/manifest.ts';
import type { Attempt, Bench, Target } from './attempt.ts';
import { chooseFor } from './iterations.ts';
import { runBenchmarks } from './run.ts';
import { shareRun, storeEntry, storeLog, storeRun } from './store.ts';

/** How many runs were made, taken from the other side, and kept from an earlier collection. */
export interface Tally {
  ran: number;
  shared: number;
  kept: number;
}

/**
 * Measures one package on all its sides: the iterations once for all, then run by run the base
 * and the head in turn. What the store holds already of the same test binary is kept.
 * @param count runs a side
 * @param shares whether equal test binaries may share one run
 */
export async function measure(
  bench: Bench,
  stem: string,
  targets: readonly Target[],
  count: number,
  shares: boolean,
): Promise<Tally> {
  const attempts = targets.filter(({ built }) => built.ok).map(startAttempt);
  const equal = shares && haveEqualBinaries(attempts);
  const iterations = await chooseFor(bench, attempts, equal);
  const tally = { ran: 0, shared: 0, kept: 0 };
  for (const attempt of attempts) {
    const { before } = attempt;
    if (!before || before.iterations !== iterations || attempt.failed) continue;
    attempt.runs = before.runs.slice(0, count);
    attempt.shared = before.shared;
    tally.kept += attempt.runs.length;
  }
  for (let index = 1; index <= count; index += 1) {
    for (const attempt of attempts) {
      if (attempt.failed || attempt.runs.length >= index) continue;
      const other = equal ? attempts.find((one) => one !== attempt) : undefined;
      if (other && takeOver(other, attempt, index)) tally.shared += 1;
      else tally.ran += await runOnce(bench, stem, attempt, index, iterations);
    }
  }
  for (const target of targets) {
    const attempt = attempts.find((one) => one.target === target);
    storeEntry(target.store, stem, entryOf(target, stem, attempt, iterations));
  }
  return tally;
}

function startAttempt(target: Target): Attempt {
  const { store, found, built } = target;
  const entry = store.entries.get(found.name);
  const files = entry?.runs.flatMap(({ profile, output }) => [profile, output]) ?? [];
  const same = entry?.exit === 'ok' && built.ok && entry.buildId === built.buildId;
  const whole = same && files.every((file) => existsSync(join(store.folder, file)));
  const before = whole ? entry : undefined;
  return { target, before, runs: [], failed: undefined, shared: false };
}

function haveEqualBinaries(attempts: readonly Attempt[]): boolean {
  const [first, second] = attempts.map(({ target: { built } }) => (built.ok ? built.buildId : ''));
  return first !== undefined && first !== '' && first === second;
}

/** Takes a run, or the failure, of the other side with the same test binary. */
function takeOver(from: Attempt, to: Attempt, index: number): boolean {
  const run = from.runs[index - 1];
  if (from.failed) to.failed = from.failed;
  else if (run) shareRun(from.target.store, to.target.store, run);
  else return false;
  if (run) to.runs.push(run);
  from.shared = true;
  to.shared = true;
  return true;
}

/** @returns the number of runs made: 1 */
async function runOnce(
  { session, options, progress }: Bench,
  stem: string,
  attempt: Attempt,
  index: number,
  iterations: number,
): Promise<number> {
  const { side, store, found, built } = attempt.target;
  if (!built.ok) return 0;
  progress({ kind: 'phase', name: found.name, phase: side, run: index });
  const benchtime = iterations > 0 ? `${iterations}x` : (options.benchtime ?? '1x');
  const run = await runBenchmarks(session, found, built.binary, benchtime, options);
  if (run.exit === 'ok') attempt.runs.push(storeRun(store, stem, index, run));
  else attempt.failed = run;
  session.sweep();
  return 1;
}

function entryOf(
  { store, found, built }: Target,
  stem: string,
  attempt: Attempt | undefined,
  iterations: number,
): ManifestPackage {
  const common = {
    package: found.name,
    module: found.module.path,
    directory: found.directory,
    buildId: built.ok ? built.buildId : '',
    shared: attempt?.shared ?? false,
  };
  if (!built.ok) {
    storeLog(store, stem, built.log);
    const { message } = built;
    return { ...common, iterations: 0, exit: 'build-failed', message, runs: [] };
  }
  const failed = attempt?.failed;
  if (failed === undefined) {
    return { ...common, iterations, exit: 'ok', message: '', runs: attempt?.runs ?? [] };
  }
  if (failed.exit !== 'no-benchmarks') storeLog(store, stem, failed.stdout + failed.stderr);
  return { ...common, iterations, exit: failed.exit, message: failed.message, runs: [] };
}
