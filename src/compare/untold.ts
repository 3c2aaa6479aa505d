import type { Note } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';

/** Why the samples of a side do not tell how sure a figure is: what its first such profile lacks. */
export function whyUntold(runs: readonly MeasuredRun[], side: Side): string {
  const first = runs.find((run) => run.side === side && run.untold !== '')!;
  return `${first.run.name} has ${first.untold}`;
}

/** One note for each thing that profiles lack, however many lack it. */
export function untoldNotes(runs: readonly MeasuredRun[]): Note[] {
  const byReason = new Map<string, MeasuredRun[]>();
  for (const run of runs) {
    if (run.untold === '') continue;
    const alike = byReason.get(run.untold);
    if (alike) alike.push(run);
    else byReason.set(run.untold, [run]);
  }
  return [...byReason].map(([reason, [first, ...others]]): Note => {
    const names = first!.run.name;
    const all = others.length > 0 ? `${names} and ${others.length} more have` : `${names} has`;
    return { level: 'warning', text: `${all} ${reason}` };
  });
}
