import { parseBenchmarkOutput } from '../profile/benchmark-output.ts';
import type { Pair } from '../profile/manifest.ts';
import type { Bench, Target } from './bench.ts';
import type { Ran } from './bench-process.ts';
import { failedIn } from './find-results.ts';
import { type Asked, type Measured, measureResult, type Outcome } from './measure-result.ts';
import { only } from './selection.ts';

/** How many times the limit of a process all benchmarks together have. */
const TIMES = 10;

/** What all benchmarks of a package in one process a count tell. */
export interface Screen {
  readonly target: Target;
  readonly measured: readonly Measured[];
  /** The results that both counts printed. */
  readonly names: readonly string[];
  /** Those that failed beside the others. */
  readonly failed: readonly string[];
}

/**
 * Runs all benchmarks of a package in one process a count and side.
 * @returns undefined where that does not end well on every side
 */
export async function screen(
  bench: Bench,
  targets: readonly Target[],
  pair: Pair | undefined,
  count: number,
): Promise<readonly Screen[] | undefined> {
  const { options } = bench;
  const longer = { ...bench, options: { ...options, timeout: options.timeout * TIMES } };
  const select = only(options.bench);
  const asked: Asked = {
    targets,
    select,
    name: undefined,
    pair,
    lows: new Map(),
    count,
    alone: false,
    mayFail: true,
  };
  const outcomes = await measureResult(longer, asked);
  const screens = targets.map((target) => {
    return screenOf(target, outcomes.get(target.side)!, options.cpu);
  });
  return screens.every(({ names }) => names.length > 0) ? screens : undefined;
}

function screenOf(target: Target, { measured }: Outcome, procs: number): Screen {
  const [first] = measured;
  const failed = first ? [first.low, first.high].flatMap((ran) => failedIn(ran, procs)) : [];
  const high = new Set(first?.high.lines.map(({ name }) => name));
  const names = new Set(first?.low.lines.map(({ name }) => name).filter((name) => high.has(name)));
  return { target, measured, names: [...names], failed: [...new Set(failed)] };
}

/** The results whose printed figures of one operation differ by more than their rounding. */
export function movedIn(screens: readonly Screen[], procs: number): string[] {
  const [base, head] = screens.map((one) => slopesOf(one, procs));
  if (!base || !head) return [];
  return [...head].flatMap(([name, slope]) => {
    const before = base.get(name);
    const isMoved = before?.some((value, unit) => Math.abs(value - slope[unit]!) > slope[2]!);
    return isMoved ? [name] : [];
  });
}

/** Bytes and objects of one operation by result, and how far each is uncertain. */
function slopesOf({ measured, names }: Screen, procs: number): Map<string, number[]> {
  const [first] = measured;
  if (!first) return new Map();
  const [low, high] = [totalsOf(first.low, procs), totalsOf(first.high, procs)];
  const [m, n] = first.pair;
  return new Map(
    names.flatMap((name) => {
      const [before, after] = [low.get(name), high.get(name)];
      if (!before || !after) return [];
      // Go prints whole numbers an operation, cut off.
      const slope = after.map((value, unit) => (value * n - before[unit]! * m) / (n - m));
      return [[name, [...slope, n / (n - m)]] as const];
    }),
  );
}

function totalsOf({ lines }: Ran, procs: number): Map<string, number[]> {
  const text = lines.map((line) => line.text).join('\n');
  const results = parseBenchmarkOutput(text, 'output', procs)?.results ?? [];
  return new Map(
    results.map(({ name, bytesPerOp = 0, allocsPerOp = 0 }) => [name, [bytesPerOp, allocsPerOp]]),
  );
}
