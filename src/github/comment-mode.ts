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
  const { conclusion, verdicts, diff } = judgement;
  if (mode === 'on-failure') return conclusion === 'fail' ? 'create' : 'refresh';
  const broken = verdicts.some(({ verdict }) => verdict !== 'pass');
  const changed = diff.functions.some(({ own, status }) => own && status !== 'unchanged');
  return broken || changed || proposed ? 'create' : 'refresh';
}
