import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ManifestModule } from '../profile/manifest.ts';
import type { RepoPath } from '../report/report-input.ts';
import { topOf } from './folders-up.ts';

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
export function repoPathBy(checkout: Checkout): RepoPath {
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

/** The same for the repository that a command runs in, or for the folder where it is in none. */
export function repoPathAtHand(
  cwd: string,
  checkout: Pick<Checkout, 'modules' | 'folders'>,
): RepoPath {
  const top = topOf(cwd);
  const below = relative(top, cwd).split(sep).join('/');
  const inFolder = (folder: string) =>
    repoPathBy({ ...checkout, workspace: folder, has: (path) => existsSync(join(folder, path)) });
  const [fromTop, fromHere] = [inFolder(top), inFolder(cwd)];
  return (importPath, file) => {
    const here = fromHere(importPath, file);
    return here === undefined ? fromTop(importPath, file) : join(below, here).split(sep).join('/');
  };
}
