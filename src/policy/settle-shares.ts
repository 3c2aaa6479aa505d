import type { Change } from '../compare/heap-diff.ts';
import { holdAgainst } from './hold.ts';
import { LIMIT, type Limit } from './policy.ts';
import type { Settled } from './settled.ts';

/**
 * Holds a function's share of samples against a limit. Samples explain what was printed and never
 * break a budget by themselves: what their bounds do not exclude cannot be told.
 */
export function settleShare(limit: Limit, change: Change): Settled {
  const { base, head, delta } = change;
  const interval = change.interval ?? { low: delta, high: delta };
  // A cap is about the head: it may stray as far as the difference does.
  const bounds =
    LIMIT[limit.kind].about === 'head'
      ? { low: head + interval.low - delta, high: head + interval.high - delta }
      : interval;
  const most = holdAgainst(limit, {
    base,
    head: LIMIT[limit.kind].about === 'head' ? bounds.high : head,
    delta: LIMIT[limit.kind].about === 'head' ? delta : bounds.high,
  });
  const { over } = holdAgainst(limit, { base, head, delta });
  if (most.outcome === 'kept') return { over: Math.min(0, over), outcome: 'kept' };
  const { metric } = limit;
  return { over, outcome: { code: 'samples-alone', metric, interval: bounds } };
}
