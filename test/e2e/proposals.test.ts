import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import type { State } from '../helpers/github-server/state.ts';
import { type ActionSetup, runAction } from '../helpers/run-action.ts';
import { base, head, main, merge, overBudget, pullRequestEvent, scene } from './scene.ts';

let github: GitHubServer;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const strict = readFileSync(overBudget.policy, 'utf8');
const lax = `${strict.replaceAll(/increase: \d+%/g, 'increase: 900%')}\nbuilt-in: off\n`;
const file = (text: string) => new Map([[overBudget.policy, Buffer.from(text)]]);

/** Judges a pull request that is over the strict budget, with policies as the commits have them. */
async function judge(
  trees: [string, ReadonlyMap<string, Uint8Array>][],
  state: Partial<State> = {},
  setup: ActionSetup = {},
) {
  github = await startGitHub({ state: scene({ trees: new Map(trees), ...state }) });
  return runAction({
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload: pullRequestEvent(),
    env: { GITHUB_SHA: merge },
    inputs: overBudget,
    ...setup,
  });
}

describe('a proposal does not bring its own limits along', () => {
  const onPull = (name: string) => ({
    ...readEvent(name),
    pull_request: pullRequestEvent().pull_request,
  });
  const raised: [string, ReadonlyMap<string, Uint8Array>][] = [
    ...[...main].map((commit): [string, ReadonlyMap<string, Uint8Array>] => [commit, file(strict)]),
    [merge, file(lax)],
    [head, file(lax)],
  ];

  it.each(['pull_request_review', 'pull_request_review_comment'])('on %s', async (event) => {
    const payload = onPull(event);
    const { code, report, summary } = await judge(raised, {}, { event, payload });
    expect([code, report.conclusion]).toEqual([1, 'fail']);
    expect(report.policy).toBe(`${overBudget.policy} at ${base.slice(0, 7)}`);
    expect(report.base.sha).toBe(base);
    expect(summary).toContain('This change edits the policy; it is judged by the one before');
    expect(github.state.comments).toHaveLength(1);
  });

  it.each([
    ['check_suite', head],
    ['deployment_status', merge],
    ['an_event_to_come', head],
  ])('on %s, which names no base: the default branch decides', async (event, sha) => {
    const name = event === 'an_event_to_come' ? 'check_suite' : event;
    const payload = readEvent(name);
    payload.repository.default_branch = 'main';
    const { code, report } = await judge(raised, {}, { event, payload, env: { GITHUB_SHA: sha } });
    expect([code, report.conclusion]).toEqual([1, 'fail']);
    expect(report.policy).toBe(`${overBudget.policy} at main`);
  });

  it('in a merge queue that is told as a push', async () => {
    const payload = { ...readEvent('push'), before: head, after: merge };
    payload.ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    payload.repository.default_branch = 'main';
    const { code, report } = await judge(raised, {}, { event: 'push', payload });
    expect([code, report.policy]).toEqual([1, `${overBudget.policy} at main`]);
  });

  it.each([
    ['a symbolic link', overBudget.policy, '120000', /heapgate\.yml is a symbolic link/],
    ['a submodule', overBudget.policy, '160000', /heapgate\.yml is a submodule/],
    ['a folder', `${overBudget.policy}/x`, '100644', /heapgate\.yml is a folder/],
    ['in a folder that is a link', '__fixtures__', '120000', /__fixtures__ is a symbolic link/],
  ])('where the base’s is %s: it cannot be read', async (_, path, mode, message) => {
    const odd = new Map([[path, Buffer.from(strict)]]);
    const modes = new Map([[path, mode]]);
    const trees: typeof raised = [
      [base, odd],
      [merge, odd],
    ];
    const { code, outputs, commands } = await judge(trees, { modes });
    expect([code, outputs.conclusion]).toEqual([2, 'error']);
    expect(commands.at(-1)?.message).toMatch(message);
    expect(commands.at(-1)?.message).toContain('put a plain file there');
  });

  it.each([
    ['a folder', 'limits/heapgate.yml/x', /limits\/heapgate\.yml is a folder: put a plain file/],
    ['behind a link', 'limits', /limits is a symbolic link: put a plain file there/],
  ])('as what no later run could judge by: %s', async (_, path, message) => {
    const modes = new Map([['limits', '120000']]);
    const trees: typeof raised = [
      [base, new Map([['limits/heapgate.yml', Buffer.from(lax)]])],
      [merge, new Map([[path, Buffer.from(lax)]])],
    ];
    const inputs = { ...overBudget, policy: 'limits/heapgate.yml' };
    const { code, commands, summary } = await judge(trees, { modes }, { inputs });
    expect(code).toBe(2);
    expect(commands.at(-1)?.message).toMatch(message);
    expect(summary).toMatch(/^### ✅ Within budget/);
  });

  it('as a file that is in no commit', async () => {
    const { code, report, summary } = await judge([]);
    expect([code, report.policy]).toEqual([1, 'built-in policy']);
    expect(summary).toMatch(
      /heapgate\.yml` is in no commit, .*; it is judged by the built-in one: .*With that one: fail, \d+ of \d+ limits/,
    );
  });

  it('as a name that leads nowhere', async () => {
    const inputs = { ...overBudget, policy: 'no/such.yml' };
    const { code, commands } = await judge([], {}, { inputs });
    expect(code).toBe(2);
    expect(commands.at(-1)?.message).toContain('no/such.yml: no such policy file');
  });

  it('by a commit that GitHub cannot find', async () => {
    const commits = new Map([[merge, { parents: [base, head] }]]);
    const { code, commands } = await judge([[merge, file(lax)]], { commits });
    expect(code).toBe(2);
    expect(commands.at(-1)?.message).toMatch(/the policy at \w{7} cannot be read: .*Not Found/);
  });
});
