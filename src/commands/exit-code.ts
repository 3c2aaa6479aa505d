import type { ReportInput } from '../report/report-input.ts';

/** 0: within budget. 1: a budget is exceeded. 2: it could not judge, or the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What turns a verdict into a failure. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * The exit code of a judgement. A run that judged nothing, or could not measure all it should
 * have, is never 0: it must not look like a pass.
 */
export function exitCodeOf(
  { judgement, unmeasured = [] }: Pick<ReportInput, 'judgement' | 'unmeasured'>,
  failOn: FailOn,
): ExitCode {
  const { verdicts, conclusion, policy } = judgement;
  if (conclusion === 'fail' && failOn !== 'never') return 1;
  if (conclusion === 'warn' && failOn === 'warning') return 1;
  if (verdicts.length === 0 || unmeasured.length > 0) return 2;
  return conclusion === 'inconclusive' && policy.onInconclusive === 'fail' ? 2 : 0;
}
