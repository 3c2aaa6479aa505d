import type { Change } from '../compare/heap-diff.ts';
import { type MetricUnit, unitOf } from '../profile/metric.ts';
import { holdAgainst } from './hold.ts';
import type { Limit } from './policy.ts';
import type { Settled } from './settled.ts';

/** Objects that two processes of the same code may differ by, where nothing better is known. */
const CHANCE_OBJECTS = 3;
/**
 * How large such an object is taken for, where the others are smaller; and larger than any that
 * pools keep: fmt drops buffers above it (fmt/print.go, `(*pp).free`).
 */
const CHANCE_SIZE = { least: 2 * 1024, most: 64 * 1024 } as const;

/** What is known beside the figure itself. */
export interface Counted {
  /** Operations over which the figure was counted. */
  readonly operations: number;
  /** The same in objects for bytes, in bytes for objects; undefined where the profiles do not tell. */
  readonly companion: Change | undefined;
}

/**
 * Holds a counted figure against a limit. What only some of the repeats show cannot be told; and
 * three objects are chance.
 *
 * @param change what a limit is about: of a growth what did not merely move
 */
export function settleCounted(
  limit: Limit,
  change: Change,
  { operations, companion }: Counted,
): Settled {
  const { outcome, over } = holdAgainst(limit, change);
  if (outcome === 'kept') return { over, outcome };
  if (mayBeChance(limit, change, companion, over, operations)) {
    return { over: Math.min(0, over), outcome: 'kept' };
  }
  // The medians break it, and every repeat of head is above every one of base.
  if (outcome === 'broken' || !change.overlaps) return { over, outcome: 'broken' };
  const { base, head, interval } = change;
  const spread = Math.max(0, change.delta - (interval?.low ?? change.delta));
  return {
    over,
    outcome: {
      code: 'noisy',
      metric: limit.metric,
      base: { least: base, most: base + spread },
      head: { least: head - spread, most: head },
    },
  };
}

/** Whether three objects are all by which a limit is broken. */
export function mayBeChance(
  limit: Limit,
  change: Change,
  companion: Change | undefined,
  over: number,
  operations: number,
): boolean {
  const unit = unitOf(limit.metric);
  switch (limit.kind) {
    // What is above a cap, whatever the base has.
    case 'max': {
      const size = sizeOf(unit, change, companion);
      if (size === undefined) return false;
      const each = unit === 'bytes' ? Math.min(size, CHANCE_SIZE.most) : 1;
      return over * operations <= CHANCE_OBJECTS * each + ROUNDING;
    }
    case 'increase':
      return isChance(unit, change, companion, operations);
  }
}

/** Whether a change is of three objects at most, of a size that such objects have. */
export function isChance(
  unit: MetricUnit,
  change: Change,
  companion: Change | undefined,
  operations: number,
): boolean {
  const size = sizeOf(unit, change, companion);
  const objects = unit === 'bytes' ? companion : change;
  if (size === undefined || !objects) return false;
  // Bytes of as many objects as before are larger objects, and no chance.
  const count = Math.abs(objects.delta) * operations;
  if (objects.delta === 0 || count > CHANCE_OBJECTS + ROUNDING) return false;
  const each = Math.min(Math.max(size, CHANCE_SIZE.least), CHANCE_SIZE.most);
  return (
    unit !== 'bytes' || Math.abs(change.delta) * operations <= CHANCE_OBJECTS * each + ROUNDING
  );
}

/** The mean size of the objects of a figure; 0 without their bytes, undefined without their number. */
function sizeOf(
  unit: MetricUnit,
  change: Change,
  companion: Change | undefined,
): number | undefined {
  const [bytes, objects] = unit === 'bytes' ? [change, companion] : [companion, change];
  if (!objects) return undefined;
  if (!bytes) return 0;
  return Math.max(meanOf(bytes.base, objects.base), meanOf(bytes.head, objects.head));
}

function meanOf(bytes: number, objects: number): number {
  return objects > 0 ? bytes / objects : 0;
}

/** Figures of one operation are fractions of whole numbers. */
const ROUNDING = 1e-6;
