import type { LinkTo } from '../report/report-input.ts';
import type { Repository } from './context.ts';

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
