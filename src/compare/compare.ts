import { UserError } from '../errors.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { captureOf, classify } from './capture.ts';
import { diffTable } from './diff-table.ts';
import { growthLines } from './growth-line.ts';
import { growthPaths } from './growth-paths.ts';
import type { BenchmarkDiff, Change, HeapDiff, Note, Per } from './heap-diff.ts';
import { type MeasuredRun, measureRuns, type Side } from './measured-run.ts';
import { type Identity, nameTable } from './name-table.ts';
import { change } from './noisy-change.ts';
import { detectModule } from './own-module.ts';
import { pairAll, pairRuns } from './pair-runs.ts';
import type { Weight } from './side-sums.ts';

/**
 * Sets two profile sets against each other. Figures are bytes or objects of one run: where a side
 * has several profiles of one package, their mean.
 *
 * @param module path of the module that is judged; found in the profiles where it is not given
 * @param identity `exact` gives what `go tool pprof -diff_base` gives: pprof's names, every stack,
 *   several profiles of a side added up
 */
export function compare(
  base: ProfileSet,
  head: ProfileSet,
  module?: string,
  identity: Identity = 'declared',
): HeapDiff {
  const { pairs, notes } = identity === 'exact' ? pairAll(base, head) : pairRuns(base, head);
  const baseRuns = pairs.flatMap((pair) => pair.base);
  const headRuns = pairs.flatMap((pair) => pair.head);
  const all = [...baseRuns, ...headRuns];
  const metrics = commonMetrics(base, head);
  const own = module ?? detectModule(all);
  const profiles = all.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const runs = measureRuns(pairs, { metrics, names, identity });
  const lines = growthLines(runs, metrics, names);
  const baseCapture = captureOf(baseRuns);
  const headCapture = captureOf(headRuns);
  const capture = classify(baseCapture, headCapture, pairs);
  const within: HeapDiff['within'] = (benchmarks, per = 'run') => {
    const weigh = weightOf(benchmarks, per);
    return diffTable(runs, { weigh, per, metrics, class: capture.class, names, lines });
  };

  return {
    ...within(() => true),
    base: baseCapture,
    head: headCapture,
    pairs: pairs.map((pair) => ({
      measured: pair.measured,
      base: pair.base.map((run) => run.name),
      head: pair.head.map((run) => run.name),
    })),
    capture,
    module: own,
    metrics,
    totals: totalsOf(runs, metrics),
    benchmarks: benchmarkDiffs(runs, metrics),
    samples: { base: countSamples(runs, 'base'), head: countSamples(runs, 'head') },
    notes: [...notes, ...ignoredNotes(base, head), ...droppedNote(runs, metrics)],
    perOperation: shareWithOperations(runs, metrics),
    within,
    explain: (target, metric, attribute) =>
      growthPaths(runs, target, metric, attribute, metrics, names),
  };
}

/** Figures per run are means of a side's runs; per operation they are divided once more. */
function weightOf(benchmarks: (name: string) => boolean, per: Per): Weight {
  return (run, benchmark) => {
    if (!benchmarks(benchmark)) return 0;
    if (per === 'run') return run.weight;
    const operations = run.operations.get(benchmark);
    return operations ? run.weight / operations : 0;
  };
}

function shareWithOperations(runs: readonly MeasuredRun[], metrics: readonly Metric[]): number {
  const column = Math.max(0, metrics.indexOf('alloc_space'));
  const share = (side: Side) => {
    let known = 0;
    let all = 0;
    for (const run of runs.filter((each) => each.side === side)) {
      for (const [benchmark, list] of run.samples) {
        const sum = sumOf(run, list, column);
        all += sum;
        if (run.operations.has(benchmark)) known += sum;
      }
    }
    return all === 0 ? 0 : known / all;
  };
  return Math.min(share('base'), share('head'));
}

function commonMetrics(base: ProfileSet, head: ProfileSet): Metric[] {
  const runs = [...base.runs, ...head.runs];
  const common = METRICS.filter((metric) =>
    runs.every((run) => heapMetrics(run.profile).has(metric)),
  );
  if (common.length > 0) return common;
  const shown = runs
    .slice(0, 4)
    .map((run) => `${run.name} (${run.profile.sampleTypes.map(({ type }) => type).join(', ')})`);
  throw new UserError(`the profiles have no metric in common: ${shown.join('; ')}`);
}

function totalsOf(
  runs: readonly MeasuredRun[],
  metrics: readonly Metric[],
): Partial<Record<Metric, Change>> {
  const result: Partial<Record<Metric, Change>> = {};
  metrics.forEach((metric, column) => {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const list of run.samples.values()) sums[run.side] += sumOf(run, list, column);
    }
    result[metric] = change(sums.base, sums.head);
  });
  return result;
}

function benchmarkDiffs(runs: readonly MeasuredRun[], metrics: readonly Metric[]): BenchmarkDiff[] {
  const found = new Map<string, { measured: string; name: string; runs: MeasuredRun[] }>();
  for (const run of runs) {
    for (const name of run.samples.keys()) {
      const key = `${run.measured}\n${name}`;
      const entry = found.get(key);
      if (entry) entry.runs.push(run);
      else found.set(key, { measured: run.measured, name, runs: [run] });
    }
  }
  return [...found.values()].map(({ measured, name, runs: of }) => {
    const only = of.map((run) => ({ ...run, samples: new Map([[name, run.samples.get(name)!]]) }));
    const totals = totalsOf(only, metrics);
    const inBase = of.some((run) => run.side === 'base');
    const inHead = of.some((run) => run.side === 'head');
    const same = Object.values(totals).every(({ delta }) => delta === 0);
    const status = !inBase ? 'added' : !inHead ? 'removed' : same ? 'unchanged' : 'changed';
    const operations = { base: countOf('base'), head: countOf('head') };
    return { name, measured, status, operations, metrics: totals };

    function countOf(side: Side): number {
      return of.find((run) => run.side === side)?.operations.get(name) ?? 0;
    }
  });
}

function sumOf(run: MeasuredRun, samples: readonly number[], column: number): number {
  let sum = 0;
  for (const sample of samples) sum += run.columns[column]![sample]!;
  return sum * run.weight;
}

function countSamples(runs: readonly MeasuredRun[], side: Side): number {
  let count = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count += list.length;
  }
  return count;
}

function ignoredNotes(base: ProfileSet, head: ProfileSet): Note[] {
  const ignored = [...base.ignored, ...head.ignored];
  if (ignored.length === 0) return [];
  const some = ignored.slice(0, 5).join(', ');
  const more = ignored.length > 5 ? ` and ${ignored.length - 5} more` : '';
  return [{ level: 'info', text: `not profiles, and left out: ${some}${more}` }];
}

function droppedNote(runs: readonly MeasuredRun[], metrics: readonly Metric[]): Note[] {
  const column = metrics.findIndex((metric) => metric === 'alloc_space');
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
