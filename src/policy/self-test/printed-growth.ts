import type { PrintedLine } from '../../compare/result.ts';
import { type MetricUnit, unitOf } from '../../profile/metric.ts';
import type { Limit } from '../policy.ts';
import type { LineGrowth } from './printed-results.ts';
import { roomAbove, wholeAbove } from './reckon.ts';
import type { Unable } from './unable.ts';

/*
 * From where on printed lines are sure to show a growth, as the README says it: said here a second
 * time, so that a gate that asks for more than that is noticed. `settle-printed.ts` is the gate's.
 */

/** Lines of one side from which on their order tells. */
const SEVERAL = 3;
/** Lines of a fixed number of operations differ by so much, divided among the operations. */
const BY_CHANCE: Readonly<Record<MetricUnit, number>> = { bytes: 6 * 1024, count: 48 };
/** A timed benchmark may allocate so much once, which a cap has to leave room for. */
const ONCE: Readonly<Record<MetricUnit, number>> = { bytes: 1024 * 1024, count: 4096 };
/** With few timed lines an object more is sure from its smallest size on, or this share. */
const SURE = { bytes: 8, objects: 1, share: 0.25 } as const;
const MOSTLY_BUFFERS = 0.5;

/** How the lines of a result came to be, on both sides of the run. */
export interface Printing {
  /** Some ran other numbers of operations than others. */
  readonly isTimed: boolean;
  /** Share of the result's bytes, 0 … 1, that buffers allocated to grow. */
  readonly buffers: number;
}

/** A growth of every line of a result. */
export interface PrintedGrowth {
  readonly line: LineGrowth;
  /** How much of it is there only because lines differ by that without any growth. */
  readonly beyond: number;
}

/**
 * The least growth of every line that is over a limit and over what the lines differ by.
 */
export function printedGrowth(
  limit: Limit,
  lines: readonly PrintedLine[],
  { isTimed, buffers }: Printing,
): PrintedGrowth | Unable {
  const unit = unitOf(limit.metric);
  const values = lines.map((line) => (unit === 'bytes' ? line.bytes : line.objects));
  if (!areKnown(values)) return { code: 'no-benchmem' };
  const isFew = lines.length < SEVERAL;
  if (isTimed && isFew && unit === 'bytes' && buffers > MOSTLY_BUFFERS) {
    return { code: 'amortised' };
  }
  const base = middleOf(values);
  const room = roomAbove(limit, base);
  const objects = lines.map((line) => line.objects);
  const areBoth = areKnown(objects) && areKnown(lines.map((line) => line.bytes));
  const start = limit.kind === 'max' ? limit.absolute : base;
  const sure = isTimed && isFew && !areBoth ? (1 + SURE.share) * start - base : 0;
  const needed = Math.max(room + chance(limit, lines, isTimed), apart(limit, values, isFew), sure);
  const own = wholeAbove(needed, base);
  const beyond = own - wholeAbove(room, base);
  // Lines that already differ in it are timed as they are.
  const isAlike = lines.every(({ iterations }) => iterations === lines[0]!.iterations);
  const operations = isTimed && isAlike ? 1 : 0;
  if (unit === 'count') {
    const bytes = isTimed && isFew ? SURE.bytes : 0;
    return { line: { bytes, objects: own, operations }, beyond };
  }
  // Bytes without an allocation are what a buffer that doubles now and then looks like.
  const isSeldom = areKnown(objects) && middleOf(objects) === 0;
  const more = isTimed && (isFew || isSeldom) && areBoth;
  return {
    line: {
      bytes: more ? Math.max(own, SURE.bytes) : own,
      objects: more ? SURE.objects : 0,
      operations,
    },
    beyond,
  };
}

/** What may be in a line that no operation allocated. */
function chance({ kind, metric }: Limit, lines: readonly PrintedLine[], isTimed: boolean): number {
  const unit = unitOf(metric);
  const operations = middleOf(lines.map(({ iterations }) => iterations));
  if (!isTimed) return lines.length < SEVERAL ? BY_CHANCE[unit] / operations : 0;
  switch (kind) {
    case 'max':
      return ONCE[unit] / operations;
    // Base and grown base ran as many operations: what is allocated once is the same in both.
    case 'increase':
      return 0;
  }
}

/** By how much several lines differ: the least that grew has to lie above. */
function apart({ kind, absolute }: Limit, values: readonly number[], isFew: boolean): number {
  if (isFew) return 0;
  const least = Math.min(...values);
  switch (kind) {
    case 'max':
      return absolute - least;
    case 'increase':
      return Math.max(...values) - least;
  }
}

function areKnown(values: readonly (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined);
}

export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
