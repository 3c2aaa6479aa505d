import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { PackageExit } from '../profile/manifest.ts';
import { chooseIterations, isTooCoarse, readTimings } from './calibration.ts';
import type { BenchPackage } from './discover.ts';
import { benchmarkAt, oneLine, whyFailed, whySkipped } from './messages.ts';
import { type CollectOptions, DEFAULTS } from './options.ts';
import { OUTPUT_LIMIT } from './process-group.ts';
import type { Session } from './session.ts';

/** One run of one test binary. */
export interface BenchRun {
  readonly exit: Exclude<PackageExit, 'build-failed' | 'wants-newer-go'>;
  /** One line where it failed or skipped all, else `''`. */
  readonly message: string;
  /** The profile, in the session's folder: the next run overwrites it. */
  readonly profile: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/**
 * Runs a test binary's benchmarks and no test, in the package's own folder as `go test` does.
 * Where none ran it is asked once more, with `-test.v`, which tells why.
 */
export async function runBenchmarks(
  session: Session,
  found: BenchPackage,
  binary: string,
  benchtime: string,
  options: CollectOptions,
  flags: readonly string[] = [],
): Promise<BenchRun> {
  const run = await runBinary(session, found, binary, benchtime, options, flags);
  if (run.exit !== 'no-benchmarks') return run;
  const told = await runBinary(session, found, binary, '1x', options, ['-test.v']);
  const message = told.exit === 'no-benchmarks' ? whySkipped(told.stdout, told.stderr) : '';
  return message === '' ? run : { ...run, exit: 'skipped', message };
}

async function runBinary(
  session: Session,
  found: BenchPackage,
  binary: string,
  benchtime: string,
  options: CollectOptions,
  flags: readonly string[],
): Promise<BenchRun> {
  const profile = join(session.folder, 'mem.pb.gz');
  // That of another package would be taken for this one's, and a named pipe would be waited for.
  rmSync(profile, { recursive: true, force: true });
  const args = [
    '-test.run=^$',
    `-test.bench=${options.bench}`,
    '-test.benchmem',
    `-test.benchtime=${benchtime}`,
    '-test.count=1',
    `-test.cpu=${options.cpu}`,
    `-test.memprofilerate=${options.memProfileRate}`,
    `-test.memprofile=${profile}`,
    '-test.paniconexit0',
    ...(options.short ? ['-test.short'] : []),
    ...flags,
  ];
  const { timeout } = options;
  const ended = await session.benchmark(binary, args, { cwd: found.folder, seconds: timeout });
  const { stdout, stderr, seconds, code } = ended;
  const run = { profile, stdout, stderr, seconds };
  if (ended.how === 'timed-out') {
    const at = benchmarkAt(stdout, stderr);
    const message = `${at === '' ? '' : `${at}: `}still running after ${timeout} s`;
    return { ...run, exit: 'timeout', message: oneLine(message) };
  }
  if (ended.how === 'flooded') {
    const message = `printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB`;
    return { ...run, exit: 'failed', message };
  }
  if (code !== 0) refuseRegexp(options, stderr);
  if (code !== 0) return { ...run, exit: 'failed', message: whyFailed(stdout, stderr, code) };
  const ran = readTimings(stdout, seconds, 1).length > 0;
  if (ran && !lstatSync(profile, { throwIfNoEntry: false })?.isFile()) {
    return { ...run, exit: 'failed', message: 'wrote no heap profile' };
  }
  return { ...run, exit: ran ? 'ok' : 'no-benchmarks', message: '' };
}

/** Only Go can tell whether it reads an expression; one that it does not fails every package. */
function refuseRegexp({ bench, spell }: CollectOptions, stderr: string): void {
  if (bench === DEFAULTS.bench) return;
  const found = /^testing: invalid regexp for element \d+ of -test\.bench .*?: (.*)$/m.exec(stderr);
  if (found) throw new UserError(`${spell('bench')} ${bench}: ${oneLine(found[1]!)}`);
}

/** The iterations for a package, or the run that shows why there are none. */
export async function calibrate(
  session: Session,
  found: BenchPackage,
  binary: string,
  options: CollectOptions,
): Promise<number | BenchRun> {
  const first = await runBenchmarks(session, found, binary, '1x', options);
  if (first.exit !== 'ok') return first;
  const coarse = readTimings(first.stdout, first.seconds, 1);
  if (!isTooCoarse(coarse)) return chooseIterations(coarse, options.enough);
  const second = await runBenchmarks(session, found, binary, '100x', options);
  if (second.exit !== 'ok') return second;
  return chooseIterations(readTimings(second.stdout, second.seconds, 100), options.enough);
}
