import { isSampled } from '../compare/capture.ts';
import type { HeapDiff } from '../compare/heap-diff.ts';
import { type Rule, unknownFigure } from './judge-target.ts';
import type { BudgetVerdict } from './judgement.ts';
import { packageMatcher } from './match.ts';
import type { Budget } from './policy.ts';
import type { JudgedTarget } from './targets.ts';

const REASON =
  'nothing of it was sampled on either side, and there may still be some: measure with -memprofilerate=1';

/** Whether a budget is about packages that ran and were sampled, so that all of it may be there. */
export function mayBeUnsampled(diff: HeapDiff, { packages: patterns }: Budget): boolean {
  if (!isSampled(diff)) return false;
  const { pairs, packages } = diff;
  const matches = packageMatcher(patterns);
  return (
    pairs.some(({ measured }) => measured !== '' && matches(measured)) ||
    packages.some(({ package: path, own }) => own && matches(path))
  );
}

/**
 * Verdicts on what a limit names and no sample shows: each function that is named whole, and the
 * budget as a whole where there is no other verdict. Without a sample it may still allocate.
 */
export function neverSampled(
  rule: Rule,
  held: readonly BudgetVerdict[],
  ignored: readonly JudgedTarget[],
): BudgetVerdict[] {
  const { diff, budget } = rule;
  if (!mayBeUnsampled(diff, budget)) return [];
  const seen = new Set([...held, ...ignored].map(({ local }) => local));
  const absent: (string | undefined)[] = (budget.functions ?? []).filter(
    (name) => isWhole(name) && !seen.has(name),
  );
  if (held.length + ignored.length + absent.length === 0) {
    absent.push(budget.functions?.join(', '));
  }
  const where = { package: budget.packages.join(', '), own: true, file: '', line: 0, metrics: {} };
  return absent.map((name) =>
    unknownFigure(rule, { ...where, function: name, local: name }, REASON),
  );
}

/** A name and no glob; the asterisk of `(*Parser).next` is part of the name. */
function isWhole(pattern: string): boolean {
  return !/[*?[{]/.test(pattern.replace(/^\(\*/, '('));
}
