import { capMiddle, clean } from '../foreign-text.ts';
import type { Cause } from '../policy/cause.ts';
import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import { causeFor, findingLine } from './finding-words.ts';
import type { Names } from './page-names.ts';
import type { RepoPath } from './report-input.ts';
import { plural, toPlain } from './spans.ts';
import { unmeasuredLine } from './unmeasured.ts';

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

/** What fails on head, and broken and undecided limits on the lines that grew, the worst first. */
export function annotationsOf(
  judgement: Judgement,
  names: Names,
  repoPath?: RepoPath,
): Annotation[] {
  const told = judgement.findings.filter(({ outcome }) => outcome.verdict !== 'pass');
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const of = told.filter((finding) => levelOf(finding) === level);
    const annotate = (finding: Finding) => annotation(finding, judgement, names, repoPath);
    const failures = failuresOf(level, judgement, names, repoPath);
    const count = failures.length + of.length;
    const most = count <= MOST[level] ? count : MOST[level] - 1;
    const shown = [
      ...failures.slice(0, most),
      ...of.slice(0, Math.max(0, most - failures.length)).map(annotate),
    ];
    return count > most ? [...shown, restOf(level, count - most)] : shown;
  });
}

/** Packages that this change stops from running, on the line that their own words name. */
function failuresOf(
  level: Annotation['level'],
  { unmeasured }: Judgement,
  names: Names,
  repoPath?: RepoPath,
): Annotation[] {
  return unmeasured.flatMap((each) => {
    if (!each.isNews || each.weight !== level) return [];
    const at = 'message' in each.head ? lineIn(each.head.message, each.package) : undefined;
    const file = at && repoPath?.(each.package, at.file);
    if (file === undefined) return [];
    const title = level === 'error' ? 'Could not judge' : 'Not measured';
    return { level, title, message: toPlain(unmeasuredLine([each], names)), file, line: at!.line };
  });
}

/**
 * The first line of a package that a message of `go` or of a benchmark names, its file below the
 * import path: `a_test.go:9: boom`, `./store.go:3:1: undefined: x`.
 */
function lineIn(message: string, importPath: string) {
  const [, path, line] = /(?<![^\s(])([\w./@~+-]+\.go):(\d+)/.exec(message) ?? [];
  if (path === undefined) return undefined;
  const [file = '', folder = '.'] = path.split('/').reverse();
  const isOwn = folder === '.' || folder === importPath.split('/').at(-1);
  return isOwn ? { file: `${importPath}/${file}`, line: Number(line) } : undefined;
}

function levelOf({ outcome }: Finding): Annotation['level'] {
  switch (outcome.verdict) {
    case 'fail':
      return 'error';
    case 'warn':
      return 'warning';
    case 'inconclusive':
    case 'waived':
    case 'pass':
      return 'notice';
  }
}

const TITLES: Readonly<Record<Finding['outcome']['verdict'], string>> = {
  fail: 'Over budget',
  warn: 'Over a budget that warns',
  inconclusive: 'Cannot tell',
  waived: 'Waived',
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
