import type { Change, HeapDiff } from '../compare/heap-diff.ts';
import type { ResultDiff, ResultId } from '../compare/result.ts';
import { resultOfScope, type Scope } from '../compare/scope.ts';
import { METRIC } from '../profile/metric.ts';
import { COUNTED, type Draft, NONE, NOTHING, unknown } from './draft.ts';
import { isHeld } from './hold.ts';
import type { Budget, Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import { settleCounted } from './settle-counted.ts';
import type { Settled } from './settled.ts';

/** What is still in use after the last operation: counted in profiles, and printed nowhere. */
export function judgeLeftOver(
  { scopes, results }: HeapDiff,
  budget: Budget,
  limit: Limit,
  isJudged: (id: ResultId) => boolean,
): Draft[] {
  const counted = scopes.flatMap((scope, index) => {
    if (scope.evidence.kind !== 'counted' || !scope.results.some(isJudged)) return [];
    if (!isHeld(limit, scope.status)) return [];
    const change = scope.totals[limit.metric];
    const id = resultOfScope(scope);
    if (!change) {
      const settled = unknown({ code: 'metric-missing', metric: limit.metric });
      return [{ ...leftOver(budget, limit, id, NOTHING), evidence: NONE, settled }];
    }
    const companion = scope.totals[METRIC[limit.metric].companion];
    const operations = Math.max(scope.operations.base, scope.operations.head);
    const settled = settleCounted(limit, change, { operations, companion });
    // A leak shows in every measurement; what only some have is a pooled buffer more or less.
    const isLeft = isUnknown(settled, 'noisy')
      ? { over: Math.min(0, settled.over), outcome: 'kept' as const }
      : settled;
    return [
      {
        ...leftOver(budget, limit, id, change),
        evidence: COUNTED,
        settled: isLeft,
        scope: index,
      },
    ];
  });
  // The built-in budget is for who has the figures, and says nothing to who has not.
  if (budget.isBuiltIn) return counted.filter(({ evidence }) => evidence !== NONE);
  const uncounted = results.filter(
    (result) => isJudged(result.id) && result.status !== 'removed' && hasFigures(result),
  );
  return [
    ...counted,
    ...uncounted.flatMap((result) => {
      const scope = result.scope === undefined ? undefined : scopes[result.scope];
      const why = whyUncounted(limit, result, scope);
      if (!why) return [];
      const draft = leftOver(budget, limit, result.id, NOTHING);
      return [{ ...draft, evidence: NONE, settled: unknown(why) }];
    }),
  ];
}

function hasFigures({ lines, counted }: ResultDiff): boolean {
  return counted !== undefined || lines.base.length + lines.head.length > 0;
}

/** Why what a result leaves in use is not known; undefined where it is counted. */
function whyUncounted(
  { metric }: Limit,
  { counted }: ResultDiff,
  scope: Scope | undefined,
): Reason | undefined {
  if (scope?.evidence.kind === 'counted') return undefined;
  if (counted?.by === 'screen') return { code: 'screened', metric };
  if (counted && scope?.evidence.kind === 'none') return scope.evidence.why;
  return { code: 'needs-every-allocation', metric };
}

function isUnknown({ outcome }: Settled, code: Reason['code']): boolean {
  return typeof outcome === 'object' && outcome.code === code;
}

function leftOver(budget: Budget, limit: Limit, result: ResultId, change: Change) {
  return { budget, limit, target: { kind: 'result' } as const, result, change };
}
