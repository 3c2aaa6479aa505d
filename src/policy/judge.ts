import { captureFor } from '../compare/capture.ts';
import type { CaptureClass, HeapDiff } from '../compare/heap-diff.ts';
import { holdAgainst } from './hold.ts';
import {
  type BudgetVerdict,
  type Judgement,
  type PolicyNote,
  VERDICTS,
  type Verdict,
  worstOf,
} from './judgement.ts';
import type { Budget, Limit, Policy } from './policy.ts';
import { ignoredBy, type JudgedTarget, tableOf, targetsOf } from './targets.ts';

/**
 * Holds every budget against everything it matches. Of several rules for the same target, metric
 * and kind of limit the last one counts. A judgement without a verdict is `inconclusive`.
 */
export function judge(diff: HeapDiff, policy: Policy): Judgement {
  const verdicts = new Map<string, BudgetVerdict>();
  const notes: PolicyNote[] = [];
  const ignored = ignoredBy(policy.ignore);
  for (const budget of policy.budgets) {
    let matched = 0;
    for (const limit of budget.limits) {
      if (!diff.metrics.includes(limit.metric)) {
        notes.push(
          warning(
            limit,
            `the profiles have no ${limit.metric}, so "${budget.name}" was not judged`,
          ),
        );
        continue;
      }
      for (const target of targetsOf(tableOf(diff, budget, limit.per), budget, ignored)) {
        matched++;
        const verdict = judgeTarget(diff, policy, budget, limit, target);
        if (verdict) verdicts.set(keyOf(verdict, budget), verdict);
      }
    }
    if (matched === 0)
      notes.push(warning(budget, `"${budget.name}" matches nothing in these profiles`));
  }
  const ranked = [...verdicts.values()].sort(worseFirst);
  return {
    conclusion: worstOf(ranked.map(({ verdict }) => verdict)) ?? 'inconclusive',
    verdicts: ranked,
    notes,
    policy,
    diff,
  };
}

function judgeTarget(
  diff: HeapDiff,
  policy: Policy,
  budget: Budget,
  limit: Limit,
  target: JudgedTarget,
): BudgetVerdict | undefined {
  const change = target.metrics[limit.metric]?.[budget.attribute];
  if (!change || (change.base === 0 && change.head === 0)) return undefined;
  const { outcome, over } = holdAgainst(limit, change);
  const doubt = doubtOf(diff, policy, limit);
  return {
    verdict: doubt ? 'inconclusive' : verdictOf(outcome, budget),
    budget: budget.name,
    at: budget.at,
    level: budget.level,
    package: target.package,
    function: target.function,
    local: target.local,
    file: target.file,
    line: target.line,
    metric: limit.metric,
    attribute: budget.attribute,
    limit,
    base: change.base,
    head: change.head,
    delta: change.delta,
    over,
    reason: doubt ?? (outcome === 'unknown' ? 'the sampling noise is wider than the limit' : ''),
  };
}

function verdictOf(outcome: 'broken' | 'kept' | 'unknown', { level }: Budget): Verdict {
  if (outcome === 'kept') return 'pass';
  if (outcome === 'unknown') return 'inconclusive';
  return level === 'error' ? 'fail' : 'warn';
}

const STRENGTH: readonly CaptureClass[] = ['advisory', 'sampled', 'exact'];

/** Why these captures cannot bear a verdict on a limit; undefined where they can. */
function doubtOf(diff: HeapDiff, policy: Policy, limit: Limit): string | undefined {
  const capture = captureFor(diff, limit.metric);
  if (STRENGTH.indexOf(capture.class) < STRENGTH.indexOf(policy.trust)) {
    return capture.reasons[0] ?? `the capture is ${capture.class}`;
  }
  if (limit.per === 'op' && diff.perOperation === 0) {
    return 'the operations are unknown: keep what go test prints beside each profile';
  }
  return undefined;
}

/** Rules meet where they judge the same thing of the same stacks. */
function keyOf(verdict: BudgetVerdict, { benchmarks }: Budget): string {
  const target = verdict.function ?? `package ${verdict.package}`;
  const { metric, attribute, limit } = verdict;
  return JSON.stringify([target, metric, attribute, limit.kind, benchmarks ?? []]);
}

function warning({ at }: { at: PolicyNote['at'] }, text: string): PolicyNote {
  return { level: 'warning', text, at };
}

function worseFirst(a: BudgetVerdict, b: BudgetVerdict): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    b.over - a.over ||
    compareText(a.function ?? a.package, b.function ?? b.package) ||
    compareText(a.metric, b.metric)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
