import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../src/github/client.ts';
import { readContext } from '../../src/github/context.ts';
import type { Inputs } from '../../src/github/inputs.ts';
import { resolveTarget } from '../../src/github/resolve.ts';
import { judgeRun } from '../../src/judge-run.ts';
import { base, fork, head, merge, own, pull, pullRequestEvent, scene } from '../e2e/scene.ts';
import type { Event } from '../helpers/events.ts';
import type { GitHubServer } from '../helpers/github-server/server.ts';
import type { Pull, State, User } from '../helpers/github-server/state.ts';

/* A pull request whose benchmark grows, and people who may accept that or may not. */

export const author: User = { login: 'mallory', type: 'User' };
export const owner: User = { login: 'octocat', type: 'User' };
export const other: User = { login: 'hubot-friend', type: 'User' };
export const robot: User = { login: 'helper[bot]', type: 'Bot' };

export const LABEL = 'heapgate: accept growth';
export const WAIVER =
  'waivers: [{ budget: operations stay lean, metric: alloc_space, up-to: 64 B, reason: an index is kept twice, owner: storage team, expires: 2999-12-31 }]';

const POLICY = 'limits/heapgate.yml';
const rules = (...lines: readonly string[]) =>
  new Map([[POLICY, Buffer.from(['version: 1', ...lines].join('\n'))]]);

export const PUSHED = '2026-11-26T10:00:00Z';
export const LATER = '2026-11-26T10:05:00Z';

/** What the commits say, and a fork's pull request whose head was pushed at ten. */
export function proposed(
  onBase: readonly string[],
  onHead: readonly string[],
  changes: Partial<State> = {},
): Partial<State> {
  const trees = new Map([
    [base, rules(...onBase)],
    [merge, rules(...onHead)],
  ]);
  const one = forkPull();
  return scene({
    trees,
    pulls: [one],
    pushes: [{ repo: fork, ref: 'refs/heads/topic', after: head, user: author, at: PUSHED }],
    collaborators: new Map([
      ['octocat', 'write'],
      ['hubot-friend', 'read'],
      ['helper[bot]', 'write'],
      ['mallory', 'write'],
    ]),
    ...changes,
  });
}

export function forkPull(changes: Partial<Pull> = {}): Pull {
  return pull({ user: author, head: { sha: head, ref: 'topic', repo: fork }, ...changes });
}

/** Profiles of a benchmark that has twice its bytes, and inputs that name them. */
export function sources(folder: string) {
  return { base: join(folder, 'base.txt'), head: join(folder, 'head.txt'), policy: POLICY };
}

export const OUTPUTS = {
  'base.txt': 'pkg: example.com/m\nBenchmarkX\t1000\t5 ns/op\t64 B/op\t1 allocs/op\n',
  'head.txt': 'pkg: example.com/m\nBenchmarkX\t1000\t5 ns/op\t128 B/op\t1 allocs/op\n',
};

export function event(changes: Event = {}): Event {
  return { ...pullRequestEvent({ head: forkPull().head }), ...changes };
}

/** Judges a run of the action, in this process and without telling anybody. */
export async function judgePull(
  github: GitHubServer,
  folder: string,
  payload: Event = event(),
  name = 'pull_request',
) {
  const log = { info: () => {} };
  const quick = { apiUrl: github.apiUrl, limit: github.limit, second: 5 };
  const client = createClient('token', log, quick);
  const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: merge, GITHUB_REPOSITORY: 'acme/db' };
  const context = readContext(env, payload);
  const workspace = tmpdir();
  const target = await resolveTarget(context, client, workspace);
  const { base: from, head: to, policy } = sources(folder);
  const inputs: Inputs = {
    base: [from],
    head: [to],
    policy,
    measuring: {},
    workingDirectory: '',
    comment: 'never',
    commentKey: 'default',
    commentPart: undefined,
    commentMerged: false,
    failOn: 'error',
    onMissingBase: 'fail',
    reportDir: undefined,
    reportArtifact: undefined,
    token: 'token',
  };
  const origin = { fetched: 'github:acme/heapgate' };
  return judgeRun({
    inputs,
    context,
    target,
    client,
    workspace,
    origin,
    reportFolder: folder,
    log,
  });
}

export { base, fork, head, merge, own };
