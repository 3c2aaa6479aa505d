import type { HeapDiff } from '../compare/heap-diff.ts';
import { deadBudget, deadIgnore, nothingJudged, overridden } from './dead-rules.ts';
import { judgeTarget, type Rule, unknownFigure } from './judge-target.ts';
import {
  type BudgetVerdict,
  type Judgement,
  type PolicyNote,
  worseFirst,
  worstOf,
} from './judgement.ts';
import type { Budget, Limit, Policy } from './policy.ts';
import { ignores, type JudgedTarget, tableOf, targetsOf } from './targets.ts';

/**
 * Holds every budget against everything it matches. Of several rules for the same figure and kind
 * of limit the last one counts. A judgement without a verdict is `inconclusive`, never `pass`; a
 * rule without effect is a note.
 */
export function judge(diff: HeapDiff, policy: Policy): Judgement {
  const verdicts = new Map<string, BudgetVerdict>();
  const notes: PolicyNote[] = policy.ignore.flatMap((entry) => deadIgnore(diff, entry) ?? []);
  const ignoredBy = policy.ignore.map(ignores);
  const judged = new Set<string>();
  for (const budget of policy.budgets) {
    const found = targetsOf(tableOf(diff, budget, 'run'), budget);
    const kept = (targets: readonly JudgedTarget[]) =>
      targets.filter((target) => !ignoredBy.some((ignored) => ignored(target)));
    notes.push(...deadBudget(diff, budget, found, kept(found)));
    for (const limit of budget.limits) {
      const rule = { diff, policy, budget, limit };
      const unknown = whyUnknown(diff, limit);
      if (unknown !== undefined && found.length > 0) {
        notes.push({
          level: 'warning',
          text: `"${budget.name}" cannot be judged: ${unknown}`,
          at: limit.at,
        });
      }
      const targets =
        limit.per === 'run' || unknown ? found : targetsOf(tableOf(diff, budget, 'op'), budget);
      for (const verdict of verdictsOf(rule, kept(targets), unknown)) {
        verdicts.set(keyOf(verdict, budget), verdict);
        judged.add(budget.name);
      }
    }
  }
  const ranked = [...verdicts.values()].sort(worseFirst);
  notes.push(...overridden(policy, judged, ranked), ...nothingJudged(diff, policy, ranked));
  const conclusion = worstOf(ranked.map(({ verdict }) => verdict)) ?? 'inconclusive';
  return { conclusion, verdicts: ranked, notes, policy, diff };
}

function verdictsOf(
  rule: Rule,
  targets: readonly JudgedTarget[],
  unknown: string | undefined,
): BudgetVerdict[] {
  if (unknown === undefined) return targets.flatMap((target) => judgeTarget(rule, target) ?? []);
  const packages = new Map<string, JudgedTarget>();
  for (const target of targets) {
    packages.set(target.package, {
      ...target,
      function: undefined,
      local: undefined,
      file: '',
      line: 0,
    });
  }
  return [...packages.values()].map((target) => unknownFigure(rule, target, unknown));
}

/** Why the files do not hold the figures that a limit is about; undefined where they do. */
function whyUnknown(diff: HeapDiff, { metric, per }: Limit): string | undefined {
  if (!diff.metrics.includes(metric)) return `the profiles carry no ${metric}: take the limit out`;
  if (per === 'op' && diff.perOperation === 0) {
    return 'the operations are unknown: keep what go test prints beside each profile';
  }
  return undefined;
}

/** Rules meet where they judge the same figure of the same stacks. */
function keyOf(verdict: BudgetVerdict, { benchmarks = [] }: Budget): string {
  const { metric, attribute, limit } = verdict;
  const target = verdict.function ?? `package ${verdict.package}`;
  return JSON.stringify([target, metric, attribute, limit.kind, [...benchmarks].sort()]);
}
