import { compareText } from '../compare-text.ts';
import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { benchmarkOfResult } from './benchmark-frames.ts';
import type { Note, OneSided } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import type { RunPair } from './pair-runs.ts';
import { sumOf } from './totals.ts';

/** Names that a note lists. */
const MOST_NAMED = 3;
/** By how many bytes, and by what share, unclaimed stacks may differ where benchmarks came or went. */
const UNCLAIMED_BYTES = 4096;
const UNCLAIMED_SHARE = 0.01;

/**
 * Benchmarks that did not run alike on both sides: only one has them, or results of them. What
 * such a benchmark allocates is no growth and no gain of the code.
 */
export function oneSidedBenchmarks(pairs: readonly RunPair[]): OneSided[] {
  return pairs.flatMap(({ measured, base, head }) => {
    const from = resultsOf(base);
    const to = resultsOf(head);
    if (!from || !to) return [];
    const found = new Map<string, OneSided>();
    for (const [side, results, others] of [
      ['base', from, to],
      ['head', to, from],
    ] as const) {
      for (const result of results) {
        const benchmark = benchmarkOfResult(result);
        if (others.has(result) || found.has(benchmark)) continue;
        const isNew = ![...others].some((other) => benchmarkOfResult(other) === benchmark);
        const profiles = base.map(({ name }) => name);
        const missing = isNew ? benchmark : result;
        found.set(benchmark, { measured, base: profiles, benchmark, side, result: missing });
      }
    }
    return [...found.values()].sort((a, b) => compareText(a.benchmark, b.benchmark));
  });
}

/** Names of all results of a side; undefined where some output is missing. */
function resultsOf(runs: readonly Run[]): Set<string> | undefined {
  const names = new Set<string>();
  for (const { output } of runs) {
    if (!output || output.results.length === 0) return undefined;
    for (const { name } of output.results) names.add(name);
  }
  return names;
}

/** The runs without the stacks of some benchmarks. */
export function withoutBenchmarks(
  runs: readonly MeasuredRun[],
  left: readonly OneSided[],
): readonly MeasuredRun[] {
  if (left.length === 0) return runs;
  const pairOf = new Map(
    runs.filter((run) => run.side === 'base').map((run) => [run.run.name, run.pair]),
  );
  return runs.map((run) => {
    const isOfPair = ({ base }: OneSided) => base.some((name) => pairOf.get(name) === run.pair);
    const names = new Set(left.filter(isOfPair).map(({ benchmark }) => benchmark));
    const rest = <T>(all: ReadonlyMap<string, T>) =>
      new Map([...all].filter(([benchmark]) => !names.has(benchmark)));
    return { ...run, samples: rest(run.samples), tallies: rest(run.tallies) };
  });
}

/** What a reader must know of benchmarks that were not compared. */
export function oneSidedNotes(all: readonly OneSided[]): Note[] {
  const whole = (side: Side) =>
    all.filter((each) => each.side === side && each.result === each.benchmark);
  const parts = all.filter(({ result, benchmark }) => result !== benchmark);
  const notes: Note[] = [];
  for (const [side, level] of [
    ['base', 'warning'],
    ['head', 'info'],
  ] as const) {
    const names = whole(side).map(({ benchmark }) => benchmark);
    if (names.length === 0) continue;
    notes.push({
      level,
      text: `${listed(names)} ran on ${side} only: what it allocates there is no growth and no gain, and is not compared`,
    });
  }
  for (const { result, benchmark, side } of parts.slice(0, MOST_NAMED)) {
    notes.push({
      level: 'warning',
      text: `${result} ran on ${side} only, so ${benchmark} is not compared: heap profiles do not tell its sub-benchmarks apart`,
    });
  }
  const more = parts.slice(MOST_NAMED).map(({ benchmark }) => benchmark);
  if (more.length > 0) {
    notes.push({ level: 'warning', text: `${listed(more)} likewise: not compared` });
  }
  return notes;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * Why stacks that no benchmark claims cannot be compared: they may belong to a benchmark that only
 * one side ran, and differ by more than chance.
 */
export function unclaimedDoubts(
  runs: readonly MeasuredRun[],
  left: readonly OneSided[],
  metrics: readonly Metric[],
): string[] {
  const column = metrics.indexOf('alloc_space');
  if (column < 0) return [];
  // One of each package: what is unclaimed may belong to any of its benchmarks.
  const packages = new Map(left.map((each) => [each.measured, each]));
  return [...packages.values()].flatMap(({ measured, result, side }) => {
    const of = runs.filter((run) => run.measured === measured);
    const bytes = (on: Side, wanted: (benchmark: string) => boolean) => {
      let sum = 0;
      for (const run of of.filter((each) => each.side === on)) {
        for (const [benchmark, list] of run.samples) {
          if (wanted(benchmark)) sum += sumOf(run, list, column);
        }
      }
      return sum;
    };
    const isUnclaimed = (benchmark: string) => benchmark === '';
    const more = Math.abs(bytes('head', isUnclaimed) - bytes('base', isUnclaimed));
    const all = bytes(side, () => true);
    if (more <= Math.max(UNCLAIMED_BYTES, UNCLAIMED_SHARE * all)) return [];
    return [
      `${result} ran on ${side} only, and ${Math.round(more)} B on goroutines without a benchmark on their stacks may be its own: compare the same benchmarks, with -bench`,
    ];
  });
}
