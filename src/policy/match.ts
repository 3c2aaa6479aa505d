import { Minimatch } from 'minimatch';
import { lazy } from '../lazy.ts';
import { remembered, rememberedOf } from '../remembered.ts';

/** Elements of an import path, each a glob; and names inside a package. */
export type PatternKind = 'package' | 'name';

const LONGEST = 500;
/** Every wildcard adds to the work of a match; real patterns have two or three. */
const MOST_WILDCARDS = 12;

/** What is wrong with a pattern and what to write, in words; undefined where nothing is. */
export function patternProblem(pattern: string, kind: PatternKind): string | undefined {
  if (pattern.length > LONGEST) return `a pattern has at most ${LONGEST} characters`;
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_WILDCARDS) {
    return `a pattern has at most ${MOST_WILDCARDS} wildcards`;
  }
  if (kind === 'name') return undefined;
  if (pattern.startsWith('!')) return 'patterns are not negated: name it under "ignore"';
  if (/[{}]/.test(pattern)) return 'braces are not read: write one pattern for each';
  if (pattern.includes('...')) return '"..." is for the go command: write "**" for any path below';
  if (/^\.{0,2}\/|\/$/.test(pattern)) {
    return 'packages are import paths and not folders: write it as "**/internal/parser"';
  }
  return undefined;
}

/**
 * Whether a pattern is the import path or matches it. `*` stays within one element, `**` does not;
 * `a/**` is everything at and below `a`.
 */
export const packageMatcher: (patterns: readonly string[]) => (importPath: string) => boolean =
  // A budget asks anew for each result.
  rememberedOf((patterns) => matcher(patterns, withBelow(patterns)));

/** What the import paths begin with that match some patterns; `''` is what all do. */
export const packageStarts: (patterns: readonly string[]) => readonly string[] = rememberedOf(
  (patterns) => withBelow(patterns).map(plainStart),
);

function withBelow(patterns: readonly string[]): string[] {
  const below = patterns
    .filter((pattern) => pattern.endsWith('/**'))
    .map((pattern) => pattern.slice(0, -'/**'.length));
  return [...patterns, ...below];
}

/**
 * The same for names inside a package, in which `*` crosses everything. Go writes `Map[...]` and
 * `(*T).Add`: brackets stand for themselves, and so does the star that makes a receiver a pointer,
 * unless it is all there is in the parentheses.
 */
export const nameMatcher: (patterns: readonly string[]) => (name: string) => boolean = rememberedOf(
  (patterns) => {
    const globs = patterns.map((pattern) =>
      asOneElement(pattern.replace(/[[\]\\]/g, '\\$&').replace(/^\(\*(?!\))/, '(\\*')),
    );
    const matches = matcher([], globs);
    const literal = new Set(patterns);
    return remembered((name) => literal.has(name) || matches(asOneElement(name)));
  },
);

/** Slashes, and dots alone, mean something in a path but not in a name. */
function asOneElement(text: string): string {
  return `:${text.replaceAll('/', '\u2215')}`;
}

function matcher(literals: readonly string[], globs: readonly string[]): (text: string) => boolean {
  const literal = new Set(literals);
  const starts = globs.map(plainStart);
  // Most of very many are asked about nothing.
  const compiled = lazy(() =>
    globs.map(
      (glob) =>
        new Minimatch(glob, {
          dot: true,
          nonegate: true,
          nocomment: true,
          noext: true,
          nobrace: true,
          platform: 'linux',
        }),
    ),
  );
  const matches = remembered(
    (text: string) => literal.has(text) || compiled().some((glob) => glob.match(text)),
  );
  return (text) => {
    // Of very many budgets most are about other packages than any one.
    for (const start of starts) if (text.startsWith(start)) return matches(text);
    return false;
  };
}

/** What all begins with that a glob matches; elements that say nothing are not in what it matches. */
function plainStart(glob: string): string {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(glob) ? '' : /^[^*?[\\]*/.exec(glob)![0];
}
