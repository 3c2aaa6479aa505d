import { capMiddle, clean } from '../foreign-text.ts';
import type { Cause } from '../policy/cause.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import { causeFor, findingLine } from './finding-words.ts';
import type { Names } from './page-names.ts';
import type { RepoPath } from './report-input.ts';
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

/** Broken and undecided limits on the lines that grew, the worst first. */
export function annotationsOf(
  judgement: Judgement,
  names: Names,
  repoPath?: RepoPath,
): Annotation[] {
  const told = judgement.findings.filter(({ outcome }) => outcome.verdict !== 'pass');
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const of = told.filter((finding) => levelOf(finding) === level);
    const annotate = (finding: Finding) => annotation(finding, judgement, names, repoPath);
    if (of.length <= MOST[level]) return of.map(annotate);
    const shown = of.slice(0, MOST[level] - 1);
    return [...shown.map(annotate), restOf(level, of.length - shown.length)];
  });
}

function levelOf({ outcome }: Finding): Annotation['level'] {
  switch (outcome.verdict) {
    case 'fail':
      return 'error';
    case 'warn':
      return 'warning';
    case 'inconclusive':
    case 'pass':
      return 'notice';
  }
}

const TITLES: Readonly<Record<Finding['outcome']['verdict'], string>> = {
  fail: 'Over budget',
  warn: 'Over a budget that warns',
  inconclusive: 'Cannot tell',
  pass: 'Within budget',
};

function annotation(
  finding: Finding,
  judgement: Judgement,
  names: Names,
  repoPath?: RepoPath,
): Annotation {
  const at = placeOf(finding, judgement);
  const file = at && repoPath?.(at.package, at.file);
  return {
    level: levelOf(finding),
    title: `${TITLES[finding.outcome.verdict]}: ${capMiddle(clean(finding.budget.name), 80)}`,
    message: toPlain(findingLine(finding, judgement, names)),
    file,
    line: file !== undefined && at && at.line > 0 ? at.line : undefined,
  };
}

/** The line that grew: the function's own, or that of what explains the result. */
function placeOf(finding: Finding, { causes }: Judgement): Cause['function'] | undefined {
  if (finding.target.kind === 'function') return finding.target;
  return causeFor(finding, causes)?.function;
}

function restOf(level: Annotation['level'], count: number): Annotation {
  return {
    level,
    title: plural(count, 'more finding'),
    message: `${plural(count, 'more finding')} like these: the report lists all of them`,
    file: undefined,
    line: undefined,
  };
}
