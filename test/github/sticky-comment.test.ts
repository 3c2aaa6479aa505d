import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { type Posted, postComment } from '../../src/github/sticky-comment.ts';
import { type GitHubServer, type Options, startGitHub } from '../helpers/github-server/server.ts';
import { addComment, BOT, sha, type User } from '../helpers/github-server/state.ts';

const repository = { id: 4242, owner: 'acme', name: 'db' };
const head = { sha: sha('head'), ref: 'topic', repo: repository };
const base = { sha: sha('base'), ref: 'main', repo: repository };
const mallory: User = { login: 'mallory', type: 'User' };
const marker = (run: number, key = 'default') => `<!-- heapgate:v1 key=${key} run=${run} -->`;

let github: GitHubServer;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function start(options: Options = {}) {
  const pulls = [{ number: 7, state: 'open' as const, head, base }];
  github = await startGitHub({ ...options, state: { pulls, ...options.state } });
  return github;
}

function post(text: string, run = 1001, create = true): Promise<Posted> {
  const quick = { apiUrl: github.apiUrl, timeout: 300, second: 5 };
  const client = createClient('token', { info: () => {} }, quick);
  return postComment(client, { repository, pull: 7, key: 'default', run }, text, create);
}

const bodies = () => github.state.comments.map(({ body }) => body);
const writes = () =>
  github.log.filter(({ method }) => method !== 'get').map((entry) => entry.operation);

describe('the sticky comment', () => {
  it('is created once and then edited', async () => {
    await start();
    const first = await post('one');
    expect(first).toMatchObject({ outcome: 'created', warning: undefined });
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id: first.id });
    expect(bodies()).toEqual([`${marker(1002)}\ntwo`]);
  });

  it('is not written again where nothing changed', async () => {
    await start();
    await post('one');
    expect(await post('one')).toMatchObject({ outcome: 'unchanged' });
    expect(writes().filter((one) => one !== 'graphql')).toHaveLength(1);
  });

  it('is found behind 250 others, and is not what somebody else marked', async () => {
    await start();
    addComment(github.state, 7, mallory, `${marker(9999)}\nmine now`);
    for (let i = 0; i < 250; i++) addComment(github.state, 7, mallory, `talk ${i}`);
    addComment(github.state, 7, BOT, `> quoting\n${marker(1)}`);
    addComment(github.state, 7, BOT, `${marker(1, 'other')}\nanother key`);
    const { id } = await post('one');
    addComment(
      github.state,
      7,
      { login: 'heapgate[bot]', type: 'Bot' },
      `${marker(9999)}\na bot's`,
    );
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
    expect(github.state.comments.filter(({ body }) => body.endsWith('\ntwo'))).toHaveLength(1);
    expect(bodies()[0]).toBe(`${marker(9999)}\nmine now`);
  });

  it('belongs to whoever the token is', async () => {
    await start({ state: { viewer: { login: 'robot', type: 'User' } } });
    const { id } = await post('one');
    addComment(github.state, 7, BOT, `${marker(1)}\nby another token`);
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
  });

  it('is made anew when it was deleted or hidden', async () => {
    await start();
    const { id } = await post('one');
    github.state.faults.push({ operation: 'patch ', kind: { status: 404 }, times: 1 });
    const second = await post('two', 1002);
    expect(second).toMatchObject({ outcome: 'created' });
    expect(second.id).not.toBe(id);
    for (const comment of github.state.comments) comment.minimized = true;
    expect(await post('three', 1003)).toMatchObject({ outcome: 'created' });
  });

  it('never gives way to an older run', async () => {
    await start();
    await post('newer', 1002);
    expect(await post('older', 1001)).toMatchObject({ outcome: 'superseded' });
    expect(bodies()).toEqual([`${marker(1002)}\nnewer`]);
  });

  it('leaves one of several and folds the others away', async () => {
    await start();
    for (const run of [1, 2, 3]) addComment(github.state, 7, BOT, `${marker(run)}\nrun ${run}`);
    await post('now', 4);
    expect(github.state.comments.map(({ minimized }) => minimized)).toEqual([true, true, false]);
    expect(bodies()[2]).toBe(`${marker(4)}\nnow`);
  });

  it('is only brought up to date where it may not be created', async () => {
    await start();
    expect(await post('one', 1001, false)).toMatchObject({ outcome: 'absent' });
    await post('one');
    expect(await post('two', 1002, false)).toMatchObject({ outcome: 'updated' });
  });

  it('says which permission is missing', async () => {
    await start({ state: { scopes: { 'pull-requests': 'read' } } });
    const refused = await post('one');
    expect(refused.outcome).toBe('refused');
    expect(refused.warning).toContain('pull-requests: write');
  });
});

describe('the sticky comment when GitHub stumbles', () => {
  it.each([
    ['a 502 on the list', { operation: 'get ', kind: { status: 502 }, times: 1 }],
    ['a reset on the list', { operation: 'get ', kind: 'reset', times: 1 }],
    ['half a list', { operation: 'get ', kind: 'half', times: 1 }],
    ['a list that hangs', { operation: 'get ', kind: 'hang', times: 1 }],
    ['a 500 on the comment', { operation: 'post ', kind: { status: 500 }, times: 1 }],
    ['a reset on the comment', { operation: 'post ', kind: 'reset', times: 1 }],
    ['half an answer to the comment', { operation: 'post ', kind: 'half', times: 1 }],
    [
      'a secondary limit',
      {
        operation: 'post ',
        kind: { status: 403, headers: { 'retry-after': '1' }, message: 'secondary rate limit' },
        times: 1,
      },
    ],
    [
      'too many requests',
      {
        operation: 'get ',
        kind: { status: 429, headers: { 'retry-after': '1' }, message: 'secondary rate limit' },
        times: 1,
      },
    ],
  ] as const)('writes one comment after %s', async (_, fault) => {
    await start();
    github.state.faults.push({ ...fault });
    expect(await post('one')).toMatchObject({ outcome: 'created' });
    expect(bodies()).toEqual([`${marker(1001)}\none`]);
  });

  it.each([404, 410, 422, 429, 500])('ends with a warning on %i for good', async (status) => {
    await start();
    github.state.faults.push({ operation: 'issues/{issue_number}/comments', kind: { status } });
    const { outcome, warning } = await post('one');
    expect(outcome).toBe('refused');
    expect(warning).toContain(`fault ${status}`);
    expect(github.log.length).toBeLessThan(8);
  });

  it('ends when nothing is ever answered', async () => {
    await start();
    github.state.faults.push({ operation: 'get ', kind: 'hang' });
    expect((await post('one')).outcome).toBe('refused');
  });

  it('gives up on a limit that lasts too long', async () => {
    await start();
    const headers = { 'retry-after': '3600' };
    const kind = { status: 403, headers, message: 'You have exceeded a secondary rate limit' };
    github.state.faults.push({ operation: 'post ', kind });
    expect((await post('one')).outcome).toBe('refused');
    expect(github.log.filter(({ method }) => method === 'post')).toHaveLength(1);
  });
});
