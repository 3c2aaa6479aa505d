import { resultKey } from '../../compare/result.ts';
import { scopeFinder } from '../causes.ts';
import type { Finding } from '../finding.ts';
import type { Budget, Limit } from '../policy.ts';
import { targetKey } from '../targets.ts';
import { type Candidate, type Ground, NOTHING, tryingKey } from './candidate.ts';
import { listFunctions, listProfiles } from './list-functions.ts';
import { listResults } from './list-results.ts';
import { unableIn } from './scope-evidence.ts';
import { stuckOn } from './unable.ts';

/**
 * All that a growth has to break, from the base's files and the policy: what the gate left out is
 * in it. Beside that, what it found of head alone.
 */
export function listCandidates(ground: Ground): Candidate[] {
  const { judgement } = ground;
  const [doubt] = judgement.diff.doubts;
  const found = new Map(judgement.findings.map((finding) => [tryingKey(finding), finding]));
  const listed = new Map<string, Candidate>();
  for (const candidate of lastOfEach(ground)) {
    const key = tryingKey(candidate);
    const known = listed.get(key);
    if (!known || isBetter(candidate, known)) listed.set(key, candidate);
  }
  const scopeOf = scopeFinder(ground.still.diff.scopes);
  for (const [key, finding] of found) {
    if (!listed.has(key)) listed.set(key, onlyFound(ground, finding, scopeOf));
  }
  return [...listed].map(([key, candidate]) => {
    if (doubt) return { ...candidate, unable: { code: 'no-verdict', why: doubt } };
    // What is known of functions is known of each scope.
    const finding = candidate.site.kind === 'scope' ? undefined : found.get(key);
    return { ...candidate, unable: candidate.unable ?? stuck(finding) };
  });
}

/** Of several budgets for the same figure and kind of limit the later one holds. */
function lastOfEach(ground: Ground): Iterable<Candidate> {
  const last = new Map<string, Candidate>();
  const results = listResults(ground);
  const listed = (budget: Budget, limit: Limit) => {
    if (limit.per === 'run') return listProfiles(ground, budget, limit);
    return budget.of === 'result' ? results(budget, limit) : listFunctions(ground, budget, limit);
  };
  for (const budget of ground.judgement.policy.budgets) {
    for (const limit of budget.limits) {
      for (const candidate of listed(budget, limit)) last.set(figureKey(candidate), candidate);
    }
  }
  return last.values();
}

function figureKey({ budget, limit, target, result, site }: Candidate): string {
  const where = site.kind === 'scope' ? site.scope : result ? resultKey(result) : '';
  const how = budget.of === 'result' ? '' : budget.attribute;
  return JSON.stringify([targetKey(target), where, how, limit.metric, limit.kind, limit.per]);
}

/** Where a function is in several benchmarks: one that can tell, then one where it has most. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (!a.unable !== !b.unable) return !a.unable;
  return a.figure.base > b.figure.base;
}

/** A finding on something that the base does not have: it may have the benchmark. */
function onlyFound(
  ground: Ground,
  finding: Finding,
  scopeOf: ReturnType<typeof scopeFinder>,
): Candidate {
  const { budget, limit, target, result } = finding;
  const { estimates } = finding.change;
  const none = estimates && { estimates: { base: estimates.base, head: estimates.base } };
  const at = { budget, limit, target, result, figure: { ...NOTHING, ...none } };
  if (!result) return { ...at, site: { kind: 'profile' }, unable: undefined };
  const scope = target.kind === 'result' ? undefined : scopeOf(result);
  if (scope === undefined) {
    const unable = stuck(finding) ?? ({ code: 'only-on-head' } as const);
    return { ...at, site: { kind: 'nowhere' }, unable };
  }
  const unable = unableIn(ground, ground.still.diff.scopes[scope]!) ?? stuck(finding);
  return { ...at, site: { kind: 'scope', scope }, unable };
}

function stuck(finding: Finding | undefined) {
  if (finding?.outcome.verdict !== 'inconclusive') return undefined;
  return stuckOn(finding.outcome.why);
}
