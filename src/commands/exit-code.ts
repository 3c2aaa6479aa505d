import { hasJudged } from '../policy/conclude.ts';
import { isAtFault } from '../policy/unmeasured.ts';
import type { ReportInput } from '../report/report-input.ts';
import { FAIL_ON, type FailOn } from './fail-on.ts';

/** 0: within budget. 1: a budget is exceeded. 2: it could not judge, or the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

export { FAIL_ON, type FailOn };

/** What becomes of a run whose base was named and has nothing to compare with. */
export const MISSING_BASE = ['fail', 'warn', 'pass'] as const;
export type OnMissingBase = (typeof MISSING_BASE)[number];

/**
 * The exit code of a judgement. 1 is for a broken budget alone. A run that judged nothing although
 * there was something to judge is 2: it must not look like a pass.
 */
export function exitCodeOf(
  input: Pick<ReportInput, 'judgement' | 'measuredHere'>,
  failOn: FailOn,
  onMissingBase: OnMissingBase = 'fail',
): ExitCode {
  const { findings, results, conclusion, unmeasured, policy } = input.judgement;
  const isGone = results.some(({ standing }) => standing === 'gone');
  const has = (verdict: 'fail' | 'warn') =>
    findings.some(({ outcome }) => outcome.verdict === verdict) ||
    (isGone && policy.missingBenchmarks === verdict);
  // A self-test that failed, too: what was found over a budget is worth no more than the rest.
  if (conclusion === 'error') return 2;
  if (has('fail') && failOn !== 'never') return 1;
  if (unmeasured.some(({ weight }) => weight === 'error')) return 2;
  if (conclusion === 'warn' && failOn === 'warning') return has('warn') ? 1 : 2;
  if (conclusion === 'no-baseline') {
    // A run that only comments has its base from the run that measured, and was decided there.
    return isNotice(input) || onMissingBase !== 'fail' || failOn === 'never' ? 0 : 2;
  }
  if (conclusion !== 'inconclusive') return 0;
  return !hasJudged(findings) || policy.onInconclusive === 'fail' ? 2 : 0;
}

/**
 * Whether a missing baseline is nobody's mistake: the base was measured for this very run, or the
 * set that was named says that there are no benchmarks.
 */
export function isNotice({
  judgement: { unmeasured },
  measuredHere,
}: Pick<ReportInput, 'judgement' | 'measuredHere'>): boolean {
  return measuredHere === true || !unmeasured.some(({ base }) => isAtFault(base));
}
