import type { HeapDiff } from '../compare/heap-diff.ts';
import type { ResultId } from '../compare/result.ts';
import { packageNames, shortNames } from './names.ts';

/** How results, functions and packages are written on one page. */
export interface Names {
  /** Short form of a name inside its package; unique on the page. */
  function(local: string): string;
  /** An import path as the module's own people say it. */
  package(path: string): string;
  /** `Parse/small`, with its number of CPUs where there are several. */
  result(id: ResultId): string;
}

/** Names everything a page about this difference can show. */
export function pageNames({ functions, packages, results, modules }: HeapDiff): Names {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const all = [...packages.map((pkg) => pkg.package), ...results.map(({ id }) => id.package)];
  const paths = packageNames(new Set(all), modules);
  const named = shortNames(new Set(results.map(({ id }) => id.name)));
  const short = (known: ReadonlyMap<string, string>, name: string) =>
    known.get(name) ?? shortNames([name]).get(name)!;
  return {
    function: (local) => short(locals, local),
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path)!,
    result: ({ name, procs }) => `${short(named, name)}${procs === undefined ? '' : `-${procs}`}`,
  };
}
