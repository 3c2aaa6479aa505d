import { isFailure, type ManifestPackage } from '../profile/manifest.ts';
import type { Attempt, Bench, Tally, Target } from './attempt.ts';
import { readsAny } from './files-read.ts';
import { chooseFor } from './iterations.ts';
import { exitOfBuild } from './messages.ts';
import { runBenchmarks } from './run.ts';
import { isWhole, shareRun, storeEntry, storeLog, storeRun } from './store.ts';

/**
 * Measures one package on all its sides: the iterations once for all, then run by run the base
 * and the head in turn. What the store holds already of the same test binary is kept.
 * @param count runs a side
 * @param changed files that differ between the sides: where they do not matter to a package, equal
 *   test binaries share one run
 */
export async function measure(
  bench: Bench,
  stem: string,
  targets: readonly Target[],
  count: number,
  changed: readonly string[],
): Promise<Tally> {
  const attempts = targets.filter(({ built }) => built.ok).map(startAttempt);
  const equal = bench.options.share && haveEqualBinaries(attempts);
  const same = equal && changed.length === 0;
  const iterations = await chooseFor(bench, attempts, same);
  const tally = { ran: 0, shared: 0, kept: 0 };
  for (const attempt of attempts) tally.kept += keepRuns(attempt, iterations, count);
  let shares = equal ? undefined : false;
  for (let index = 1; index <= count; index += 1) {
    for (const attempt of attempts) {
      const other = attempts.find((one) => one !== attempt);
      if (same && other?.failed) shareFailure(other, attempt);
      if (attempt.failed || attempt.runs.length >= index) continue;
      if (other && other.runs.length >= index) {
        shares ??= await mayShare(bench, attempt, other, changed);
        if (shares) {
          takeOver(other, attempt, index);
          tally.shared += 1;
          continue;
        }
      }
      await runOnce(bench, stem, attempt, index, iterations);
      tally.ran += 1;
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
  const same = entry?.exit === 'ok' && built.ok && entry.buildId === built.buildId;
  const before = same && isWhole(store, entry) ? entry : undefined;
  return { target, before, runs: [], failed: undefined, shared: false };
}

/** @returns the number of runs that can stay */
function keepRuns(attempt: Attempt, iterations: number, count: number): number {
  const { before } = attempt;
  if (!before || before.iterations !== iterations || attempt.failed) return 0;
  attempt.runs = before.runs.slice(0, count);
  attempt.shared = before.shared;
  return attempt.runs.length;
}

function haveEqualBinaries(attempts: readonly Attempt[]): boolean {
  const [first, second] = attempts.map(({ target: { built } }) => (built.ok ? built.buildId : ''));
  return first !== undefined && first !== '' && first === second;
}

async function mayShare(
  { session, options, progress }: Bench,
  { target: { found, built } }: Attempt,
  other: Attempt,
  changed: readonly string[],
): Promise<boolean> {
  if (!built.ok) return false;
  progress({ kind: 'phase', name: found.name, phase: 'compare', run: 1 });
  return !(await readsAny(session, found, built.binary, options, changed, other.target.found.root));
}

/** Marks a side by the failure of the other one, which is the same in all. */
function shareFailure(from: Attempt, to: Attempt): void {
  if (to.failed) return;
  to.failed = from.failed;
  from.shared = true;
  to.shared = true;
}

/** Takes a run of the other side, which has the same test binary. */
function takeOver(from: Attempt, to: Attempt, index: number): void {
  const run = from.runs[index - 1]!;
  shareRun(from.target.store, to.target.store, run);
  to.runs.push(run);
  from.shared = true;
  to.shared = true;
}

async function runOnce(
  { session, options, progress }: Bench,
  stem: string,
  attempt: Attempt,
  index: number,
  iterations: number,
): Promise<void> {
  const { side, store, found, built } = attempt.target;
  if (!built.ok) return;
  progress({ kind: 'phase', name: found.name, phase: side, run: index });
  const benchtime = iterations > 0 ? `${iterations}x` : (options.benchtime ?? '1x');
  const run = await runBenchmarks(session, found, built.binary, benchtime, options);
  if (run.exit === 'ok') attempt.runs.push(storeRun(store, stem, index, run));
  else attempt.failed = run;
  session.sweep();
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
    return { ...common, iterations: 0, exit: exitOfBuild(message), message, runs: [] };
  }
  const failed = attempt?.failed;
  if (failed === undefined) {
    return { ...common, iterations, exit: 'ok', message: '', runs: attempt?.runs ?? [] };
  }
  if (isFailure(failed)) storeLog(store, stem, failed.stdout + failed.stderr);
  return { ...common, iterations, exit: failed.exit, message: failed.message, runs: [] };
}
