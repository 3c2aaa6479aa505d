import type { Metric } from '../profile/metric.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { Note } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import { sumOf } from './totals.ts';

/** Changed loops that are named one by one. */
const MOST_PROBES = 3;
/** Share of the bytes that may belong to no benchmark without a word. */
const MOST_UNCLAIMED = 0.01;

/** Files that a folder held beside the profiles. */
export function ignoredNotes(base: ProfileSet, head: ProfileSet): Note[] {
  const ignored = [...base.ignored, ...head.ignored];
  if (ignored.length === 0) return [];
  const some = ignored.slice(0, 5).join(', ');
  const more = ignored.length > 5 ? ` and ${ignored.length - 5} more` : '';
  return [{ level: 'info', text: `not profiles, and left out: ${some}${more}` }];
}

/** Columns that were put together, and those that were not though they seem to be of one moment. */
export function momentNotes(base: ProfileSet, head: ProfileSet): Note[] {
  return [...(base.moments ?? []), ...(head.moments ?? [])].map(({ files, isJoined }): Note => {
    const names = `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`;
    const text = `${names} are of one moment, by their time and sampling period`;
    return isJoined
      ? { level: 'info', text: `${text}: their columns were joined by stack` }
      : { level: 'warning', text: `${text}, but have unlike stacks: they were not joined` };
  });
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

/** Benchmarks that went from one kind of loop to the other, and what of the old kind is left out. */
export function probeNotes(runs: readonly MeasuredRun[], metrics: readonly Metric[]): Note[] {
  const left = new Map<string, { side: Side; bytes: number }>();
  for (const run of runs) {
    for (const [benchmark, samples] of run.probes) {
      const key = run.measured === '' ? benchmark : `${benchmark} of ${run.measured}`;
      const bytes = left.get(key)?.bytes ?? 0;
      const more = sumOf(run, samples, metrics.indexOf('alloc_space'));
      left.set(key, { side: run.side, bytes: bytes + more });
    }
  }
  const notes = [...left].map(([benchmark, { side, bytes }]): Note => {
    const [from, to] = side === 'base' ? ['b.N', 'b.Loop'] : ['b.Loop', 'b.N'];
    return {
      level: 'info',
      text: `${benchmark} went from ${from} to ${to}: the run for N = 1 that only a b.N loop has is left out on ${side}, ${Math.round(bytes)} B of alloc_space`,
    };
  });
  const more = notes.length - MOST_PROBES;
  return more <= 0
    ? notes
    : [
        ...notes.slice(0, MOST_PROBES),
        { level: 'info', text: `${more} more benchmarks went from one kind of loop to the other` },
      ];
}

/** What no benchmark claims, where it is more than a trifle and there are several to choose from. */
export function unclaimedNote(runs: readonly MeasuredRun[], metrics: readonly Metric[]): Note[] {
  const column = metrics.indexOf('alloc_space');
  if (column < 0) return [];
  let all = 0;
  let unclaimed = 0;
  const benchmarks = new Set<string>();
  for (const run of runs) {
    if (run.side !== 'head') continue;
    for (const [benchmark, samples] of run.samples) {
      const bytes = sumOf(run, samples, column);
      all += bytes;
      if (benchmark === '') unclaimed += bytes;
      else benchmarks.add(benchmark);
    }
  }
  if (benchmarks.size < 2 || unclaimed <= MOST_UNCLAIMED * all) return [];
  const percent = ((100 * unclaimed) / all).toFixed(1);
  return [
    {
      level: 'info',
      text: `${percent} % of alloc_space belongs to no single benchmark: goroutines and set-up on whose stacks there is none`,
    },
  ];
}
