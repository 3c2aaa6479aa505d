import type { Run } from '../profile/profile-set.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { isForeignFile } from './foreign-file.ts';
import { distinctFunctions } from './read-names.ts';

/** Hosts whose repositories are three elements deep: `github.com/owner/repo`. */
const DEEP_HOSTS = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org']);

/**
 * Paths of the modules under test: those that manifests and the checkout name, and for each
 * measured package that lies in none of them what the profiles tell. Empty where nothing does.
 *
 * @param named modules that are known by name; they count where something that ran lies in one
 */
export function ownModules(runs: readonly Run[], named: readonly string[] = []): string[] {
  const measured = [...new Set(runs.map((run) => run.measured))].filter((path) => path !== '');
  const isNamed = (path: string) => named.some((module) => isWithin(path, module));
  const isAnyNamed =
    named.length > 0 && (measured.length > 0 ? measured : importPaths(runs)).some(isNamed);
  const known = isAnyNamed ? named : [];
  const other = measured.filter((path) => known.length === 0 || !isNamed(path));
  return [...new Set([...known, ...detectModules(runs, other)])].sort();
}

/**
 * For the packages of each repository the longest import path that they share with all packages
 * beside them whose sources are in neither GOROOT, the module cache nor a `vendor` folder.
 */
function detectModules(runs: readonly Run[], measured: readonly string[]): string[] {
  const roots = new Map<string, Set<string>>();
  for (const path of measured) {
    const root = repositoryRoot(path);
    roots.set(root, (roots.get(root) ?? new Set()).add(path));
  }
  if (roots.size === 0) return [];
  for (const { name, file } of distinctFunctions(runs.map(({ profile }) => profile))) {
    const path = parseSymbol(name).importPath;
    if (!isForeignFile(path, file, [])) roots.get(repositoryRoot(path))?.add(path);
  }
  return [...roots.values()].map((paths) => [...paths].reduce(sharedPath));
}

function importPaths(runs: readonly Run[]): string[] {
  const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
  return [...new Set([...names].map((name) => parseSymbol(name).importPath))];
}

/** Whether a function is of one of some modules, or of the program; without any, of anything but Go. */
export function isOwn(importPath: string, file: string, modules: readonly string[]): boolean {
  if (importPath === 'main') return !file.endsWith('_testmain.go');
  if (modules.length === 0) {
    return !isRuntimePackage(importPath) && !isStandard(importPath, file);
  }
  return (
    modules.some((module) => isWithin(importPath, module)) &&
    !isForeignFile(importPath, file, modules)
  );
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
