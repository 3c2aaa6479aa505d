import { resultKey } from '../compare/result.ts';
import { capMiddle, clean } from '../foreign-text.ts';
import type { Cause } from '../policy/cause.ts';
import type { Finding } from '../policy/finding.ts';
import type { Conclusion, Judgement } from '../policy/judgement.ts';
import { targetKey } from '../policy/targets.ts';
import { causeFor, findingLine } from './finding-words.ts';
import { type Headline, headlineText } from './headline-text.ts';
import type { Names } from './page-names.ts';
import type { RepoPath } from './report-input.ts';
import { toPlain } from './spans.ts';
import { unmeasuredLine } from './unmeasured.ts';

export type Level = 'error' | 'warning' | 'notice';

/** What one limit, one package without figures or the run as a whole comes to, for tools that show lines. */
export interface Remark {
  readonly level: Level;
  readonly title: string;
  readonly of: 'limit' | 'package' | 'run';
  /** The metric of a limit, `unmeasured` for a package, the conclusion of a run. */
  readonly rule: string;
  /** What it is about, the same in every run whatever the figures and the line. */
  readonly about: string;
  /** What it says, and where: worked out when it is asked for, as of very many few are shown. */
  readonly told: () => Told;
}

export interface Told {
  readonly message: string;
  /** Path inside the repository; undefined where the line is in none of its files. */
  readonly file: string | undefined;
  /** Counted from 1; undefined for unknown. */
  readonly line: number | undefined;
}

/**
 * Packages that do not run on head, and limits that are broken or undecided, the worst first. A run
 * that did not pass has at least one remark.
 */
export function remarksOf(
  judgement: Judgement,
  headline: Headline,
  names: Names,
  repoPath?: RepoPath,
): Remark[] {
  const remarks = [
    ...failures(judgement, names, repoPath),
    ...judgement.findings
      .filter(({ outcome }) => outcome.verdict !== 'pass')
      .map((finding) => ofFinding(finding, judgement, names, repoPath)),
  ];
  const level = LEVELS[judgement.conclusion];
  if (level === undefined || remarks.some((remark) => remark.level === level)) return remarks;
  return [wholeRun(judgement.conclusion, level, headline), ...remarks];
}

const LEVELS: Readonly<Record<Conclusion, Level | undefined>> = {
  fail: 'error',
  error: 'error',
  warn: 'warning',
  inconclusive: 'notice',
  'no-baseline': undefined,
  waived: undefined,
  pass: undefined,
};

/** What no line of its own says, such as a benchmark that is gone. */
function wholeRun(conclusion: Conclusion, level: Level, headline: Headline): Remark {
  return {
    level,
    title: 'heapgate',
    of: 'run',
    rule: conclusion,
    about: '',
    told: () => ({ message: headlineText(headline), file: undefined, line: undefined }),
  };
}

/** Packages that this change stops from running, on the line that their own words name. */
function failures({ unmeasured }: Judgement, names: Names, repoPath?: RepoPath): Remark[] {
  return unmeasured.flatMap((each) => {
    const { weight, package: path, head } = each;
    if (!each.isNews || (weight !== 'error' && weight !== 'warning')) return [];
    return {
      level: weight,
      title: weight === 'error' ? 'Could not judge' : 'Not measured',
      of: 'package',
      rule: 'unmeasured',
      about: path,
      told: () => {
        const at = 'message' in head ? lineIn(head.message, path) : undefined;
        const file = at && repoPath?.(path, at.file);
        const line = file === undefined ? undefined : at?.line;
        return { message: toPlain(unmeasuredLine([each], names)), file, line };
      },
    };
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

const OUTCOMES: Readonly<
  Record<Finding['outcome']['verdict'], { readonly level: Level; readonly title: string }>
> = {
  fail: { level: 'error', title: 'Over budget' },
  warn: { level: 'warning', title: 'Over a budget that warns' },
  inconclusive: { level: 'notice', title: 'Cannot tell' },
  waived: { level: 'notice', title: 'Waived' },
  pass: { level: 'notice', title: 'Within budget' },
};

function ofFinding(
  finding: Finding,
  judgement: Judgement,
  names: Names,
  repoPath?: RepoPath,
): Remark {
  const { budget, limit, target, result, outcome } = finding;
  const { level, title } = OUTCOMES[outcome.verdict];
  const whose = result ? resultKey(result) : '';
  return {
    level,
    title: `${title}: ${capMiddle(clean(budget.name), 80)}`,
    of: 'limit',
    rule: limit.metric,
    about: [budget.name, limit.kind, targetKey(target), whose].join(' '),
    told: () => {
      const at = placeOf(finding, judgement);
      const file = at && repoPath?.(at.package, at.file);
      const line = file !== undefined && at && at.line > 0 ? at.line : undefined;
      return { message: toPlain(findingLine(finding, judgement, names)), file, line };
    },
  };
}

/** The line that grew: the function's own, or that of what explains the result. */
function placeOf(finding: Finding, { causes }: Judgement): Cause['function'] | undefined {
  if (finding.target.kind === 'function') return finding.target;
  return causeFor(finding, causes)?.function;
}
