import type { FunctionDiff } from '../../compare/heap-diff.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { BudgetVerdict, Judgement } from '../judgement.ts';
import { type Growing, neededGrowth, TOO_LARGE } from './growth.ts';
import { grownFunction, type Place, placesOf } from './place.ts';

/** A growth, and where it is put. */
export interface Plan {
  /** The verdict whose limit is to be broken. */
  readonly tested: BudgetVerdict;
  /** Whole name of the function that grows; `''` where none was found. */
  readonly grown: string;
  /** What is put in, a run, in the metric's unit; 0 where nothing is. */
  readonly growth: number;
  /** Why no growth of this figure could fail; `''` where one can. */
  readonly unable: string;
  readonly fn: FunctionDiff | undefined;
  readonly place: Place | undefined;
  readonly growing: Growing;
}

/** What to put in for each verdict, and under which benchmark. */
export function plansFor(
  base: ProfileSet,
  { diff, policy, verdicts }: Judgement,
  tried: readonly BudgetVerdict[],
): Plan[] {
  const places = new Map(
    policy.budgets.map((budget) => [budget.name, placesOf(base, diff, budget)[0]]),
  );
  const family = verdicts.filter(({ estimates }) => estimates !== undefined).length;
  const period = diff.base.periods[0] ?? 1;
  return tried.map((tested) => {
    const place = places.get(tested.budget);
    const fn = grownFunction(diff, tested);
    const operations = place?.operations ?? 0;
    const growing = { operations, period, family, spread: 0 };
    const plan = { tested, grown: '', growth: 0, fn, place, growing };
    const open = tested.verdict === 'inconclusive' && tested.estimates === undefined;
    if (open) return { ...plan, unable: tested.reason };
    if (!fn || !place) return { ...plan, unable: 'the base has no stack to put a growth on' };
    if (tested.limit.per === 'op' && operations === 0) {
      return { ...plan, unable: 'the operations on base are unknown' };
    }
    const growth = neededGrowth(tested, growing);
    return typeof growth === 'string'
      ? { ...plan, grown: fn.name, unable: growth }
      : { ...plan, grown: fn.name, growth, unable: '' };
  });
}

/** Growths for which the sums have no room are not put in; small ones go first. */
export function withinRoom(base: ProfileSet, plans: readonly Plan[]): Plan[] {
  let room = Number.MAX_SAFE_INTEGER;
  for (const { profile } of base.runs) {
    for (const column of profile.samples.values) {
      for (const value of column) room -= Math.abs(value) || 0;
    }
  }
  const fits = new Set<Plan>();
  for (const plan of [...plans].sort((a, b) => a.growth - b.growth)) {
    const runs = plan.place?.runs.length ?? 0;
    if (plan.growth * runs > room) continue;
    room -= plan.growth * runs;
    fits.add(plan);
  }
  return plans.map((plan) => (fits.has(plan) ? plan : { ...plan, growth: 0, unable: TOO_LARGE }));
}
