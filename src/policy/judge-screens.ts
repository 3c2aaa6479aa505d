import type { Change, Within } from '../compare/heap-diff.ts';
import type { ResultId, ScreenIndex } from '../compare/result.ts';
import { resultOfScope, type Scope } from '../compare/scope.ts';
import { METRIC } from '../profile/metric.ts';
import { COUNTED, type Draft, NONE, unknown } from './draft.ts';
import { isHeld } from './hold.ts';
import type { Judging } from './judge-functions.ts';
import type { Budget, Limit } from './policy.ts';
import { settleCounted } from './settle-counted.ts';
import type { Settled } from './settled.ts';
import { targetsOf } from './targets.ts';

/**
 * Holds a limit on functions or packages against what processes that ran all of a package show. It
 * holds where the sum over a benchmark's results keeps it, for then each of them does; where it does
 * not, the results are named, to be measured alone.
 */
export function judgeScreens(
  { comparison, isKept, former }: Judging,
  budget: Budget,
  limit: Limit,
  tables: ReadonlySet<Within>,
  matches: (id: ResultId) => boolean,
): Draft[] {
  return comparison.diff.screens.flatMap((scope, index: ScreenIndex): Draft[] => {
    const of = `screen ${index}` as const;
    if (!tables.has(of) || !isHeld(limit, scope.status)) return [];
    const results = scope.results.filter(matches);
    if (results.length === 0) return [];
    return targetsOf(comparison.table(of), budget, former)
      .filter(({ target }) => isKept(target))
      .flatMap(({ target, metrics }): Draft[] => {
        const change = metrics[limit.metric]?.[budget.attribute];
        if (!change || (change.base === 0 && change.head === 0)) return [];
        const result = results.length === 1 ? results[0]! : resultOfScope(scope);
        const draft = { budget, limit, target, result, change, scope: of };
        const { evidence } = scope;
        if (evidence.kind === 'none') {
          return [{ ...draft, evidence: NONE, settled: unknown(evidence.why) }];
        }
        const companion = metrics[METRIC[limit.metric].companion]?.[budget.attribute];
        const { outcome, over } = settleSum(limit, change, companion, scope);
        const why = { code: 'screened', metric: limit.metric, results } as const;
        const settled = { over, outcome: outcome === 'kept' ? outcome : why };
        return [{ ...draft, evidence: COUNTED, settled }];
      });
  });
}

function settleSum(
  limit: Limit,
  change: Change,
  companion: Change | undefined,
  { results, operations }: Scope,
): Settled {
  // By a share of the sum one of several could grow by more than its own.
  const strict = results.length === 1 ? limit : { ...limit, relative: undefined };
  // Chance adds up as its squares do.
  const together = operations.head / Math.sqrt(results.length);
  return settleCounted(strict, change, { operations: together, companion });
}
