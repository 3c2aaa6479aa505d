import type { Metric } from '../profile/metric.ts';
import type { Change } from './heap-diff.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import { change } from './noisy-change.ts';
import type { Side } from './side.ts';
import type { Weight } from './side-sums.ts';

/** What all stacks that count add up to, each benchmark of each run at its weight. */
export function totalsOf(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
  weigh: Weight = (run) => run.weight,
): Partial<Record<Metric, Change>> {
  const result: Partial<Record<Metric, Change>> = {};
  for (const metric of metrics) {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const [benchmark, list] of run.samples) {
        sums[run.side] += weigh(run, benchmark) * sumOf(run, list, metric);
      }
    }
    result[metric] = change(sums.base, sums.head);
  }
  return result;
}

/** What some samples of a run have of a metric; 0 where the sides do not both carry it. */
export function sumOf(run: MeasuredRun, samples: readonly number[], metric: Metric): number {
  const column = columnOf(run, metric);
  if (!column) return 0;
  let sum = 0;
  for (const sample of samples) sum += column[sample]!;
  return sum;
}

export function countSamples(runs: readonly MeasuredRun[], side: Side): number {
  let count = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count += list.length;
  }
  return count;
}
