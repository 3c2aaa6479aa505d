import { liftsPackage } from '../policy/unmeasured.ts';
import { isBeyondNoise } from '../report/changes.ts';
import type { Report } from '../report/report.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/**
 * `create`: write a comment. `refresh`: only bring an existing one up to date, so that no old
 * verdict stays behind. `leave`: touch nothing.
 */
export type CommentWish = 'create' | 'refresh' | 'leave';

export function commentWish(
  { comment: mode, onMissingBase }: Pick<Inputs, 'comment' | 'onMissingBase'>,
  { report, code }: Outcome,
): CommentWish {
  if (mode === 'never') return 'leave';
  if (mode === 'always' || code !== 0) return 'create';
  // Not judged and yet no failure: there was no base, and on-missing-base says who cares.
  if (!report) return mode === 'on-change' && onMissingBase === 'warn' ? 'create' : 'refresh';
  const { judgement, proposed } = report.input;
  const { conclusion, verdicts, unmeasured } = judgement;
  if (mode === 'on-failure') return conclusion === 'fail' ? 'create' : 'refresh';
  const broken = verdicts.some(({ verdict }) => verdict !== 'pass');
  // A package that is only new is no news where others are compared as ever.
  const told = unmeasured.some(
    ({ isNews, weight }) => isNews && (weight !== 'info' || conclusion === 'no-baseline'),
  );
  const isNews = broken || told || proposed || losesBenchmarks(report) || isChanged(report);
  return isNews ? 'create' : 'refresh';
}

/** Whether a benchmark ran on base and is gone: what it allocates is watched no more. */
function losesBenchmarks({ input: { judgement } }: Report): boolean {
  const lifted = judgement.policy.ignore.map(liftsPackage);
  return judgement.diff.oneSided.some(
    ({ side, result, benchmark, measured }) =>
      (side === 'base' && result === benchmark && !lifted.some((lifts) => lifts(measured))) ||
      judgement.verdicts.length === 0,
  );
}

/** Whether own code allocates otherwise, by more than two runs of the same code may differ. */
function isChanged({ changes }: Report): boolean {
  const { grew, shrank, renamed } = changes;
  return renamed.length > 0 || [...grew, ...shrank].some((fn) => isBeyondNoise(fn, changes));
}
