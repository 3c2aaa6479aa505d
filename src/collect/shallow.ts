import { UserError } from '../errors.ts';
import { commitOf, type Git, type GitAnswer } from './git.ts';
import type { RunnerEvent } from './guard.ts';
import type { Spelling } from './options.ts';

/** How many commits to fetch at a time while looking for a merge base. */
const STEPS = [50, 200, 1000];

/**
 * The hash of a commit that the clone may lack. In a job it is fetched, for the clone is the job's
 * own; at home the user is told how.
 */
export async function fetchCommit(git: Git, ref: string, event: RunnerEvent): Promise<string> {
  const known = await commitOf(git, ref);
  if (known !== undefined) return known;
  if (event.system === undefined || ref.startsWith('-')) {
    const cure = (await isShallow(git)) ? 'git fetch --unshallow' : 'git fetch';
    throw new UserError(`git: no commit "${ref}" in this clone; run "${cure}", or check the name`);
  }
  const fetched = await fetchOne(git, ref);
  const commit = (await commitOf(git, ref)) ?? (await commitOf(git, 'FETCH_HEAD'));
  if (fetched.ok && commit !== undefined) return commit;
  throw new UserError(`git: cannot fetch ${ref} (${fetched.error}); ${event.system.cure}`);
}

/** The tip of a branch of `origin`; where that cannot be asked, as this clone knows it. */
export async function fetchBranch(git: Git, branch: string, spell: Spelling): Promise<string> {
  const fetched = await fetchOne(git, `refs/heads/${branch}`);
  const tip = await commitOf(git, fetched.ok ? 'FETCH_HEAD' : `origin/${branch}`);
  if (tip !== undefined) return tip;
  throw new UserError(
    `git: cannot fetch ${branch} (${fetched.error}); name the base with ${spell('ref')}`,
  );
}

/** A whole clone stays whole, and a shallow one shallow. */
async function fetchOne(git: Git, ref: string): Promise<GitAnswer> {
  const depth = (await isShallow(git)) ? ['--depth=1'] : [];
  return git('fetch', '--no-tags', ...depth, 'origin', ref);
}

/** The merge base of HEAD and another commit, where needed with more history in a job. */
export async function mergeBase(
  git: Git,
  other: string,
  event: RunnerEvent,
  spell: Spelling,
): Promise<string> {
  const fetchable = event.system !== undefined && (await isShallow(git));
  for (const depth of [0, ...(fetchable ? STEPS : [])]) {
    if (depth > 0) await git('fetch', '--no-tags', `--deepen=${depth}`, 'origin', 'HEAD', other);
    const { ok, text } = await git('merge-base', 'HEAD', other);
    if (ok) return text;
  }
  const cure = (await isShallow(git))
    ? `this clone is shallow: ${event.system?.cure ?? 'run "git fetch --unshallow"'}`
    : `name the base with ${spell('ref')}`;
  throw new UserError(`git: HEAD and ${other} have no common commit here; ${cure}`);
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')).text === 'true';
}
