import { basename, dirname, join, resolve } from 'node:path';
import type { Git } from './git.ts';
import { isExpired, isOver } from './lease.ts';
import { readRegular } from './regular-file.ts';
import { clearTempFolders, FOLDER_PREFIX, listed, OWNER_FILE } from './temp-folder.ts';

/** The lease of a worktree: git's own mark that a worktree is in use though it may not be in sight. */
export const WORKTREE_LEASE = 'locked';

/** Clears away the worktrees and temp folders of earlier runs that were killed. */
export async function clearLeftovers(git: Git): Promise<void> {
  const common = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
  const worktrees = join(common.text, 'worktrees');
  for (const name of common.ok ? listed(worktrees) : []) {
    const entry = join(worktrees, name);
    const path = pathOf(entry);
    if (path === undefined || !isLeftover(entry, path)) continue;
    // By name, not by `worktree prune`: that would also forget what the user has unmounted.
    await git('worktree', 'remove', '--force', '--force', path);
  }
  clearTempFolders();
}

/**
 * Its folder need not be there to be in use: a container may have a temp folder of its own. One
 * without any lease was killed while it was made.
 */
function isLeftover(entry: string, path: string): boolean {
  const folder = dirname(path);
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  return (
    isOver(join(entry, WORKTREE_LEASE)) ?? isOver(join(folder, OWNER_FILE)) ?? isExpired(entry)
  );
}

/** Where the worktree of an entry in git's list lies. */
function pathOf(entry: string): string | undefined {
  try {
    return dirname(resolve(entry, readRegular(join(entry, 'gitdir')).trim()));
  } catch {
    return undefined;
  }
}
