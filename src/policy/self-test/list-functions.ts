import type { ScopeIndex } from '../../compare/result.ts';
import { resultOfScope } from '../judge-results.ts';
import type { Budget, Limit } from '../policy.ts';
import { resultMatcher } from '../result-pattern.ts';
import { ignores, type Measured, targetsOf } from '../targets.ts';
import type { Candidate, Ground } from './candidate.ts';
import { unableIn } from './scope-evidence.ts';
import type { Unable } from './unable.ts';

/** Each function, or each package's own part, in each benchmark of the base that runs it. */
export function listFunctions(ground: Ground, budget: Budget, limit: Limit): Candidate[] {
  const matches = resultMatcher(budget.benchmarks ?? ['**']);
  return ground.still.diff.scopes.flatMap((scope, i) => {
    const index = i as ScopeIndex;
    const result = resultOfScope(scope);
    if (!matches(result) && !scope.results.some(matches)) return [];
    const other = matches(result) ? undefined : scope.results.find((id) => !matches(id));
    const unable: Unable | undefined = other
      ? { code: 'no-verdict', why: { code: 'results-mixed', other: other.name } }
      : unableIn(ground, scope);
    const at = { budget, limit, result, unable, site: { kind: 'scope', scope: index } } as const;
    return held(ground, budget, limit, ground.still.table(index)).map((of) => ({ ...at, ...of }));
  });
}

/** What limits on whole runs are held against: profiles, their packages, their functions. */
export function listProfiles(ground: Ground, budget: Budget, limit: Limit): Candidate[] {
  const { diff } = ground.still;
  const at = {
    budget,
    limit,
    result: undefined,
    unable: undefined,
    site: { kind: 'profile' },
  } as const;
  if (budget.of !== 'result') {
    return held(ground, budget, limit, diff).map((of) => ({ ...at, ...of }));
  }
  const figure = diff.totals[limit.metric];
  return figure ? [{ ...at, target: { kind: 'profile' }, figure }] : [];
}

/** The targets of a table that have anything which a growth of their own would add to. */
function held(
  { judgement }: Ground,
  budget: Budget,
  { metric }: Limit,
  table: Parameters<typeof targetsOf>[0],
): Pick<Candidate, 'target' | 'figure'>[] {
  const ignored = judgement.policy.ignore.map(ignores);
  const isKept = ({ target }: Measured) => !ignored.some((ignores) => ignores(target));
  return targetsOf(table, budget)
    .filter(isKept)
    .flatMap(({ target, metrics }) => {
      const figure = metrics[metric]?.[budget.attribute];
      return figure && figure.base > 0 ? [{ target, figure }] : [];
    });
}
