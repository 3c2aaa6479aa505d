import type { HeapDiff } from '../compare/heap-diff.ts';
import { type FormerNames, NO_FORMER_NAMES } from './former-names.ts';
import type { PolicyNote } from './judgement.ts';
import { nameMatcher, packageMatcher } from './match.ts';
import { type Budget, type Ignore, isOwn, type Policy } from './policy.ts';
import { resultMatcher } from './result-pattern.ts';

/**
 * Patterns of a policy that match nothing but what something was called on base. They were heard
 * for this once: after it they mean nothing.
 */
export function oldNames(
  { budgets, ignore }: Policy,
  diff: HeapDiff,
  former: FormerNames,
): PolicyNote[] {
  if (former === NO_FORMER_NAMES) return [];
  const { packages, functions, benchmarks } = findersOf(diff, former);
  const entries: (Budget | Ignore)[] = [...budgets.filter(isOwn), ...ignore.filter(isOwn)];
  return entries.flatMap((entry) => {
    const found = [
      ...entry.packages.flatMap(packages),
      ...(entry.functions ?? []).flatMap(functions),
      ...('benchmarks' in entry ? (entry.benchmarks ?? []).flatMap(benchmarks) : []),
    ];
    const budget = 'name' in entry ? entry.name : undefined;
    return found.map((old): PolicyNote => {
      return { level: 'warning', at: entry.at, code: 'old-name', budget, ...old };
    });
  });
}

/** A pattern, a name on base that it matches, and what that is called on head. */
interface OldName {
  readonly pattern: string;
  readonly was: string;
  readonly is: string;
}

type Find = (pattern: string) => OldName[];

function findersOf(
  diff: HeapDiff,
  former: FormerNames,
): Readonly<Record<'packages' | 'functions' | 'benchmarks', Find>> {
  const paths = new Set([
    ...diff.packages.map((each) => each.package),
    ...diff.results.map(({ id }) => id.package),
  ]);
  const ofPaths = [...paths].map((path) => ({ is: path, was: former.paths(path).slice(1) }));
  const { functions } = diff.moves;
  const renamed = functions.filter(({ isSure }) => isSure);
  const locals = diff.functions.map(({ local }) => local);
  return {
    packages: (pattern) => {
      const matches = packageMatcher([pattern]);
      if (ofPaths.some(({ is }) => matches(is))) return [];
      return ofPaths
        .flatMap(({ is, was }) => was.filter(matches).map((old) => ({ pattern, was: old, is })))
        .slice(0, 1);
    },
    functions: (pattern) => {
      const matches = nameMatcher([pattern]);
      if (locals.some(matches)) return [];
      return renamed
        .filter(({ was }) => matches(was.local))
        .map(({ was, is }) => ({ pattern, was: was.local, is: is.local }))
        .slice(0, 1);
    },
    benchmarks: (pattern) => {
      const matches = resultMatcher([pattern]);
      const ids = diff.results.map(({ id }) => id);
      if (ids.some(matches)) return [];
      const written = ({ package: path, name }: { package: string; name: string }) =>
        pattern.startsWith('Benchmark') || path === '' ? name : `${path}.${name}`;
      return ids
        .flatMap((id) =>
          former
            .results(id)
            .slice(1)
            .filter(matches)
            .map((old) => ({ pattern, was: written(old), is: written(id) })),
        )
        .slice(0, 1);
    },
  };
}
