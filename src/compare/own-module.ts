import type { Run } from '../profile/profile-set.ts';
import { parseSymbol } from '../profile/symbol.ts';

/** Hosts whose repositories are three elements deep: `github.com/owner/repo`. */
const DEEP_HOSTS = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

/**
 * The module under test, as far as profiles tell: the longest import path that all packages
 * share which lie with the measured ones and whose sources are in neither GOROOT nor the module
 * cache. `''` where no run names the package it measured.
 */
export function detectModule(runs: readonly Run[]): string {
  const measured = runs.map((run) => run.measured).filter((path) => path !== '');
  const first = measured[0];
  if (first === undefined) return '';
  const root = repositoryRoot(first);
  const local = new Set(measured.filter((path) => isWithin(path, root)));
  for (const run of runs) {
    const { name, file, length } = run.profile.functions;
    for (let i = 0; i < length; i++) {
      if (file[i]!.includes('@')) continue; // …/pkg/mod/host/module@v1.2.3/…
      const path = parseSymbol(name[i]!).importPath;
      if (isWithin(path, root)) local.add(path);
    }
  }
  return [...local].reduce(sharedPath);
}

/** Import paths of all functions, for profiles that no benchmark wrote. */
export function importPaths(runs: readonly Run[]): string[] {
  const names = runs.flatMap(({ profile }) => profile.functions.name);
  return [...new Set(names.map((name) => parseSymbol(name).importPath))];
}

/** Whether a function is of the module, or of the program; with module `''` of anything but Go. */
export function isOwn(importPath: string, file: string, module: string): boolean {
  if (importPath === 'main') return !file.endsWith('_testmain.go');
  if (module !== '') return isWithin(importPath, module);
  return !isRuntimePackage(importPath) && !isStandard(importPath, file);
}

/** Packages of the Go distribution lie in its `src`, or below nothing where paths are trimmed. */
function isStandard(importPath: string, file: string): boolean {
  if (importPath.split('/')[0]!.includes('.')) return false;
  // What the compiler generated has no file of its own.
  if (!file.includes('/')) return true;
  const folder = file.slice(0, file.lastIndexOf('/'));
  return folder === importPath || folder.endsWith(`/src/${importPath}`);
}

/** Whether an import path is the module or inside it. */
export function isWithin(importPath: string, module: string): boolean {
  return importPath === module || importPath.startsWith(`${module}/`);
}

/** Packages that run before and beneath any code under test; `''` is assembly and C. */
export function isRuntimePackage(importPath: string): boolean {
  return /^(?:|runtime(?:\/.*)?|internal\/.*|testing(?:\/.*)?|os|flag|syscall)$/.test(importPath);
}

function repositoryRoot(importPath: string): string {
  const parts = importPath.split('/');
  if (!parts[0]!.includes('.')) return parts[0]!;
  return parts.slice(0, DEEP_HOSTS.has(parts[0]!) ? 3 : 2).join('/');
}

function sharedPath(a: string, b: string): string {
  const left = a.split('/');
  const right = b.split('/');
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.slice(0, same).join('/');
}
