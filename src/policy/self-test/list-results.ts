import { type ResultId, resultKey, type ScopeIndex } from '../../compare/result.ts';
import { METRIC } from '../../profile/metric.ts';
import { resultOfScope } from '../judge-results.ts';
import type { Budget, Limit } from '../policy.ts';
import { resultMatcher } from '../result-pattern.ts';
import { ignores } from '../targets.ts';
import type { Candidate, Ground } from './candidate.ts';
import { middleOf, type Printing } from './printed-growth.ts';
import { type PrintedResult, printedResults } from './printed-results.ts';
import { unableIn } from './scope-evidence.ts';

/** Each result of the base that a budget on results names. */
export function listResults(ground: Ground): (budget: Budget, limit: Limit) => Candidate[] {
  const { base, judgement } = ground;
  const printingOf = printings(ground);
  const results = printedResults(base).map((printed) => ({ printed, how: printingOf(printed) }));
  const ignored = judgement.policy.ignore.map(ignores);
  const isKept = ({ package: path }: ResultId) =>
    !ignored.some((ignores) => ignores({ package: path }));
  return (budget, limit) => {
    const matches = resultMatcher(budget.benchmarks ?? ['**']);
    const isMeant = (id: ResultId) => matches(id) && isKept(id);
    if (METRIC[limit.metric].printed === undefined) return leftOver(ground, budget, limit, isMeant);
    return results
      .filter(({ printed: { id } }) => isMeant(id))
      .map((result) => candidate(budget, limit, result));
  };
}

type Lines = Extract<Candidate['site'], { kind: 'lines' }>;

const WHOLE = { kind: 'result' } as const;

function candidate(budget: Budget, limit: Limit, result: Omit<Lines, 'kind'>): Candidate {
  const { id, lines } = result.printed;
  const unit = METRIC[limit.metric].unit;
  const base = middleOf(lines.map((line) => (unit === 'bytes' ? line.bytes : line.objects) ?? 0));
  const site = { kind: 'lines', ...result } as const;
  const figure = { base, head: base, delta: 0 };
  return { budget, limit, target: WHOLE, result: id, site, figure, unable: undefined };
}

/** How each result was measured here: a base alone does not tell whether it ran for a time. */
function printings({ still, judgement }: Ground): (printed: PrintedResult) => Printing {
  const sides = [still.diff, judgement.diff].map(({ results, scopes }) => ({
    scopes,
    byKey: new Map(results.map((result) => [resultKey(result.id), result])),
  }));
  return ({ id, lines }) => {
    const counts = new Set(lines.map(({ iterations }) => iterations));
    let buffers = 0;
    for (const { scopes, byKey } of sides) {
      const found = byKey.get(resultKey(id));
      for (const { iterations } of found?.lines.head ?? []) counts.add(iterations);
      if (found?.scope !== undefined) buffers = Math.max(buffers, scopes[found.scope]!.buffers);
    }
    return { isTimed: counts.size > 1, buffers };
  };
}

/** What is still in use after the last operation of a benchmark, where profiles count it. */
function leftOver(
  ground: Ground,
  budget: Budget,
  limit: Limit,
  isMeant: (id: ResultId) => boolean,
): Candidate[] {
  return ground.still.diff.scopes.flatMap((scope, index): Candidate[] => {
    const figure = scope.totals[limit.metric];
    if (!figure || !scope.results.some(isMeant)) return [];
    const unable = unableIn(ground, scope);
    const site = { kind: 'scope', scope: index as ScopeIndex } as const;
    const result = resultOfScope(scope);
    return [{ budget, limit, target: WHOLE, result, site, figure, unable }];
  });
}
