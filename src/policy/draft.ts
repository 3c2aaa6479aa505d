import type { Change } from '../compare/heap-diff.ts';
import { type ResultId, resultKey, type ScopeIndex, type ScreenIndex } from '../compare/result.ts';
import type { Evidence, Finding, Outcome } from './finding.ts';
import { VERDICTS } from './judgement.ts';
import type { Budget, Limit } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Settled } from './settled.ts';
import { targetKey } from './targets.ts';

/** A finding on its way: what is held against what, and what a limit says of it so far. */
export interface Draft extends Omit<Finding, 'outcome'> {
  /** Undefined for samples of whole profiles, which are settled together with all others. */
  readonly settled: Settled | undefined;
  /** Whose stacks the figure is of: several profiles may hold the same result. */
  readonly scope?: ScopeIndex | `screen ${ScreenIndex}`;
}

/** What is known of a figure that nothing tells, or that profiles count. */
export const NONE: Evidence = { kind: 'none' };
export const COUNTED: Evidence = { kind: 'counted' };
/** In the place of a figure that is not there. */
export const NOTHING: Change = { base: 0, head: 0, delta: 0 };

/** What a limit says of a figure that is not known. */
export function unknown(why: Reason): Settled {
  return { over: 0, outcome: why };
}

/** Drafts meet where they judge the same figure by the same kind of limit: the later budget wins. */
export function draftKey({ budget, limit, target, result, scope }: Draft): string {
  const where = scope ?? (result ? resultKey(result) : '');
  return JSON.stringify([targetKey(target), where, limitKey(budget, limit)]);
}

/** What two limits have in common of which the later one wins, where they meet. */
export function limitKey({ of, attribute }: Budget, { metric, kind, per }: Limit): string {
  return JSON.stringify([of, metric, of === 'result' ? '' : attribute, kind, per]);
}

/** The finding of a draft that is settled. */
export function finish({ settled, scope: _, ...draft }: Draft, instead?: Settled): Finding {
  const { over, outcome, isUnsure } = settled ?? instead!;
  const verdict = (): Outcome => {
    if (outcome === 'kept') return { verdict: 'pass', over, ...(isUnsure && { isUnsure }) };
    if (outcome === 'broken') {
      return { verdict: draft.budget.level === 'error' ? 'fail' : 'warn', over };
    }
    return { verdict: 'inconclusive', over, why: outcome };
  };
  return { ...draft, outcome: verdict() };
}

/**
 * Of the same limit's findings on one function or package the worst: the results are many. Of one
 * result that several profiles hold likewise.
 */
export function worstOfEach(findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, Finding>();
  const screened = new Map<string, ResultId[]>();
  for (const finding of findings) {
    const { budget, limit, target, result } = finding;
    const where = 'package' in target || !result ? '' : resultKey(result);
    const key = JSON.stringify([budget.name, limit.metric, limit.kind, targetKey(target), where]);
    const known = worst.get(key);
    if (!known || isWorse(finding, known)) worst.set(key, finding);
    const results = screened.get(key) ?? [];
    results.push(...screenedIn(finding.outcome));
    screened.set(key, results);
  }
  return [...worst].map(([key, finding]) => withResults(finding, screened.get(key)!));
}

/** A finding that stands for several, with the results of all of them that have to run alone. */
function withResults(finding: Finding, results: readonly ResultId[]): Finding {
  const { outcome } = finding;
  if (outcome.verdict !== 'inconclusive' || outcome.why.code !== 'screened') return finding;
  if (results.length <= screenedIn(outcome).length) return finding;
  return { ...finding, outcome: { ...outcome, why: { ...outcome.why, results } } };
}

/** The results that may be beyond a limit on functions, of which only screens tell. */
export function screenedIn(outcome: Outcome): readonly ResultId[] {
  const why = outcome.verdict === 'inconclusive' ? outcome.why : undefined;
  return why?.code === 'screened' ? (why.results ?? []) : [];
}

function isWorse({ outcome: a }: Finding, { outcome: b }: Finding): boolean {
  const rank = (verdict: Outcome['verdict']) => VERDICTS.indexOf(verdict);
  return rank(a.verdict) < rank(b.verdict) || (a.verdict === b.verdict && a.over > b.over);
}
