import type { Metric } from '../profile/metric.ts';
import { ATTRIBUTES, type CaptureClass, type Change, type Per } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import { NOISY_METRICS, UNTOLD } from './noise-columns.ts';
import { addUp, addUpExtremes, type SideSums, type Weight } from './side-sums.ts';
import { differenceBounds } from './statistics/difference.ts';
import type { Estimate, Interval } from './statistics/estimate.ts';
import { chanceOfSample } from './statistics/sampling.ts';
import { tinySwaps } from './tiny-swaps.ts';
import { whyUntold } from './untold.ts';

/** Each bound of a 95 % interval is wrong in so many cases. */
const TAIL = 0.025;
const ANYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
/** Bytes of the smallest size class (runtime/sizeclasses.go). */
const SMALLEST = 8;

export interface SummingRequest {
  readonly weigh: Weight;
  readonly per: Per;
  readonly metrics: readonly Metric[];
  readonly class: CaptureClass;
  /** How many functions and packages there are, and how many of them are functions. */
  readonly size: number;
  readonly functions: number;
}

export interface Changes {
  /** Whether a function or package is in the stacks of each side. */
  inBase(node: number): boolean;
  inHead(node: number): boolean;
  /** One figure with what is known of its noise. */
  of(node: number, attribute: number, metric: number): Change;
}

/** Sets the sums of the sides against each other, and says of each change how sure it is. */
export function changesOf(runs: readonly MeasuredRun[], request: SummingRequest): Changes {
  const { weigh, per, metrics, size } = request;
  const base = addUp('base', runs, weigh, size);
  const head = addUp('head', runs, weigh, size);
  const columns = base.columns;
  const certainty =
    request.class === 'exact' ? certainGrowth(runs, base, head, request) : undefined;
  // Advisory captures may be sampled too, and have that noise beside all else.
  const isSampled = runs.every(({ run }) => run.profile.period > 1);
  const runCount = {
    base: Math.max(1, ...countRuns(runs, 'base')),
    head: Math.max(1, ...countRuns(runs, 'head')),
  };
  const ofBase = mostUnseen(runs, 'base', weigh);
  const ofHead = mostUnseen(runs, 'head', weigh);
  // Where a side has no samples at all, the other's tell what one of its own would have weighed.
  const unseen = { base: ofBase || ofHead, head: ofHead || ofBase };
  return {
    inBase: (node) => base.touched[node] === 1,
    inHead: (node) => head.touched[node] === 1,
    of(node, attribute, metric) {
      const row = (node * ATTRIBUTES.length + attribute) * columns;
      const plain = change(base.sums[row + metric]!, head.sums[row + metric]!, per);
      if (certainty) return { ...plain, ...certainty(node, attribute, metric, plain) };
      const noise = NOISY_METRICS.indexOf(metrics[metric]!);
      if (!isSampled || noise < 0) return plain;
      const isUntold = ({ sums }: SideSums) => sums[row + metrics.length + UNTOLD]! > 0;
      const untold = isUntold(base) ? 'base' : isUntold(head) ? 'head' : undefined;
      if (untold) return { ...plain, interval: ANYTHING, untold: whyUntold(runs, untold) };
      const variance = row + metrics.length + noise;
      const estimate = (side: Side, sums: Float64Array): Estimate => ({
        amount: plain[side],
        variance: sums[variance]!,
        runs: runCount[side],
        ...(metrics[metric] === 'alloc_objects' && { unseen: unseen[side] }),
      });
      return sampledChange(plain, {
        base: estimate('base', base.sums),
        head: estimate('head', head.sums),
      });
    },
  };
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

/** Most rows are never looked at, so the bounds are worked out when they are. */
function sampledChange(plain: Change, estimates: NonNullable<Change['estimates']>): Change {
  let bounds: Interval | undefined;
  return {
    ...plain,
    estimates,
    get interval() {
      bounds ??= differenceBounds(estimates.base, estimates.head, TAIL);
      return bounds;
    },
  };
}

/** Means of several runs are rounded to whole bytes and objects; one run a side is exact. */
export function change(base: number, head: number, per: Per = 'run'): Change {
  if (per === 'op') return { base, head, delta: head - base };
  const from = Math.round(base);
  const to = Math.round(head);
  return { base: from, head: to, delta: to - from };
}

/**
 * What of a growth is not noise: what every run shows, less what the tiny allocator only moved
 * from one call site to another.
 */
function certainGrowth(
  runs: readonly MeasuredRun[],
  base: SideSums,
  head: SideSums,
  { weigh, per, metrics, size, functions }: SummingRequest,
) {
  const repeated = [...countRuns(runs, 'base'), ...countRuns(runs, 'head')].some((n) => n > 1);
  const extremes = (side: Side, pick: (a: number, b: number) => number) =>
    addUpExtremes(side, runs, weigh, size, pick);
  const most = repeated ? extremes('base', Math.max) : base.sums;
  const least = repeated ? extremes('head', Math.min) : head.sums;
  const leastBase = repeated ? extremes('base', Math.min) : base.sums;
  const mostHead = repeated ? extremes('head', Math.max) : head.sums;
  const swaps = tinySwaps(runs, weigh, functions);
  return (
    node: number,
    attribute: number,
    metric: number,
    { delta }: Change,
  ): Pick<Change, 'interval' | 'swapped' | 'overlaps'> => {
    const at = (node * ATTRIBUTES.length + attribute) * base.columns + metric;
    const shown = repeated ? least[at]! - most[at]! : delta;
    const noise = NOISY_METRICS.indexOf(metrics[metric]!);
    const swapped = noise >= 0 && shown > 0 ? swaps(node, attribute, noise) : 0;
    // Means of three runs are sums of thirds: a run has whole bytes, and less is rounding.
    const left = shown - swapped;
    const certain = swapped > 0 && per === 'run' ? Math.floor(left + 1e-6) : left;
    return {
      ...(repeated &&
        delta !== 0 &&
        shown <= 0 &&
        mostHead[at]! >= leastBase[at]! && { overlaps: true }),
      ...(certain !== delta && { interval: { low: certain, high: certain } }),
      ...(swapped > 0 && { swapped }),
    };
  };
}

function countRuns(runs: readonly MeasuredRun[], side: MeasuredRun['side']): number[] {
  const counts = new Map<number, number>();
  for (const run of runs) {
    if (run.side === side) counts.set(run.pair, (counts.get(run.pair) ?? 0) + 1);
  }
  return [...counts.values()];
}
