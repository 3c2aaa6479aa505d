import type { ProfileSet } from '../profile/profile-set.ts';
import type { Captures } from './capture.ts';
import type { Doubt } from './doubt.ts';
import type { Note } from './file-note.ts';
import { areOfPrograms } from './iteration-doubts.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { RunPair } from './pair-runs.ts';
import { sumOf } from './totals.ts';

/** Share of the bytes that may belong to no benchmark without a word. */
const MOST_UNCLAIMED = 0.01;

/** Files that a folder held beside the profiles. */
export function ignoredNotes(base: ProfileSet, head: ProfileSet): Note[] {
  const files = [...base.ignored, ...head.ignored];
  return files.length === 0 ? [] : [{ level: 'info', code: 'ignored-files', files }];
}

/** Columns that were put together, and those that were not though they seem to be of one moment. */
export function momentNotes(base: ProfileSet, head: ProfileSet): Note[] {
  return [...(base.moments ?? []), ...(head.moments ?? [])].map(({ files, isJoined }): Note => {
    return { level: isJoined ? 'info' : 'warning', code: 'moment', files, isJoined };
  });
}

/** What of head was left out as harness. */
export function droppedNote(runs: readonly MeasuredRun[]): Note[] {
  let stacks = 0;
  let bytes: number | undefined;
  for (const run of runs) {
    if (run.side !== 'head') continue;
    stacks += run.dropped.length;
    if (columnOf(run, 'alloc_space')) {
      bytes = (bytes ?? 0) + run.weight * sumOf(run, run.dropped, 'alloc_space');
    }
  }
  return stacks === 0 ? [] : [{ level: 'info', code: 'harness', stacks, bytes }];
}

/** Benchmarks that went from one kind of loop to the other, and what of the old kind is left out. */
export function probeNotes(runs: readonly MeasuredRun[]): Note[] {
  const left = new Map<string, Extract<Note, { code: 'probe-left-out' }>>();
  for (const run of runs) {
    for (const [benchmark, samples] of run.probes) {
      const { measured, side } = run;
      const key = `${measured}\n${benchmark}`;
      const bytes = (left.get(key)?.bytes ?? 0) + run.weight * sumOf(run, samples, 'alloc_space');
      const note = { level: 'info', code: 'probe-left-out' } as const;
      left.set(key, { ...note, benchmark, package: measured, side, bytes });
    }
  }
  return [...left.values()];
}

/** What no benchmark claims, where it is more than a trifle and there are several to choose from. */
export function unclaimedNote(runs: readonly MeasuredRun[]): Note[] {
  let all = 0;
  let unclaimed = 0;
  const benchmarks = new Set<string>();
  for (const run of runs) {
    if (run.side !== 'head') continue;
    for (const [benchmark, samples] of run.samples) {
      const bytes = run.weight * sumOf(run, samples, 'alloc_space');
      all += bytes;
      if (benchmark === '') unclaimed += bytes;
      else benchmarks.add(benchmark);
    }
  }
  if (benchmarks.size < 2 || unclaimed <= MOST_UNCLAIMED * all) return [];
  return [{ level: 'info', code: 'unclaimed', share: unclaimed / all }];
}

/** What a reader may want to know of captures that can be compared all the same. */
export function remarkNotes(
  { base, head }: Captures,
  pairs: readonly RunPair[],
  doubts: readonly Doubt[],
): Note[] {
  const notes: Note[] = [];
  const isGoUnknown = doubts.some(({ code }) => code === 'go-unknown');
  if (pairs.some(areOfPrograms)) notes.push({ level: 'info', code: 'same-work', isGoUnknown });
  if (!isGoUnknown && base.goVersion === '' && base.profiles.length > 0) {
    notes.push({ level: 'info', code: 'go-by-lines' });
  }
  if (base.cpu !== head.cpu) {
    notes.push({ level: 'info', code: 'cpu-differs', base: base.cpu, head: head.cpu });
  }
  return notes;
}
