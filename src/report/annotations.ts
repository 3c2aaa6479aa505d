import type { Level, Remark, Told } from './remarks.ts';
import { plural } from './spans.ts';

/** A remark on the run or on a line of the pull request, as GitHub shows it. */
export type Annotation = Pick<Remark, 'level' | 'title'> & Told;

/**
 * The runner shows ten of a level and drops the rest (actions/runner, `_maxCountPerIssueType`).
 * One error is left to the line that fails the step.
 */
const MOST = { error: 9, warning: 10, notice: 10 } as const;

/** As many remarks as the runner shows. */
export function annotationsOf(remarks: readonly Remark[]): Annotation[] {
  const shown = remarks.filter(isForGitHub);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = shown.filter((remark) => remark.level === level);
    const most = all.length <= MOST[level] ? all.length : MOST[level] - 1;
    const first = all
      .slice(0, most)
      .map(({ title, told }): Annotation => ({ level, title, ...told() }));
    return all.length > most ? [...first, restOf(level, all.length - most)] : first;
  });
}

/** The line that ends the step tells of the run, and of what does not run on no line of a file. */
function isForGitHub({ of, told }: Remark): boolean {
  return of === 'limit' || (of === 'package' && told().file !== undefined);
}

function restOf(level: Level, count: number): Annotation {
  return {
    level,
    title: plural(count, 'more finding'),
    message: `${plural(count, 'more finding')} like these: the report lists all of them`,
    file: undefined,
    line: undefined,
  };
}
