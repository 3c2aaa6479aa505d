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
    const ran = operationsDiff(name, of, totals.alloc_space);
    return { name, measured, status, ...ran, metrics: totals };
  });
}

/** What the output beside the profiles tells of a benchmark. */
function operationsDiff(
  name: string,
  runs: readonly MeasuredRun[],
  bytes: Change | undefined,
): Pick<BenchmarkDiff, 'operations' | 'perOperation' | 'changedLoop' | 'results'> {
  const base = operationsOn('base', name, runs);
  const head = operationsOn('head', name, runs);
  const operations = { base: base.count, head: head.count };
  const lists = runs.flatMap((run) => {
    const known = run.operations.get(name);
    return known ? [known.results] : [];
  });
  if (lists.length === 0) return { operations };
  const results = [...new Map(lists.map((list) => [list.join('\n'), list])).values()];
  if (!bytes || base.printed === undefined || head.printed === undefined) {
    return { operations, results };
  }
  const printed = { base: base.printed, head: head.printed };
  const profiled = { base: bytes.base / base.count, head: bytes.head / head.count };
  const changedLoop = runs.some((run) => run.probes.has(name));
  return { operations, perOperation: { printed, profiled }, changedLoop, results };
}

/** Operations of a benchmark in one run of a side, and bytes an operation as printed. */
function operationsOn(side: Side, name: string, runs: readonly MeasuredRun[]) {
  let count = 0;
  let bytes: number | undefined = 0;
  for (const run of runs) {
    const operations = run.side === side && run.operations.get(name);
    if (!operations) continue;
    count += operations.count * run.weight;
    if (operations.bytes === undefined) bytes = undefined;
    else if (bytes !== undefined) bytes += operations.bytes * operations.count * run.weight;
  }
  return { count, printed: count > 0 && bytes !== undefined ? bytes / count : undefined };
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
