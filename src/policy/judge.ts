import type { HeapDiff, Per, Reach } from '../compare/heap-diff.ts';
import { conclude } from './conclude.ts';
import { placesBy } from './growth-of.ts';
import { type Doubting, doubted, unclaimedOf } from './hidden-growth.ts';
import { judgeTarget, type Rule, unknownFigure } from './judge-target.ts';
import { type BudgetVerdict, type Judgement, type PolicyNote, worseFirst } from './judgement.ts';
import { mayBeUnsampled, neverSampled } from './never-sampled.ts';
import { passedAsSwap, seenOnce } from './noise-notes.ts';
import { leftOutPerOperation, unlikePrinted } from './per-operation.ts';
import type { Budget, Limit, Policy } from './policy.ts';
import { deadBudget, deadIgnore, nothingJudged, overridden } from './policy-notes.ts';
import { settleSampled } from './settle-sampled.ts';
import { mixedSubBenchmarks } from './sub-benchmarks.ts';
import {
  ignores,
  type JudgedTarget,
  mixedTable,
  reachOf,
  tableOf,
  targetsOf,
  wholePackages,
} from './targets.ts';
import { weighUnmeasured } from './unmeasured.ts';
import { unownedVerdicts } from './unowned.ts';

/**
 * Holds every budget against everything it matches. Of several rules for the same figure and kind
 * of limit the last one counts. A judgement without a verdict is never `pass`; a rule without effect
 * is a note.
 */
export function judge(diff: HeapDiff, policy: Policy): Judgement {
  const ignoredBy = policy.ignore.map(ignores);
  const isKept = (target: JudgedTarget) => !ignoredBy.some((ignored) => ignored(target));
  const notes: PolicyNote[] = [
    ...policy.ignore.flatMap((entry) => deadIgnore(diff, entry) ?? []),
    ...leftOutPerOperation(diff, policy),
    ...unlikePrinted(diff, policy),
  ];
  const judging = { diff, policy, isKept, unclaimed: unclaimedOf(diff) };
  const standing = new Map<string, BudgetVerdict>();
  const judged = new Set<string>();
  for (const budget of policy.budgets) {
    const held = judgeBudget(judging, budget);
    notes.push(...held.notes);
    for (const verdict of held.verdicts) {
      judged.add(budget.name);
      standing.set(keyOf(verdict, budget), verdict);
    }
  }
  const all = [...standing.values()];
  all.push(...unownedVerdicts(judging, isKept, all));
  const placeOf = placesBy(diff, policy);
  const verdicts = settleSampled(all)
    .sort(worseFirst)
    .map((verdict) => ({ ...verdict, ...placeOf(verdict) }));
  notes.push(...overridden(policy, judged, verdicts), ...seenOnce(diff, verdicts));
  notes.push(...passedAsSwap(verdicts));
  notes.push(...nothingJudged(diff, policy, verdicts));
  const unmeasured = weighUnmeasured(diff, policy);
  const conclusion = conclude(diff, verdicts, unmeasured);
  return { conclusion, verdicts, unmeasured, notes, policy, diff };
}

interface Judging extends Doubting {
  readonly diff: HeapDiff;
  readonly policy: Policy;
}

function judgeBudget(judging: Judging, budget: Budget): Pick<Judgement, 'verdicts' | 'notes'> {
  const { diff, policy, isKept } = judging;
  const mixed = mixedSubBenchmarks(diff, budget);
  const targets = targetsBy(diff, budget);
  const reach = budget.limits.some((limit) => reachOf(limit) === 'all') ? 'all' : 'common';
  const found =
    mixed === undefined ? targets('run', reach) : targetsOf(mixedTable(diff, budget), budget);
  const perRun = found.filter(isKept);
  const ignored = found.filter((target) => !isKept(target));
  const isAbsent = found.length === 0 && mayBeUnsampled(diff, budget);
  const notes = isAbsent ? [] : deadBudget(diff, budget, found, perRun);
  const verdicts = budget.limits.flatMap((limit) => {
    const rule = { diff, policy, budget, limit };
    const unknown = mixed ?? whyUnknown(diff, limit);
    if (unknown !== undefined) {
      const isTold = notes.some(({ text }) => text.endsWith(unknown));
      if (perRun.length > 0 && !isTold) notes.push(cannotJudge(rule, unknown));
      return wholePackages(perRun).map((target) => unknownFigure(rule, target, unknown));
    }
    const judged = targets(limit.per, reachOf(limit));
    const verdicts = judged.filter(isKept).flatMap((target) => judgeTarget(rule, target) ?? []);
    const held = limit.per === 'run' ? verdicts : doubted(rule, verdicts, judged, judging);
    return [...held, ...neverSampled(rule, held, ignored)];
  });
  return { verdicts, notes };
}

/** What a budget speaks of, each table worked out once. */
function targetsBy(diff: HeapDiff, budget: Budget): (per: Per, reach: Reach) => JudgedTarget[] {
  const known = new Map<string, JudgedTarget[]>();
  return (per, reach) => {
    const key = `${per} ${reach}`;
    const targets = known.get(key) ?? targetsOf(tableOf(diff, budget, per, reach), budget);
    known.set(key, targets);
    return targets;
  };
}

/** Why the files do not hold the figures that a limit is about; undefined where they do. */
function whyUnknown(diff: HeapDiff, { metric, per }: Limit): string | undefined {
  if (!diff.metrics.includes(metric)) return `the profiles carry no ${metric}: take the limit out`;
  if (per === 'op' && diff.perOperation === 0) {
    return 'the operations are unknown: keep what go test prints beside each profile';
  }
  return undefined;
}

function cannotJudge({ budget, limit }: Rule, why: string): PolicyNote {
  return { level: 'warning', text: `"${budget.name}" cannot be judged: ${why}`, at: limit.at };
}

/** Rules meet where they judge the same figure of the same stacks. */
function keyOf(verdict: BudgetVerdict, { functions, benchmarks = [] }: Budget): string {
  const { metric, attribute, limit } = verdict;
  const whole = `${functions ? 'functions of' : 'package'} ${verdict.package}`;
  const target = verdict.function ?? whole;
  return JSON.stringify([target, metric, attribute, limit.kind, [...benchmarks].sort()]);
}
