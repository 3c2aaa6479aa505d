import type { LinkTo } from '../report/report-input.ts';
import type { Repository } from './context.ts';

export interface Checkout {
  /** Folder the code was built in, as profiles name it. */
  readonly workspace: string;
  /** The own module's path; `''` for unknown. */
  readonly module: string;
  /** Whether the repository holds a file; paths with `/`, from its root. */
  has(path: string): boolean;
}

/**
 * Finds a profile's file in the repository. Profiles name files as the build saw them: below the
 * folder it ran in, or with `-trimpath` below the module's path, and the module need not be the
 * repository's root. What is not a file of the repository gets no path.
 */
export function repoPathBy(
  checkout: Checkout,
): (importPath: string, file: string) => string | undefined {
  return (importPath, file) =>
    candidates(importPath, file, checkout).find((path) => checkout.has(path));
}

function candidates(importPath: string, file: string, { workspace, module }: Checkout): string[] {
  const name = file.replaceAll('\\', '/');
  // `module@v1.2.3/` is the module cache: somebody else's code.
  if (name.length > 4096 || /(^|\/)\.\.?(\/|$)|@v\d/.test(name)) return [];
  const below = [workspace, module].flatMap((root) =>
    root !== '' && name.startsWith(`${root}/`) ? [name.slice(root.length + 1)] : [],
  );
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
