import { accessSync, constants, existsSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { type Checkout, gitIn } from './git.ts';
import { WORKTREE_LEASE } from './leftovers.ts';
import type { Session } from './session.ts';

/**
 * Puts a commit into a folder of the session and returns that folder. The user's own tree and
 * index are not touched; the repository's list of worktrees gains an entry until the session
 * closes.
 */
export async function addWorktree(
  session: Session,
  checkout: Checkout,
  commit: string,
): Promise<string> {
  const git = gitIn(session, checkout.root);
  const folder = folderAsLongAs(session.folder, checkout.root);
  const common = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
  if (isWritable(common.text)) {
    session.ownWorktree(checkout.root, folder);
    const added = await git('worktree', 'add', '--detach', '--quiet', folder, commit);
    if (!added.ok) throw new UserError(`git worktree add ${commit}: ${added.error}`);
    const entry = await gitIn(session, folder)('rev-parse', '--absolute-git-dir');
    if (entry.ok) session.hold(join(entry.text, WORKTREE_LEASE));
  } else {
    // A clone that borrows the objects writes nothing into the repository.
    const cloned = await git('clone', '--quiet', '--shared', '--no-checkout', common.text, folder);
    const there = gitIn(session, folder);
    const out = cloned.ok ? await there('checkout', '--quiet', '--detach', commit) : cloned;
    if (!out.ok) throw new UserError(`git clone --shared: ${out.error}`);
  }
  await fillSubmodules(session, checkout, folder);
  return folder;
}

/**
 * A name for the base's folder as long as the user's, for a program that asks where it is allocates
 * by the length; where that cannot be, as long as the user's can be shown to be.
 */
function folderAsLongAs(parent: string, like: string): string {
  const least = Buffer.byteLength(linkTo(parent, 'h', like));
  const missing = Math.max(Buffer.byteLength(like), least) - Buffer.byteLength(join(parent, '/'));
  return join(parent, 'base'.padEnd(Math.min(missing, 200), '-'));
}

/**
 * A path to a tree that is as long as another's: itself, or, where it is shorter, one through a
 * link to the folder above it.
 */
export function shownAsLongAs(session: Session, root: string, like: string): string {
  if (Buffer.byteLength(root) === Buffer.byteLength(like) || process.platform === 'win32') {
    return root;
  }
  const least = Buffer.byteLength(linkTo(session.folder, '', root));
  const missing = Buffer.byteLength(like) - least;
  if (missing < 1 || missing > 200) return root;
  const link = join(session.folder, 'h'.padEnd(missing, '-'));
  symlinkSync(dirname(root), link);
  return join(link, basename(root));
}

function linkTo(parent: string, link: string, root: string): string {
  return [parent, link, basename(root)].join(sep);
}

/** Submodules are filled where the user has filled theirs. */
async function fillSubmodules(session: Session, checkout: Checkout, folder: string): Promise<void> {
  if (!existsSync(join(folder, '.gitmodules'))) return;
  const { text } = await gitIn(session, checkout.root)('submodule', 'status', '--recursive');
  if (!/^[ +U]/m.test(text)) return;
  const git = gitIn(session, folder);
  const filled = await git('submodule', 'update', '--init', '--recursive', '--quiet');
  if (!filled.ok) throw new UserError(`git submodule update for the base: ${filled.error}`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
