import { resultKey } from '../../compare/result.ts';
import type { Scope } from '../../compare/scope.ts';
import type { Ground } from './candidate.ts';
import type { Unable } from './unable.ts';

/**
 * Why no growth of a function could be seen in a scope of the base: in this run, where head may be
 * known in another way, or at all.
 */
export function unableIn({ judgement }: Ground, scope: Scope): Unable | undefined {
  const { evidence } = judged(judgement.diff.scopes, scope) ?? scope;
  switch (evidence.kind) {
    case 'counted':
      return scope.evidence.kind === 'counted' ? undefined : { code: 'samples-alone' };
    case 'sampled':
      return { code: 'samples-alone' };
    case 'none':
      return { code: 'no-verdict', why: evidence.why };
  }
}

/** The same scope as base and head have it; undefined where head has none. */
function judged(scopes: readonly Scope[], { package: path, benchmark, results }: Scope) {
  const alike = scopes.filter((scope) => scope.benchmark === benchmark && scope.package === path);
  if (alike.length < 2) return alike[0];
  // Several profiles of one package may each hold some of its results.
  const keys = new Set(results.map(resultKey));
  return alike.find((scope) => scope.results.some((id) => keys.has(resultKey(id))));
}
