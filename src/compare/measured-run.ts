import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { benchmarkOfSamples } from './benchmark-frames.ts';
import { markHarness } from './harness.ts';
import type { Identity, NameTable } from './name-table.ts';
import { noiseColumns } from './noise-columns.ts';
import { type Operations, operationsOf } from './operations.ts';
import type { RunPair } from './pair-runs.ts';
import { changedLoops, repeatedProbe } from './probe-run.ts';
import type { Side } from './side.ts';
import { expandStacks, type Stacks } from './stacks.ts';
import { checkExact, type Tally, tallier } from './tally.ts';

/** One profile, expanded and tallied: what every table, line and path is made from. */
export interface MeasuredRun {
  readonly side: Side;
  readonly run: Run;
  readonly measured: string;
  /** Number of the pair of both sides' runs that it is one of. */
  readonly pair: number;
  /** One over the number of the pair's runs on this side: figures are means of the runs. */
  readonly weight: number;
  readonly stacks: Stacks;
  readonly metrics: readonly Metric[];
  /** One column per metric that both sides carry, in that order. */
  readonly columns: readonly Float64Array[];
  /** The samples that count, by benchmark. */
  readonly samples: ReadonlyMap<string, readonly number[]>;
  /** Operations of each benchmark, where the output beside the profile tells. */
  readonly operations: ReadonlyMap<string, Operations>;
  /** The samples that only measure the harness. */
  readonly dropped: readonly number[];
  /** Samples of probe runs that the other side does not make, by benchmark: they do not count. */
  readonly probes: ReadonlyMap<string, readonly number[]>;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Columns of a tally: the metrics, then those that tell their noise. */
  readonly columnCount: number;
  /** Why the noise of some of its records is not known; `''` where it is of all. */
  readonly untold: string;
}

/** The column of a metric; undefined where the sides do not both carry it. */
export function columnOf(
  { columns, metrics }: Pick<MeasuredRun, 'columns' | 'metrics'>,
  metric: Metric,
): Float64Array | undefined {
  return columns[metrics.indexOf(metric)];
}

export interface Measuring {
  readonly metrics: readonly Metric[];
  readonly names: NameTable;
  /** Exact: everything is counted and several runs are added up, as pprof does. */
  readonly identity: Identity;
}

export function measureRuns(pairs: readonly RunPair[], how: Measuring): MeasuredRun[] {
  const share = (runs: readonly Run[]) => (how.identity === 'exact' ? 1 : 1 / runs.length);
  return pairs.flatMap(({ measured, base, head }, pair) => {
    const sideOf = (runs: readonly Run[], side: Side) =>
      runs.map((run) => sortRun({ run, side, measured, pair, weight: share(runs) }, how));
    const runs = [...sideOf(base, 'base'), ...sideOf(head, 'head')];
    const changed = how.identity === 'declared' ? changedLoops(runs) : new Set<string>();
    return runs.map((run) => tallyRun(withoutProbes(run, changed, how), how));
  });
}

type Given = Pick<MeasuredRun, 'run' | 'side' | 'measured' | 'pair' | 'weight'>;
type Sorted = Omit<MeasuredRun, 'tallies' | 'columnCount' | 'untold'>;

function sortRun(given: Given, { metrics, names, identity }: Measuring): Sorted {
  const { run } = given;
  const index = heapMetrics(run.profile);
  const columns = metrics.map((metric) => run.profile.samples.values[index.get(metric)!]!);
  for (const column of columns) checkExact(column, run.name);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === 'declared' ? markHarness(stacks, names, given.measured) : undefined;
  const benchmarks = benchmarkOfSamples(stacks, names, run.output);
  const { samples, dropped } = sortSamples(benchmarks, harness);
  const bytes = columnOf({ columns, metrics }, 'alloc_space');
  const operations = operationsOf(run.output, samples, stacks, names, bytes);
  const probes = new Map<string, readonly number[]>();
  return { ...given, stacks, metrics, columns, samples, operations, dropped, probes };
}

/** Leaves out what a `b.N` loop runs beforehand, where the other side has a `b.Loop`. */
function withoutProbes(run: Sorted, changed: ReadonlySet<string>, { names }: Measuring): Sorted {
  const bytes = columnOf(run, 'alloc_space');
  const samples = new Map(run.samples);
  const probes = new Map<string, readonly number[]>();
  for (const benchmark of changed) {
    const list = samples.get(benchmark) ?? [];
    if (!bytes || run.operations.get(benchmark)?.loop !== 'b.N') continue;
    const probe = new Set(repeatedProbe(list, run.stacks, names, bytes));
    probes.set(benchmark, [...probe]);
    samples.set(
      benchmark,
      list.filter((sample) => !probe.has(sample)),
    );
  }
  return { ...run, samples, probes };
}

function tallyRun(run: Sorted, { names }: Measuring): MeasuredRun {
  const noise = noiseColumns(run.run.profile);
  const noted = [...run.columns, ...noise.columns];
  const tally = tallier(run.stacks, noted, names);
  const tallies = new Map([...run.samples].map(([benchmark, list]) => [benchmark, tally(list)]));
  return { ...run, tallies, columnCount: noted.length, untold: noise.why };
}

function sortSamples(benchmarks: readonly string[], harness: Uint8Array | undefined) {
  const samples = new Map<string, number[]>();
  const dropped: number[] = [];
  benchmarks.forEach((benchmark, sample) => {
    if (harness?.[sample]) dropped.push(sample);
    else if (samples.has(benchmark)) samples.get(benchmark)!.push(sample);
    else samples.set(benchmark, [sample]);
  });
  return { samples, dropped };
}
