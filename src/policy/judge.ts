import type { HeapDiff } from '../compare/heap-diff.ts';
import { judgeTarget, type Rule, unknownFigure } from './judge-target.ts';
import {
  type BudgetVerdict,
  type Judgement,
  type PolicyNote,
  worseFirst,
  worstOf,
} from './judgement.ts';
import { leftOutPerOperation, unlikePrinted } from './per-operation.ts';
import type { Budget, Limit, Policy } from './policy.ts';
import { deadBudget, deadIgnore, nothingJudged, overridden, seenOnce } from './policy-notes.ts';
import { settleSampled } from './settle-sampled.ts';
import { mixedSubBenchmarks } from './sub-benchmarks.ts';
import {
  ignores,
  type JudgedTarget,
  mixedTable,
  tableOf,
  targetsOf,
  wholePackages,
} from './targets.ts';

/**
 * Holds every budget against everything it matches. Of several rules for the same figure and kind
 * of limit the last one counts. A judgement without a verdict is `inconclusive`, never `pass`; a
 * rule without effect is a note.
 */
export function judge(diff: HeapDiff, policy: Policy): Judgement {
  const ignoredBy = policy.ignore.map(ignores);
  const isKept = (target: JudgedTarget) => !ignoredBy.some((ignored) => ignored(target));
  const notes: PolicyNote[] = [
    ...policy.ignore.flatMap((entry) => deadIgnore(diff, entry) ?? []),
    ...leftOutPerOperation(diff, policy),
    ...unlikePrinted(diff, policy),
  ];
  const standing = new Map<string, BudgetVerdict>();
  const judged = new Set<string>();
  for (const budget of policy.budgets) {
    const held = judgeBudget(diff, policy, budget, isKept);
    notes.push(...held.notes);
    for (const verdict of held.verdicts) {
      judged.add(budget.name);
      standing.set(keyOf(verdict, budget), verdict);
    }
  }
  const verdicts = settleSampled([...standing.values()]).sort(worseFirst);
  notes.push(...overridden(policy, judged, verdicts), ...seenOnce(diff, verdicts));
  notes.push(...nothingJudged(diff, policy, verdicts));
  const conclusion = worstOf(verdicts.map(({ verdict }) => verdict)) ?? 'inconclusive';
  return { conclusion, verdicts, notes, policy, diff };
}

function judgeBudget(
  diff: HeapDiff,
  policy: Policy,
  budget: Budget,
  isKept: (target: JudgedTarget) => boolean,
): Pick<Judgement, 'verdicts' | 'notes'> {
  const mixed = mixedSubBenchmarks(diff, budget);
  const table = mixed === undefined ? tableOf(diff, budget, 'run') : mixedTable(diff, budget);
  const found = targetsOf(table, budget);
  const perRun = found.filter(isKept);
  const notes = deadBudget(diff, budget, found, perRun);
  const verdicts = budget.limits.flatMap((limit) => {
    const rule = { diff, policy, budget, limit };
    const unknown = mixed ?? whyUnknown(diff, limit);
    if (unknown !== undefined) {
      if (perRun.length > 0) notes.push(cannotJudge(rule, unknown));
      return wholePackages(perRun).map((target) => unknownFigure(rule, target, unknown));
    }
    const targets =
      limit.per === 'run' ? perRun : targetsOf(tableOf(diff, budget, 'op'), budget).filter(isKept);
    return targets.flatMap((target) => judgeTarget(rule, target) ?? []);
  });
  return { verdicts, notes };
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
