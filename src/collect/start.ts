import { whyFailed } from '../profile/go-messages.ts';
import type { Bench, Target } from './bench.ts';
import { inLane, type Ran, refuseRegexp, runBenchmarks } from './bench-process.ts';
import { NO_BENCHMARK, topPattern } from './selection.ts';

/** Beyond these a package's start is too dear to be paid for every result. */
const DEAR_PROCESSOR_SECONDS = 0.5;
const DEAR_SECONDS = 1;

/** Runs a test binary without a benchmark, its initialisation counted. */
export async function runStart(bench: Bench, target: Target): Promise<Ran> {
  const own = process.env.GODEBUG;
  // Only this variable reaches what runs before the test binary reads its flags.
  const env = { GODEBUG: own ? `${own},memprofilerate=1` : 'memprofilerate=1' };
  const run = () => runBenchmarks(bench, target, { select: NO_BENCHMARK, iterations: 1, env });
  const ran = await run();
  // By the wall alone, so that the machine may have been what was slow.
  if (!isDear(ran) || ran.processorSeconds > DEAR_PROCESSOR_SECONDS) return ran;
  const again = await run();
  return again.exit === 'ok' && again.seconds < ran.seconds ? again : ran;
}

export function isDear({ processorSeconds, seconds }: Ran): boolean {
  return processorSeconds > DEAR_PROCESSOR_SECONDS || seconds > DEAR_SECONDS;
}

/** The benchmarks at the top that the user's expressions may mean, or why they cannot be listed. */
export async function listTop(bench: Bench, target: Target): Promise<Listed> {
  const { bench: wanted, skip } = bench.options;
  const listed = await list(bench, target, topPattern(wanted));
  // Go lists without a look at -skip. An expression with a slash leaves no name at the top out.
  if (listed.message !== '' || skip === '' || skip.includes('/')) return listed;
  const left = await list(bench, target, skip);
  const names = listed.names.filter((name) => !left.names.includes(name));
  return { names, message: left.message };
}

interface Listed {
  readonly names: readonly string[];
  /** `''` where all went well. */
  readonly message: string;
}

async function list(bench: Bench, target: Target, pattern: string): Promise<Listed> {
  const { session, options } = bench;
  const { binary, cwd, serial } = target;
  const args = [`-test.list=${pattern}`, ...(options.short ? ['-test.short'] : [])];
  const { stdout, stderr, code, how } = await inLane(bench, target, { alone: serial }, (seconds) =>
    session.benchmark(binary, args, { cwd, seconds }),
  );
  if (code !== 0) refuseRegexp(options, stderr);
  if (how === 'timed-out') {
    return { names: [], message: `its list of benchmarks took more than ${options.timeout} s` };
  }
  if (code !== 0) return { names: [], message: whyFailed(stdout, stderr, code) };
  const names = stdout.split(/\r?\n/).filter((line) => /^Benchmark(?!\p{Ll})\S*$/u.test(line));
  return { names: [...new Set(names)], message: '' };
}
