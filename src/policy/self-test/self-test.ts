import { compare } from '../../compare/comparison.ts';
import { withoutCopies } from '../../compare/copies.ts';
import type { ResultId } from '../../compare/result.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { Target, Verdict } from '../finding.ts';
import { judge } from '../judge.ts';
import type { Judgement } from '../judgement.ts';
import type { Budget, Limit } from '../policy.ts';
import { type Candidate, type Ground, tryingKey } from './candidate.ts';
import { grownSet } from './grown-set.ts';
import { listCandidates } from './list.ts';
import { pick } from './pick.ts';
import { placesOf } from './place.ts';
import { type Amounts, type Plan, planFor } from './plan.ts';
import { withinRoom } from './room.ts';
import { partIntoRounds, roundsFor } from './rounds.ts';
import type { Unable } from './unable.ts';

/** One limit, the growth that was put into the base to break it, and what became of that. */
export interface Trial {
  readonly budget: Budget;
  readonly limit: Limit;
  readonly target: Target;
  /** Whose operation the amounts are of; undefined where they are of a whole profile. */
  readonly result: ResultId | undefined;
  readonly evidence: 'printed' | 'counted' | 'sampled' | 'none';
  /** What the base has, of what the limit is about. */
  readonly base: number;
  /** What was put in, of one operation or a run; empty where nothing was. */
  readonly growth: Amounts;
  /** How much of it is there because lines or repeats differ by that without any growth. */
  readonly beyond: number;
  readonly outcome: TrialOutcome;
}

export type TrialOutcome =
  | { readonly kind: 'caught'; readonly verdict: Verdict }
  /** Judged something else, or (undefined) not judged at all. */
  | { readonly kind: 'missed'; readonly verdict: Verdict | undefined }
  | { readonly kind: 'unable'; readonly why: Unable };

/** Whether a run's gate can fail: data, which `report/self-test.ts` puts into words. */
export interface SelfTest {
  /** Growths that made the gate red, of all that had to. */
  readonly caught: number;
  readonly of: number;
  /** Limits that no growth could have broken. */
  readonly unable: number;
  /** Limits that were not tried, as there are so many. */
  readonly untried: number;
  /** Those that were tried, and of those that could not fail as many as there is room for. */
  readonly trials: readonly Trial[];
}

/** Compares two sides and judges them by the policy of a judgement, as the gate does. */
export type Gate = (base: ProfileSet, head: ProfileSet, by: Judgement) => Judgement;

const GATE: Gate = (base, head, { diff, policy }) =>
  judge(compare(base, head, diff.modules), policy);

/** Limits that are tried. */
const MOST = 200;

/**
 * Proves on a run's own data that its gate can fail. A growth just over each limit is put into what
 * the base printed, or into its profiles as one more record, and base and grown base go the whole
 * way again. What has to be caught, and how large a growth is just over, is worked out without the
 * gate.
 */
export function selfTest(given: ProfileSet, judgement: Judgement, gate: Gate = GATE): SelfTest {
  const base = withoutCopies(given).set;
  const still = compare(base, base, judgement.diff.modules);
  const ground = { base, still, judgement };
  const all = listCandidates(ground);
  const able = all.filter(({ unable }) => !unable);
  const tried = pick(able, MOST);
  const plans = plansFor(ground, all, tried);
  const outcomes = outcomesOf(ground, [...plans.values()].filter(isPlan), gate);
  const told = all.filter(({ unable }) => unable).slice(0, MOST - tried.length);
  const trials = [...tried, ...told].map((candidate): Trial => {
    const plan = plans.get(candidate) ?? candidate.unable!;
    return isPlan(plan)
      ? trialOf(candidate, plan, outcomes.get(plan)!)
      : trialOf(candidate, { growth: {}, beyond: 0 }, { kind: 'unable', why: plan });
  });
  const count = (kind: TrialOutcome['kind']) =>
    trials.filter(({ outcome }) => outcome.kind === kind).length;
  const [caught, missed] = [count('caught'), count('missed')];
  return {
    caught,
    of: caught + missed,
    unable: all.length - able.length + tried.length - caught - missed,
    untried: able.length - tried.length,
    trials,
  };
}

function isPlan(plan: Plan | Unable): plan is Plan {
  return 'put' in plan;
}

/** What to put in for each candidate, or why nothing can be. */
function plansFor(
  ground: Ground,
  all: readonly Candidate[],
  tried: readonly Candidate[],
): ReadonlyMap<Candidate, Plan | Unable> {
  const places = placesOf(ground.base, ground.still);
  const family = all.filter(({ figure }) => figure.estimates).length;
  const drafts = tried.map((candidate) => planFor(ground, { places, family }, candidate));
  const fits = withinRoom(ground.base, drafts.filter(isPlan));
  return new Map(
    tried.map((candidate, i): [Candidate, Plan | Unable] => {
      const draft = drafts[i]!;
      return [candidate, isPlan(draft) && !fits.has(draft) ? { code: 'too-large' } : draft];
    }),
  );
}

/** Base against grown base, judged by the same policy. */
function outcomesOf(
  { base, still, judgement }: Ground,
  plans: readonly Plan[],
  gate: Gate,
): ReadonlyMap<Plan, TrialOutcome> {
  const outcomes = new Map<Plan, TrialOutcome>();
  for (const round of partIntoRounds(plans, roundsFor(base), still.diff)) {
    const { findings } = gate(base, grownSet(base, round), judgement);
    const verdicts = new Map(findings.map((each) => [tryingKey(each), each.outcome.verdict]));
    for (const plan of round) {
      const verdict = verdicts.get(tryingKey(plan.candidate));
      const wanted = plan.candidate.budget.level === 'error' ? 'fail' : 'warn';
      const isCaught = verdict === wanted;
      outcomes.set(plan, isCaught ? { kind: 'caught', verdict } : { kind: 'missed', verdict });
    }
  }
  return outcomes;
}

function trialOf(
  candidate: Candidate,
  { growth, beyond }: Pick<Plan, 'growth' | 'beyond'>,
  outcome: TrialOutcome,
): Trial {
  const { budget, limit, target, result, figure } = candidate;
  const evidence = evidenceOf(candidate);
  return { budget, limit, target, result, evidence, base: figure.base, growth, beyond, outcome };
}

function evidenceOf({ site, figure, unable }: Candidate): Trial['evidence'] {
  if (unable) return unable.code === 'samples-alone' ? 'sampled' : 'none';
  switch (site.kind) {
    case 'lines':
      return 'printed';
    case 'scope':
      return 'counted';
    case 'profile':
      return figure.estimates ? 'sampled' : 'counted';
    case 'nowhere':
      return 'none';
  }
}
