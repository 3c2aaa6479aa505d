import type { Doubt } from '../compare/doubt.ts';
import type { Change, HeapDiff } from '../compare/heap-diff.ts';
import { type CountedResult, isFixed, type ResultDiff, type ResultId } from '../compare/result.ts';
import type { Scope } from '../compare/scope.ts';
import type { Side } from '../compare/side.ts';
import { METRIC, type Metric, unitOf } from '../profile/metric.ts';
import { COUNTED, type Draft, NONE, NOTHING, unknown } from './draft.ts';
import type { Evidence } from './finding.ts';
import type { FormerNames } from './former-names.ts';
import { isHeld } from './hold.ts';
import { judgeLeftOver } from './judge-left-over.ts';
import { type Budget, benchmarksOf, type Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import { resultMatcher } from './result-pattern.ts';
import { settleCounted } from './settle-counted.ts';
import { printedFigure, settlePrinted } from './settle-printed.ts';
import { settleSetUp, settleSlope } from './settle-slope.ts';

/** More than what a process allocated cannot have been allocated in it; and Go rounds. */
const IMPOSSIBLE = { share: 1.05, bytes: 64 } as const;

/** Holds each limit of a budget against each result that the budget speaks of. */
export function judgeResults(
  diff: HeapDiff,
  budget: Budget,
  isKept: (id: ResultId) => boolean,
  former: FormerNames,
): Draft[] {
  const matches = resultMatcher(benchmarksOf(budget), former);
  const isJudged = (id: ResultId) => matches(id) && isKept(id);
  return budget.limits
    .filter(({ per }) => per === 'op')
    .flatMap((limit) => [
      ...judgeStarts(diff, budget, limit, isJudged),
      ...diff.results.flatMap((result) => judgeSetUp(diff, budget, limit, result, isJudged) ?? []),
      ...(METRIC[limit.metric].printed === undefined
        ? judgeLeftOver(diff, budget, limit, isJudged)
        : diff.results
            .filter(({ id }) => isJudged(id))
            .flatMap((result) => judgePrinted(diff, budget, limit, result) ?? [])),
    ]);
}

/** What initialisation and `TestMain` allocate, where a budget speaks of it. */
function judgeStarts(
  { starts, doubts }: HeapDiff,
  budget: Budget,
  limit: Limit,
  isJudged: (id: ResultId) => boolean,
): Draft[] {
  return starts.flatMap(({ package: path, status, figures, uncounted }) => {
    const result = { package: path, name: '(init)', procs: undefined };
    if (!isJudged(result) || !isHeld(limit, status)) return [];
    const change = figures[limit.metric]?.change;
    const draft = { budget, limit, target: { kind: 'init' } as const, result };
    const doubt = doubts[0] ?? uncounted;
    if (!change || doubt) {
      const why = doubt ?? ({ code: 'metric-missing', metric: limit.metric } as const);
      return [{ ...draft, change: change ?? NOTHING, evidence: NONE, settled: unknown(why) }];
    }
    const companion = figures[METRIC[limit.metric].companion]?.change;
    const settled = settleCounted(limit, change, { operations: 1, companion });
    return [{ ...draft, change, evidence: COUNTED, settled }];
  });
}

/** What comes before the first operation of a result, where a budget speaks of it. */
function judgeSetUp(
  { doubts }: HeapDiff,
  budget: Budget,
  limit: Limit,
  { id, status, counted }: ResultDiff,
  isJudged: (id: ResultId) => boolean,
): Draft | undefined {
  const figure = counted?.setUp[limit.metric];
  if (!counted || !figure || doubts[0] || !isHeld(limit, status)) return undefined;
  if (!isJudged({ ...id, name: '(set-up)' })) return undefined;
  const { change } = figure;
  const settled = settleSetUp(limit, figure, counted);
  return {
    budget,
    limit,
    target: { kind: 'set-up' },
    result: id,
    change,
    evidence: COUNTED,
    settled,
  };
}

/** What a result printed; undefined where there is nothing to hold a limit against. */
function judgePrinted(
  { doubts, scopes }: HeapDiff,
  budget: Budget,
  limit: Limit,
  result: ResultDiff,
): Draft | undefined {
  const { status, lines, counted } = result;
  if (!isHeld(limit, status)) return undefined;
  if (counted) return judgeCounted(doubts, budget, limit, result, counted);
  if (lines.base.length + lines.head.length === 0) return judgeEndings(budget, limit, result);
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
  const doubt = doubts.find(forbids) ?? result.doubt;
  const why = doubt ?? (figure ? ownMetric(limit, change, scope) : silent(result, limit.metric));
  if (why || !figure) return { ...draft, settled: unknown(why!) };
  return { ...draft, settled: settlePrinted(limit, result, figure, scope?.buffers) };
}

/** A result that each side measured at counts of its own; what else has no figures is no finding. */
function judgeEndings(
  budget: Budget,
  limit: Limit,
  { id, endings }: ResultDiff,
): Draft | undefined {
  const why = Object.values(endings ?? {}).find(
    (ending) => ending.code === 'pair-differs' || ending.code === 'profile-missing',
  );
  if (!why) return undefined;
  const settled = unknown({ code: why.code as 'pair-differs' | 'profile-missing' });
  return { budget, limit, target: WHOLE, result: id, change: NOTHING, evidence: NONE, settled };
}

/** What a result that heapgate measured does in one operation. */
function judgeCounted(
  doubts: readonly Doubt[],
  budget: Budget,
  limit: Limit,
  { id }: ResultDiff,
  counted: CountedResult,
): Draft {
  const figure = counted.figures[limit.metric];
  const { base, head } = counted.repeats;
  const evidence: Evidence =
    counted.by === 'counted'
      ? COUNTED
      : { kind: 'printed', iterations: 'slope', lines: { base, head } };
  const draft = { budget, limit, target: WHOLE, result: id, change: figure?.change ?? NOTHING };
  if (doubts[0]) return { ...draft, evidence: NONE, settled: unknown(doubts[0]) };
  if (!figure) {
    const missing = { code: 'metric-missing', metric: limit.metric } as const;
    const why = counted.uncounted ?? missing;
    return { ...draft, evidence: NONE, settled: unknown(why) };
  }
  return { ...draft, evidence, settled: settleSlope(limit, counted, figure) };
}

/**
 * Whether a doubt is also one of what was printed. Profiles of few samples need have no line of Go
 * in common; lines without a profile, which are judged, tell no more of Go than they do.
 */
function forbids({ code }: Doubt): boolean {
  return code !== 'go-unknown';
}

const WHOLE = { kind: 'result' } as const;

/** Which side printed no amount, and of what where it printed the other one. */
function silent({ lines }: ResultDiff, metric: Metric): Reason {
  const lacks = (side: Side, of: Metric) =>
    lines[side].some((line) => (unitOf(of) === 'bytes' ? line.bytes : line.objects) === undefined);
  const side = lacks('base', metric) ? 'base' : 'head';
  const isAlone = !lacks(side, METRIC[metric].companion);
  return { code: 'no-benchmem', side, ...(isAlone && { metric }) };
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
