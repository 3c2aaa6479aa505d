import type { Metric } from '../profile/metric.ts';
import type { Attribute, Change } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NodeSums } from './node-sums.ts';
import { varianceColumn } from './noise-columns.ts';
import { type Changes, presence } from './noisy-change.ts';
import { SIDES, type Side } from './side.ts';
import { addUp, type Weight } from './side-sums.ts';

/** Half the width of a 95 % interval, in standard deviations. */
export const HALF_WIDTH = 1.96;

/** What one operation printed, by metric. */
export type Printed = Readonly<Partial<Record<Metric, Readonly<Record<Side, number>>>>>;

export interface ShareRequest {
  readonly weigh: Weight;
  readonly metrics: readonly Metric[];
  /** How many functions there are; the numbers after them are packages. */
  readonly functions: number;
  readonly printed: Printed;
}

/**
 * What one operation allocates in each function, from samples: the function's share of all that
 * was sampled of the benchmark, times what the benchmark printed. Neither depends on how many
 * operations ran.
 */
export function sharesOf(runs: readonly MeasuredRun[], request: ShareRequest): Changes {
  const { weigh, metrics, functions, printed } = request;
  const sides = { base: addUp('base', runs, weigh), head: addUp('head', runs, weigh) };
  const known = metrics.filter((metric) => printed[metric]);
  const totals = new Map(
    known.map((metric) => {
      const of = (side: Side) => totalOf(sides[side], functions, columnsOf(metric, metrics));
      return [metric, { base: of('base'), head: of('head') }];
    }),
  );
  const estimate = (node: number, attribute: Attribute, metric: Metric, side: Side) => {
    const sums = sides[side];
    const { amounts, variances } = columnsOf(metric, metrics);
    const share = shareOf(
      { amount: sums.at(node, attribute, amounts), variance: sums.at(node, attribute, variances) },
      totals.get(metric)![side],
    );
    const all = printed[metric]![side];
    return { amount: share.share * all, deviation: share.deviation * all };
  };
  return {
    metrics: known,
    ...presence(sides.base, sides.head),
    of(node, attribute, metric): Change {
      const [base, head] = SIDES.map((side) => estimate(node, attribute, metric, side));
      const delta = head!.amount - base!.amount;
      const half = HALF_WIDTH * Math.hypot(base!.deviation, head!.deviation);
      const interval = { low: delta - half, high: delta + half };
      return { base: base!.amount, head: head!.amount, delta, interval };
    },
  };
}

interface Sum {
  readonly amount: number;
  readonly variance: number;
}

function columnsOf(metric: Metric, metrics: readonly Metric[]) {
  return {
    amounts: metrics.indexOf(metric),
    variances: metrics.length + varianceColumn(metric),
  };
}

/** Every stack has one leaf: the flat amounts of all functions are the whole. */
function totalOf(
  sums: NodeSums,
  functions: number,
  { amounts, variances }: ReturnType<typeof columnsOf>,
): Sum {
  let amount = 0;
  let variance = 0;
  for (const node of sums.nodes()) {
    if (node >= functions) continue;
    amount += sums.at(node, 'flat', amounts);
    variance += sums.at(node, 'flat', variances);
  }
  return { amount, variance };
}

/**
 * A part of a whole that was sampled, 0 … 1, by the delta method: part and rest are independent.
 * One more sample of mean weight is allowed for in either, so that what was not seen is not surely
 * nothing, and where it was all that was seen, not surely all.
 */
function shareOf(part: Sum, whole: Sum): { share: number; deviation: number } {
  if (!(whole.amount > 0)) return { share: 0, deviation: 1 };
  const share = Math.min(1, Math.max(0, part.amount / whole.amount));
  const unseen = (whole.variance / whole.amount) ** 2;
  const rest = Math.max(0, whole.variance - part.variance);
  const variance = (1 - share) ** 2 * (part.variance + unseen) + share ** 2 * (rest + unseen);
  return { share, deviation: Math.sqrt(variance) / whole.amount };
}
