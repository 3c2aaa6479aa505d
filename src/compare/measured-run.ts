import type { Metric } from '../profile/metric.ts';
import type { Run } from '../profile/profile-set.ts';
import { heapMetrics } from '../profile/read-profile.ts';
import { benchmarkOfSamples } from './benchmark-frames.ts';
import { markHarness } from './harness.ts';
import type { Identity, NameTable } from './name-table.ts';
import { noiseColumns } from './noise-columns.ts';
import { operationsOf } from './operations.ts';
import type { RunPair } from './pair-runs.ts';
import { expandStacks, type Stacks } from './stacks.ts';
import { checkExact, type Tally, tally } from './tally.ts';

export type Side = 'base' | 'head';

/** One profile, expanded and tallied: what every table, line and path is made from. */
export interface MeasuredRun {
  readonly side: Side;
  readonly run: Run;
  readonly measured: string;
  /** One over the number of runs of this package on this side: figures are means of the runs. */
  readonly weight: number;
  readonly stacks: Stacks;
  /** One column per metric that both sides carry, in that order. */
  readonly columns: readonly Float64Array[];
  /** The samples that count, by benchmark. */
  readonly samples: ReadonlyMap<string, readonly number[]>;
  /** Operations of each benchmark, where the output beside the profile tells. */
  readonly operations: ReadonlyMap<string, number>;
  /** The samples that only measure the harness. */
  readonly dropped: readonly number[];
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Columns of a tally: the metrics, then those that tell their noise. */
  readonly tallied: number;
}

export interface Measuring {
  readonly metrics: readonly Metric[];
  readonly names: NameTable;
  /** Exact: everything is counted and several runs are added up, as pprof does. */
  readonly identity: Identity;
}

export function measureRuns(pairs: readonly RunPair[], how: Measuring): MeasuredRun[] {
  const share = (runs: readonly Run[]) => (how.identity === 'exact' ? 1 : 1 / runs.length);
  return pairs.flatMap(({ measured, base, head }) => [
    ...base.map((run) => measureRun(run, 'base', measured, share(base), how)),
    ...head.map((run) => measureRun(run, 'head', measured, share(head), how)),
  ]);
}

function measureRun(
  run: Run,
  side: Side,
  measured: string,
  weight: number,
  { metrics, names, identity }: Measuring,
): MeasuredRun {
  const index = heapMetrics(run.profile);
  const columns = metrics.map((metric) => run.profile.samples.values[index.get(metric)!]!);
  for (const column of columns) checkExact(column, run.name);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === 'declared' ? markHarness(stacks, names) : undefined;
  const { samples, dropped } = sortSamples(benchmarkOfSamples(stacks, names), harness);
  const noted = [...columns, ...noiseColumns(run.profile, metrics, columns)];
  const tallies = new Map<string, Tally>();
  for (const [benchmark, list] of samples) {
    tallies.set(benchmark, tally(stacks, list, noted, names));
  }
  const operations = operationsOf(run.output, samples, stacks, names);
  return {
    side,
    run,
    measured,
    weight,
    stacks,
    columns,
    samples,
    operations,
    dropped,
    tallies,
    tallied: noted.length,
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
