import type { Metric } from '../profile/metric.ts';
import type { BenchmarkDiff, Change } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import { change } from './noisy-change.ts';

/** What all stacks that count add up to. */
export function totalsOf(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
): Partial<Record<Metric, Change>> {
  const result: Partial<Record<Metric, Change>> = {};
  metrics.forEach((metric, column) => {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const list of run.samples.values()) sums[run.side] += sumOf(run, list, column);
    }
    result[metric] = change(sums.base, sums.head);
  });
  return result;
}

/** The same for each benchmark of each package. */
export function benchmarkDiffs(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
): BenchmarkDiff[] {
  const found = new Map<string, { measured: string; name: string; runs: MeasuredRun[] }>();
  for (const run of runs) {
    for (const name of run.samples.keys()) {
      const key = `${run.measured}\n${name}`;
      const entry = found.get(key);
      if (entry) entry.runs.push(run);
      else found.set(key, { measured: run.measured, name, runs: [run] });
    }
  }
  return [...found.values()].map(({ measured, name, runs: of }) => {
    const only = of.map((run) => ({ ...run, samples: new Map([[name, run.samples.get(name)!]]) }));
    const totals = totalsOf(only, metrics);
    const inBase = of.some((run) => run.side === 'base');
    const inHead = of.some((run) => run.side === 'head');
    const same = Object.values(totals).every(({ delta }) => delta === 0);
    const status = !inBase ? 'added' : !inHead ? 'removed' : same ? 'unchanged' : 'changed';
    const operations = { base: countOf('base'), head: countOf('head') };
    return { name, measured, status, operations, metrics: totals };

    function countOf(side: Side): number {
      return of.find((run) => run.side === side)?.operations.get(name) ?? 0;
    }
  });
}

/** A column's sum over some samples of a run, at the run's weight. */
export function sumOf(run: MeasuredRun, samples: readonly number[], column: number): number {
  let sum = 0;
  for (const sample of samples) sum += run.columns[column]![sample]!;
  return sum * run.weight;
}

/**
 * Share of the allocated bytes, the smaller side's, that belongs to a benchmark whose operations
 * are known.
 */
export function shareWithOperations(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
): number {
  const column = Math.max(0, metrics.indexOf('alloc_space'));
  const share = (side: Side) => {
    let known = 0;
    let all = 0;
    for (const run of runs.filter((each) => each.side === side)) {
      for (const [benchmark, list] of run.samples) {
        const sum = sumOf(run, list, column);
        all += sum;
        if (run.operations.has(benchmark)) known += sum;
      }
    }
    return all === 0 ? 0 : known / all;
  };
  return Math.min(share('base'), share('head'));
}

export function countSamples(runs: readonly MeasuredRun[], side: Side): number {
  let count = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count += list.length;
  }
  return count;
}
