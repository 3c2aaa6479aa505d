import { captureFor } from '../compare/capture.ts';
import type { CaptureClass, Change, HeapDiff } from '../compare/heap-diff.ts';
import { holdAgainst, type Standing } from './hold.ts';
import type { BudgetVerdict } from './judgement.ts';
import type { Budget, Limit, Policy } from './policy.ts';
import type { JudgedTarget } from './targets.ts';

/** One limit of a budget, and all that decides what a figure held against it means. */
export interface Rule {
  readonly diff: HeapDiff;
  readonly policy: Policy;
  readonly budget: Budget;
  readonly limit: Limit;
}

/** Weakest first. */
const STRENGTH: readonly CaptureClass[] = ['advisory', 'sampled', 'exact'];

const NOTHING: Change = { base: 0, head: 0, delta: 0 };

/** The verdict on a target; undefined where it has nothing of the metric on either side. */
export function judgeTarget(rule: Rule, target: JudgedTarget): BudgetVerdict | undefined {
  const { budget, limit } = rule;
  const change = target.metrics[limit.metric]?.[budget.attribute];
  const { estimates, untold } = change ?? {};
  if (!change || (change.base === 0 && change.head === 0 && !untold)) return undefined;
  const { outcome, over } = holdAgainst(limit, change);
  const judged = { ...whatIsJudged(rule, target, change), over };
  const doubt = doubtOf(rule);
  if (doubt !== undefined) return { ...judged, verdict: 'inconclusive', reason: doubt };
  if (untold !== undefined) return { ...judged, verdict: 'inconclusive', reason: untold };
  // Sampled figures are settled together with all others of the run: see settleSampled.
  if (estimates) return { ...judged, verdict: 'inconclusive', reason: '', estimates };
  return { ...judged, verdict: verdictOf(outcome, budget), reason: '' };
}

/**
 * The verdict on a target whose figure the files do not tell.
 *
 * @param shown a figure that is not the one to be judged, but that a reader can know it by
 */
export function unknownFigure(
  rule: Rule,
  target: JudgedTarget,
  reason: string,
  shown: Change = NOTHING,
): BudgetVerdict {
  return { ...whatIsJudged(rule, target, shown), verdict: 'inconclusive', over: 0, reason };
}

function whatIsJudged(
  { budget, limit }: Rule,
  target: JudgedTarget,
  { base, head, delta, interval, swapped }: Change,
) {
  return {
    budget: budget.name,
    at: budget.at,
    level: budget.level,
    package: target.package,
    function: target.function,
    local: target.local,
    file: '',
    line: 0,
    metric: limit.metric,
    attribute: budget.attribute,
    limit,
    base,
    head,
    delta,
    ...(interval && { interval }),
    ...(swapped !== undefined && { swapped }),
  };
}

function verdictOf(outcome: Standing['outcome'], { level }: Budget): BudgetVerdict['verdict'] {
  if (outcome === 'kept') return 'pass';
  // Only samples leave room, and these are settled elsewhere.
  if (outcome === 'unknown') return 'inconclusive';
  return level === 'error' ? 'fail' : 'warn';
}

/**
 * Why the captures cannot bear a verdict; undefined where they can. That covers what seems to be
 * within budget too: between unlike captures a growth can hide as well as appear.
 */
function doubtOf({ diff, policy, limit }: Rule): string | undefined {
  const capture = captureFor(diff, limit.metric);
  if (STRENGTH.indexOf(capture.class) >= STRENGTH.indexOf(policy.trust)) return undefined;
  const why = capture.reasons[0] ?? 'nothing tells how the profiles were made';
  return capture.class === 'advisory'
    ? why
    : `${why}, and the policy trusts ${policy.trust} captures only: measure with -memprofilerate=1`;
}
