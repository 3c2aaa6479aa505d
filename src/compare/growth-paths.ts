import { groupBy } from '../group-by.ts';
import { METRIC, type Metric } from '../profile/metric.ts';
import { remembered, rememberedOf } from '../remembered.ts';
import { type ChargedSample, chargedSamples } from './charged-samples.ts';
import { type Step, tellingStep } from './growth-line.ts';
import type { Attribute, GrowthPath, Place } from './heap-diff.ts';
import { lineMaps, type SizedStep } from './line-maps.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import { type NetWay, withoutMoved } from './moved-steps.ts';
import type { NameTable } from './name-table.ts';
import { change } from './noisy-change.ts';
import type { Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { pathFrame, placeAt, wayFrames } from './way-frames.ts';

/** Where functions and packages changed, worked out as it is asked for. */
export interface GrowthPaths {
  /**
   * The ways through a target on which it changed, first those on which most did not only move. Two
   * stacks are the same way when they call the same declared functions in the same order; lines may
   * have moved.
   */
  of(node: number, metric: Metric, attribute: Attribute): GrowthPath[];
  /** The place in a function that explains most of its change; of most of its amount without one. */
  placeOf(node: number): Place;
}

export interface PathsRequest {
  /** What each benchmark of each run counts for: amounts are of a run or an operation. */
  readonly weigh: Weight;
  /** Whether they are of one result, in which what is gone from one way may have moved to another. */
  readonly isNet: boolean;
}

export function growthPaths(
  runs: readonly MeasuredRun[],
  names: NameTable,
  { weigh, isNet }: PathsRequest,
): GrowthPaths {
  const charged = new Map<Attribute, (node: number) => readonly ChargedSample[]>();
  const samplesOf = (node: number, attribute: Attribute): ChargedSample[] => {
    const known = charged.get(attribute) ?? chargedSamples(runs, attribute, names);
    charged.set(attribute, known);
    return known(node).filter(({ run, benchmark }) => weigh(run, benchmark) !== 0);
  };
  // Of profiles without allocated bytes their first column tells lines apart.
  const bytes: Metric = runs[0]?.metrics.includes('alloc_space')
    ? 'alloc_space'
    : (runs[0]?.metrics[0] ?? 'alloc_space');
  const amountOf = ({ run, benchmark, sample }: ChargedSample, metric: Metric) =>
    (columnOf(run, metric)?.[sample] ?? 0) * weigh(run, benchmark);
  const runN = names.functionId.get('testing.(*B).runN');
  // A sample lies on a way of every function on its stack.
  const waysIn = rememberedOf((run: MeasuredRun) =>
    remembered((sample: number) => {
      const frames = wayFrames(run.stacks, sample, names);
      return { frames, called: calledOn(frames, run, sample, runN).join() };
    }),
  );
  const stepOf = (one: ChargedSample, metric: Metric): SizedStep => {
    const { run, sample } = one;
    const { side, stacks } = run;
    const amount = amountOf(one, metric);
    const size = stacks.profile.samples.objectSize[sample]!;
    return { side, amount, size, stacks, frames: waysIn(run)(sample).frames };
  };
  const mapOf = lineMaps((node) => samplesOf(node, 'cum').map((one) => stepOf(one, bytes)));

  const changeIn = ({ samples }: Way, metric: Metric) => {
    const amount = { base: 0, head: 0 };
    for (const one of samples) amount[one.run.side] += amountOf(one, metric);
    return change(amount.base, amount.head);
  };
  const waysOf = (samples: readonly ChargedSample[], metric: Metric): Way[] => {
    const ways = new Map<string, Way>();
    for (const one of samples) {
      if (amountOf(one, metric) === 0) continue;
      const { run, benchmark, sample } = one;
      const { measured } = run;
      const key = `${measured}\n${benchmark}\n${waysIn(run)(sample).called}`;
      const way = ways.get(key) ?? { key, measured, benchmark, samples: [], steps: [] };
      ways.set(key, way);
      way.samples.push(one);
      way.steps.push(stepOf(one, metric));
    }
    return [...ways.values()];
  };
  const netWays = remembered((metric: Metric) => {
    const all = runs.flatMap((run) =>
      [...run.samples].flatMap(([benchmark, samples]) =>
        samples.map((sample) => ({ run, benchmark, sample })),
      ),
    );
    const ways = waysOf(all, metric).map(({ key, steps }) => [key, steps] as const);
    return withoutMoved(new Map(ways), names);
  });
  const netOf = (way: Way, metric: Metric): NetWay =>
    isNet
      ? netWays(metric).get(way.key)!
      : { delta: changeIn(way, metric).delta, steps: way.steps };
  const tellingOf = (way: Way, metric: Metric): Step => {
    const [first, ...rest] = way.steps;
    return rest.length === 0 ? first! : tellingStep(netOf(way, metric).steps, mapOf, names);
  };
  /** What changed there and did not only move comes first. */
  const largestFirst = (ways: readonly Way[], metric: Metric): Way[] => {
    const sized = ways.map((way) => {
      const net = ways.length > 1 ? netOf(way, metric).delta : 0;
      return { way, net: Math.abs(net), whole: Math.abs(changeIn(way, metric).delta) };
    });
    return sized.sort((a, b) => b.net - a.net || b.whole - a.whole).map(({ way }) => way);
  };
  /** Distinct sizes of objects, ascending, without those of which the weights leave nothing. */
  const sizesOn = (side: Side, { samples }: Way, metric: Metric): number[] => {
    const ofSide = samples.filter(({ run }) => run.side === side);
    const bySize = groupBy(
      ofSide,
      ({ run, sample }) => run.run.profile.samples.objectSize[sample]!,
    );
    return [...bySize]
      .filter(([size, of]) => {
        const amounts = of.map((one) => amountOf(one, metric));
        const sum = (each: (amount: number) => number) =>
          amounts.reduce((total, amount) => total + each(amount), 0);
        return size > 0 && Math.abs(sum((amount) => amount)) > ROUNDING * sum(Math.abs);
      })
      .map(([size]) => size)
      .sort((a, b) => a - b);
  };
  const toPath = (way: Way, metric: Metric): GrowthPath => {
    const { unit, companion } = METRIC[metric];
    const { stacks, frames } = tellingOf(way, metric);
    return {
      measured: way.measured,
      benchmark: way.benchmark,
      frames: frames.map((at) => pathFrame(stacks, at, names)),
      change: changeIn(way, metric),
      objects: changeIn(way, unit === 'bytes' ? companion : metric),
      sizes: { base: sizesOn('base', way, metric), head: sizesOn('head', way, metric) },
    };
  };

  return {
    of(node, metric, attribute) {
      const ways = largestFirst(waysOf(samplesOf(node, attribute), metric), metric);
      const paths = ways.map((way) => toPath(way, metric));
      return withoutRenames(paths).filter((path) => path.change.delta !== 0);
    },
    placeOf(node) {
      for (const attribute of ['owned', 'flat', 'cum'] as const) {
        const ways = waysOf(samplesOf(node, attribute), bytes);
        if (ways.length === 0) continue;
        const most = largestFirst(ways, bytes)[0]!;
        const { stacks, frames } = tellingOf(most, bytes);
        const at = frames.findLast((frame) => stacks.node[frame] === node);
        if (at !== undefined) return placeAt(stacks, at);
        // What stands above the benchmark is on no way.
        const { run, sample } = most.samples[0]!;
        return placeAt(run.stacks, run.stacks.node.indexOf(node, run.stacks.start[sample]!));
      }
      return { file: names.functions[node]?.file ?? '', line: 0 };
    },
  };
}

/**
 * The functions of a way. Of a result that ran alone, what `(*B).runN` calls is its own body, which
 * each side may call otherwise: a function of its own, a part of a table.
 */
function calledOn(
  frames: readonly number[],
  { stacks, ran }: MeasuredRun,
  sample: number,
  runN: number | undefined,
): number[] {
  const called = frames.map((at) => stacks.node[at]!);
  if (ran?.kind !== 'result' || runN === undefined || frames.length === 0) return called;
  const above = stacks.node.subarray(frames[0]! + 1, stacks.start[sample + 1]);
  return above.includes(runN) ? [runN, ...called.slice(1)] : called;
}

interface Way {
  /** Its benchmark with the functions on it. */
  readonly key: string;
  readonly measured: string;
  readonly benchmark: string;
  readonly samples: ChargedSample[];
  /** The same samples with their frames. */
  readonly steps: SizedStep[];
}

/** Sums of fractions of whole numbers round. */
const ROUNDING = 1e-9;

/**
 * A function that got another name shows as one way gone and one new with the same figures: the
 * two explain nothing and are left out.
 */
function withoutRenames(paths: readonly GrowthPath[]): GrowthPath[] {
  const gone = new Map<string, GrowthPath[]>();
  const figures = ({ measured, benchmark }: GrowthPath, amount: number, objects: number) =>
    [measured, benchmark, amount, objects].join('\n');
  for (const path of paths) {
    if (path.change.head !== 0) continue;
    const key = figures(path, path.change.base, path.objects.base);
    gone.set(key, [...(gone.get(key) ?? []), path]);
  }
  const renamed = new Set<GrowthPath>();
  for (const path of paths) {
    if (path.change.base !== 0) continue;
    const old = gone.get(figures(path, path.change.head, path.objects.head))?.pop();
    if (old) renamed.add(old).add(path);
  }
  return paths.filter((path) => !renamed.has(path));
}
