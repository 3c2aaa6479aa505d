import { Minimatch } from 'minimatch';

const LONGEST = 500;
/** Every wildcard may multiply the work of a match; real patterns have two or three. */
const MOST_WILDCARDS = 12;

/** What is wrong with a pattern, in words; undefined where nothing is. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`;
  const wildcards = pattern.match(/\*+|\?/g)?.length ?? 0;
  return wildcards > MOST_WILDCARDS
    ? `the pattern has more than ${MOST_WILDCARDS} wildcards`
    : undefined;
}

/** Whether one of the patterns is the import path, or matches it: `*` stays within one element. */
export function packageMatcher(patterns: readonly string[]): (importPath: string) => boolean {
  return matcher(patterns);
}

/**
 * The same for names inside a package. Go writes `(*T).M` and `Map[...]`, so parentheses and
 * brackets stand for themselves; names have no `/`, and `*` crosses everything in them.
 */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  return matcher(
    patterns.map((pattern) => pattern.replace(/[[\]\\]/g, '\\$&')),
    patterns,
  );
}

function matcher(patterns: readonly string[], literals = patterns): (text: string) => boolean {
  const literal = new Set(literals);
  const globs = patterns.map(
    (pattern) =>
      new Minimatch(pattern, {
        dot: true,
        nonegate: true,
        nocomment: true,
        noext: true,
        nobrace: true,
      }),
  );
  const seen = new Map<string, boolean>();
  return (text) => {
    let hit = seen.get(text);
    if (hit === undefined) {
      hit = literal.has(text) || globs.some((glob) => glob.match(text));
      seen.set(text, hit);
    }
    return hit;
  };
}
