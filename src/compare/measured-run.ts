import { groupBy } from '../group-by.ts';
import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { remembered } from '../remembered.ts';
import { benchmarkOfSamples } from './benchmark-frames.ts';
import { type Claimant, claimant } from './claimed.ts';
import { markHarness } from './harness.ts';
import type { Identity, NameTable } from './name-table.ts';
import type { Column } from './node-sums.ts';
import { type Noise, noiseOf } from './noise-columns.ts';
import { type Operations, operationsOf } from './operations.ts';
import type { Ran, RunPair } from './pair-runs.ts';
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
  /** What ran alone in the pair's processes; undefined where the profiles may hold anything. */
  readonly ran: Ran | undefined;
  /** Which of the side's repeats of the pair it is of, from 0, and how many there are. */
  readonly repeat: number;
  readonly repeats: number;
  /**
   * What it counts for in the sums of whole profiles: one over the repeats. Of a result that was
   * counted at two iteration counts that is the process at the higher one.
   */
  readonly weight: number;
  readonly stacks: Stacks;
  readonly metrics: readonly Metric[];
  /** One column per metric that both sides carry, in that order. */
  readonly columns: readonly Float64Array[];
  /** The samples that count, by benchmark. */
  readonly samples: ReadonlyMap<string, readonly number[]>;
  /** Operations of each benchmark, where the output beside the profile tells. */
  readonly operations: ReadonlyMap<string, Operations>;
  /** Operations that a process of one result really ran; 0 for all others. */
  readonly ranOperations: number;
  /** The samples that only measure the harness. */
  readonly dropped: readonly number[];
  /** Samples of probe runs that the other side does not make, by benchmark: they do not count. */
  readonly probes: ReadonlyMap<string, readonly number[]>;
  /** The columns of which a sample that counts has any amount. */
  readonly amounts: readonly Float64Array[];
  /** What is tallied: the metrics, then what tells their noise. */
  readonly tallied: (column: Column) => Float64Array;
  /** The sums of a benchmark's samples, made when a table asks for them. */
  readonly tally: (benchmark: string) => Tally;
  /** Why the noise of some of its records is not known; `''` where it is of all. */
  readonly untold: Noise['why'];
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
  const tally = tallier(how.names);
  const claims = claimant(how.names);
  return pairs.flatMap(({ measured, ran, base, head }, pair) => {
    const sideOf = (runs: readonly Run[], side: Side) =>
      runs.map((run, index) => {
        const given = { run, side, measured, pair, ran, ...shareOf(run, index, runs, how) };
        return ran ? sortProcess(given, ran, how, claims) : sortRun(given, how);
      });
    const runs = [...sideOf(base, 'base'), ...sideOf(head, 'head')];
    const mayDiffer = how.identity === 'declared' && !ran;
    const changed = mayDiffer ? changedLoops(runs) : new Set<string>();
    return runs.map((run) => tallyRun(withoutProbes(run, changed, how), tally));
  });
}

type Given = Pick<
  MeasuredRun,
  'run' | 'side' | 'measured' | 'pair' | 'ran' | 'repeat' | 'repeats' | 'weight'
>;
type Sorted = Omit<MeasuredRun, 'amounts' | 'tallied' | 'tally' | 'untold'>;

function shareOf({ process }: Run, index: number, runs: readonly Run[], { identity }: Measuring) {
  // pprof adds up whatever it is given.
  if (identity === 'exact') return { repeat: 0, repeats: 1, weight: 1 };
  if (!process || process.kind === 'start') {
    return { repeat: index, repeats: runs.length, weight: process ? 0 : 1 / runs.length };
  }
  const repeats = new Set(
    runs.map((run) => run.process && 'repeat' in run.process && run.process.repeat),
  ).size;
  return { repeat: process.repeat, repeats, weight: process.at === 'high' ? 1 / repeats : 0 };
}

/** The metrics' columns of a profile, in their order. */
function columnsOf({ profile, name }: Run, metrics: readonly Metric[]): Float64Array[] {
  const index = heapMetrics(profile);
  const columns = metrics.map((metric) => profile.samples.values[index.get(metric)!]!);
  for (const column of columns) checkExact(column, name);
  return columns;
}

/** The key of samples that are the structs of goroutines. */
export const GOROUTINES = '(goroutines)';

/** The name of a process that ran no benchmark, as a result has one. */
export const INIT = '(init)';

/**
 * Operations that a process of one result ran: a `b.N` loop runs one before those that it prints, a
 * `b.Loop` does not. The first does its work in a goroutine of `launch`, the other where it is tried.
 *
 * @see testing/benchmark.go: (*B).run1, (*B).launch
 */
function ranIn(stacks: Stacks, names: NameTable, iterations: number): number {
  const launched = names.functionId.get('testing.(*B).launch');
  return iterations + (launched !== undefined && stacks.node.includes(launched) ? 1 : 0);
}

/**
 * A process that ran one thing: what it did is known, and no frame has to tell. Of one that ran all
 * of a package frames tell the benchmark.
 */
function sortProcess(
  given: Given,
  ran: Ran,
  { metrics, names }: Measuring,
  claims: Claimant,
): Sorted {
  const { run } = given;
  const stacks = expandStacks(run.profile, names);
  const common = {
    ...given,
    stacks,
    metrics,
    columns: columnsOf(run, metrics),
    operations: new Map(),
    ranOperations: 0,
    dropped: [],
    probes: new Map(),
  };
  if (ran.kind === 'start')
    return { ...common, samples: new Map([[INIT, claims.started(stacks)]]) };
  const { result, goroutines, left } = claims.parts(stacks);
  if (ran.kind === 'screen') {
    const benchmarks = benchmarkOfSamples(stacks, names, run.output);
    return { ...common, samples: groupBy(result, (sample) => benchmarks[sample]!), dropped: left };
  }
  const { process } = run;
  const count = process?.kind === 'result' ? process.pair[process.at === 'low' ? 0 : 1] : 0;
  const samples = new Map([
    [ran.result, result],
    [GOROUTINES, goroutines],
  ]);
  return { ...common, samples, dropped: left, ranOperations: ranIn(stacks, names, count) };
}

function sortRun(given: Given, { metrics, names, identity }: Measuring): Sorted {
  const { run } = given;
  const columns = columnsOf(run, metrics);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === 'declared' ? markHarness(stacks, names, given.measured) : undefined;
  const benchmarks = benchmarkOfSamples(stacks, names, run.output);
  const { samples, dropped } = sortSamples(benchmarks, harness);
  const bytes = columnOf({ columns, metrics }, 'alloc_space');
  const operations = operationsOf(run.output, samples, stacks, names, bytes);
  const probes = new Map<string, readonly number[]>();
  return {
    ...given,
    stacks,
    metrics,
    columns,
    samples,
    operations,
    ranOperations: 0,
    dropped,
    probes,
  };
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

function tallyRun(run: Sorted, tally: ReturnType<typeof tallier>): MeasuredRun {
  const { profile } = run.run;
  const noise = noiseOf(profile);
  // Also columns that the other side lacks tell noise, and who has any is in the tables.
  const amounts =
    profile.period > 1
      ? [...heapMetrics(profile).values()].map((index) => profile.samples.values[index]!)
      : run.columns;
  return {
    ...run,
    amounts,
    tallied: (column) => run.columns[column] ?? noise.column(column - run.columns.length),
    tally: remembered((benchmark) =>
      tally({ stacks: run.stacks, samples: run.samples.get(benchmark) ?? [], amounts }),
    ),
    untold: noise.why,
  };
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
