import type { Metric } from '../profile/metric.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { Note } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { sumOf } from './totals.ts';

/** Files that a folder held beside the profiles. */
export function ignoredNotes(base: ProfileSet, head: ProfileSet): Note[] {
  const ignored = [...base.ignored, ...head.ignored];
  if (ignored.length === 0) return [];
  const some = ignored.slice(0, 5).join(', ');
  const more = ignored.length > 5 ? ` and ${ignored.length - 5} more` : '';
  return [{ level: 'info', text: `not profiles, and left out: ${some}${more}` }];
}

/** What of head was left out as harness. */
export function droppedNote(runs: readonly MeasuredRun[], metrics: readonly Metric[]): Note[] {
  const column = metrics.indexOf('alloc_space');
  let stacks = 0;
  let bytes = 0;
  for (const run of runs) {
    if (run.side !== 'head') continue;
    stacks += run.dropped.length;
    if (column >= 0) bytes += sumOf(run, run.dropped, column);
  }
  if (stacks === 0) return [];
  const amount = column < 0 ? '' : `, ${Math.round(bytes)} B of alloc_space,`;
  return [
    {
      level: 'info',
      text: `${stacks} stacks${amount} of initialisation, the testing package and the runtime alone are not judged`,
    },
  ];
}
