import { compare } from '../compare/compare.ts';
import type { HeapDiff } from '../compare/heap-diff.ts';
import { type Growth, grownProfile } from '../profile/grown-profile.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { judge } from './judge.ts';
import type { BudgetVerdict, Judgement } from './judgement.ts';
import type { Budget } from './policy.ts';
import { amountsOf, neededGrowth } from './self-test-growth.ts';
import { grownFunction, type Place, placesOf } from './self-test-place.ts';

/** One growth put into the base, and what became of it. */
export interface Trial {
  /** The verdict whose limit was to be broken. */
  readonly tested: BudgetVerdict;
  /** Whole name of the function that grew; `''` where none was found. */
  readonly grown: string;
  /** What was put in, a run, in the metric's unit; 0 where nothing was. */
  readonly growth: number;
  /** The verdict on the grown base; undefined where nothing was put in, or nothing came out. */
  readonly judged: BudgetVerdict | undefined;
  /** Why no growth of this figure could fail; `''` where one can. */
  readonly unable: string;
}

export interface SelfTest {
  /** Growths that made the gate red, of all that had to. */
  readonly caught: number;
  readonly of: number;
  /** Verdicts that no growth could have turned red: the capture does not bear it. */
  readonly unable: number;
  /** Verdicts that were not tried, as there are so many. */
  readonly untried: number;
  readonly trials: readonly Trial[];
}

/** Verdicts that are tried, the worst first. */
const MOST = 200;
/** Bytes of the objects that are put into sampled captures: common, and seldom seen. */
const SAMPLED_OBJECT = 512;

/**
 * Proves on a run's own data that its gate can fail: a growth just over each limit is put into the
 * base's profiles as one more record, and base and grown base go the whole way again, through the
 * comparison and the policy. For sampled captures it is twice the growth that they can show.
 */
export function selfTest(base: ProfileSet, judgement: Judgement): SelfTest {
  const tried = judgement.verdicts.slice(0, MOST);
  const trials = judgement.policy.budgets.flatMap((budget) =>
    tryBudget(
      base,
      judgement,
      budget,
      tried.filter((verdict) => verdict.budget === budget.name),
    ),
  );
  const able = trials.filter(({ unable }) => unable === '');
  return {
    caught: able.filter(isCaught).length,
    of: able.length,
    unable: trials.length - able.length,
    untried: judgement.verdicts.length - tried.length,
    trials,
  };
}

export function isCaught({ judged, tested }: Trial): boolean {
  return judged?.verdict === (tested.level === 'error' ? 'fail' : 'warn');
}

/** All limits of one budget at once: its targets do not lie within each other. */
function tryBudget(
  base: ProfileSet,
  judgement: Judgement,
  budget: Budget,
  verdicts: readonly BudgetVerdict[],
): Trial[] {
  if (verdicts.length === 0) return [];
  const place = placesOf(base, judgement.diff, budget)[0];
  const plans = verdicts.map((tested) => planOf(tested, judgement, place));
  if (!place || plans.every(({ unable }) => unable !== '')) return plans.map(untouched);
  const first = judgeGrown(base, judgement, plans, place);
  const wider = first.map((trial) => ({ ...trial, growth: trial.growth + spreadOf(trial, place) }));
  const repeated = wider.some(({ growth }, i) => growth > plans[i]!.growth);
  return repeated ? judgeGrown(base, judgement, wider, place) : first;
}

type Plan = Pick<Trial, 'tested' | 'grown' | 'growth' | 'unable'>;

function untouched(plan: Plan): Trial {
  return { ...plan, judged: undefined };
}

function planOf(tested: BudgetVerdict, { diff, verdicts }: Judgement, place: Place | undefined) {
  const nothing = { tested, grown: '', growth: 0 };
  const open = tested.verdict === 'inconclusive' && tested.estimates === undefined;
  if (open) return { ...nothing, unable: tested.reason };
  const fn = grownFunction(diff, tested);
  if (!fn || !place) return { ...nothing, unable: 'the base has no stack to put a growth on' };
  const operations = operationsFor(tested, place);
  if (operations === 0) return { ...nothing, unable: 'the operations on base are unknown' };
  const family = verdicts.filter(({ estimates }) => estimates !== undefined).length;
  const growth = neededGrowth(tested, operations, family);
  return typeof growth === 'string'
    ? { ...nothing, grown: fn.name, unable: growth }
    : { tested, grown: fn.name, growth, unable: '' };
}

/** What a figure is multiplied by to be an amount of a run. */
function operationsFor({ limit }: BudgetVerdict, { operations }: Place): number {
  return limit.per === 'op' ? operations : 1;
}

/** Repeats of the same code differ: by so much more it has to grow for all of them to show it. */
function spreadOf({ judged, tested }: Trial, place: Place): number {
  if (!judged?.interval || judged.estimates) return 0;
  const spread = judged.delta - judged.interval.low;
  return spread > 0 ? Math.ceil(spread * operationsFor(tested, place)) + 1 : 0;
}

/** Base against grown base, judged by the same policy. */
function judgeGrown(
  base: ProfileSet,
  { diff, policy }: Judgement,
  plans: readonly Plan[],
  place: Place,
): Trial[] {
  const grown = grownSet(base, place, recordsOf(plans, diff));
  const { verdicts } = judge(compare(base, grown, diff.module), policy);
  return plans.map((plan) => {
    if (plan.unable !== '') return untouched(plan);
    const trial = { ...plan, judged: verdicts.find((each) => isSame(each, plan.tested)) };
    // What samples show is reckoned for objects like those that are there already.
    const missed = plan.tested.estimates !== undefined && !isCaught(trial);
    return missed ? { ...trial, unable: 'these samples show too little' } : trial;
  });
}

function isSame(a: BudgetVerdict, b: BudgetVerdict): boolean {
  return (
    a.budget === b.budget &&
    a.package === b.package &&
    a.function === b.function &&
    a.metric === b.metric &&
    a.limit === b.limit
  );
}

type NewRecord = Omit<Growth, 'root'>;

/** One record for each function that grows. */
function recordsOf(plans: readonly Plan[], { functions }: HeapDiff): NewRecord[] {
  const able = plans.filter(({ unable }) => unable === '');
  return [...new Set(able.map(({ grown }) => grown))].map((name) => {
    const needs = able.filter(({ grown }) => grown === name);
    const { file, line } = functions.find((fn) => fn.name === name)!;
    const size = needs.some(({ tested }) => tested.estimates) ? SAMPLED_OBJECT : undefined;
    return { name, file, line, ...amountsOf(needs, size) };
  });
}

function grownSet(base: ProfileSet, { runs }: Place, records: readonly NewRecord[]): ProfileSet {
  const roots = new Map(runs.map(({ run, root }) => [run, root]));
  return {
    ...base,
    runs: base.runs.map((run) => {
      const root = roots.get(run);
      if (!root) return run;
      const growths = records.map((record) => ({ ...record, root }));
      return { ...run, profile: grownProfile(run.profile, growths) };
    }),
  };
}
