import { UserError } from '../errors.ts';
import type { Policy, TargetKind } from './policy.ts';
import { notProfiled, notProfiledText, withoutArguments } from './profiled-names.ts';
import { quote } from './quote.ts';
import { isOfResults, isRowBeside, partPattern } from './result-pattern.ts';

/** A benchmark, a package or a function that somebody asks about. */
export interface Subject {
  readonly of: TargetKind;
  /** Import path; undefined where none was given: all packages are meant. */
  readonly package: string | undefined;
  /** `BenchmarkGet/hit`; of a function the name inside the package; of a package its path again. */
  readonly name: string;
}

const CURE = 'write one as a report shows it, such as BenchmarkGet or example.com/lru.(*Cache).Get';

/**
 * What a name is of: packages are told by their slashes, or by a policy that names them.
 *
 * @throws UserError for what nothing can be called
 */
export function subjectOf(text: string, policy: Pick<Policy, 'budgets' | 'ignore'>): Subject {
  if (text === '') throw new UserError(`explain: an empty name was given: ${CURE}`);
  if (/[\s\p{Cc}]/u.test(withoutArguments(text))) {
    throw new UserError(`explain ${quote(text)}: a name has no spaces and is one line: ${CURE}`);
  }
  const subject = read(text, policy);
  if (isPattern(subject)) {
    throw new UserError(`explain ${quote(text)}: this is a pattern and no name: ${CURE}`);
  }
  return subject;
}

function read(text: string, policy: Pick<Policy, 'budgets' | 'ignore'>): Subject {
  if (isOfResults(text)) {
    const { path, name } = partPattern(text);
    return { of: 'result', package: path, name };
  }
  const isNamed = [...policy.budgets, ...policy.ignore].some((each) =>
    each.packages.includes(text),
  );
  if (isNamed || isPath(text)) return { of: 'package', package: text, name: text };
  // The slashes of type arguments are not those of the path.
  const { path, name } = partFunction(withoutArguments(text));
  const written = path === undefined ? text : text.slice(path.length + 1);
  const not = notProfiled(written);
  if (!not) return { of: 'function', package: path, name };
  const instead = path === undefined ? not.instead : `${path}.${not.instead}`;
  throw new UserError(notProfiledText(text, { ...not, instead }));
}

/** Whether no function can be called so: nothing stands behind the last element of its path. */
function isPath(text: string): boolean {
  return /^[^()[\]]*\/[^/.()[\]]+$/.test(text) || /^gopkg\.in\/(?:[^/]+\/)?[^/]+\.v\d+$/.test(text);
}

/** Packages are in lower case and types that have methods elsewhere seldom: `store.Post`, `T.Add`. */
function partFunction(text: string): { path: string | undefined; name: string } {
  const [, path, name] = /^((?:.*\/)?[a-z0-9_][^./(]*)\.(.+)$/s.exec(text) ?? [];
  return { path, name: name ?? text };
}

/** A star is part of a name where it makes a receiver a pointer, and in the name of a sub-benchmark. */
function isPattern({ of, package: path = '', name }: Subject): boolean {
  if (/[*?]/.test(path)) return true;
  if (of === 'result') return !isRowBeside(name) && /^[^/]*[*?]/.test(name);
  return /[*?]/.test(name.replace(/^\(\*(?!\))/, ''));
}
