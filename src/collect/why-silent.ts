import { oneLine, whySkipped } from '../profile/go-messages.ts';
import type { Bench, Target } from './bench.ts';
import { type ProcessOptions, type Ran, runBenchmarks } from './bench-process.ts';

/** Processes that are asked: what skips by chance may not skip in the first. */
const TRIES = 3;

/**
 * Why a process ended well and printed no line of a benchmark, in a line: Go tells of a skip only with
 * `-test.v`, which is no way to measure, so the benchmark runs again. `''` where none matches, or
 * where its sub-benchmarks are left out.
 * @param name the benchmark
 */
export async function whySilent(
  bench: Bench,
  target: Target,
  asked: Pick<ProcessOptions, 'select' | 'iterations'>,
  name: string,
): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const told = await runBenchmarks(bench, target, { ...asked, flags: ['-test.v'] });
    const why = told.exit === 'ok' ? whySkipped(told.stdout, told.stderr) : told.message;
    if (why !== '') return why;
    if (!told.lines.some((line) => line.name === name)) return '';
  }
  return `${name}: not every time`;
}

/**
 * Why a benchmark was skipped after the one operation beforehand: it then prints a line all the same, of
 * no operations, and Go prints its words. Undefined where it was not.
 * @param name the benchmark; undefined: all that ran
 */
export function skippedAt(
  { exit, lines, stdout }: Ran,
  name: string | undefined,
  iterations: number,
): string | undefined {
  const own = lines.filter((line) => name === undefined || line.name === name);
  const isSkipped =
    exit === 'ok' && own.length > 0 && own.every(({ text }) => text.split(' ')[1] === '0');
  if (!isSkipped) return undefined;
  const words = /^--- BENCH: Benchmark.*((?:\n[ \t]+\S.*)+)/m.exec(stdout)?.[1];
  const last = words?.trim().split('\n').at(-1)?.trim();
  return `at ${iterations} operations${last === undefined ? '' : `: ${oneLine(last)}`}`;
}
