import { METRIC, type Metric } from '../profile/metric.ts';
import { remembered } from '../remembered.ts';
import { type Step, tellingStep } from './growth-line.ts';
import type { Attribute, GrowthPath, Place } from './heap-diff.ts';
import { lineMaps } from './line-maps.ts';
import type { MeasuredRun } from './measured-run.ts';
import { withoutMoved } from './moved-steps.ts';
import type { NameTable } from './name-table.ts';
import type { Weight } from './side-sums.ts';
import { pathFrame, placeAt } from './way-frames.ts';
import { type Way, Ways } from './ways.ts';

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
  const ways = new Ways(runs, weigh, names);
  // Of profiles without allocated bytes their first column tells lines apart.
  const bytes: Metric = runs[0]?.metrics.includes('alloc_space')
    ? 'alloc_space'
    : (runs[0]?.metrics[0] ?? 'alloc_space');
  const stepsOf = (samples: readonly number[], metric: Metric) =>
    samples.map((one) => ways.step(one, metric));
  const mapOf = lineMaps((node) => stepsOf(ways.samplesOf(node, 'cum'), bytes));
  const netWays = remembered((metric: Metric) => {
    const all = ways.all(metric).map((way) => [way.number, stepsOf(way.samples, metric)] as const);
    return withoutMoved(new Map(all), names);
  });
  const netDelta = (way: Way, metric: Metric) =>
    isNet ? netWays(metric).get(way.number)!.delta : ways.changeIn(way, metric).delta;
  const tellingOf = ({ number, samples }: Way, metric: Metric): Step => {
    const [first, ...rest] = samples;
    if (rest.length === 0) return ways.step(first!, metric);
    const steps = isNet ? netWays(metric).get(number)!.steps : stepsOf(samples, metric);
    return tellingStep(steps, mapOf, names);
  };
  const sizedIn = (some: readonly Way[], metric: Metric): Sized[] =>
    some.map((way) => {
      const net = some.length > 1 ? netDelta(way, metric) : 0;
      return { way, net: Math.abs(net), whole: Math.abs(ways.changeIn(way, metric).delta) };
    });
  const toPath = (way: Way, metric: Metric): GrowthPath => {
    const { unit, companion } = METRIC[metric];
    const { stacks, frames } = tellingOf(way, metric);
    const { run, benchmark } = ways.partOf(way.samples[0]!);
    return {
      measured: run.measured,
      benchmark,
      frames: frames.map((at) => pathFrame(stacks, at, names)),
      change: ways.changeIn(way, metric),
      objects: ways.changeIn(way, unit === 'bytes' ? companion : metric),
      sizes: {
        base: ways.sizesOn('base', way, metric),
        head: ways.sizesOn('head', way, metric),
      },
    };
  };

  return {
    of(node, metric, attribute) {
      const found = sizedIn(ways.of(node, attribute, metric), metric).sort(largestFirst);
      const paths = found.map(({ way }) => toPath(way, metric));
      return withoutRenames(paths).filter((path) => path.change.delta !== 0);
    },
    placeOf(node) {
      for (const attribute of ['owned', 'flat', 'cum'] as const) {
        const found = ways.of(node, attribute, bytes);
        if (found.length === 0) continue;
        const { way: most } = sizedIn(found, bytes).reduce((a, b) =>
          largestFirst(a, b) > 0 ? b : a,
        );
        const { stacks, frames } = tellingOf(most, bytes);
        const at = frames.findLast((frame) => stacks.node[frame] === node);
        if (at !== undefined) return placeAt(stacks, at);
        // What stands above the benchmark is on no way.
        const [first] = most.samples as [number];
        const above = ways.partOf(first).run.stacks;
        return placeAt(above, above.node.indexOf(node, ways.leafOf(first)));
      }
      return { file: names.functions[node]?.file ?? '', line: 0 };
    },
  };
}

interface Sized {
  readonly way: Way;
  /** By how much it changed without what only moved, and by how much at all. */
  readonly net: number;
  readonly whole: number;
}

/** What changed there and did not only move comes first. */
function largestFirst(a: Sized, b: Sized): number {
  return b.net - a.net || b.whole - a.whole;
}

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
