import { CERTAINTY } from '../../compare/statistics/evidence.ts';
import { chanceOfSample } from '../../compare/statistics/sampling.ts';
import { smallestGrowth } from '../../compare/statistics/smallest-growth.ts';
import { type MetricUnit, unitOf } from '../../profile/metric.ts';
import { allowance } from '../hold.ts';
import type { BudgetVerdict } from '../judgement.ts';
import { exceededOf } from '../settle-sampled.ts';

/** What the need of a growth depends on beside the verdict. */
export interface Growing {
  /** Operations of the benchmark that the growth is put into, for limits per operation. */
  readonly operations: number;
  /** Sampling period of the base, in bytes. */
  readonly period: number;
  /** Sampled limits that are settled together. */
  readonly family: number;
  /** By how much repeats of the same code differ: all of them have to show the growth. */
  readonly spread: number;
}

/** Bytes of an object that is put in. Not the 16 B of the tiny allocator's blocks. */
export const OBJECT = 64;
/** Twice what limits per operation leave for rounding. */
const ROUNDING = 2e-12;

/**
 * The smallest growth of a run, in the metric's unit, that has to break the limit of a verdict; or,
 * in a sentence, why none can. A sampled one is taken in steps of a tenth.
 */
export function neededGrowth(verdict: BudgetVerdict, growing: Growing): number | string {
  if (verdict.estimates) {
    if (verdict.limit.per === 'op') return UNTRIED_ON_SAMPLES;
    return shownBySamples(verdict, growing);
  }
  const { limit, base } = verdict;
  const { operations, spread } = growing;
  const allowed = allowance(limit, base);
  const room = Math.max(0, limit.kind === 'max' ? allowed - base : allowed);
  // Figures per operation are fractions, and have to differ by more than their rounding.
  const needed =
    limit.per === 'op' ? (room + spread + ROUNDING * (base + room)) * operations : room + spread;
  const growth = 1 + (spread > 0 ? Math.ceil(needed) : Math.floor(needed));
  return Number.isFinite(growth) ? growth : TOO_LARGE;
}

export const UNTRIED_ON_SAMPLES = 'limits per operation are not tried on samples';
export const TOO_LARGE = 'no growth that fits into a profile is over the limit';

/** What a sampled object stands for: so many bytes, or so many objects. */
export function sampledUnit(unit: MetricUnit, period: number): number {
  return (unit === 'bytes' ? OBJECT : 1) / chanceOfSample(OBJECT, period);
}

function shownBySamples(verdict: BudgetVerdict, { period, family }: Growing): number | string {
  const { base } = verdict.estimates!;
  const { limit, metric } = verdict;
  const weight = sampledUnit(unitOf(metric), period);
  const whole = (growth: number) => weight * Math.ceil(growth / weight);
  const isShown = (least: number) => {
    const growth = whole(least);
    const variance = base.variance + (growth * weight) / base.runs;
    const head = { amount: base.amount + growth, variance, runs: base.runs };
    const exceeded = exceededOf({ limit, estimates: { base, head } });
    // Alone against all others of the run, as Holm's correction holds the first of them.
    return exceeded * Math.max(1, family) <= CERTAINTY.falseAlarm;
  };
  const room = allowance(limit, base.amount) - (limit.kind === 'max' ? base.amount : 0);
  const least = smallestGrowth(Math.max(weight, room), isShown);
  return least === undefined ? 'these samples show no growth at all' : Math.ceil(whole(least));
}
