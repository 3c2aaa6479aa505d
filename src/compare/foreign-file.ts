/**
 * Whether a file lies in somebody else's copy of a package: in a `vendor` folder, or in the module
 * cache unless its module is one of those named, or holds one. A module that `replace` takes from a
 * folder of the repository has a version in trimmed paths too, which is why names go first.
 */
export function isForeignFile(
  importPath: string,
  file: string,
  modules: readonly string[],
): boolean {
  // Most files are nobody's copy, and show it at a glance.
  if (!file.includes('vendor') && !file.includes('@v')) return false;
  if (file.endsWith('.go') && folderOf(file).endsWith(`/vendor/${importPath}`)) return true;
  const module = cachedModule(importPath, file);
  if (module === undefined) return false;
  return !modules.some((named) => named === module || named.startsWith(`${module}/`));
}

/** The module for `…/github.com/!acme/db@v1.2.3/store/x.go`, of package `github.com/Acme/db/store`. */
function cachedModule(importPath: string, file: string): string | undefined {
  const parts = folderOf(file).split('/');
  const at = parts.findLastIndex((part) => /@v\d/.test(part));
  if (at < 0) return undefined;
  const inside = parts.slice(at + 1).map((part) => `/${part}`);
  const below = inside.join('');
  if (!importPath.endsWith(below)) return undefined;
  const module = importPath.slice(0, importPath.length - below.length);
  const name = parts[at]!.slice(0, parts[at]!.lastIndexOf('@'));
  const stored = [...parts.slice(0, at), name].join('/');
  // The cache writes capitals as `!a`; trimmed paths do not.
  const plain = stored.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [stored, plain].some((path) => path === module || path.endsWith(`/${module}`))
    ? module
    : undefined;
}

function folderOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
