import type { Comparison } from '../compare/comparison.ts';
import type { Change, Table, Within } from '../compare/heap-diff.ts';
import type { ResultId, ScopeIndex } from '../compare/result.ts';
import { resultOfScope, type Scope } from '../compare/scope.ts';
import { METRIC } from '../profile/metric.ts';
import { rememberedOf } from '../remembered.ts';
import { ByPath } from './by-path.ts';
import { type Draft, NONE, NOTHING, unknown } from './draft.ts';
import type { Evidence, Moved } from './finding.ts';
import type { FormerNames } from './former-names.ts';
import { judgeScreens } from './judge-screens.ts';
import { withoutMoved } from './moved.ts';
import { type Budget, benchmarksOf, LIMIT, type Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import { resultMatcher } from './result-pattern.ts';
import { settleCounted } from './settle-counted.ts';
import { settleShare } from './settle-shares.ts';
import type { Settled } from './settled.ts';
import { type Measured, targetsOf } from './targets.ts';
import { withUnclaimed } from './unclaimed.ts';

/** What a budget on functions or packages is held against, and what of it is ignored. */
export interface Judging {
  readonly comparison: Comparison;
  readonly isKept: (of: { readonly package: string; readonly local?: string }) => boolean;
  readonly former: FormerNames;
}

/**
 * Holds each limit of a budget against each function, or each package's own part, in each result
 * that runs it. Amounts are of one operation.
 */
export function judgeFunctions(judging: Judging, budget: Budget): Draft[] {
  const { diff } = judging.comparison;
  const limits = budget.limits.filter(({ per }) => per === 'op');
  if (limits.length === 0) return [];
  const matches = resultMatcher(benchmarksOf(budget), judging.former);
  const tables = tablesFor(judging, budget);
  const scopes = [...tables].filter((of) => typeof of === 'number').sort((a, b) => a - b);
  return limits.flatMap((limit) => [
    ...judgeScreens(judging, budget, limit, tables, matches),
    ...scopes.flatMap((index) => {
      const scope = diff.scopes[index]!;
      const id = resultOfScope(scope);
      const wanted = matches(id) || scope.results.some(matches);
      return wanted ? judgeScope(judging, budget, limit, scope, index, id, matches) : [];
    }),
  ]);
}

/** The tables that may have something a budget speaks of, under any name of it. */
function tablesFor(
  { comparison, former }: Pick<Judging, 'comparison' | 'former'>,
  { packages }: Budget,
): ReadonlySet<Within> {
  const holders = tablesByPath(comparison)(former).matching(packages);
  return new Set(holders.flatMap(({ value }) => [...value]));
}

/** By each name of each package the tables that may have something of it. */
const tablesByPath = rememberedOf((comparison: Comparison) =>
  rememberedOf(
    (former: FormerNames) =>
      new ByPath(
        [...comparison.holders()].flatMap(([name, tables]) =>
          former.around(name).map((path) => [path, tables] as const),
        ),
      ),
  ),
);

function judgeScope(
  { comparison, isKept, former }: Judging,
  budget: Budget,
  limit: Limit,
  scope: Scope,
  index: ScopeIndex,
  id: ResultId,
  matches: (id: ResultId) => boolean,
): Draft[] {
  if (scope.status === 'removed') return [];
  if (scope.status === 'added' && LIMIT[limit.kind].about === 'growth') return [];
  const table = comparison.table(index);
  const kept = (of: Table) => targetsOf(of, budget, former).filter(({ target }) => isKept(target));
  const odd = scope.results.find((result) => !matches(result) && !matches(id));
  const drafts = kept(table).flatMap((measured): Draft[] => {
    const figure = measured.metrics[limit.metric]?.[budget.attribute];
    // Nothing on both sides is within every limit there can be.
    if (figure?.base === 0 && figure.head === 0) return [];
    const change = aboutOf(limit, figure ?? NOTHING);
    const moved = movedIn(limit, figure, measured);
    const { target } = measured;
    const draft = { budget, limit, target, result: id, change, ...moved, scope: index };
    const why = odd
      ? ({ code: 'results-mixed', other: odd.name } as const)
      : doubtOf(scope, limit, figure);
    if (why) return [{ ...draft, evidence: NONE, settled: unknown(why) }];
    const evidence: Evidence = { kind: scope.evidence.kind };
    return [{ ...draft, evidence, settled: settle(limit, change, scope, budget, measured) }];
  });
  // Of a result that ran alone every stack is its own.
  if (odd || scope.pair || scope.evidence.kind !== 'counted') return drafts;
  const beside = kept(comparison.table(`beside ${index}`));
  const operations = operationsOf(scope);
  return withUnclaimed(drafts, beside, operations, { budget, limit, result: id, scope: index });
}

/** What of a change a limit is about: a growth is what did not merely move. */
function aboutOf(limit: Limit, change: Change): Change {
  return LIMIT[limit.kind].about === 'growth' ? withoutMoved(change) : change;
}

function movedIn(
  limit: Limit,
  figure: Change | undefined,
  { from }: Measured,
): { readonly moved: Moved } | undefined {
  const amount = figure?.moved ?? 0;
  if (amount <= 0 || LIMIT[limit.kind].about !== 'growth') return undefined;
  return { moved: { amount, from: from() } };
}

function operationsOf({ operations }: Scope): number {
  return Math.max(operations.base, operations.head);
}

/** Why nothing is known of a figure; undefined where it is there. */
function doubtOf(
  { evidence }: Scope,
  { metric }: Limit,
  figure: Change | undefined,
): Reason | undefined {
  if (evidence.kind === 'none') return evidence.why;
  if (figure) return undefined;
  return evidence.kind === 'sampled' && METRIC[metric].kind === 'inuse'
    ? { code: 'needs-every-allocation', metric }
    : { code: 'metric-missing', metric };
}

function settle(
  limit: Limit,
  change: Change,
  scope: Scope,
  { attribute }: Budget,
  { metrics }: Measured,
): Settled {
  const { evidence } = scope;
  switch (evidence.kind) {
    case 'none':
      return unknown(evidence.why);
    case 'sampled':
      return settleShare(limit, change);
    case 'counted': {
      const companion = metrics[METRIC[limit.metric].companion]?.[attribute];
      return settleCounted(limit, change, {
        operations: operationsOf(scope),
        companion: companion && aboutOf(limit, companion),
      });
    }
  }
}
