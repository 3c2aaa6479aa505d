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
  const { conclusion, findings, results, unmeasured } = judgement;
  if (mode === 'on-failure') return conclusion === 'fail' ? 'create' : 'refresh';
  const isOpen = findings.some(({ outcome }) => outcome.verdict !== 'pass');
  // What is new has nothing to be compared with yet: its figures are no news of this change.
  const isNews = results.some(({ standing }) => standing !== 'same' && standing !== 'new');
  // A package that is only new is no news where others are compared as ever.
  const told = unmeasured.some(
    ({ isNews, weight }) => isNews && (weight !== 'info' || conclusion === 'no-baseline'),
  );
  return isOpen || isNews || told || proposed ? 'create' : 'refresh';
}
