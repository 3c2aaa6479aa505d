import { compare } from '../../compare/compare.ts';
import { withoutCopies } from '../../compare/copies.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import { judge } from '../judge.ts';
import type { BudgetVerdict, Judgement } from '../judgement.ts';
import { neededGrowth } from './growth.ts';
import { type Plan, plansFor, withinRoom } from './plan.ts';
import { grownSet } from './records.ts';
import { partIntoRounds, roundsFor } from './rounds.ts';

/** One growth put into the base, and what became of it. */
export interface Trial extends Pick<Plan, 'tested' | 'grown' | 'growth' | 'unable'> {
  /** By how much repeats of the same code differ, which the growth had to exceed too. */
  readonly spread: number;
  /** The verdict on the grown base; undefined where nothing was put in, or nothing came out. */
  readonly judged: BudgetVerdict | undefined;
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

/** Verdicts that are tried: of every limit the largest figure, then the second largest, and so on. */
const MOST = 200;

/**
 * Proves on a run's own data that its gate can fail: a growth just over each limit is put into the
 * base's profiles as one more record, and base and grown base go the whole way again, through the
 * comparison and the policy. For sampled captures it is the growth that they can show.
 */
export function selfTest(given: ProfileSet, judgement: Judgement): SelfTest {
  const base = withoutCopies(given).set;
  const tried = pick(judgement.verdicts);
  const plans = withinRoom(base, plansFor(base, judgement, tried));
  const first = judgeGrown(base, judgement, plans);
  const wider = first.flatMap((trial, i) => widened(trial, plans[i]!) ?? []);
  const again = new Map(
    judgeGrown(base, judgement, withinRoom(base, wider)).map((trial) => [trial.tested, trial]),
  );
  const trials = first.map((trial) => again.get(trial.tested) ?? trial);
  const able = trials.filter(({ unable }) => unable === '');
  return {
    caught: able.filter(isCaught).length,
    of: able.length,
    unable: trials.length - able.length,
    untried: judgement.verdicts.length - tried.length,
    trials,
  };
}

export function isCaught({ judged, tested }: Pick<Trial, 'judged' | 'tested'>): boolean {
  return judged?.verdict === (tested.level === 'error' ? 'fail' : 'warn');
}

function pick(verdicts: readonly BudgetVerdict[]): BudgetVerdict[] {
  if (verdicts.length <= MOST) return [...verdicts];
  const seen = new Map<BudgetVerdict['limit'], number>();
  const ranked = [...verdicts]
    .sort((a, b) => b.base - a.base)
    .map((verdict) => {
      const rank = seen.get(verdict.limit) ?? 0;
      seen.set(verdict.limit, rank + 1);
      return { verdict, rank };
    });
  ranked.sort((a, b) => a.rank - b.rank);
  const chosen = new Set(ranked.slice(0, MOST).map(({ verdict }) => verdict));
  return verdicts.filter((verdict) => chosen.has(verdict));
}

/** Base against grown base, judged by the same policy; one trial for each plan, in their order. */
function judgeGrown(
  base: ProfileSet,
  { diff, policy }: Judgement,
  plans: readonly Plan[],
): Trial[] {
  const able = plans.filter(({ unable }) => unable === '');
  const answers = new Map<Plan, BudgetVerdict | undefined>();
  for (const round of partIntoRounds(able, roundsFor(base), diff)) {
    const grown = grownSet(base, round);
    const again = compare(base, grown, diff.modules, 'declared', diff.oneSided);
    const { verdicts } = judge(again, policy);
    for (const plan of round) {
      answers.set(
        plan,
        verdicts.find((each) => isSame(each, plan.tested)),
      );
    }
  }
  return plans.map((plan) => {
    const { tested, grown, growth, unable, growing } = plan;
    const { spread } = growing;
    return { tested, grown, growth, unable, spread, judged: answers.get(plan) };
  });
}

/** Repeats of the same code may differ, and operations too: what the first answer showed of it. */
function widened({ tested, judged, growth }: Trial, plan: Plan): Plan | undefined {
  if (!judged || judged.estimates || isCaught({ judged, tested })) return undefined;
  const spread = judged.interval ? judged.delta - judged.interval.low : 0;
  const perOperation = tested.limit.per === 'op' && judged.delta > 0;
  const operations = perOperation ? growth / judged.delta : plan.growing.operations;
  const growing = { ...plan.growing, spread, operations };
  const more = neededGrowth(tested, growing);
  // What no further growth explains is a miss.
  return typeof more === 'number' && more > growth ? { ...plan, growth: more, growing } : undefined;
}

function isSame(a: BudgetVerdict, b: BudgetVerdict): boolean {
  return (
    a.limit === b.limit &&
    a.budget === b.budget &&
    a.package === b.package &&
    a.function === b.function &&
    a.metric === b.metric
  );
}
