import type { ProfileSet, Run } from '../profile/profile-set.ts';
import type { Note } from './heap-diff.ts';

/** The runs of one package's test binary on both sides; only these can be compared. */
export interface RunPair {
  /** Import path of the package under test; `''` where nothing tells. */
  readonly measured: string;
  readonly base: readonly Run[];
  readonly head: readonly Run[];
}

/**
 * Joins the sides by the package that was measured. A package measured on one side only would
 * show every shared function as grown or gone, so it is left out and named in a note.
 */
export function pairRuns(base: ProfileSet, head: ProfileSet): { pairs: RunPair[]; notes: Note[] } {
  // Two single files are meant to be compared, whatever their benchmarks are called.
  if (base.runs.length === 1 && head.runs.length === 1) {
    const measured = head.runs[0]!.measured || base.runs[0]!.measured;
    return { pairs: [{ measured, base: base.runs, head: head.runs }], notes: [] };
  }
  const bases = groupByMeasured(base);
  const heads = groupByMeasured(head);
  const pairs: RunPair[] = [];
  const notes: Note[] = [];
  for (const [measured, headRuns] of heads) {
    const baseRuns = bases.get(measured);
    if (baseRuns) pairs.push({ measured, base: baseRuns, head: headRuns });
    else notes.push(oneSided(measured, headRuns, 'head'));
  }
  for (const [measured, baseRuns] of bases) {
    if (!heads.has(measured)) notes.push(oneSided(measured, baseRuns, 'base'));
  }
  pairs.sort((a, b) => (a.measured < b.measured ? -1 : 1));
  return { pairs, notes };
}

/** All of one side against all of the other, as pprof merges whatever it is given. */
export function pairAll(base: ProfileSet, head: ProfileSet): { pairs: RunPair[]; notes: Note[] } {
  return { pairs: [{ measured: '', base: base.runs, head: head.runs }], notes: [] };
}

function groupByMeasured(set: ProfileSet): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of set.runs) {
    const group = groups.get(run.measured);
    if (group) group.push(run);
    else groups.set(run.measured, [run]);
  }
  return groups;
}

function oneSided(measured: string, runs: readonly Run[], side: 'base' | 'head'): Note {
  const what = measured || runs.map((run) => run.name).join(', ');
  const other = side === 'head' ? 'base' : 'head';
  return {
    level: 'warning',
    text: `${what} was measured on ${side} only, so it was not judged: ${other} has no profile of it`,
  };
}
