import type { Change } from '../compare/heap-diff.ts';
import { median } from '../compare/median.ts';
import { rangeOf } from '../compare/range.ts';
import { type Figure, isFixed, type PrintedLine, type ResultDiff } from '../compare/result.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import { allowance, holdAgainst, measuredBy } from './hold.ts';
import { LIMIT, type Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Settled } from './settled.ts';

/** Lines a side from which on the order of all of them tells. */
const ENOUGH_LINES = 3;
/** With fewer lines, a timed run must grow by more than this share, or in objects. */
const SURELY_MORE = 0.25;
/** An object that was added has at least the smallest size class (runtime/sizeclasses.go). */
const SMALLEST_OBJECT = 8;
/** What a process allocates by chance: a thread is 5 objects of 5 KiB together. */
export const CHANCE = { bytes: 6 * 1024, count: 48 } as const;
/** What a benchmark allocates once and divides by N: buffers, pools, tables. */
const ONCE = { bytes: 1024 ** 2, count: 4096 } as const;
/** How much a buffer that doubles can be above itself, with room for rounding. */
const DOUBLED = 2.2;

/** What a result does in one operation; undefined where nothing tells. */
export function figureOf(result: ResultDiff, metric: Metric): Figure | undefined {
  return result.counted ? result.counted.figures[metric] : printedFigure(result, metric);
}

/** Medians of both sides; undefined where a line of a side that ran does not say. */
export function printedFigure({ lines }: ResultDiff, metric: Metric): Figure | undefined {
  // Of a collected result no line was given.
  if (lines.base.length + lines.head.length === 0) return undefined;
  const base = valuesOf(lines.base, metric);
  const head = valuesOf(lines.head, metric);
  if (!base || !head) return undefined;
  const change = { base: median(base), head: median(head) };
  return {
    change: { ...change, delta: change.head - change.base },
    base: rangeOf(base),
    head: rangeOf(head),
  };
}

/**
 * Holds what `go test -benchmem` printed against a limit. Go divides by N whatever was allocated
 * while the timer ran, so that a figure depends on N where anything is allocated once or now and
 * then. What follows is how far that may go.
 *
 * @param buffers share of the result's bytes, 0 … 1, that slices, maps and buffers allocated to
 *   grow; undefined where no profile tells
 * @see testing/benchmark.go: (BenchmarkResult).AllocedBytesPerOp, which cuts to whole bytes
 */
export function settlePrinted(
  limit: Limit,
  result: ResultDiff,
  figure: Figure,
  buffers: number | undefined,
): Settled {
  const { outcome, over } = holdAgainst(limit, figure.change);
  if (outcome !== 'broken') return { over, outcome: 'kept' };
  const doubt = isFixed(result)
    ? doubtOfFixed(limit, result, figure)
    : doubtOfTimed(limit, result, figure, buffers);
  return { over, outcome: doubt ?? 'broken' };
}

/**
 * Whether a change is more than chance, in either direction: what is not is no news, and is told
 * nowhere. Three lines a side tell by their order, fewer as limits take them.
 */
export function isNews(result: ResultDiff, metric: Metric, figure: Figure): boolean {
  const { change, base, head } = figure;
  if (change.delta === 0 || result.status !== 'both') return false;
  if (hasEnough(result.lines)) return head.least > base.most || base.least > head.most;
  if (isFixed(result)) {
    return Math.abs(change.delta) > 1 + CHANCE[unitOf(metric)] / result.lines.head[0]!.iterations;
  }
  const [more, less] = [Math.max(change.base, change.head), Math.min(change.base, change.head)];
  const least = unitOf(metric) === 'bytes' ? SMALLEST_OBJECT : 1;
  return more > (1 + SURELY_MORE) * less && more - less >= least;
}

/** Lines of the same number of operations differ by what a process allocates by chance. */
function doubtOfFixed(limit: Limit, { lines }: ResultDiff, figure: Figure): Reason | undefined {
  if (hasEnough(lines)) return overlap(limit, figure);
  const { change } = figure;
  const chance = CHANCE[unitOf(limit.metric)] / lines.head[0]!.iterations;
  const rest = measuredBy(limit, change) - chance;
  if (rest > allowance(limit, change.base)) return undefined;
  return { ...fewLines(lines), iterations: lines.head[0]!.iterations };
}

function doubtOfTimed(
  limit: Limit,
  result: ResultDiff,
  figure: Figure,
  buffers: number | undefined,
): Reason | undefined {
  const { lines } = result;
  const several = hasEnough(lines);
  if (several) {
    const doubt = overlap(limit, figure);
    if (doubt) return doubt;
  }
  return (
    onceAllocated(limit, result, figure) ??
    amortised(limit, result, figure, several ? undefined : buffers) ??
    (several || isSurelyMore(limit, result, figure.change) ? undefined : fewLines(lines))
  );
}

/** A growth that only some lines show. */
function overlap(limit: Limit, { base, head }: Figure): Reason | undefined {
  const { metric } = limit;
  switch (limit.kind) {
    case 'increase':
      return head.least > base.most ? undefined : { code: 'noisy', metric, base, head };
    case 'max':
      return head.least > limit.absolute ? undefined : { code: 'noisy', metric, base, head };
  }
}

/**
 * Whether fewer operations, among which the same bytes are divided, may be all there is to it. Where
 * not every operation allocates an object, all may be allocated once, however much it is.
 */
function onceAllocated(limit: Limit, result: ResultDiff, { change }: Figure): Reason | undefined {
  const { lines } = result;
  const once = ONCE[unitOf(limit.metric)];
  const operations = {
    base: median(lines.base.map(({ iterations }) => iterations)),
    head: median(lines.head.map(({ iterations }) => iterations)),
  };
  // A figure is cut to a whole number: up to one more may be in it.
  const all = change.base + 1;
  const part = isSeldom(result) ? all : Math.min(all, once / operations.base);
  const more =
    LIMIT[limit.kind].about === 'head'
      ? Math.min(change.head, once / operations.head)
      : part * Math.max(0, operations.base / operations.head - 1);
  const rest = measuredBy(limit, change) - more;
  if (rest > allowance(limit, change.base)) return undefined;
  return { code: 'iterations-explain', ...operations };
}

/** Whether buffers that grow now and then may be all there is to it. */
function amortised(
  limit: Limit,
  result: ResultDiff,
  { change }: Figure,
  buffers: number | undefined,
): Reason | undefined {
  if (METRIC[limit.metric].unit !== 'bytes') return undefined;
  const seldom = isSeldom(result);
  const mostly = buffers !== undefined && buffers > 0.5;
  if (!seldom && !mostly) return undefined;
  const isBounded = seldom || LIMIT[limit.kind].about === 'head';
  if (isBounded && change.head > DOUBLED * (startOf(limit, change) + 1)) return undefined;
  return { code: 'amortised', base: change.base, head: change.head };
}

/** Whether less than one object an operation was allocated, on both sides. */
function isSeldom(result: ResultDiff): boolean {
  const objects = printedFigure(result, 'alloc_objects');
  return objects !== undefined && objects.change.base === 0 && objects.change.head === 0;
}

/** More than one or two timed lines of unchanged code were seen to differ by. */
function isSurelyMore(limit: Limit, result: ResultDiff, change: Change): boolean {
  const bytes = printedFigure(result, 'alloc_space')?.change.delta ?? 0;
  const objects = printedFigure(result, 'alloc_objects')?.change.delta ?? 0;
  return (
    change.head > (1 + SURELY_MORE) * startOf(limit, change) ||
    (objects >= 1 && bytes >= SMALLEST_OBJECT)
  );
}

/** What the head is above: for a cap that is the cap, whatever the base was. */
function startOf(limit: Limit, { base }: Change): number {
  switch (limit.kind) {
    case 'max':
      return limit.absolute;
    case 'increase':
      return base;
  }
}

function hasEnough({ base, head }: ResultDiff['lines']): boolean {
  return base.length >= ENOUGH_LINES && head.length >= ENOUGH_LINES;
}

function fewLines({ base, head }: ResultDiff['lines']): Extract<Reason, { code: 'few-lines' }> {
  return { code: 'few-lines', base: base.length, head: head.length };
}

/** The printed values of one side; undefined where one is missing, empty where it did not run. */
function valuesOf(lines: readonly PrintedLine[], metric: Metric): number[] | undefined {
  const values: number[] = [];
  for (const line of lines) {
    const value = metric === 'alloc_space' ? line.bytes : line.objects;
    if (METRIC[metric].printed === undefined || value === undefined) return undefined;
    values.push(value);
  }
  return values;
}
