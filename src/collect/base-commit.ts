import { isProposal } from '../events.ts';
import { MissingBase } from '../source/missing-base.ts';
import { type Checkout, commitOf, type Git } from './git.ts';
import { payloadText, type RunnerEvent } from './guard.ts';
import type { CollectOptions, Spelling } from './options.ts';
import { fetchBranch, fetchCommit, mergeBase } from './shallow.ts';

/** The commit to compare with, and in words how it was chosen. */
export interface BaseCommit {
  readonly commit: string;
  readonly why: string;
}

/**
 * The commit of the base: `ref` where given, else what the event or the CI system names, else the
 * merge base with the default branch.
 */
export async function findBase(
  git: Git,
  checkout: Checkout,
  { ref, spell }: Pick<CollectOptions, 'ref' | 'spell'>,
  event: RunnerEvent,
): Promise<BaseCommit> {
  if (ref !== undefined) {
    const commit = (await commitOf(git, ref)) ?? (await fetchCommit(git, ref, event));
    return { commit, why: ref };
  }
  return (
    (await baseOfEvent(git, checkout, event, spell)) ??
    (await baseOfChange(git, event, spell)) ??
    (await baseOfBranch(git, checkout, event, spell))
  );
}

/**
 * Whether a CI job is about a change rather than about what was merged. At home nobody knows, and
 * the user decides.
 */
export async function isChange(
  git: Git,
  { ref }: Pick<CollectOptions, 'ref'>,
  event: RunnerEvent,
): Promise<boolean> {
  const { name, system } = event;
  if (!system) return false;
  if (name !== '') return isProposal(name, payloadText(event, 'ref'));
  if ((system.base ?? system.into) !== undefined) return true;
  // A branch for which no request was made yet. Without a default branch only `ref` is a base.
  const branch = await defaultBranch(git);
  if (branch === undefined) return ref !== undefined;
  return !(await git('merge-base', '--is-ancestor', 'HEAD', branch)).ok;
}

async function baseOfEvent(
  git: Git,
  checkout: Checkout,
  event: RunnerEvent,
  spell: Spelling,
): Promise<BaseCommit | undefined> {
  // A review is an event of its own, and checks out the same test merge.
  if (event.name.startsWith('pull_request')) {
    // The checkout is the merge of the head with the base as it is now; the base's commit in
    // the event can be hours older, and what the base gained since would be blamed on the head.
    const [first, second] = await parentsOf(git, checkout.commit);
    if (first !== undefined && second !== undefined && checkout.commit === event.sha) {
      return { commit: await fetchCommit(git, first, event), why: 'base of the merge commit' };
    }
    const base = payloadText(event, 'pull_request', 'base', 'sha');
    if (base === undefined) return undefined;
    await fetchCommit(git, base, event);
    const branch = payloadText(event, 'pull_request', 'base', 'ref') ?? 'the base branch';
    return { commit: await mergeBase(git, base, event, spell), why: `merge base with ${branch}` };
  }
  const named = {
    merge_group: payloadText(event, 'merge_group', 'base_sha'),
    push: payloadText(event, 'before'),
  }[event.name];
  if (named === undefined || /^0*$/.test(named)) return undefined;
  const why = event.name === 'push' ? 'before the push' : 'base of the merge group';
  return { commit: await fetchCommit(git, named, event), why };
}

/** What a system that has no events says of a merge request or a pull request. */
async function baseOfChange(
  git: Git,
  event: RunnerEvent,
  spell: Spelling,
): Promise<BaseCommit | undefined> {
  const { base, into } = event.system ?? {};
  if (base !== undefined) {
    return { commit: await fetchCommit(git, base, event), why: 'base of the merge request' };
  }
  if (into === undefined) return undefined;
  const tip = await fetchBranch(git, into, spell);
  return { commit: await mergeBase(git, tip, event, spell), why: `merge base with ${into}` };
}

async function baseOfBranch(
  git: Git,
  checkout: Checkout,
  event: RunnerEvent,
  spell: Spelling,
): Promise<BaseCommit> {
  const branch = await defaultBranch(git);
  if (branch === undefined) {
    throw new MissingBase(
      `git: no branch main or master to compare with; name the base with ${spell('ref')}`,
    );
  }
  const commit = await mergeBase(git, branch, event, spell);
  if (commit !== checkout.commit) return { commit, why: `merge base with ${branch}` };
  const status = await git('status', '--porcelain');
  if (status.text !== '') return { commit, why: 'HEAD, under the uncommitted changes' };
  const [parent] = await parentsOf(git, checkout.commit);
  if (parent === undefined) {
    throw new MissingBase(
      `git: there is only one commit, and nothing to compare it with; name a base with ${spell('ref')}`,
    );
  }
  return { commit: await fetchCommit(git, parent, event), why: 'parent of HEAD' };
}

/** As `git clone` noted it, else by the usual names. */
async function defaultBranch(git: Git): Promise<string | undefined> {
  const noted = await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  const names = [noted.text, 'origin/main', 'origin/master', 'main', 'master'];
  for (const name of names) {
    if (name !== '' && (await commitOf(git, name)) !== undefined) return name;
  }
  return undefined;
}

/** From the commit itself: a shallow clone knows its parents' hashes, though not the parents. */
async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const { text } = await git('cat-file', 'commit', commit);
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, hash]) => hash!);
}
