import type { Metric } from '../profile/metric.ts';
import type { Attribute, CaptureClass, Change, Interval } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { NOISY_METRICS, UNTOLD } from './noise-columns.ts';
import { SIDES, type Side } from './side.ts';
import { addUp, addUpExtremes, type SideSums, type Weight } from './side-sums.ts';
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
  /** How many functions and packages there are. */
  readonly size: number;
}

/** Sets the sums of the sides against each other, and says of each change how sure it is. */
export function changesOf(runs: readonly MeasuredRun[], request: SummingRequest): Changes {
  const { weigh, metrics, size } = request;
  const base = addUp('base', runs, weigh, size);
  const head = addUp('head', runs, weigh, size);
  const plain = (node: number, attribute: Attribute, metric: Metric) => {
    const column = metrics.indexOf(metric);
    return change(base.sums.at(node, attribute, column), head.sums.at(node, attribute, column));
  };
  const withNoise =
    request.class === 'exact'
      ? repeatedChange(runs, request)
      : runs.every(({ run }) => run.profile.period > 1)
        ? sampledChange(runs, base, head, request)
        : (_: number, __: Attribute, ___: Metric, of: Change) => of;
  return {
    metrics,
    inBase: (node) => base.touched[node] === 1,
    inHead: (node) => head.touched[node] === 1,
    of: (node, attribute, metric) =>
      withNoise(node, attribute, metric, plain(node, attribute, metric)),
  };
}

type WithNoise = (node: number, attribute: Attribute, metric: Metric, plain: Change) => Change;

export function change(base: number, head: number): Change {
  return { base, head, delta: head - base };
}

/** Counted: what of a growth every run shows, the least of head above the greatest of base. */
function repeatedChange(
  runs: readonly MeasuredRun[],
  { weigh, metrics, size }: SummingRequest,
): WithNoise {
  const repeated = [...countRuns(runs, 'base'), ...countRuns(runs, 'head')].some((n) => n > 1);
  if (!repeated) return (_, __, ___, plain) => plain;
  const most = addUpExtremes('base', runs, weigh, size, Math.max);
  const least = addUpExtremes('head', runs, weigh, size, Math.min);
  const leastBase = addUpExtremes('base', runs, weigh, size, Math.min);
  const mostHead = addUpExtremes('head', runs, weigh, size, Math.max);
  return (node, attribute, metric, plain) => {
    const column = metrics.indexOf(metric);
    const shown = least.at(node, attribute, column) - most.at(node, attribute, column);
    if (shown >= plain.delta) return plain;
    const isOver = mostHead.at(node, attribute, column) >= leastBase.at(node, attribute, column);
    const overlaps = plain.delta !== 0 && shown <= 0 && isOver;
    const interval = { low: shown, high: plain.delta };
    return { ...plain, interval, ...(overlaps && { overlaps }) };
  };
}

/** Sampled: both sides as estimates, from which a limit's evidence is worked out. */
function sampledChange(
  runs: readonly MeasuredRun[],
  base: SideSums,
  head: SideSums,
  { weigh, metrics }: SummingRequest,
): WithNoise {
  const sides = { base: base.sums, head: head.sums };
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
      ...(metric === 'alloc_objects' && { unseen }),
    });
  };
  const estimate = { base: estimateOf('base'), head: estimateOf('head') };
  return (node, attribute, metric, plain) => {
    const noise = NOISY_METRICS.indexOf(metric);
    if (noise < 0) return plain;
    const untold = SIDES.find(
      (side) => sides[side].at(node, attribute, metrics.length + UNTOLD) > 0,
    );
    if (untold) return { ...plain, interval: ANYTHING, untold: whyUntold(runs, untold) };
    const of = (side: Side) =>
      estimate[side](plain[side], sides[side].at(node, attribute, metrics.length + noise), metric);
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
