import { CERTAINTY } from '../compare/statistics/evidence.ts';
import { detectableIncrease } from '../compare/statistics/resolution.ts';
import { unitOf } from '../profile/metric.ts';
import { allowance } from './hold.ts';
import type { BudgetVerdict } from './judgement.ts';

/** What is put into one function, bytes and objects of a run, and the size of one object. */
export interface Amounts {
  readonly bytes: number;
  readonly objects: number;
  readonly size: number;
}

/** A growth needs room in what the sums can hold. */
const MOST = 2 ** 50;
/** Not the 16 B of the tiny allocator's blocks, whose swaps are left out of account. */
const OBJECT = 64;
/** Of what a sampled capture shows in four of five cases, so that it shows in all. */
const SURELY = 2;

/**
 * The smallest growth of a run, in the metric's unit, that has to break the limit of a verdict; or,
 * in a sentence, why none can.
 *
 * @param operations of the benchmark that the growth is put into, for limits per operation
 * @param family sampled limits that are settled together
 */
export function neededGrowth(
  verdict: BudgetVerdict,
  operations: number,
  family: number,
): number | string {
  const { limit, base, estimates } = verdict;
  if (estimates) return shownBySamples(verdict, family);
  const allowed = allowance(limit, base);
  const room = limit.kind === 'max' ? allowed - base : allowed;
  const growth = 1 + Math.floor(Math.max(0, limit.per === 'op' ? room * operations : room));
  return growth <= MOST ? growth : 'no growth that fits into a profile is over the limit';
}

function shownBySamples({ limit, estimates, base }: BudgetVerdict, family: number) {
  const room = limit.kind === 'max' ? Math.max(1, (limit.absolute ?? 0) - base) : undefined;
  const increase =
    room === undefined
      ? { relative: limit.relative, absolute: limit.absolute ?? limit.floor }
      : { relative: undefined, absolute: room };
  const side = estimates!.base;
  const test = { family, falseAlarm: CERTAINTY.falseAlarm };
  const shown = detectableIncrease(side, side, increase, test);
  return shown === undefined ? 'too little was sampled on base' : Math.ceil(SURELY * shown);
}

/** One record that grows every figure by what its limits need. */
export function amountsOf(
  needs: readonly { readonly tested: BudgetVerdict; readonly growth: number }[],
  size: number | undefined,
): Amounts {
  const most = (unit: 'bytes' | 'count') =>
    Math.max(
      0,
      ...needs.filter(({ tested }) => unitOf(tested.metric) === unit).map((need) => need.growth),
    );
  const [bytes, objects] = [most('bytes'), most('count')];
  if (size === undefined) {
    return { bytes: bytes || objects * OBJECT, objects: objects || 1, size: OBJECT };
  }
  // Of what was sampled the objects are told from bytes and size: these have to agree.
  const count = Math.max(objects, Math.ceil(bytes / size));
  return { bytes: count * size, objects: count, size };
}
