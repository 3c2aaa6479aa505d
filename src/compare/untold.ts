import { groupBy } from '../group-by.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { Note } from './file-note.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { Side } from './side.ts';

/** Why the samples of a side do not tell how sure a figure is: what its first such profile lacks. */
export function whyUntold(runs: readonly MeasuredRun[], side: Side, metric: Metric): Doubt {
  const { kind } = METRIC[metric];
  const first = runs.find((run) => run.side === side && run.untold(kind) !== '')!;
  return { code: 'untold', profile: first.run.name, lacks: first.untold(kind) };
}

/** One note for each thing that profiles lack, however many lack it. */
export function untoldNotes(runs: readonly MeasuredRun[]): Note[] {
  const groups = groupBy(
    // Of what ran alone no sample is a figure.
    runs.filter(({ untold, ran }) => !ran && untold('alloc') !== ''),
    ({ untold }) => untold('alloc'),
  );
  return [...groups].map(([lacks, [first, ...others]]): Note => {
    const profile = first!.run.name;
    return { level: 'warning', code: 'untold', profile, lacks, more: others.length };
  });
}
