import { type Metric, unitOf } from '../profile/metric.ts';
import type { Attribute, CaptureClass, Change, Interval } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { median } from './median.ts';
import type { NodeSums } from './node-sums.ts';
import { untoldColumn, varianceColumn } from './noise-columns.ts';
import { SIDES, type Side } from './side.ts';
import { addUp, addUpRepeats, type Weight } from './side-sums.ts';
import { differenceBounds } from './statistics/difference.ts';
import type { Estimate } from './statistics/estimate.ts';
import { chanceOfSample } from './statistics/sampling.ts';
import { whyUntold } from './untold.ts';

/** Each bound of a 95 % interval is wrong in so many cases. */
const TAIL = 0.025;
const ANYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
/** Bytes of the smallest size class (runtime/sizeclasses.go). */
const SMALLEST = 8;

/** The figures of every function and package, one at a time. */
export interface Changes {
  readonly metrics: readonly Metric[];
  /** Those that are in the stacks of either side, ascending. */
  readonly nodes: readonly number[];
  /** Whether a function or package is in the stacks of each side. */
  inBase(node: number): boolean;
  inHead(node: number): boolean;
  /** One figure with what is known of its noise. */
  of(node: number, attribute: Attribute, metric: Metric): Change;
}

export interface SummingRequest {
  readonly weigh: Weight;
  readonly metrics: readonly Metric[];
  readonly class: CaptureClass;
  /** Operations that the weighed sums are of; 1 where the weights have them. */
  readonly per?: number;
}

/** Sets the sums of the sides against each other, and says of each change how sure it is. */
export function changesOf(runs: readonly MeasuredRun[], request: SummingRequest): Changes {
  const { weigh, metrics } = request;
  if (request.class === 'exact') return repeatedChanges(runs, request);
  const base = addUp('base', runs, weigh);
  const head = addUp('head', runs, weigh);
  const plain = (node: number, attribute: Attribute, metric: Metric) => {
    const column = metrics.indexOf(metric);
    return change(base.at(node, attribute, column), head.at(node, attribute, column));
  };
  const isSampled = runs.every(({ run }) => run.profile.period > 1);
  const sampled = isSampled ? sampledChange(runs, base, head, request) : undefined;
  return {
    metrics,
    ...presence(base, head),
    of: (node, attribute, metric) => {
      const of = plain(node, attribute, metric);
      return sampled ? sampled(node, attribute, metric, of) : of;
    },
  };
}

/** Which functions and packages each side has. */
export function presence(
  base: NodeSums,
  head: NodeSums,
): Pick<Changes, 'nodes' | 'inBase' | 'inHead'> {
  const nodes = [...new Set([...base.nodes(), ...head.nodes()])].sort((a, b) => a - b);
  return { nodes, inBase: (node) => base.has(node), inHead: (node) => head.has(node) };
}

type WithNoise = (node: number, attribute: Attribute, metric: Metric, plain: Change) => Change;

export function change(base: number, head: number): Change {
  return { base, head, delta: head - base };
}

/** Counted: medians of the repeats, and what of a growth every one of them shows. */
function repeatedChanges(
  runs: readonly MeasuredRun[],
  { weigh, metrics, per = 1 }: SummingRequest,
): Changes {
  const base = addUpRepeats('base', runs, { weigh, per });
  const head = addUpRepeats('head', runs, { weigh, per });
  const middle = { base: base(median), head: head(median) };
  const isRepeated = runs.some(({ repeats }) => repeats > 1);
  const least = isRepeated ? { base: base(minimum), head: head(minimum) } : middle;
  const most = isRepeated ? { base: base(maximum), head: head(maximum) } : middle;
  return {
    metrics,
    ...presence(middle.base, middle.head),
    of: (node, attribute, metric) => {
      const column = metrics.indexOf(metric);
      const of = (sums: Record<Side, NodeSums>) => ({
        base: sums.base.at(node, attribute, column),
        head: sums.head.at(node, attribute, column),
      });
      return repeated(of(middle), of(least), of(most));
    },
  };
}

/** A figure of several repeats a side, by their medians, least and greatest amounts. */
export function repeated(
  middle: Readonly<Record<Side, number>>,
  least: Readonly<Record<Side, number>>,
  most: Readonly<Record<Side, number>>,
): Change {
  const plain = change(middle.base, middle.head);
  const shown = least.head - most.base;
  if (shown >= plain.delta) return plain;
  const overlaps = plain.delta !== 0 && shown <= 0 && most.head >= least.base;
  const interval = { low: shown, high: plain.delta };
  return { ...plain, interval, ...(overlaps && { overlaps }) };
}

const minimum = (values: readonly number[]) => Math.min(...values);
const maximum = (values: readonly number[]) => Math.max(...values);

/** Sampled: both sides as estimates, from which a limit's evidence is worked out. */
function sampledChange(
  runs: readonly MeasuredRun[],
  base: NodeSums,
  head: NodeSums,
  { weigh, metrics }: SummingRequest,
): WithNoise {
  const sides = { base, head };
  const ofBase = mostUnseen(runs, 'base', weigh);
  const ofHead = mostUnseen(runs, 'head', weigh);
  // Where a side has no samples at all, the other's tell what one of its own would have weighed.
  const unseenOn = { base: ofBase || ofHead, head: ofHead || ofBase };
  const estimateOf = (side: Side) => {
    const count = Math.max(1, ...countRuns(runs, side));
    const unseen = unseenOn[side];
    return (amount: number, variance: number, metric: Metric): Estimate => ({
      amount,
      variance,
      runs: count,
      ...(unitOf(metric) === 'count' && { unseen }),
    });
  };
  const estimate = { base: estimateOf('base'), head: estimateOf('head') };
  return (node, attribute, metric, plain) => {
    const at = (side: Side, noise: number) =>
      sides[side].at(node, attribute, metrics.length + noise);
    const untold = SIDES.find((side) => at(side, untoldColumn(metric)) > 0);
    if (untold) return { ...plain, interval: ANYTHING, untold: whyUntold(runs, untold, metric) };
    const of = (side: Side) =>
      estimate[side](plain[side], at(side, varianceColumn(metric)), metric);
    const estimates = { base: of('base'), head: of('head') };
    return { ...plain, estimates };
  };
}

/** The bounds of a sampled change, each wrong in 2.5 % of cases. */
export function boundsOf({ base, head }: NonNullable<Change['estimates']>): Interval {
  return differenceBounds(base, head, TAIL);
}

/** How many objects one of 8 bytes, the smallest there are, stands for where it is sampled. */
function mostUnseen(runs: readonly MeasuredRun[], side: Side, weigh: Weight): number {
  let most = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    const each = 1 / chanceOfSample(SMALLEST, run.run.profile.period);
    for (const benchmark of run.samples.keys()) {
      most = Math.max(most, weigh(run, benchmark) * each);
    }
  }
  return most;
}

function countRuns(runs: readonly MeasuredRun[], side: Side): number[] {
  const counts = new Map<number, number>();
  for (const run of runs) {
    if (run.side === side) counts.set(run.pair, (counts.get(run.pair) ?? 0) + 1);
  }
  return [...counts.values()];
}
