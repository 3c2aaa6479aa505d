import type { ManifestModule } from '../profile/manifest.ts';
import type { LinkTo } from '../report/report-input.ts';
import type { Repository } from './context.ts';

export interface Checkout {
  /** Folder the code was built in, as profiles name it. */
  readonly workspace: string;
  /** Paths of the own modules. */
  readonly modules: readonly string[];
  /** Their folders from the repository's root, as far as known; of one path the first counts. */
  readonly folders: readonly ManifestModule[];
  /** Whether the repository holds a file; paths with `/`, from its root. */
  has(path: string): boolean;
}

/**
 * Finds a profile's file in the repository. Profiles name files as the build saw them: below the
 * folder it ran in, or with `-trimpath` below their module's path, wherever in the repository the
 * module lies. What is not a file of the repository gets no path.
 */
export function repoPathBy(
  checkout: Checkout,
): (importPath: string, file: string) => string | undefined {
  return (importPath, file) =>
    candidates(importPath, file, checkout).find((path) => checkout.has(path));
}

function candidates(importPath: string, file: string, checkout: Checkout): string[] {
  const { workspace, modules, folders } = checkout;
  const name = file.replaceAll('\\', '/');
  // `module@v1.2.3/` is the module cache: somebody else's code.
  if (name.length > 4096 || /(^|\/)\.\.?(\/|$)|@v\d/.test(name)) return [];
  const isIn = (root: string) => root !== '' && name.startsWith(`${root}/`);
  const inside = (root: string) => name.slice(root.length + 1);
  const below = isIn(workspace) ? [inside(workspace)] : [];
  // Of nested modules the innermost.
  const [module] = modules.filter(isIn).sort((a, b) => b.length - a.length);
  if (module !== undefined) {
    const folder = folders.find(({ path }) => path === module)?.directory ?? '';
    below.push(folder === '' ? inside(module) : `${folder}/${inside(module)}`);
  }
  const parts = name.split('/');
  const inItsFolder = parts.at(-2) === importPath.split('/').at(-1);
  const ends = inItsFolder ? parts.slice(1, -1).map((_, i) => parts.slice(i + 1).join('/')) : [];
  return [...below, ...ends];
}

/** Addresses of lines at one commit, for files that the repository is known to hold. */
export function linkBy(
  repoPath: (importPath: string, file: string) => string | undefined,
  { serverUrl, repository, sha }: { serverUrl: string; repository: Repository; sha: string },
): LinkTo {
  const root = `${serverUrl}/${repository.owner}/${repository.name}/blob/${sha}`;
  return ({ package: importPath, file, line }) => {
    const path = repoPath(importPath, file);
    if (path === undefined) return undefined;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return line > 0 ? `${root}/${encoded}#L${line}` : `${root}/${encoded}`;
  };
}
