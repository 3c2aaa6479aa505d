import type { ProfileSet } from '../profile/profile-set.ts';
import { manifestModules } from './manifest-modules.ts';
import { type MovedPackage, movedPackages, pathsOnHead } from './moved-packages.ts';
import { withNames, withPaths } from './renamed-set.ts';
import type { ResultDiff } from './result.ts';
import { type SameResult, sameResults } from './same-results.ts';

/** A base as the head calls everything in it, and what it calls otherwise. */
export interface ReadAsHead {
  readonly base: ProfileSet;
  readonly packages: readonly MovedPackage[];
  readonly results: readonly SameResult[];
}

/**
 * Gives every package and result of base the name that it surely has on head, so that whatever
 * compares the two sides needs not know that it had another. Functions are told later, by their
 * stacks: see `sameFunctions`.
 *
 * @param modules own modules beside those that manifests name
 */
export function readAsHead(
  given: ProfileSet,
  head: ProfileSet,
  modules: readonly string[] = [],
): ReadAsHead {
  const packages = movedPackages(given, head);
  const moved = packages.length === 0 ? given : withPaths(given, pathsOnHead(packages, given));
  const named = manifestModules([...moved.manifests, ...head.manifests]);
  const results = sameResults(moved, head, [...named, ...modules]);
  const base = results.length === 0 ? moved : withNames(moved, results);
  return { base, packages, results };
}

/** The own modules by the paths that they have on head. */
export function modulesOnHead(
  modules: readonly string[],
  moved: readonly MovedPackage[],
): string[] {
  const isOf = new Map(moved.flatMap(({ was, is, isModule }) => (isModule ? [[was, is]] : [])));
  return [...new Set(modules.map((path) => isOf.get(path) ?? path))].sort();
}

/**
 * Finds what a result was on base; nothing where it had the same name in the same package.
 * @param given the base under its own names
 */
export function formerResults(
  { packages, results }: Pick<ReadAsHead, 'packages' | 'results'>,
  given: ProfileSet,
) {
  const pathOf = pathsOnHead(packages, given);
  const paths = new Map(pathsIn(given).map((path) => [pathOf(path), path]));
  const names = new Map(results.map(({ package: path, was, is }) => [`${path}\n${is}`, was]));
  return ({ id, status }: Pick<ResultDiff, 'id' | 'status'>): Pick<ResultDiff, 'was'> => {
    const { package: path, name } = id;
    const was = { package: paths.get(path) ?? path, name: names.get(`${path}\n${name}`) ?? name };
    const isSame = was.package === path && was.name === name;
    return status === 'added' || isSame ? {} : { was };
  };
}

/** The packages of which a set has results. */
function pathsIn({ manifests, runs, outputs }: ProfileSet): string[] {
  return [
    ...manifests.flatMap(({ packages }) => packages.map((entry) => entry.package)),
    ...runs.map(({ measured }) => measured),
    ...outputs.flatMap(({ results }) => results.map((line) => line.package)),
  ];
}
