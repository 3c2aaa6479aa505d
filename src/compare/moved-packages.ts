import { compareText } from '../compare-text.ts';
import { groupBy } from '../group-by.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { isWithin } from './own-module.ts';
import type { PathOnHead } from './renamed-set.ts';

/** A package, or a module with all its packages, that has another import path on head. */
export interface MovedPackage {
  readonly was: string;
  readonly is: string;
  readonly isModule: boolean;
}

/** Share of the functions and of the results that two packages must have in common to be one. */
const SAME = 0.8;

/**
 * The packages whose import path is another on head. A folder that both manifests name tells it for
 * sure, of a module as of a package; else a package that is gone is the new one in which the same
 * benchmarks run the same functions, where no other is like it.
 */
export function movedPackages(base: ProfileSet, head: ProfileSet): MovedPackage[] {
  const modules = byFolder(base, head, (manifest) =>
    manifest.modules.map(({ path, directory }) => ({ path, directory })),
  ).map((of) => ({ ...of, isModule: true }));
  const soFar = pathsOnHead(modules, base);
  const [from, to] = [measuredIn(base), measuredIn(head)];
  const isLeft = ({ was, is }: { was: string; is: string }) => soFar(was) !== is;
  const inFolders = byFolder(base, head, ({ packages }) =>
    packages.map((entry) => ({ path: entry.package, directory: entry.directory })),
  ).filter(isLeft);
  const known = pathsOnHead(
    [...modules, ...inFolders.map((of) => ({ ...of, isModule: false }))],
    base,
  );
  const gone = [...from.keys()].filter((path) => !to.has(known(path)));
  const taken = new Set([...from.keys()].map(known));
  const fresh = [...to.keys()].filter((path) => !taken.has(path));
  const alike = alikePackages({ gone, fresh, from, to }, base, head);
  const packages = [...inFolders, ...alike].map((of) => ({ ...of, isModule: false }));
  return [...modules, ...packages].sort((a, b) => compareText(a.was, b.was));
}

/** What each import path of base is on head: of a moved module, all that lies below it. */
export function pathsOnHead(moved: readonly MovedPackage[], base: ProfileSet): PathOnHead {
  if (moved.length === 0) return (path) => path;
  const packages = new Map(
    moved.flatMap(({ was, is, isModule }) => (isModule ? [] : [[was, is] as const])),
  );
  const stayed = base.manifests.flatMap(({ modules }) =>
    modules.map(({ path }) => ({ was: path, is: path })),
  );
  // Of nested modules the inner one is the nearest.
  const modules = [...moved.filter(({ isModule }) => isModule), ...stayed].sort(
    (a, b) => b.was.length - a.was.length,
  );
  return (path) => {
    const own = packages.get(path);
    if (own !== undefined) return own;
    const module = modules.find(({ was }) => isWithin(path, was));
    return module ? module.is + path.slice(module.was.length) : path;
  };
}

interface Placed {
  readonly path: string;
  readonly directory: string;
}

/** What lies in a folder of both sides under two paths, each of which only one side has. */
function byFolder(
  base: ProfileSet,
  head: ProfileSet,
  placesOf: (manifest: ProfileSet['manifests'][number]) => readonly Placed[],
): { was: string; is: string }[] {
  const [from, to] = [base, head].map(({ manifests }) => manifests.flatMap(placesOf));
  const pathsOf = (of: readonly Placed[]) => new Set(of.map(({ path }) => path));
  const [old, now] = [pathsOf(from!), pathsOf(to!)];
  const there = groupBy(to!, ({ directory }) => directory);
  const found = new Map<string, string>();
  for (const { path, directory } of from!) {
    const is = there.get(directory)?.find((one) => !old.has(one.path));
    if (is && !now.has(path)) found.set(path, is.path);
  }
  return [...found].map(([was, is]) => ({ was, is }));
}

/** By import path the names of the results of a package. */
function measuredIn({ runs, manifests, outputs }: ProfileSet): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (path: string, name: string) => {
    if (path !== '') found.set(path, (found.get(path) ?? new Set()).add(name));
  };
  for (const { packages } of manifests) {
    for (const { package: path, results } of packages)
      for (const { name } of results) add(path, name);
  }
  for (const { measured, output } of runs) {
    for (const { name, package: path } of output?.results ?? []) add(path || measured, name);
  }
  for (const { results } of outputs) for (const { name, package: path } of results) add(path, name);
  return found;
}

interface Unmatched {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  /** By import path the names of the results of each side. */
  readonly from: ReadonlyMap<string, ReadonlySet<string>>;
  readonly to: ReadonlyMap<string, ReadonlySet<string>>;
}

function alikePackages(
  { gone, fresh, from, to }: Unmatched,
  base: ProfileSet,
  head: ProfileSet,
): { was: string; is: string }[] {
  if (gone.length === 0 || fresh.length === 0) return [];
  const [old, now] = [functionsIn(base, gone), functionsIn(head, fresh)];
  const isAlike = (was: string, is: string) =>
    shared(from.get(was)!, to.get(is)!) >= SAME && shared(old.get(was)!, now.get(is)!) >= SAME;
  const pairs = gone.flatMap((was) =>
    fresh.filter((is) => isAlike(was, is)).map((is) => ({ was, is })),
  );
  const isOnly = (of: 'was' | 'is', path: string) =>
    pairs.filter((pair) => pair[of] === path).length === 1;
  return pairs.filter(({ was, is }) => isOnly('was', was) && isOnly('is', is));
}

/** The local names of the functions of some packages, their benchmarks and tests among them. */
function functionsIn({ runs }: ProfileSet, paths: readonly string[]): Map<string, Set<string>> {
  const found = new Map(paths.map((path) => [path, new Set<string>()]));
  const read = new Set<string>();
  for (const { profile } of runs) {
    for (const name of profile.functions.name) {
      if (read.has(name)) continue;
      read.add(name);
      const { importPath, local } = parseSymbol(name);
      found.get(importPath.replace(/_test$/, ''))?.add(local);
    }
  }
  return found;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 0;
}
