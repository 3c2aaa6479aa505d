import type { Change } from '../../compare/heap-diff.ts';
import { CERTAINTY, increaseEvidence, maxEvidence } from '../../compare/statistics/evidence.ts';
import { chanceOfSample } from '../../compare/statistics/sampling.ts';
import { type MetricUnit, unitOf } from '../../profile/metric.ts';
import type { Limit } from '../policy.ts';
import { roomAbove, wholeAbove } from './reckon.ts';
import type { Unable } from './unable.ts';

/** Bytes of an object that is put in. Not the 16 B of the tiny allocator's blocks. */
export const OBJECT = 64;
/** Three objects more are what a pool does by chance, and no object is smaller than 8 bytes. */
const LEAST: Readonly<Record<MetricUnit, number>> = { bytes: 8, count: 4 };
/** A cap leaves room for three objects as large as pools keep, over all operations. */
const ABOVE_CAP: Readonly<Record<MetricUnit, number>> = { bytes: 3 * 64 * 1024, count: 3 };
/** Doublings by which a sampled growth is sought, from one sample on. */
const DOUBLINGS = 16;
/** What a sampled growth may be more than the least that shows. */
const NEAR = 1.1;

/** Whole bytes or objects that are put into each run of a place. */
export interface StackGrowth {
  readonly amount: number;
  /** How much of it is there only because repeats of the same code may differ by that. */
  readonly beyond: number;
}

/**
 * The least growth of a counted figure that is over its limit, and over what chance may add.
 * @param figure the base against itself, in one operation: its bounds are what repeats differ by
 * @param operations 1 where the figure is of a whole run
 */
export function countedGrowth(limit: Limit, figure: Change, operations: number): StackGrowth {
  const { base, delta, interval } = figure;
  const room = roomAbove(limit, base);
  const unit = unitOf(limit.metric);
  const more = () => {
    switch (limit.kind) {
      case 'max':
        return ABOVE_CAP[unit];
      // All repeats have to show the growth.
      case 'increase':
        return interval ? Math.max(0, delta - interval.low) * operations : 0;
    }
  };
  const over = (beside: number) =>
    Math.max(
      LEAST[unit],
      wholeAbove(room * operations + beside, (base + room) * operations + beside),
    );
  return { amount: over(more()), beyond: over(more()) - over(0) };
}

/** What a sampled object stands for: so many bytes, or so many objects. */
export function sampledUnit(unit: MetricUnit, period: number): number {
  return (unit === 'bytes' ? OBJECT : 1) / chanceOfSample(OBJECT, period);
}

/**
 * About the least growth of a whole profile that samples are sure to show, a tenth more at most.
 * @param family how many limits are settled together
 */
export function sampledGrowth(
  limit: Limit,
  base: NonNullable<Change['estimates']>['base'],
  { period, family }: { readonly period: number; readonly family: number },
): StackGrowth | Unable {
  const weight = sampledUnit(unitOf(limit.metric), period);
  const isShown = (growth: number) => {
    const variance = base.variance + (growth * weight) / base.runs;
    const head = { ...base, amount: base.amount + growth, variance };
    const exceeded = chanceOfNone(limit, base, head);
    // Alone against all others of the run, as Holm's correction holds the first of them.
    return exceeded * Math.max(1, family) <= CERTAINTY.falseAlarm;
  };
  const whole = (growth: number) => weight * Math.ceil(growth / weight);
  // Each question takes long: it is asked some ten times.
  let hidden = Math.max(weight, roomAbove(limit, base.amount));
  let shown = whole(hidden);
  for (let i = 0; !isShown(shown); i++) {
    if (i === DOUBLINGS) return { code: 'too-few-samples' };
    hidden = shown;
    shown = whole(2 * shown);
  }
  while (shown > NEAR * hidden && shown - hidden > weight) {
    const middle = whole(Math.sqrt(hidden * shown));
    if (middle >= shown) break;
    if (isShown(middle)) shown = middle;
    else hidden = middle;
  }
  return { amount: Math.ceil(shown), beyond: 0 };
}

type Estimates = NonNullable<Change['estimates']>;

function chanceOfNone(limit: Limit, base: Estimates['base'], head: Estimates['head']): number {
  switch (limit.kind) {
    case 'max':
      return maxEvidence(base, head, limit.absolute).exceeded;
    case 'increase':
      return increaseEvidence(base, head, limit).exceeded;
  }
}
