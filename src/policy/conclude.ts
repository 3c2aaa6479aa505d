import type { HeapDiff } from '../compare/heap-diff.ts';
import { type BudgetVerdict, type Conclusion, worstOf } from './judgement.ts';
import { matchesNothing, sharesNoBenchmark, type Weighed } from './unmeasured.ts';

/**
 * What a run comes to. A budget that is broken goes before all else; what could not be measured
 * before what holds. `no-baseline`: nothing ran on base, so that nothing could be compared.
 */
export function conclude(
  diff: HeapDiff,
  verdicts: readonly BudgetVerdict[],
  unmeasured: readonly Weighed[],
): Conclusion {
  const worst = worstOf(verdicts.map(({ verdict }) => verdict));
  const has = (wanted: Weighed['weight']) => unmeasured.some(({ weight }) => weight === wanted);
  if (worst === 'fail') return 'fail';
  if (has('error') || matchesNothing(diff)) return 'error';
  if (worst === undefined) {
    // Packages were compared and no budget looked at them: that is for the policy to mend.
    if (diff.pairs.length > 0) return sharesNoBenchmark(diff) ? 'warn' : 'inconclusive';
    if (has('warning')) return 'warn';
    return diff.given.base === 0 ? 'no-baseline' : 'inconclusive';
  }
  const also = [has('doubt') ? 'inconclusive' : worst, has('warning') ? 'warn' : worst] as const;
  return worstOf([worst, ...also]) ?? worst;
}
