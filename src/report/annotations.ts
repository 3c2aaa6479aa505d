import { capMiddle, clean } from '../foreign-text.ts';
import type { BudgetVerdict } from '../policy/judgement.ts';
import { brokenLimitLine } from './headline.ts';
import type { Report } from './report.ts';
import { plural, toPlain } from './spans.ts';

/** A remark on a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path inside the repository; undefined where the line is in none of its files. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/**
 * The runner shows ten of a level and drops the rest (actions/runner, `_maxCountPerIssueType`).
 * One error is left to the line that fails the step.
 */
const MOST = { error: 9, warning: 10, notice: 10 } as const;

/** Broken budgets on the lines that allocate, those that are furthest over first. */
export function annotations(report: Report): Annotation[] {
  const ranked = [...report.broken].sort((a, b) => b.over - a.over);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const of = ranked.filter((verdict) => levelOf(verdict) === level);
    if (of.length <= MOST[level]) return of.map((verdict) => annotation(verdict, report));
    const shown = of.slice(0, MOST[level] - 1);
    return [
      ...shown.map((verdict) => annotation(verdict, report)),
      restOf(level, of.length - shown.length),
    ];
  });
}

function levelOf({ verdict }: BudgetVerdict): Annotation['level'] {
  if (verdict === 'fail') return 'error';
  return verdict === 'warn' ? 'warning' : 'notice';
}

const TITLES = {
  fail: 'Over budget',
  warn: 'Over a budget that warns',
  inconclusive: 'Cannot tell',
  pass: 'Within budget',
} as const;

function annotation(verdict: BudgetVerdict, { input, names }: Report): Annotation {
  const file = verdict.file === '' ? undefined : input.repoPath?.(verdict.package, verdict.file);
  return {
    level: levelOf(verdict),
    title: `${TITLES[verdict.verdict]}: ${capMiddle(clean(verdict.budget), 80)}`,
    message: toPlain(brokenLimitLine(verdict, names)),
    file,
    line: file !== undefined && verdict.line > 0 ? verdict.line : undefined,
  };
}

function restOf(level: Annotation['level'], count: number): Annotation {
  return {
    level,
    title: `${plural(count, 'more budget')}`,
    message: `${plural(count, 'more budget')} like these: the report lists all of them`,
    file: undefined,
    line: undefined,
  };
}
