import type { Change } from '../compare/heap-diff.ts';
import { unitOf } from '../profile/metric.ts';
import { holdAgainst } from './hold.ts';
import { LIMIT, type Limit } from './policy.ts';
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
  /** Share of a growth, 0 … 1, that nothing else of the same result gave up. */
  readonly net: number;
}

/**
 * Holds a counted figure against a limit. What other functions of the same result gave up has
 * moved; what only some of the repeats show cannot be told; and three objects are chance.
 */
export function settleCounted(
  limit: Limit,
  change: Change,
  { operations, companion, net }: Counted,
): Settled {
  const plain = holdAgainst(limit, change);
  if (plain.outcome === 'kept') return { over: plain.over, outcome: 'kept' };
  if (isChance(limit, change, companion, plain.over, operations)) {
    return { over: Math.min(0, plain.over), outcome: 'kept' };
  }
  const left = LIMIT[limit.kind].about === 'growth' ? scaled(change, net) : change;
  const { outcome, over } = holdAgainst(limit, left);
  const moved = change.delta - left.delta;
  if (outcome === 'kept') return { over, outcome, moved };
  if (outcome === 'broken') return { over, outcome };
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

/** Whether three objects are all there is to it, and of a size that such objects have. */
function isChance(
  limit: Limit,
  change: Change,
  companion: Change | undefined,
  over: number,
  operations: number,
): boolean {
  const isOfBytes = unitOf(limit.metric) === 'bytes';
  const [bytes, objects] = isOfBytes ? [change, companion] : [companion, change];
  if (!objects) return false;
  const size = bytes
    ? Math.max(meanOf(bytes.base, objects.base), meanOf(bytes.head, objects.head))
    : 0;
  switch (limit.kind) {
    // What is above a cap, whatever the base has.
    case 'max': {
      const each = isOfBytes ? Math.min(size, CHANCE_SIZE.most) : 1;
      return over * operations <= CHANCE_OBJECTS * each + ROUNDING;
    }
    case 'increase': {
      // Bytes of as many objects as before are larger objects, and no chance.
      const count = Math.abs(objects.delta) * operations;
      if (objects.delta === 0 || count > CHANCE_OBJECTS + ROUNDING) return false;
      const each = Math.min(Math.max(size, CHANCE_SIZE.least), CHANCE_SIZE.most);
      return !isOfBytes || change.delta * operations <= CHANCE_OBJECTS * each + ROUNDING;
    }
  }
}

function meanOf(bytes: number, objects: number): number {
  return objects > 0 ? bytes / objects : 0;
}

/** Figures of one operation are fractions of whole numbers. */
const ROUNDING = 1e-6;

/** What is left of a growth. */
function scaled(change: Change, net: number): Change {
  if (net === 1 || change.delta <= 0) return change;
  const { base, delta, interval } = change;
  const left = delta * net;
  const bounds = interval && { low: Math.min(left, interval.low * net), high: interval.high * net };
  return { base, head: base + left, delta: left, ...(bounds && { interval: bounds }) };
}
