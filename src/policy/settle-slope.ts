import { roundingOf } from '../compare/counted-figures.ts';
import type { Change } from '../compare/heap-diff.ts';
import type { CountedResult, Figure } from '../compare/result.ts';
import { operationsBetween } from '../compare/slope.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import { holdAgainst } from './hold.ts';
import { LEAST } from './limit-text.ts';
import { LIMIT, type Limit } from './policy.ts';
import { isChance, mayBeChance, settleCounted } from './settle-counted.ts';
import { CHANCE } from './settle-printed.ts';
import type { Settled } from './settled.ts';

/** Measurements a side from which on their order tells more than what is known of noise. */
export const ENOUGH_REPEATS = 3;

/**
 * Holds what a result that heapgate measured does in one operation against a limit. It is broken where
 * the medians break it and every measurement shows it; where only some do, that cannot be told.
 */
export function settleSlope(limit: Limit, counted: CountedResult, figure: Figure): Settled {
  const { base, head, delta } = figure.change;
  const { outcome, over } = holdAgainst(limit, { base, head, delta });
  if (outcome === 'kept') return { over, outcome };
  const { metric } = limit;
  if (counted.by === 'screen') {
    return { over, outcome: { code: 'screened', base: figure.base, head: figure.head, metric } };
  }
  const isFromProfiles = counted.by === 'counted' || METRIC[metric].printed === undefined;
  if (isFromProfiles && mayBeChanceHere(limit, counted, figure.change, over)) {
    const mayBeMore = limit.absolute > 0;
    return { over: Math.min(0, over), outcome: 'kept', ...(mayBeMore && { isUnsure: true }) };
  }
  if (!isInAll(limit, figure)) {
    return { over, outcome: { code: 'noisy', metric, base: figure.base, head: figure.head } };
  }
  const noise = isFromProfiles ? 0 : noiseOf(counted, metric);
  return over > noise
    ? { over, outcome: 'broken' }
    : { over, outcome: { code: 'rounded', metric, noise } };
}

/**
 * Three objects are chance, however many measurements have them: a garbage collection that comes at
 * another operation empties a pool in each of them. Over more operations they are less.
 */
function mayBeChanceHere(limit: Limit, counted: CountedResult, change: Change, over: number) {
  const companion = counted.figures[METRIC[limit.metric].companion]?.change;
  return mayBeChance(limit, change, companion, over, operationsBetween(counted.pair));
}

/** Whether every measurement of head is beyond: above all of base, or above the cap. */
function isInAll(limit: Limit, { base, head }: Figure): boolean {
  return head.least > (LIMIT[limit.kind].about === 'head' ? limit.absolute : base.most);
}

/** Whether each side was measured so often that order tells growth from chance. */
export function isRepeated({ repeats: { base, head } }: CountedResult): boolean {
  return Math.min(base, head) >= ENOUGH_REPEATS;
}

/**
 * Holds what a process allocates beside its operations against a limit. It is what is left of a whole
 * process, and takes over what its operations differ by: by less than that nothing has grown.
 */
export function settleSetUp(limit: Limit, figure: Figure, counted: CountedResult): Settled {
  const { change, base, head } = figure;
  const companion = counted.setUp[METRIC[limit.metric].companion]?.change;
  const settled = settleCounted(limit, change, { operations: 1, companion });
  const spread = Math.max(base.most - base.least, head.most - head.least);
  const isOfHead = LIMIT[limit.kind].about === 'head';
  const isLess = settled.outcome !== 'kept' && !isOfHead && change.delta <= spread;
  if (isLess) return { over: Math.min(0, settled.over), outcome: 'kept' };
  const { outcome } = settled;
  const isNoisy = typeof outcome === 'object' && outcome.code === 'noisy';
  return isNoisy ? { ...settled, outcome: { ...outcome, per: 'run' } } : settled;
}

/** Whether a figure changed by more than chance, in either direction. */
export function isSlopeNews(counted: CountedResult, metric: Metric, figure: Figure): boolean {
  const { change, base, head } = figure;
  if (Math.abs(change.delta) < LEAST[unitOf(metric)]) return false;
  if (isRepeated(counted)) {
    return head.least > base.most || base.least > head.most;
  }
  if (counted.by !== 'counted') return Math.abs(change.delta) > noiseOf(counted, metric);
  const companion = counted.figures[METRIC[metric].companion]?.change;
  return !isChance(unitOf(metric), change, companion, operationsBetween(counted.pair));
}

/** By how much a printed slope may be off: Go rounds, and a thread may start in one of the processes. */
function noiseOf(counted: CountedResult, metric: Metric): number {
  const thread = isRepeated(counted) ? 0 : CHANCE[unitOf(metric)] / operationsBetween(counted.pair);
  return roundingOf(counted.pair) + thread;
}
