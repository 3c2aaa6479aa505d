import type { HeapDiff } from '../compare/heap-diff.ts';
import { packageNames, shortNames } from './names.ts';

/** How functions and packages are written on one page. */
export interface Names {
  /** Short form of a name inside its package; unique on the page. */
  function(local: string): string;
  /** An import path as the module's own people say it. */
  package(path: string): string;
}

/** Names everything a page about this difference can show. */
export function pageNames({ functions, packages, modules }: HeapDiff): Names {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const paths = packageNames(new Set(packages.map((pkg) => pkg.package)), modules);
  return {
    function: (local) => locals.get(local) ?? shortNames([local]).get(local)!,
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path)!,
  };
}
