/** A package that has files in some folder. */
export interface FolderPackage {
  readonly importPath: string;
  /** Import path of its external tests, which lie beside it. */
  readonly tests: string;
  /** The escaped import path with its dot, as symbols begin. */
  readonly prefix: string;
}

/** A file of a function, and the package that surely declares it. */
export interface PlacedFile {
  readonly importPath: string;
  readonly file: string;
}

export interface PackageFolders {
  /** The package that a file belongs to; undefined where that is not certain. */
  packageOf(file: string): FolderPackage | undefined;
}

/**
 * Which packages lie in which folders: those seen, and by these all that are built the same way,
 * below a module's folder, GOROOT, the module cache, or with `-trimpath` below nothing.
 */
export function packageFolders(
  placed: Iterable<PlacedFile>,
  modules: readonly string[],
): PackageFolders {
  const seen = new Map<string, string | undefined>();
  const roots = new Map<string, string | undefined>();
  const learn = (map: Map<string, string | undefined>, key: string, value: string) =>
    map.set(key, !map.has(key) || map.get(key) === value ? value : undefined);
  for (const { importPath, file } of placed) {
    const folder = folderOf(file);
    if (folder === undefined || importPath === '' || seen.get(folder) === importPath) continue;
    learn(seen, folder, importPath);
    // A program's own package is not called after its folder.
    if (importPath === 'main') continue;
    const [root, path] = withoutSharedEnd(folder, importPath, modules);
    if (root !== '' || !isAbsolute(folder)) learn(roots, root, path);
  }
  const ofFolder = (folder: string): string | undefined => {
    if (seen.has(folder)) return seen.get(folder);
    const root = rootsOf(folder).find((above) => roots.has(above));
    const path = root === undefined ? undefined : roots.get(root);
    if (root === undefined || path === undefined) return undefined;
    const below = folder.slice(root.length).replace(/^\//, '');
    const whole = [path, below].filter((part) => part !== '').join('/');
    return whole.slice(whole.lastIndexOf('/vendor/') + 1).replace(/^vendor\//, '');
  };
  const found = new Map<string, FolderPackage | undefined>();
  return {
    packageOf(file) {
      const folder = folderOf(file);
      if (folder === undefined) return undefined;
      if (!found.has(folder)) {
        const path = ofFolder(folder);
        found.set(folder, path === undefined ? undefined : folderPackage(path));
      }
      return found.get(folder);
    },
  };
}

function folderPackage(importPath: string): FolderPackage {
  return { importPath, tests: `${importPath}_test`, prefix: `${escapePath(importPath)}.` };
}

/** The folder of a Go file, without the versions of modules in it. */
function folderOf(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  if (!path.endsWith('.go') || !path.includes('/') || path.length > 4096) return undefined;
  return path.slice(0, path.lastIndexOf('/')).replace(/@v\d[^/]*/g, '');
}

/** Where both begin to differ, from the end, but no further up than the module. */
function withoutSharedEnd(
  folder: string,
  importPath: string,
  modules: readonly string[],
): [folder: string, importPath: string] {
  const above = folder.split('/');
  const path = importPath.split('/');
  while (above.length > 0 && path.length > 0 && above.at(-1) === path.at(-1)) {
    if (above.length > path.length && modules.includes(path.join('/'))) break;
    above.pop();
    path.pop();
  }
  return [above.join('/'), path.join('/')];
}

/** The folder and all above it, the nearest first; `''` for paths that are relative. */
function rootsOf(folder: string): string[] {
  const parts = folder.split('/');
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  return isAbsolute(folder) ? above.filter((root) => root !== '') : [...above, ''];
}

function isAbsolute(folder: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(folder);
}

/** @see cmd/internal/objabi/path.go, `PathToPrefix` */
export function escapePath(importPath: string): string {
  const last = importPath.lastIndexOf('/') + 1;
  const above = importPath.slice(0, last).replace(/[^!#$&-~]/gu, hexOf);
  return above + importPath.slice(last).replace(/[^!#$&-\-/-~]/gu, hexOf);
}

function hexOf(char: string): string {
  const bytes = [...new TextEncoder().encode(char)];
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
