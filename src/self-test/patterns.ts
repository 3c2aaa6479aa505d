import { Minimatch } from 'minimatch';
import { remembered } from '../remembered.ts';

/*
 * What the patterns of a policy mean, as its documentation says it. The gate has matchers of its
 * own, and these share nothing with them.
 */

/** Anything with a package and, within it, a name. */
export interface Named {
  readonly package: string;
  readonly name: string;
}

/** Up to its first star a path has to be what a glob is that it matches. */
export function startsOf(globs: readonly string[]): string[] {
  return withBelow(globs).map((glob) => glob.slice(0, glob.search(/^\.|[*?[\\]|\/[./]|$/)));
}

function withBelow(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => (glob.endsWith('/**') ? [glob, glob.slice(0, -3)] : [glob]));
}

/** Whether one of some globs is an import path or matches it; `a/**` is `a` and all below. */
export function inPackages(globs: readonly string[]): (path: string) => boolean {
  const compiled = withBelow(globs).map(
    (glob) =>
      new Minimatch(glob, {
        dot: true,
        nonegate: true,
        nocomment: true,
        noext: true,
        nobrace: true,
        platform: 'linux',
      }),
  );
  return remembered((path) => globs.includes(path) || compiled.some((glob) => glob.match(path)));
}

/** The same for names inside a package, in which `*` is any text and `?` one letter. */
export function isNamed(globs: readonly string[]): (name: string) => boolean {
  const patterns = globs.map((glob) => {
    // The star of `(*T)` is a pointer's.
    const isPointer = glob.startsWith('(*') && !glob.startsWith('(*)');
    return isPointer ? { start: '(*', rest: glob.slice(2) } : { start: '', rest: glob };
  });
  return remembered(
    (name) =>
      globs.includes(name) ||
      patterns.some(
        ({ start, rest }) => name.startsWith(start) && fits(name.slice(start.length), rest),
      ),
  );
}

/** Goes back to the last star alone: no text makes it try everything. */
function fits(text: string, glob: string): boolean {
  let [at, of] = [0, 0];
  let star: { readonly of: number; at: number } | undefined;
  while (at < text.length) {
    if (glob[of] === '*') star = { of: of++, at };
    else if (of < glob.length && (glob[of] === '?' || glob[of] === text[at])) {
      at++;
      of++;
    } else if (star) {
      at = ++star.at;
      of = star.of + 1;
    } else return false;
  }
  return /^\**$/.test(glob.slice(of));
}

const ROWS = ['(init)', '(set-up)'];

/** Whether one of some patterns, `NAME` or `PACKAGE.NAME`, means a result or a row beside them. */
export function meansResult(patterns: readonly string[]): (result: Named) => boolean {
  const parted = patterns.map((pattern) => {
    const at = endOfPackage(pattern);
    const name = pattern.slice(at === undefined ? 0 : at + 1);
    return {
      isRow: ROWS.includes(name),
      inside: at === undefined ? () => true : inPackages([pattern.slice(0, at)]),
      named: isNamed([name]),
    };
  });
  return (result) => {
    const isRow = ROWS.includes(result.name);
    // A benchmark means its sub-benchmarks as well.
    const parts = result.name.split('/');
    const above = isRow ? [result.name] : parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    return parted.some(
      (pattern) =>
        pattern.isRow === isRow && pattern.inside(result.package) && above.some(pattern.named),
    );
  };
}

/** Where the package of `PACKAGE.NAME` ends; undefined for a name alone. */
function endOfPackage(pattern: string): number | undefined {
  if (pattern.startsWith('Benchmark')) return undefined;
  const benchmark = pattern.indexOf('.Benchmark');
  if (benchmark >= 0) return benchmark;
  for (let at = pattern.length - 2; at > 0; at--) {
    if (pattern[at] === '.' && pattern[at - 1] !== '.' && '*?('.includes(pattern[at + 1]!)) {
      return at;
    }
  }
  return undefined;
}
