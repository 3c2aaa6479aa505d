import { benchmarkAt } from '../profile/go-messages.ts';
import type { Bench, Target } from './bench.ts';
import { type Ran, runBenchmarks } from './bench-process.ts';
import { LADDER } from './pairs.ts';
import { type Selection, withoutProcs } from './selection.ts';
import { whySilent } from './why-silent.ts';

/** What one benchmark at the top is, on one side. */
export interface Found {
  /** Of its sub-benchmarks, where there are any. */
  readonly leaves: readonly string[];
  /** Whether it has a result of its own. */
  readonly isResult: boolean;
  /** The processes that looked, which are its measurement at their count. */
  readonly lows: ReadonlyMap<number, Ran>;
  /** Where it is neither of them: why it was skipped; `''` where the user's expression leaves it out. */
  readonly skipped: string;
}

/**
 * Runs one benchmark at the top to see what results it has. One that does not come to an end, as
 * where some of its sub-benchmarks are slow, is looked at with the lowest count.
 * @param low the count to run at
 */
export async function findResults(
  bench: Bench,
  target: Target,
  name: string,
  select: Selection,
  low: number,
): Promise<Found> {
  const lows = new Map<number, Ran>();
  const counts = low > LEAST ? [low, LEAST] : [low];
  let leaves: string[] = [];
  for (const iterations of counts) {
    const ran = await runBenchmarks(bench, target, { select, iterations });
    lows.set(iterations, ran);
    leaves = [...new Set([...leaves, ...leavesIn(ran, bench.options.cpu)])];
    if (ran.exit === 'timeout') continue;
    if (ran.exit === 'ok' && ran.lines.length === 0) {
      const asked = { select, iterations: 1 };
      const skipped = await whySilent(bench, target, asked, name);
      return { leaves: [], isResult: false, lows, skipped };
    }
    const own = ran.lines.some((line) => line.name === name);
    return { leaves, isResult: own || hasFailedItself(ran, leaves), lows, skipped: '' };
  }
  return { leaves, isResult: leaves.length === 0, lows, skipped: '' };
}

const LEAST = LADDER.at(-1)![0];

/** The sub-benchmarks that a process came to, with those that failed or did not end. */
function leavesIn(ran: Ran, procs: number): string[] {
  const at = ran.exit === 'ok' ? '' : withoutProcs(benchmarkAt(ran.stdout, ran.stderr), procs);
  const names = [...ran.lines.map(({ name }) => name), ...failedIn(ran, procs), at];
  return names.filter((name) => {
    return name.includes('/') && !names.some((other) => other.startsWith(`${name}/`));
  });
}

/** The benchmarks of which a process said that they failed. */
export function failedIn({ stdout }: Ran, procs: number): string[] {
  const told = stdout.matchAll(/(?<=^[ \t]{0,99}|\t)--- FAIL: (Benchmark\S+)/gm);
  return [...told].map(([, name]) => withoutProcs(name!, procs));
}

/** Whether it ended badly and no sub-benchmark was told to be why: what is after that is unknown. */
function hasFailedItself({ exit, stdout }: Ran, leaves: readonly string[]): boolean {
  if (exit === 'ok') return false;
  return !leaves.some((leaf) => stdout.includes(`--- FAIL: ${leaf}`));
}
