import { UserError } from '../errors.ts';
import { METRICS, type Metric } from '../profile/metric.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { captureOf, classify } from './capture.ts';
import { diffTable } from './diff-table.ts';
import { growthPaths } from './growth-paths.ts';
import type { BenchmarkFilter, HeapDiff, OneSided, Per } from './heap-diff.ts';
import { manifestModules } from './manifest-modules.ts';
import { measureRuns } from './measured-run.ts';
import { compareMemStats } from './mem-stats.ts';
import { type Identity, nameTable } from './name-table.ts';
import { droppedNote, ignoredNotes, momentNotes, probeNotes, unclaimedNote } from './notes.ts';
import {
  oneSidedBenchmarks,
  oneSidedNotes,
  unclaimedDoubts,
  withoutBenchmarks,
} from './one-sided.ts';
import { ownModules } from './own-module.ts';
import { pairAll, pairRuns } from './pair-runs.ts';
import { settingDoubts } from './setting-doubts.ts';
import type { Weight } from './side-sums.ts';
import { benchmarkDiffs, countSamples, shareWithOperations, totalsOf } from './totals.ts';
import { unmeasuredIn } from './unmeasured.ts';
import { unownedPackages } from './unowned.ts';
import { untoldNotes } from './untold.ts';

/**
 * Sets two profile sets against each other. Figures are bytes or objects of one run: where a side
 * has several profiles of one package, their mean.
 *
 * @param modules paths of the modules that are judged; by default those that the manifests name, or
 *   what the profiles tell
 * @param identity `exact` gives what `go tool pprof -diff_base` gives: pprof's names, every stack,
 *   several profiles of a side added up
 * @param leftOut benchmarks that are not to be compared, beside those that ran on one side only
 */
export function compare(
  base: ProfileSet,
  head: ProfileSet,
  modules?: readonly string[],
  identity: Identity = 'declared',
  leftOut: readonly OneSided[] = [],
): HeapDiff {
  const { pairs, notes } = identity === 'exact' ? pairAll(base, head) : pairRuns(base, head);
  const baseRuns = pairs.flatMap((pair) => pair.base);
  const headRuns = pairs.flatMap((pair) => pair.head);
  const all = [...baseRuns, ...headRuns];
  const metrics = commonMetrics(base, head);
  const own = modules ?? ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
  const profiles = all.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const oneSided = identity === 'exact' ? [] : [...leftOut, ...oneSidedBenchmarks(pairs)];
  const runs = measureRuns(pairs, { metrics, names, identity });
  const common = withoutBenchmarks(runs, oneSided);
  const paths = growthPaths(common, metrics, names);
  const allPaths = common === runs ? paths : growthPaths(runs, metrics, names);
  const baseCapture = captureOf(baseRuns, base.manifests);
  const headCapture = captureOf(headRuns, head.manifests);
  const doubts = [
    ...settingDoubts(base.manifests, head.manifests),
    ...unclaimedDoubts(runs, oneSided, metrics),
  ];
  const capture = classify(baseCapture, headCapture, pairs, doubts);
  const within: HeapDiff['within'] = (benchmarks, per = 'run', reach = 'common') => {
    const weigh = weightOf(benchmarks, per);
    return diffTable(reach === 'all' ? runs : common, {
      weigh,
      per,
      metrics,
      class: capture.class,
      names,
      placeOf: paths.placeOf,
    });
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
    unmeasured: identity === 'exact' ? [] : unmeasuredIn(base, head, pairs),
    given: { base: base.runs.length, head: head.runs.length },
    modules: own,
    unowned: unownedPackages(runs, names),
    metrics,
    totals: totalsOf(common, metrics),
    benchmarks: benchmarkDiffs(runs, metrics),
    oneSided,
    samples: { base: countSamples(runs, 'base'), head: countSamples(runs, 'head') },
    memStats: compareMemStats(base, head),
    notes: [
      ...notes,
      ...ignoredNotes(base, head),
      ...momentNotes(base, head),
      ...oneSidedNotes(oneSided),
      ...untoldNotes(runs),
      ...droppedNote(runs, metrics),
      ...probeNotes(runs, metrics),
      ...unclaimedNote(runs, metrics),
    ],
    perOperation: shareWithOperations(common, metrics),
    within,
    explain: (target, metric, attribute, reach = 'common') =>
      (reach === 'all' ? allPaths : paths).of(target, metric, attribute),
  };
}

/** Figures per run are means of a side's runs; per operation they are divided once more. */
function weightOf(wanted: BenchmarkFilter, per: Per): Weight {
  return (run, benchmark) => {
    const operations = run.operations.get(benchmark);
    if (!wanted(benchmark, operations?.results ?? [])) return 0;
    if (per === 'run') return run.weight;
    return operations?.count ? run.weight / operations.count : 0;
  };
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
