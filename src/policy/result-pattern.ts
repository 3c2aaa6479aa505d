import type { ResultId } from '../compare/result.ts';
import { rememberedOf } from '../remembered.ts';
import { type FormerNames, NO_FORMER_NAMES } from './former-names.ts';
import { nameMatcher, packageMatcher, patternProblem } from './match.ts';

/** Rows beside the results, which are meant only where they are written. */
const PSEUDO_RESULTS = ['(init)', '(set-up)'] as const;

/**
 * Whether some patterns pick a result. A pattern is `NAME` or `PACKAGE.NAME`: PACKAGE is a glob
 * over import paths, NAME one in which `*` crosses everything. `BenchmarkGet` means it and its
 * sub-benchmarks, `BenchmarkGet/small` that one and those below it.
 */
export function resultMatcher(
  patterns: readonly string[],
  former: FormerNames = NO_FORMER_NAMES,
): (result: Named) => boolean {
  const matches = isOneOf(patterns);
  return (result) => former.results(result).some(matches);
}

type Named = Pick<ResultId, 'package' | 'name'>;

const isOneOf = rememberedOf((patterns: readonly string[]) => {
  const compiled = patterns.map((pattern) => {
    const { path, name } = partPattern(pattern);
    const isPseudo = isRowBeside(name);
    const named = isPseudo ? (text: string) => text === name : nameMatcher([name]);
    const inPackage = path === undefined ? () => true : packageMatcher([path]);
    return { isPseudo, named, inPackage };
  });
  return ({ package: path, name }: Named) => {
    const isRow = isRowBeside(name);
    const names = isRow ? [name] : withAncestors(name);
    return compiled.some(
      ({ isPseudo, named, inPackage }) =>
        isPseudo === isRow && inPackage(path) && names.some((each) => named(each)),
    );
  };
});

/** Whether a name is of such a row, whose figures are of a run and not of an operation. */
export function isRowBeside(name: string): boolean {
  return (PSEUDO_RESULTS as readonly string[]).includes(name);
}

/** Whether a pattern, or a name, is one of results and not of functions. */
export function isOfResults(pattern: string): boolean {
  return /^(?:Benchmark|\(init\)|\(set-up\))/.test(partPattern(pattern).name);
}

/** What is wrong with a pattern of results and what to write; undefined where nothing is. */
export function resultPatternProblem(pattern: string): string | undefined {
  const { path, name } = partPattern(pattern);
  if (name === '')
    return 'a pattern of benchmarks is NAME or PACKAGE.NAME, as in "**/lru.BenchmarkGet"';
  if (!/^(?:Benchmark|[*?(])/.test(name)) {
    return `benchmarks are called Benchmark…: write "Benchmark${name[0]!.toUpperCase()}${name.slice(1)}" or a glob`;
  }
  const problem = path === undefined ? undefined : patternProblem(path, 'package');
  return problem ?? patternProblem(name, 'name');
}

/**
 * Where a pattern's package ends: before the first `.Benchmark`, else before the last `.` that a
 * glob or a row in parentheses follows. Import paths have dots too: `github.com/acme/lru`.
 */
export function partPattern(pattern: string): { path: string | undefined; name: string } {
  if (pattern.startsWith('Benchmark')) return { path: undefined, name: pattern };
  const at = pattern.indexOf('.Benchmark');
  const [, path, name] =
    at >= 0
      ? ['', pattern.slice(0, at), pattern.slice(at + 1)]
      : (/^(.*[^.])\.([*?(].*|)$/.exec(pattern) ?? []);
  return path === undefined ? { path: undefined, name: pattern } : { path, name: name! };
}

/** `A/b/c`, `A/b`, `A`. */
function withAncestors(name: string): string[] {
  const names = [name];
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
    names.push(name.slice(0, at));
  }
  return names;
}
