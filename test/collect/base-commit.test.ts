import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBase } from '../../src/collect/base-commit.ts';
import { readSystem } from '../../src/collect/ci-system.ts';
import { findCheckout, gitIn } from '../../src/collect/git.ts';
import { asFlag } from '../../src/collect/options.ts';
import { openSession } from '../../src/collect/session.ts';
import { commit, git, repository, tempFolder, write } from './repository.ts';

const local = { name: '', sha: '', payload: undefined };
const system = readSystem({ GITHUB_EVENT_NAME: 'push' });

async function baseOf(
  folder: string,
  ref?: string,
  event = local as Parameters<typeof findBase>[3],
) {
  const session = openSession(new AbortController().signal);
  onTestFinished(() => session.close());
  const run = gitIn(session, folder);
  return findBase(run, (await findCheckout(run))!, { ref, spell: asFlag }, event);
}

/** `main` with two commits, and a branch `work` off the first one. */
function forked() {
  const folder = repository({ 'a.txt': '1' });
  const fork = git(folder, 'rev-parse', 'HEAD');
  const tip = commit(folder, { 'a.txt': '2' });
  git(folder, 'checkout', '-q', '-b', 'work', fork);
  const head = commit(folder, { 'b.txt': '1' });
  return { folder, fork, tip, head };
}

function shallowOf(folder: string, depth: number, branch: string): string {
  const clone = join(tempFolder(), 'clone');
  git(folder, 'clone', '-q', `--depth=${depth}`, '--branch', branch, `file://${folder}`, clone);
  return clone;
}

describe('findBase, at home', () => {
  it('takes the ref that is named', async () => {
    const { folder, tip } = forked();
    expect(await baseOf(folder, 'main')).toEqual({ commit: tip, why: 'main' });
    await expect(baseOf(folder, 'v9')).rejects.toThrow('no commit "v9" in this clone');
    await expect(baseOf(folder, '--output=x')).rejects.toThrow('no commit "--output=x"');
  });

  it('takes the merge base with the default branch', async () => {
    const { folder, fork } = forked();
    expect(await baseOf(folder)).toEqual({ commit: fork, why: 'merge base with main' });
  });

  it('on the default branch takes HEAD under uncommitted changes, else its parent', async () => {
    const { folder, fork, tip } = forked();
    git(folder, 'checkout', '-q', 'main');
    expect(await baseOf(folder)).toEqual({ commit: fork, why: 'parent of HEAD' });
    write(folder, { 'a.txt': '3' });
    expect(await baseOf(folder)).toEqual({
      commit: tip,
      why: 'HEAD, under the uncommitted changes',
    });
  });

  it('explains a shallow clone', async () => {
    const { folder } = forked();
    const clone = shallowOf(folder, 1, 'work');
    await expect(baseOf(clone, 'v9')).rejects.toThrow('git fetch --unshallow');
  });
});

describe('findBase, on a runner', () => {
  it.each(['pull_request', 'pull_request_review'])(
    'takes the first parent of the merge commit, fetching it where the clone is shallow: %s',
    async (name) => {
      const { folder, tip } = forked();
      git(folder, 'checkout', '-q', '-b', 'merge', 'main');
      git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
      const sha = git(folder, 'rev-parse', 'HEAD');
      const clone = shallowOf(folder, 1, 'merge');
      const event = { name, sha, system, payload: { pull_request: { base: { sha: 'x' } } } };
      expect(await baseOf(clone, undefined, event)).toEqual({
        commit: tip,
        why: 'base of the merge commit',
      });
    },
  );

  it('deepens until head and base meet, where the head itself is checked out', async () => {
    const { folder, fork, tip } = forked();
    const clone = shallowOf(folder, 1, 'work');
    const event = {
      name: 'pull_request',
      system,
      sha: 'f'.repeat(40),
      payload: { pull_request: { base: { sha: tip, ref: 'main' } } },
    };
    expect(await baseOf(clone, undefined, event)).toEqual({
      commit: fork,
      why: 'merge base with main',
    });
  });

  it('takes what push and merge group name', async () => {
    const { folder, fork, tip } = forked();
    const push = { name: 'push', system, sha: tip, payload: { before: fork } };
    expect((await baseOf(folder, undefined, push)).commit).toBe(fork);
    const queue = {
      name: 'merge_group',
      system,
      sha: tip,
      payload: { merge_group: { base_sha: tip } },
    };
    expect((await baseOf(folder, undefined, queue)).commit).toBe(tip);
    const fresh = { name: 'push', system, sha: tip, payload: { before: '0'.repeat(40) } };
    expect((await baseOf(folder, undefined, fresh)).why).toBe('merge base with main');
  });
});

describe('findBase, in the job of another system', () => {
  const on = (environment: Record<string, string>) => ({
    ...local,
    system: readSystem(environment),
  });
  const gitlab = (base: string, into = '') =>
    on({
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: into,
    });

  it('takes the commit that GitLab names, fetching it into a shallow clone', async () => {
    const { folder, fork, tip } = forked();
    const clone = shallowOf(folder, 1, 'work');
    const why = 'base of the merge request';
    expect(await baseOf(clone, undefined, gitlab(fork))).toEqual({ commit: fork, why });
    expect(await baseOf(clone, undefined, gitlab(fork, tip))).toEqual({ commit: tip, why });
    await expect(baseOf(clone, undefined, gitlab('f'.repeat(40)))).rejects.toThrow(
      /^git: cannot fetch f{40} \(.*\); set the variable GIT_DEPTH to "0"$/,
    );
  });

  it('leaves a whole clone whole', async () => {
    const { folder, fork } = forked();
    const clone = join(tempFolder(), 'clone');
    git(folder, 'clone', '-q', '--single-branch', '--branch', 'work', `file://${folder}`, clone);
    const tip = commit(folder, { 'c.txt': '1' });
    expect((await baseOf(clone, tip, gitlab(fork))).commit).toBe(tip);
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it.each([
    { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' },
    { JENKINS_URL: 'http://ci', CHANGE_TARGET: 'main' },
  ])('takes the merge base with the branch as it is now: %o', async (environment) => {
    const { folder, fork } = forked();
    const clone = join(tempFolder(), 'clone');
    git(folder, 'clone', '-q', '--branch', 'work', `file://${folder}`, clone);
    // The clone is an old one: since then the change was brought up to date with its target.
    git(folder, 'merge', '-q', '--no-edit', 'main');
    const later = git(folder, 'rev-parse', 'main');
    git(clone, 'fetch', '-q', 'origin', 'work');
    git(clone, 'checkout', '-q', 'FETCH_HEAD');
    git(clone, 'update-ref', 'refs/remotes/origin/main', fork);
    expect(await baseOf(clone, undefined, on(environment))).toEqual({
      commit: later,
      why: 'merge base with main',
    });
    git(clone, 'update-ref', 'refs/remotes/origin/main', fork);
    git(clone, 'remote', 'set-url', 'origin', join(folder, 'nowhere'));
    expect((await baseOf(clone, undefined, on(environment))).commit).toBe(fork);
    git(clone, 'update-ref', '-d', 'refs/remotes/origin/main');
    await expect(baseOf(clone, undefined, on(environment))).rejects.toThrow(
      /^git: cannot fetch main \(.*\); name the base with --ref$/,
    );
  });

  it('takes the default branch where nothing is proposed', async () => {
    const { folder, fork } = forked();
    for (const environment of [gitlab('', '0'.repeat(40)), on({ BUILDKITE: 'true' })]) {
      expect((await baseOf(folder, undefined, environment)).commit).toBe(fork);
    }
  });
});
