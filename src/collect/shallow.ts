import { UserError } from '../errors.ts';
import { commitOf, type Git } from './git.ts';
import type { RunnerEvent } from './guard.ts';
import type { Spelling } from './options.ts';

/** How many commits to fetch at a time while looking for a merge base. */
const STEPS = [50, 200, 1000];

/**
 * The hash of a commit that the clone may lack. On a runner it is fetched, for the clone is the
 * job's own; elsewhere the user is told how.
 */
export async function fetchCommit(git: Git, ref: string, event: RunnerEvent): Promise<string> {
  const known = await commitOf(git, ref);
  if (known !== undefined) return known;
  if (event.name === '' || ref.startsWith('-')) {
    const cure = (await isShallow(git)) ? 'git fetch --unshallow' : 'git fetch';
    throw new UserError(`git: no commit "${ref}" in this clone; run "${cure}", or check the name`);
  }
  const fetched = await git('fetch', '--no-tags', '--depth=1', 'origin', ref);
  const commit = (await commitOf(git, ref)) ?? (await commitOf(git, 'FETCH_HEAD'));
  if (fetched.ok && commit !== undefined) return commit;
  throw new UserError(
    `git: cannot fetch ${ref} (${fetched.error}); give actions/checkout "fetch-depth: 0"`,
  );
}

/** The merge base of HEAD and another commit, where needed with more history on a runner. */
export async function mergeBase(
  git: Git,
  other: string,
  event: RunnerEvent,
  spell: Spelling,
): Promise<string> {
  const fetchable = event.name !== '' && (await isShallow(git));
  for (const depth of [0, ...(fetchable ? STEPS : [])]) {
    if (depth > 0) await git('fetch', '--no-tags', `--deepen=${depth}`, 'origin', 'HEAD', other);
    const { ok, text } = await git('merge-base', 'HEAD', other);
    if (ok) return text;
  }
  const cure = (await isShallow(git))
    ? 'this clone is shallow: run "git fetch --unshallow", or give actions/checkout "fetch-depth: 0"'
    : `name the base with ${spell('ref')}`;
  throw new UserError(`git: HEAD and ${other} have no common commit here; ${cure}`);
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')).text === 'true';
}
