import { compareText } from '../compare-text.ts';
import { groupBy } from '../group-by.ts';
import type { Pair } from '../profile/manifest.ts';
import type { BenchProcess, ProfileSet, Run } from '../profile/profile-set.ts';
import { benchmarkOfResult } from './benchmark-frames.ts';
import type { Note } from './file-note.ts';
import type { Side } from './side.ts';
import { isTold } from './unmeasured.ts';

/** The runs of one package's test binary on both sides; only these can be compared. */
export interface RunPair {
  /** Import path of the package under test; `''` where nothing tells. */
  readonly measured: string;
  /** What each of the processes ran, where heapgate collected them. */
  readonly ran?: Ran;
  readonly base: readonly Run[];
  readonly head: readonly Run[];
}

/**
 * What ran in each process of a pair: a result at two counts, all of a package at two counts, or
 * nothing but the start.
 */
export type Ran =
  | { readonly kind: 'start' }
  | { readonly kind: 'screen'; readonly pair: Pair }
  | { readonly kind: 'result'; readonly result: string; readonly pair: Pair };

/**
 * The processes of collected sets that ran one thing, by package and by what it was. Figures of
 * different counts are never compared. A pair may have one side alone.
 */
export function pairProcesses(base: ProfileSet, head: ProfileSet): RunPair[] {
  return pairsOf(base, head).filter(({ ran }) => ran.kind !== 'screen');
}

/** Those that ran all of a package, at the first pair that both sides have. */
export function pairScreens(base: ProfileSet, head: ProfileSet): RunPair[] {
  const both = pairsOf(base, head).filter(
    (pair) => pair.ran.kind === 'screen' && pair.base.length > 0 && pair.head.length > 0,
  );
  return [...groupBy(both, ({ measured }) => measured).values()].map(([first]) => first!);
}

function pairsOf(base: ProfileSet, head: ProfileSet): (RunPair & { readonly ran: Ran })[] {
  const pairs = new Map<string, { measured: string; ran: Ran; base: Run[]; head: Run[] }>();
  for (const [side, { runs }] of [['base', base] as const, ['head', head] as const]) {
    for (const run of runs) {
      if (!run.process) continue;
      const ran = ranIn(run.process);
      const key = JSON.stringify([run.measured, ran]);
      const pair = pairs.get(key) ?? { measured: run.measured, ran, base: [], head: [] };
      pair[side].push(run);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()]
    .map((pair) => ({ ...pair, base: whole(pair.base), head: whole(pair.head) }))
    .filter((pair) => pair.base.length + pair.head.length > 0);
}

/** Without measurements that have lost one of their two profiles: the other tells nothing. */
function whole(runs: readonly Run[]): Run[] {
  const isAt = (wanted: 'low' | 'high') => (run: Run) =>
    run.process && run.process.kind !== 'start' && run.process.at === wanted;
  const ofRepeat = groupBy(runs, ({ process }) =>
    process && process.kind !== 'start' ? process.repeat : -1,
  );
  return [...ofRepeat].flatMap(([repeat, of]) =>
    repeat < 0 || (of.some(isAt('low')) && of.some(isAt('high'))) ? of : [],
  );
}

function ranIn(process: BenchProcess): Ran {
  switch (process.kind) {
    case 'start':
      return { kind: 'start' };
    case 'screen':
      return { kind: 'screen', pair: process.pair };
    case 'result':
      return { kind: 'result', result: process.result, pair: process.pair };
  }
}

/**
 * Joins the sides by the package that was measured. A package measured on one side only would
 * show every shared function as grown or gone, so it is left out and named in a note.
 */
export function pairRuns(base: ProfileSet, head: ProfileSet): { pairs: RunPair[]; notes: Note[] } {
  const notes: Note[] = [];
  // Manifests tell better what became of a package on the other side: unmeasuredIn.
  const untold = !isTold(base, head);
  const [from, to] = [base.runs[0]?.measured, head.runs[0]?.measured];
  const areSingle = base.runs.length === 1 && head.runs.length === 1;
  // Two single files are meant to be compared, whatever their benchmarks are called. Two sets of
  // which each happens to hold one are not: a package that moved would be all growth.
  if (areSingle && (untold || !from || !to)) {
    const measured = to || from || '';
    return { pairs: [{ measured, base: base.runs, head: head.runs }], notes };
  }
  const bases = groupBy(base.runs, (run) => run.measured);
  const heads = groupBy(head.runs, (run) => run.measured);
  const pairs: RunPair[] = [];
  for (const [measured, headRuns] of heads) {
    const baseRuns = bases.get(measured);
    if (baseRuns) {
      const split = splitByResults({ measured, base: baseRuns, head: headRuns });
      pairs.push(...split.pairs);
      notes.push(...split.notes);
    } else if (untold || measured === '') notes.push(oneSided(measured, headRuns, 'head'));
  }
  for (const [measured, baseRuns] of bases) {
    if (heads.has(measured) || !(untold || measured === '')) continue;
    notes.push(oneSided(measured, baseRuns, 'base'));
  }
  pairs.sort((a, b) => compareText(a.measured, b.measured));
  return { pairs, notes };
}

/** All of one side against all of the other, as pprof merges whatever it is given. */
export function pairAll(base: ProfileSet, head: ProfileSet): { pairs: RunPair[]; notes: Note[] } {
  const isNone = base.runs.length + head.runs.length === 0;
  return { pairs: isNone ? [] : [{ measured: '', base: base.runs, head: head.runs }], notes: [] };
}

/**
 * Profiles of one package that measured different benchmarks are no repeats of each other: each
 * is set against those of the other side that measured the same, or the same but for some of their
 * sub-benchmarks. What is left over is compared as a whole, as a benchmark may be new.
 */
function splitByResults(all: RunPair): { pairs: RunPair[]; notes: Note[] } {
  const { measured } = all;
  const pairs: RunPair[] = [];
  let left: Pick<RunPair, 'base' | 'head'> = all;
  for (const keyOf of [resultsOf, benchmarksOf]) {
    const bases = groupBy(left.base, keyOf);
    const heads = groupBy(left.head, keyOf);
    for (const [key, head] of heads) {
      const base = bases.get(key);
      if (base) pairs.push({ measured, base, head });
    }
    left = {
      base: left.base.filter((run) => !heads.has(keyOf(run))),
      head: left.head.filter((run) => !bases.has(keyOf(run))),
    };
  }
  if (left.base.length > 0 && left.head.length > 0) pairs.push({ measured, ...left });
  else if (left.base.length > 0) return { pairs, notes: [oneSided('', left.base, 'base')] };
  else if (left.head.length > 0) return { pairs, notes: [oneSided('', left.head, 'head')] };
  return { pairs, notes: [] };
}

/** Which benchmarks a run measured, as one text. */
function resultsOf({ output }: Run): string {
  return [...new Set(output?.results.map(({ name }) => name))].sort(compareText).join('\n');
}

/** The same without its sub-benchmarks. */
function benchmarksOf({ output }: Run): string {
  const names = new Set(output?.results.map(({ name }) => benchmarkOfResult(name)));
  return [...names].sort(compareText).join('\n');
}

function oneSided(measured: string, runs: readonly Run[], side: Side): Note {
  const what = measured || runs.map((run) => run.name).join(', ');
  return { level: 'warning', code: 'one-side-only', what, side };
}
