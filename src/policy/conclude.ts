import type { HeapDiff } from '../compare/heap-diff.ts';
import { type Conclusion, type Judgement, worstOf } from './judgement.ts';
import { isUnreached, matchesNothing, type Weighed } from './unmeasured.ts';

/**
 * Whether there was anything to compare: what both sides have, or what one has without a word, in
 * any manifest, on why the other does not.
 */
export function isCompared({ pairs, results, unmeasured }: HeapDiff): boolean {
  if (pairs.length > 0 || results.some(({ status }) => status === 'both')) return true;
  return results.length > 0 && unmeasured.length === 0;
}

/** Whether anything was judged: that packages start as before says nothing of their benchmarks. */
export function hasJudged(findings: Judgement['findings']): boolean {
  return findings.some(({ target }) => target.kind !== 'init');
}

/** What a conclusion is drawn from. */
export type Evidence = Pick<Judgement, 'diff' | 'policy' | 'findings' | 'results' | 'unmeasured'>;

/**
 * What a run comes to. A budget that is broken goes before all else; what could not be measured
 * before what holds. `no-baseline`: nothing ran on base, so that nothing could be compared.
 */
export function conclude({ diff, policy, findings, results, unmeasured }: Evidence): Conclusion {
  const has = (wanted: Weighed['weight']) => unmeasured.some(({ weight }) => weight === wanted);
  const { missingBenchmarks: wish } = policy;
  const isGone = wish !== 'ignore' && results.some(({ standing }) => standing === 'gone');
  const verdicts = findings.map(({ outcome }) => outcome.verdict);
  if (isGone) verdicts.push(wish);
  // That it became slower by so much is news, whatever a policy says of benchmarks that are missing.
  const isTooSlow = results.some(
    ({ standing, result }) => standing === 'gone' && result.endings?.head?.code === 'too-slow',
  );
  if (isTooSlow) verdicts.push('warn');
  const worst = worstOf(verdicts);
  if (worst === 'fail') return 'fail';
  if (has('error') || matchesNothing(diff)) return 'error';
  const isJudged = hasJudged(findings) || isGone;
  if (!isJudged && unmeasured.some(isUnreached)) return 'inconclusive';
  if (has('warning')) return 'warn';
  if (worst === undefined || (worst === 'pass' && !isJudged)) {
    // Something was compared and no budget looked at it: that is for the policy to mend.
    if (isCompared(diff)) return 'inconclusive';
    return diff.given.base === 0 ? 'no-baseline' : 'inconclusive';
  }
  return worstOf([worst, has('doubt') ? 'inconclusive' : worst]) ?? worst;
}
