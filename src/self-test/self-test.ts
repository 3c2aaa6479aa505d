import type { Finding, Verdict } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Budget, Policy } from '../policy/policy.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { basePlaces, type Sides } from './base-places.ts';
import { type Candidate, findingKey, listCandidates, namesOf, resultName } from './list.ts';
import { needing } from './needed.ts';
import type { Plan, Put } from './place.ts';
import { planter } from './plant.ts';
import { type Item, partIntoRounds } from './rounds.ts';
import type { SelfTest, Trial, TrialOutcome } from './trial.ts';
import { stuckOn, type Unable } from './unable.ts';

/** Judges files of two sides from the beginning, as the gate does. */
export type Gate = (base: readonly NamedFile[], head: readonly NamedFile[]) => Promise<Judgement>;

/** What a self-test is about. */
export interface Request extends Sides {
  readonly policy: Policy;
  /** What this run came to. */
  readonly judgement: Judgement;
  readonly gate: Gate;
  /** Whether there is time for more than was tried; always where undefined. */
  readonly hasTime?: () => boolean;
  /** The day in UTC by which waivers hold. */
  readonly today: string;
}

/** Limits that are tried. */
const MOST = 200;
/** Times that base and grown base are judged. */
const MOST_ROUNDS = 8;

/**
 * Proves on a run's own data that its gate can fail. A growth just over each limit is put into the
 * files of the base, and base and grown base go the whole way again: it has to be red. So does one
 * that is just allowed, and it has to be within. What has to be caught, and how large a growth is
 * just over, is worked out from the policy's text and the base's profiles and lines, by a reckoning
 * that shares nothing with the gate's.
 */
export async function selfTest(request: Request): Promise<SelfTest> {
  const { policy, judgement, today } = request;
  const { tried, of, has } = listCandidates(policy, basePlaces(request, policy), MOST, today);
  const plans = new Map<Candidate, Plan | Unable>(
    tried.map((candidate) => {
      const { spot, held, unable } = candidate;
      return [candidate, unable ?? spot.place.plan(spot, held)];
    }),
  );
  const verdicts = await judged(request, itemsOf(plans));
  const stuck = stuckIn(judgement);
  const doubt = doubtOf(judgement);
  const trials = [...plans].flatMap(([candidate, plan]) => {
    const own = 'code' in plan ? undefined : verdicts.get(candidate);
    return trialOf(candidate, plan, own, stuck.get(keyOf(candidate))?.why ?? doubt) ?? [];
  });
  const others = [...stuck]
    .filter(([key]) => !has(key))
    .map(([, { finding, why }]) => onlyTold(finding, why));
  const count = (kind: TrialOutcome['kind']) =>
    trials.filter(({ outcome }) => outcome.kind === kind).length;
  const unable = count('unable');
  return {
    caught: count('caught'),
    of: trials.length - unable,
    unable: unable + others.length,
    untried: of - trials.length,
    trials: [...trials, ...others.slice(0, Math.max(0, MOST - trials.length))],
  };
}

/** What breaks each limit goes first; what is allowed follows, as far as there is room. */
function itemsOf(plans: ReadonlyMap<Candidate, Plan | Unable>): Item[] {
  const over: Item[] = [];
  const under: Item[] = [];
  for (const [candidate, plan] of plans) {
    if ('code' in plan) continue;
    over.push({ candidate, plan, dose: plan.over, isOver: true });
    // Beside samples a waiver is only for what is surely within it.
    const isSure = candidate.spot.place.isStrict || !candidate.isWaived;
    if (plan.under && isSure) under.push({ candidate, plan, dose: plan.under, isOver: false });
  }
  return [...over, ...under];
}

/** What became of the growths of a candidate; undefined for those that were not put in. */
interface Came {
  over?: Verdict | undefined;
  isCaught?: boolean;
  under?: Verdict | undefined;
  isAccused?: boolean;
}

async function judged(request: Request, items: readonly Item[]): Promise<Map<Candidate, Came>> {
  const came = new Map<Candidate, Came>();
  const neededFor = needing(request);
  const plant = planter(request);
  for (const round of partIntoRounds(items, MOST_ROUNDS)) {
    if (came.size > 0 && request.hasTime?.() === false) break;
    const puts = round.flatMap(({ dose }): readonly Put[] => dose.puts);
    const needed = neededFor(round.map(({ candidate }) => candidate.spot.place));
    const grown = plant(needed, puts);
    const { findings, conclusion } = await request.gate(needed, grown);
    // A report begins with the first, and has to begin with what is worst.
    const isLed = findings[0]?.outcome.verdict === conclusion;
    const found = new Map(findings.map((finding) => [findingKey(finding), finding]));
    for (const item of round) {
      const { candidate, isOver } = item;
      const known = came.get(candidate) ?? {};
      came.set(candidate, known);
      const finding = found.get(keyOf(candidate));
      if (isOver) {
        known.over = finding?.outcome.verdict;
        known.isCaught = finding !== undefined && isLed && isCaught(item, finding, conclusion);
      } else {
        known.under = finding?.outcome.verdict;
        known.isAccused = isAccused(item, finding);
      }
    }
  }
  return came;
}

/** Whether a growth over its limit made both its own finding and the whole run what it has to. */
function isCaught(
  { candidate }: Item,
  finding: Finding,
  conclusion: Judgement['conclusion'],
): boolean {
  const { budget, held, spot } = candidate;
  const wanted = wantedOf(budget);
  if (finding.outcome.verdict !== wanted) return false;
  if (conclusion !== 'fail' && conclusion !== wanted) return false;
  // What is above its cap already may be worse elsewhere; nothing else has grown.
  return held.kind === 'max' || resultName(finding.result) === resultName(spot.place.result);
}

/** Whether as much as a limit allows was not found to be within it. */
function isAccused({ candidate, dose }: Item, finding: Finding | undefined): boolean {
  const { budget, held, spot, isWaived } = candidate;
  // Of what has nothing on either side there is nothing to say.
  if (!finding) return spot.place.isStrict && dose.puts.length > 0;
  const { verdict } = finding.outcome;
  // Elsewhere it may be above its cap already.
  if (held.kind === 'max' && resultName(finding.result) !== resultName(spot.place.result))
    return false;
  if (isWaived && verdict === 'waived') return false;
  return spot.place.isStrict ? verdict !== 'pass' : verdict === wantedOf(budget);
}

function wantedOf({ level }: Budget): Verdict {
  return level === 'error' ? 'fail' : 'warn';
}

function keyOf(candidate: Candidate): string {
  return findingKey({ ...candidate, ...namesOf(candidate.spot) });
}

/** What this run could not tell, whatever the amount. */
function stuckIn({ findings }: Judgement): Map<string, { finding: Finding; why: Unable }> {
  return new Map(
    findings.flatMap((finding) => {
      const { outcome } = finding;
      const why = outcome.verdict === 'inconclusive' ? stuckOn(outcome.why) : undefined;
      return why ? [[findingKey(finding), { finding, why }] as const] : [];
    }),
  );
}

/** Why nothing of this run can be told, be it printed, counted or sampled. */
function doubtOf({ diff }: Judgement): Unable | undefined {
  // Which Go it was is asked of profiles alone.
  return stuckOn(diff.doubts.find(({ code }) => code !== 'go-unknown'));
}

/** What the gate found nothing to tell of, and the base has no figure of. */
function onlyTold({ budget, limit, target, result }: Finding, why: Unable): Trial {
  const outcome = { kind: 'unable', why } as const;
  return { budget, limit, target, result, ...UNTRIED, outcome };
}

const UNTRIED = { evidence: 'none', base: undefined, growth: {}, beyond: 0 } as const;

/** Undefined for what was not tried after all. */
function trialOf(
  { budget, limit, spot }: Candidate,
  plan: Plan | Unable,
  came: Came | undefined,
  stuck: Unable | undefined,
): Trial | undefined {
  const { target, result } = namesOf(spot);
  const { evidence } = spot.place;
  const of = { budget, limit, target, result };
  if ('code' in plan) {
    // What this run says of it has more to say than what it is of.
    const outcome = { kind: 'unable', why: stuck ?? plan } as const;
    return { ...of, ...UNTRIED, outcome };
  }
  if (came?.isCaught === undefined) return undefined;
  const { base, over, beyond } = plan;
  const { growth } = over;
  const outcome = (): TrialOutcome => {
    if (!came.isCaught) return { kind: 'missed', verdict: came.over };
    if (came.isAccused)
      return { kind: 'accused', allowed: plan.under!.growth, verdict: came.under };
    // It would be caught; but in this run nothing could be.
    return stuck ? { kind: 'unable', why: stuck } : { kind: 'caught', verdict: came.over! };
  };
  return { ...of, evidence, base, growth, beyond, outcome: outcome() };
}
