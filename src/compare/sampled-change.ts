import { type Metric, unitOf } from '../profile/metric.ts';
import type { Doubt } from './doubt.ts';
import type { Attribute, Change, Interval } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NodeSums } from './node-sums.ts';
import { untoldColumn, varianceColumn } from './noise-columns.ts';
import { type Estimates, shownBounds } from './shown-bounds.ts';
import { SIDES, type Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import type { Estimate } from './statistics/estimate.ts';
import { chanceOfSample } from './statistics/sampling.ts';
import { whyUntold } from './untold.ts';

/** Bytes of the smallest size class (runtime/sizeclasses.go). */
const SMALLEST = 8;
const ANYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The sums of two sides, and what their samples tell of each. */
export interface SampledSums extends Readonly<Record<Side, NodeSums>> {
  readonly metrics: readonly Metric[];
  /** The bounds that a reader is shown. */
  readonly bounds: (of: Estimates) => Interval;
  readonly estimate: (side: Side, amount: number, variance: number, metric: Metric) => Estimate;
  readonly whyUntold: (side: Side, metric: Metric) => Doubt;
}

export function sampledSums(
  runs: readonly MeasuredRun[],
  sums: Readonly<Record<Side, NodeSums>>,
  metrics: readonly Metric[],
  weigh: Weight,
): SampledSums {
  const ofBase = mostUnseen(runs, 'base', weigh);
  const ofHead = mostUnseen(runs, 'head', weigh);
  // Where a side has no samples at all, the other's tell what one of its own would have weighed.
  const unseen = { base: ofBase || ofHead, head: ofHead || ofBase };
  const count = { base: mostRuns(runs, 'base'), head: mostRuns(runs, 'head') };
  return {
    ...sums,
    metrics,
    bounds: shownBounds(),
    estimate: (side, amount, variance, metric) => ({
      amount,
      variance,
      runs: count[side],
      ...(unitOf(metric) === 'count' && { unseen: unseen[side] }),
    }),
    whyUntold: (side, metric) => whyUntold(runs, side, metric),
  };
}

/**
 * A figure of samples. Few are ever shown with their bounds or held against a limit: what tells how
 * sure it is is worked out when it is asked for.
 */
export class SampledChange implements Change {
  readonly base: number;
  readonly head: number;
  readonly delta: number;
  readonly #of: SampledSums;
  readonly #node: number;
  readonly #attribute: Attribute;
  readonly #metric: Metric;
  #noise: Pick<Change, 'estimates' | 'untold'> | undefined;

  constructor(of: SampledSums, node: number, attribute: Attribute, metric: Metric) {
    const column = of.metrics.indexOf(metric);
    this.base = of.base.at(node, attribute, column);
    this.head = of.head.at(node, attribute, column);
    this.delta = this.head - this.base;
    this.#of = of;
    this.#node = node;
    this.#attribute = attribute;
    this.#metric = metric;
  }

  get estimates(): Estimates | undefined {
    this.#noise ??= this.#noiseNow();
    return this.#noise.estimates;
  }

  get untold(): Doubt | undefined {
    this.#noise ??= this.#noiseNow();
    return this.#noise.untold;
  }

  get interval(): Interval | undefined {
    if (!this.estimates) return ANYTHING;
    // What did not change at all is shown without.
    return this.delta === 0 ? undefined : this.#of.bounds(this.estimates);
  }

  #noiseNow(): Pick<Change, 'estimates' | 'untold'> {
    const of = this.#of;
    const metric = this.#metric;
    const noiseOn = (side: Side, noise: number) =>
      of[side].at(this.#node, this.#attribute, of.metrics.length + noise);
    const untold = SIDES.find((side) => noiseOn(side, untoldColumn(metric)) > 0);
    if (untold) return { untold: of.whyUntold(untold, metric) };
    const estimate = (side: Side) =>
      of.estimate(side, this[side], noiseOn(side, varianceColumn(metric)), metric);
    return { estimates: { base: estimate('base'), head: estimate('head') } };
  }
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

/** Runs of a side that are means of a pair's, 1 at least. */
function mostRuns(runs: readonly MeasuredRun[], side: Side): number {
  const counts = new Map<number, number>();
  for (const run of runs) {
    if (run.side === side) counts.set(run.pair, (counts.get(run.pair) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}
