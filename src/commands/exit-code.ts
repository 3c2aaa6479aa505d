import type { Judgement } from '../policy/judgement.ts';

/** 0: within budget. 1: a budget is exceeded. 2: it could not judge, or the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What turns a verdict into a failure. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * The exit code of a judgement. A run that judged nothing is 2 whatever is asked: it must never
 * look like a pass.
 */
export function exitCodeOf(judgement: Judgement, failOn: FailOn): ExitCode {
  if (judgement.verdicts.length === 0) return 2;
  switch (judgement.conclusion) {
    case 'fail':
      return failOn === 'never' ? 0 : 1;
    case 'warn':
      return failOn === 'warning' ? 1 : 0;
    case 'inconclusive':
      return judgement.policy.onInconclusive === 'fail' ? 2 : 0;
    default:
      return 0;
  }
}
