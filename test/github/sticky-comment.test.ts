import { describe, expect, it, type TestContext } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { type Posted, postComment } from '../../src/github/sticky-comment.ts';
import { type Options, startGitHub } from '../helpers/github-server/server.ts';
import { addComment, BOT, sha, type User } from '../helpers/github-server/state.ts';

const repository = { id: 4242, owner: 'acme', name: 'db' };
const head = { sha: sha('head'), ref: 'topic', repo: repository };
const base = { sha: sha('base'), ref: 'main', repo: repository };
const mallory: User = { login: 'mallory', type: 'User' };
const marker = (run: number, key = 'default') => `<!-- heapgate:v1 key=${key} run=${run} -->`;

/** A GitHub with pull request 7, and what a test does and sees there. */
async function start({ onTestFinished }: TestContext, options: Options = {}) {
  const pulls = [{ number: 7, state: 'open' as const, head, base }];
  const github = await startGitHub({ ...options, state: { pulls, ...options.state } });
  onTestFinished(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const { state, log } = github;

  function post(
    text: string,
    run = 1001,
    create = true,
    part?: string,
    pause = async () => {},
  ): Promise<Posted> {
    const quick = { apiUrl: github.apiUrl, limit: github.limit, second: 5 };
    const client = createClient('token', { info: () => {} }, quick);
    const slot = { repository, pull: 7, key: 'default', run, part };
    return postComment(client, slot, text, create, pause);
  }
  return {
    state,
    log,
    post,
    share: (part: string, text: string, run = 1001) => post(text, run, true, part),
    bodies: () => state.comments.map(({ body }) => body),
    writes: () => log.filter(({ method }) => method !== 'get').map(({ operation }) => operation),
  };
}

/** Lets so many jobs write at once, and then look one after the other, as chance spreads them. */
function turns(jobs: number) {
  const waiting: (() => void)[] = [];
  let busy = jobs;
  const end = () => {
    busy--;
    const next = busy === 0 ? waiting.shift() : undefined;
    if (next) busy = 1;
    next?.();
  };
  const pause = () =>
    new Promise<void>((go) => {
      waiting.push(go);
      end();
    });
  return { pause, end };
}

describe.concurrent('the sticky comment', () => {
  it('is created once and then edited', async (context) => {
    const { post, bodies } = await start(context);
    const first = await post('one');
    expect(first).toMatchObject({ outcome: 'created', warning: undefined });
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id: first.id });
    expect(bodies()).toEqual([`${marker(1002)}\ntwo`]);
  });

  it('is not written again where nothing changed', async (context) => {
    const { post, writes } = await start(context);
    await post('one');
    expect(await post('one')).toMatchObject({ outcome: 'unchanged' });
    expect(writes().filter((one) => one !== 'graphql')).toHaveLength(1);
  });

  it('is found behind 250 others, and is not what somebody else marked', async (context) => {
    const { state, post, bodies } = await start(context);
    addComment(state, 7, mallory, `${marker(9999)}\nmine now`);
    for (let i = 0; i < 250; i++) addComment(state, 7, mallory, `talk ${i}`);
    const { id } = await post('one');
    const quote = addComment(state, 7, BOT, `> quoting\n${marker(1)}`);
    const other = addComment(state, 7, BOT, `${marker(1, 'other')}\nanother key`);
    addComment(state, 7, { login: 'heapgate[bot]', type: 'Bot' }, `${marker(9999)}\na bot's`);
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
    expect(state.comments.filter(({ body }) => body.endsWith('\ntwo'))).toHaveLength(1);
    expect(bodies()[0]).toBe(`${marker(9999)}\nmine now`);
    expect([quote.minimized, other.minimized]).toEqual([false, false]);
  });

  it('belongs to whoever the token is', async (context) => {
    const { state, post } = await start(context, {
      state: { viewer: { login: 'robot', type: 'User' } },
    });
    const { id } = await post('one');
    addComment(state, 7, BOT, `${marker(1)}\nby another token`);
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
  });

  it('is edited on an Enterprise Server as well', async (context) => {
    const { post } = await start(context, { edition: 'ghes-3.17' });
    const { id } = await post('one');
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
  });

  it('is made anew when it was deleted or hidden', async (context) => {
    const { state, post } = await start(context);
    const { id } = await post('one');
    state.faults.push({ operation: 'patch ', kind: { status: 404 }, times: 1 });
    const second = await post('two', 1002);
    expect(second).toMatchObject({ outcome: 'created' });
    expect(second.id).not.toBe(id);
    for (const comment of state.comments) comment.minimized = true;
    expect(await post('three', 1003)).toMatchObject({ outcome: 'created' });
  });

  it('never gives way to an older run', async (context) => {
    const { post, bodies } = await start(context);
    await post('newer', 1002);
    expect(await post('older', 1001)).toMatchObject({ outcome: 'superseded' });
    expect(bodies()).toEqual([`${marker(1002)}\nnewer`]);
  });

  it('leaves one of several and folds the others away', async (context) => {
    const { state, post, bodies } = await start(context);
    for (const run of [1, 2, 3]) addComment(state, 7, BOT, `${marker(run)}\nrun ${run}`);
    await post('now', 4);
    expect(state.comments.map(({ minimized }) => minimized)).toEqual([true, true, false]);
    expect(bodies()[2]).toBe(`${marker(4)}\nnow`);
  });

  it('is only brought up to date where it may not be created', async (context) => {
    const { post } = await start(context);
    expect(await post('one', 1001, false)).toMatchObject({ outcome: 'absent' });
    await post('one');
    expect(await post('two', 1002, false)).toMatchObject({ outcome: 'updated' });
  });

  it('says which permission is missing', async (context) => {
    const { post } = await start(context, {
      state: { scopes: { 'pull-requests': 'read' } },
    });
    const refused = await post('one');
    expect(refused.outcome).toBe('refused');
    expect(refused.warning).toContain('pull-requests: write');
  });
});

describe.concurrent('a comment that jobs share', () => {
  it('has a part for each, in order, each replaced by its own job alone', async (context) => {
    const { state, share } = await start(context);
    const { id } = await share('linux', '### linux one');
    await share('arm', '### arm one');
    await share('linux', '### linux two');
    const part = (name: string, text: string) =>
      `<!-- heapgate:part ${name} run=1001 -->\n### ${text}`;
    const body = [marker(1001), part('arm', 'arm one'), part('linux', 'linux two')].join('\n\n');
    expect(state.comments).toMatchObject([{ id, body }]);
  });

  it('keeps nothing of an earlier run, and gives way to a later one', async (context) => {
    const { share, bodies } = await start(context);
    await share('linux', '### linux one');
    await share('arm', '### arm one');
    await share('arm', '### arm two', 1002);
    expect(bodies()[0]).not.toContain('linux');
    expect(await share('linux', '### linux late')).toMatchObject({ outcome: 'superseded' });
  });

  it('loses no part where all jobs end at once', async (context) => {
    const { state, post } = await start(context);
    const names = ['a', 'b', 'c', 'd'];
    const { pause, end } = turns(names.length);
    await Promise.all(
      names.map((name) => post(`### of ${name}`, 1001, true, name, pause).finally(end)),
    );
    const shown = state.comments.filter(({ minimized }) => !minimized);
    expect(shown).toHaveLength(1);
    for (const name of names) expect(shown[0]?.body).toContain(`### of ${name}`);
  });
});

describe.concurrent('a comment that jobs share, when GitHub stumbles', () => {
  it('was written, although nobody could look whether it stayed', async (context) => {
    const { state, share, bodies } = await start(context);
    const comments = 'get /repos/{owner}/{repo}/issues/{issue_number}/comments';
    state.faults.push({ operation: comments, kind: { status: 502 }, after: 1 });
    const posted = await share('linux', '### linux one');
    expect(posted).toMatchObject({ outcome: 'created', id: 1000 });
    expect(posted.warning).toMatch(/could not be seen: fault 502/);
    expect(bodies()).toHaveLength(1);
  });
});

describe.concurrent('the sticky comment when GitHub stumbles', () => {
  it.for([
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
  ] as const)('writes one comment after %s', async ([, fault], context) => {
    const { state, post, bodies } = await start(context);
    state.faults.push({ ...fault });
    expect(await post('one')).toMatchObject({ outcome: 'created' });
    expect(bodies()).toEqual([`${marker(1001)}\none`]);
  });

  it('takes half a list for nothing, and not for the list', async (context) => {
    const { state, post } = await start(context);
    const { id } = await post('one');
    state.faults.push({ operation: 'get ', kind: 'half', times: 1 });
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
  });

  it.for([404, 410, 422, 429, 500])(
    'ends with a warning on %i for good',
    async (status, context) => {
      const { state, log, post } = await start(context);
      state.faults.push({ operation: 'issues/{issue_number}/comments', kind: { status } });
      const { outcome, warning } = await post('one');
      expect(outcome).toBe('refused');
      expect(warning).toContain(`fault ${status}`);
      expect(log.length).toBeLessThan(8);
    },
  );

  it.for([
    ['who it is', 'graphql'],
    ['what is there', 'get /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ])('writes no second comment where three 502s do not tell %s', async ([, operation], context) => {
    const { state, post, bodies } = await start(context, {
      state: { viewer: { login: 'robot', type: 'User' } },
    });
    const { id } = await post('one');
    state.faults.push({ operation: operation!, kind: { status: 502 }, times: 3 });
    const refused = await post('two', 1002);
    expect(refused).toMatchObject({ outcome: 'refused', id: undefined });
    expect(refused.warning).toContain('the comment could not be written: fault 502');
    expect(bodies()).toEqual([`${marker(1001)}\none`]);
    expect(await post('three', 1003)).toMatchObject({ outcome: 'updated', id });
  });

  it('is the bot’s where the token may not ask who it is', async (context) => {
    const { state, post } = await start(context);
    const { id } = await post('one');
    const message = 'Resource not accessible by integration';
    state.faults.push({ operation: 'graphql', kind: { status: 403, message } });
    expect(await post('two', 1002)).toMatchObject({ outcome: 'updated', id });
  });

  it('ends when nothing is ever answered', async (context) => {
    const { state, post } = await start(context);
    state.faults.push({ operation: 'get ', kind: 'hang' });
    expect((await post('one')).outcome).toBe('refused');
  });

  it('gives up on a limit that lasts too long', async (context) => {
    const { state, log, post } = await start(context);
    const headers = { 'retry-after': '36000' };
    const kind = { status: 403, headers, message: 'You have exceeded a secondary rate limit' };
    state.faults.push({ operation: 'post ', kind });
    expect((await post('one')).outcome).toBe('refused');
    expect(log.filter(({ method }) => method === 'post')).toHaveLength(1);
  });
});
