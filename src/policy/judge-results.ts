import type { Doubt } from '../compare/doubt.ts';
import type { Change, HeapDiff } from '../compare/heap-diff.ts';
import { isFixed, type ResultDiff, type ResultId } from '../compare/result.ts';
import type { Scope } from '../compare/scope.ts';
import { METRIC } from '../profile/metric.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './finding.ts';
import { type Budget, LIMIT, type Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import { resultMatcher } from './result-pattern.ts';
import { settleCounted } from './settle-counted.ts';
import { printedFigure, settlePrinted } from './settle-printed.ts';
import type { Settled } from './settled.ts';

/** More than what a process allocated cannot have been allocated in it; and Go rounds. */
const IMPOSSIBLE = { share: 1.05, bytes: 64 } as const;

/** Holds each limit of a budget against each result that the budget speaks of. */
export function judgeResults(
  diff: HeapDiff,
  budget: Budget,
  isKept: (id: ResultId) => boolean,
): Draft[] {
  const matches = resultMatcher(budget.benchmarks ?? ['**']);
  const isJudged = (id: ResultId) => matches(id) && isKept(id);
  return budget.limits
    .filter(({ per }) => per === 'op')
    .flatMap((limit) =>
      METRIC[limit.metric].printed === undefined
        ? judgeLeftOver(diff, budget, limit, isJudged)
        : diff.results
            .filter(({ id }) => isJudged(id))
            .flatMap((result) => judgePrinted(diff, budget, limit, result) ?? []),
    );
}

/** What a result printed; undefined where there is nothing to hold a limit against. */
function judgePrinted(
  { doubts, scopes }: HeapDiff,
  budget: Budget,
  limit: Limit,
  result: ResultDiff,
): Draft | undefined {
  const { status, lines } = result;
  // What vanished is told as that; what is new has nothing to grow from.
  if (status === 'removed' || (status === 'added' && LIMIT[limit.kind].about === 'growth'))
    return undefined;
  const scope = result.scope === undefined ? undefined : scopes[result.scope];
  const figure = printedFigure(result, limit.metric);
  const evidence: Evidence = figure
    ? {
        kind: 'printed',
        iterations: isFixed(result) ? 'fixed' : 'timed',
        lines: { base: lines.base.length, head: lines.head.length },
      }
    : NONE;
  const change = figure?.change ?? NOTHING;
  const draft = { budget, limit, target: WHOLE, result: result.id, change, evidence };
  const why = doubts.find(forbids) ?? (figure ? ownMetric(limit, change, scope) : silent(result));
  if (why || !figure) return { ...draft, settled: unknown(why!) };
  return { ...draft, settled: settlePrinted(limit, result, figure, scope?.buffers) };
}

/**
 * Whether a doubt is also one of what was printed. Profiles of few samples need have no line of Go
 * in common; lines without a profile, which are judged, tell no more of Go than they do.
 */
function forbids({ code }: Doubt): boolean {
  return code !== 'go-unknown';
}

const WHOLE = { kind: 'result' } as const;
const NOTHING: Change = { base: 0, head: 0, delta: 0 };

function unknown(why: Reason): Settled {
  return { over: 0, outcome: why };
}

function silent({ lines }: ResultDiff): Reason {
  const isSilent = lines.base.some(({ bytes }) => bytes === undefined);
  return { code: 'no-benchmem', side: isSilent ? 'base' : 'head' };
}

/** A benchmark can report a metric called B/op itself, and then it is no measurement. */
function ownMetric(limit: Limit, { base, head }: Change, scope: Scope | undefined) {
  if (limit.metric !== 'alloc_space' || !scope?.most || scope.results.length > 1) return undefined;
  const { most } = scope;
  const printed = { base, head };
  for (const side of ['base', 'head'] as const) {
    const bound = most[side] * IMPOSSIBLE.share + IMPOSSIBLE.bytes;
    if (printed[side] > bound) {
      return { code: 'own-metric', printed: printed[side], counted: most[side] } as const;
    }
  }
  return undefined;
}

/** What is still in use after the last operation: counted in profiles, and printed nowhere. */
function judgeLeftOver(
  { scopes, results }: HeapDiff,
  budget: Budget,
  limit: Limit,
  isJudged: (id: ResultId) => boolean,
): Draft[] {
  if (scopes.every(({ evidence }) => evidence.kind !== 'counted')) {
    // The built-in budget is for who has the figures, and says nothing to who has not.
    if (budget.isBuiltIn) return [];
    const settled = unknown({ code: 'needs-every-allocation', metric: limit.metric });
    return results
      .filter(({ id, status }) => isJudged(id) && status !== 'removed')
      .map(({ id }) => ({ ...leftOver(budget, limit, id, NOTHING), evidence: NONE, settled }));
  }
  return scopes.flatMap((scope, index) => {
    if (scope.evidence.kind !== 'counted') return [];
    const change = scope.totals[limit.metric];
    const isOfBoth =
      scope.status === 'both' || (scope.status === 'added' && LIMIT[limit.kind].about === 'head');
    if (!isOfBoth || !scope.results.some(isJudged)) return [];
    const id = resultOfScope(scope);
    if (!change) {
      if (budget.isBuiltIn) return [];
      const settled = unknown({ code: 'metric-missing', metric: limit.metric });
      return [{ ...leftOver(budget, limit, id, NOTHING), evidence: NONE, settled }];
    }
    const companion = scope.totals[METRIC[limit.metric].companion];
    const operations = Math.max(scope.operations.base, scope.operations.head);
    const settled = settleCounted(limit, change, { operations, companion, net: 1 });
    return [{ ...leftOver(budget, limit, id, change), evidence: COUNTED, settled, scope: index }];
  });
}

const NONE: Evidence = { kind: 'none' };
const COUNTED: Evidence = { kind: 'counted' };

function leftOver(budget: Budget, limit: Limit, result: ResultId, change: Change) {
  return { budget, limit, target: WHOLE, result, change };
}

/** The one result of a scope, or the benchmark whose sub-benchmarks it mixes. */
export function resultOfScope({ package: path, benchmark, results }: Scope): ResultId {
  const [only, ...others] = results;
  return only && others.length === 0 ? only : { package: path, name: benchmark, procs: undefined };
}
