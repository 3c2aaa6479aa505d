import { type Metric, type MetricUnit, unitOf } from '../profile/metric.ts';
import { wholeAbove } from './growth.ts';
import { roomAbove } from './limit.ts';
import { middleOf } from './middle.ts';
import type { Held } from './place.ts';
import type { More } from './plant-lines.ts';
import type { Unable } from './unable.ts';

/*
 * From where on printed lines are sure to show a growth, as the README says it: said here a second
 * time, so that a gate that asks for more than that is noticed.
 */

/** Lines of one side from which on their order tells. */
const SEVERAL = 3;
/** Lines of a fixed number of operations differ by so much, divided among the operations. */
const BY_CHANCE: Readonly<Record<MetricUnit, number>> = { bytes: 6 * 1024, count: 48 };
/** A timed benchmark may allocate so much once, which a cap has to leave room for. */
const ONCE: Readonly<Record<MetricUnit, number>> = { bytes: 1024 * 1024, count: 4096 };
/** With few timed lines an object more is sure from its smallest size on, or this share. */
const SURE = { bytes: 8, objects: 1, share: 0.25 } as const;
/** Half of the bytes; and a little less, where it is a near thing. */
const MOSTLY_BUFFERS = 0.45;

/** One line, as far as memory goes. */
export interface Line {
  readonly iterations: number;
  readonly bytesPerOp: number | undefined;
  readonly allocsPerOp: number | undefined;
}

/** How the lines of a result came to be, on both sides of the run. */
export interface Printing {
  /** Some ran other numbers of operations than others. */
  readonly isTimed: boolean;
  /** Share of the result's bytes, 0 … 1, that buffers allocated to grow. */
  readonly buffers: number;
}

/** A growth of every line of a result. */
export interface PrintedGrowth {
  readonly base: number;
  readonly over: More;
  /** As much as is allowed; undefined where the limit is broken already. */
  readonly under: More | undefined;
  /** How much of `over` is there only because lines differ by that without any growth. */
  readonly beyond: number;
}

/**
 * The least growth of every line that is over a limit and over what the lines differ by.
 * @param lines those of the base
 */
export function printedGrowth(
  limit: Held,
  lines: readonly Line[],
  { isTimed, buffers }: Printing,
): PrintedGrowth | Unable {
  const { kind, metric, allowed } = limit;
  const unit = unitOf(metric);
  const values = lines.map((line) => printedBy(line, metric));
  if (!areKnown(values)) return { code: 'no-benchmem' };
  const isFew = lines.length < SEVERAL;
  if (isTimed && isFew && unit === 'bytes' && buffers > MOSTLY_BUFFERS) {
    return { code: 'amortised' };
  }
  const base = middleOf(values);
  const left = roomAbove(kind, allowed, base);
  const room = Math.max(0, left);
  const objects = lines.map((line) => line.allocsPerOp);
  const areBoth = areKnown(objects) && areKnown(lines.map((line) => line.bytesPerOp));
  const start = kind === 'max' ? allowed.amount : base;
  const sure = isTimed && isFew && !areBoth ? (1 + SURE.share) * start - base : 0;
  const needed = Math.max(room + chance(limit, lines, isTimed), apart(limit, values, isFew), sure);
  const own = wholeAbove(needed, base);
  const beyond = own - wholeAbove(room, base);
  // Lines that already differ in it are timed as they are.
  const isAlike = lines.every(({ iterations }) => iterations === lines[0]!.iterations);
  const operations = isTimed && isAlike ? 1 : 0;
  const most = left < 0 ? undefined : Math.floor(left * (1 - Number.EPSILON));
  if (unit === 'count') {
    const over = { bytes: isTimed && isFew ? SURE.bytes : 0, objects: own, operations };
    const under = most === undefined ? undefined : { bytes: 0, objects: most, operations };
    return { base, over, under, beyond };
  }
  // Bytes without an allocation are what a buffer that doubles now and then looks like.
  const isSeldom = areKnown(objects) && middleOf(objects) === 0;
  const isMore = isTimed && (isFew || isSeldom) && areBoth;
  return {
    base,
    over: {
      bytes: isMore ? Math.max(own, SURE.bytes) : own,
      objects: isMore ? SURE.objects : 0,
      operations,
    },
    under: most === undefined ? undefined : { bytes: most, objects: 0, operations },
    beyond,
  };
}

function printedBy({ bytesPerOp, allocsPerOp }: Line, metric: Metric): number | undefined {
  return unitOf(metric) === 'bytes' ? bytesPerOp : allocsPerOp;
}

/** What may be in a line that no operation allocated. */
function chance({ kind, metric }: Held, lines: readonly Line[], isTimed: boolean): number {
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
function apart({ kind, allowed }: Held, values: readonly number[], isFew: boolean): number {
  if (isFew) return 0;
  const least = Math.min(...values);
  switch (kind) {
    case 'max':
      return allowed.amount - least;
    case 'increase':
      return Math.max(...values) - least;
  }
}

function areKnown(values: readonly (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined);
}
