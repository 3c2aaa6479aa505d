import type { Change, Figures, HeapDiff, Interval, MetricFigures } from '../compare/heap-diff.ts';
import { compareText } from '../compare-text.ts';
import type { Reason } from '../policy/reason.ts';
import { METRICS } from '../profile/metric.ts';
import { reasonText } from './reasons.ts';

/* The parts of JSON reports that are figures: numbers are finite, what is not known is null. */

/** Whole profiles: bytes and objects of one run. */
export function profilesOf(diff: HeapDiff) {
  return {
    profiles: {
      class: diff.capture.class,
      doubts: diff.capture.doubts.map(reasonOf),
      totals: totalsOf(diff),
    },
    functions: new Lines(
      diff.functions
        .filter((fn) => fn.status !== 'unchanged')
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ name, package: path, own, file, line, status, metrics }) =>
          withMetrics({ name, package: path, own, file, line, status }, metrics),
        ),
    ),
    packages: new Lines(
      diff.packages
        .filter((pkg) => pkg.status !== 'unchanged')
        .sort((a, b) => compareText(a.package, b.package))
        .map(({ package: path, own, status, metrics }) =>
          withMetrics({ package: path, own, status }, metrics),
        ),
    ),
  };
}

function totalsOf({ totals }: HeapDiff) {
  return Object.fromEntries(
    METRICS.flatMap((metric) => {
      const total = totals[metric];
      return total ? [[metric, changeOf(total)]] : [];
    }),
  );
}

/** A reason with its text, and null for what it does not know. */
export function reasonOf(reason: Reason) {
  const known = Object.entries(reason).map(([key, value]) => [key, knownOf(value)]);
  return { ...Object.fromEntries(known), code: reason.code, text: reasonText(reason) };
}

function knownOf(value: unknown) {
  if (value === undefined) return null;
  const isInterval = typeof value === 'object' && value !== null && 'high' in value;
  return isInterval ? noiseOf(value as Interval) : value;
}

/** Entries of a list that are JSON already, a line each. */
export class Lines {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }
}

/** Large heaps have figures by the hundred thousand: an object of each would take longer than its text. */
function withMetrics(of: Readonly<Record<string, unknown>>, metrics: MetricFigures): string {
  const each = METRICS.flatMap((metric) => {
    const figures = metrics[metric];
    return figures ? [`"${metric}":${figuresText(figures)}`] : [];
  });
  return `${JSON.stringify(of).slice(0, -1)},"metrics":{${each.join()}}}`;
}

function figuresText({ flat, cum, owned }: Figures): string {
  return `{"flat":${changeText(flat)},"cum":${changeText(cum)},"owned":${changeText(owned)}}`;
}

function changeText(change: Change): string {
  return JSON.stringify(changeOf(change));
}

export function changeOf({ base, head, delta, interval }: Change) {
  const nothing = base === 0 && head === 0;
  return interval && !nothing
    ? { base, head, delta, noise: noiseOf(interval) }
    : { base, head, delta };
}

/** Bounds are estimates: a thousandth of a byte is more than they know. null: there are none. */
export function noiseOf({ low, high }: Interval) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const rounded = (bound: number) => Math.round(bound * 1000) / 1000;
  return { low: rounded(low), high: rounded(high) };
}
