import type { Metric } from '../profile/metric.ts';
import type { Attribute, CaptureClass, Change } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { median } from './median.ts';
import type { NodeSums } from './node-sums.ts';
import { SampledChange, sampledSums } from './sampled-change.ts';
import type { Side } from './side.ts';
import { addUp, addUpRepeats, type Weight } from './side-sums.ts';

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
  const common = { metrics, ...presence(base, head) };
  if (runs.every(({ run }) => run.profile.period > 1)) {
    const sums = sampledSums(runs, { base, head }, metrics, weigh);
    return {
      ...common,
      of: (node, attribute, metric) => new SampledChange(sums, node, attribute, metric),
    };
  }
  return {
    ...common,
    of: (node, attribute, metric) => {
      const column = metrics.indexOf(metric);
      return change(base.at(node, attribute, column), head.at(node, attribute, column));
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
