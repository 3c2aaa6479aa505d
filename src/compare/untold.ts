import { groupBy } from '../group-by.ts';
import type { Doubt } from './doubt.ts';
import type { Note } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { Side } from './side.ts';

/** Why the samples of a side do not tell how sure a figure is: what its first such profile lacks. */
export function whyUntold(runs: readonly MeasuredRun[], side: Side): Doubt {
  const first = runs.find((run) => run.side === side && run.untold !== '')!;
  return { code: 'untold', profile: first.run.name, lacks: first.untold };
}

/** One note for each thing that profiles lack, however many lack it. */
export function untoldNotes(runs: readonly MeasuredRun[]): Note[] {
  const groups = groupBy(
    runs.filter(({ untold }) => untold !== ''),
    ({ untold }) => untold,
  );
  return [...groups].map(([lacks, [first, ...others]]): Note => {
    const profile = first!.run.name;
    return { level: 'warning', code: 'untold', profile, lacks, more: others.length };
  });
}
