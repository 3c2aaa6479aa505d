import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { addComment, BOT } from '../helpers/github-server/state.ts';
import { type ActionSetup, runAction } from '../helpers/run-action.ts';
import {
  demo,
  fork,
  head,
  merge,
  overBudget,
  pull,
  pullRequestEvent,
  scene,
  withinBudget,
} from './scene.ts';

let github: GitHubServer | undefined;
afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
  github = undefined;
});

async function onPull(setup: Partial<ActionSetup> = {}) {
  github ??= await startGitHub({ state: scene() });
  const payload = pullRequestEvent();
  const env = { GITHUB_SHA: pull().mergeCommit ?? '' };
  return runAction({ apiUrl: github.apiUrl, event: 'pull_request', payload, env, ...setup });
}

const again = {
  inputs: withinBudget,
  env: { GITHUB_SHA: pull().mergeCommit ?? '', GITHUB_RUN_ID: '1002' },
};

describe('on a pull request', () => {
  it('comments once, and edits that comment on the next run', async () => {
    const first = await onPull({ inputs: { ...overBudget, 'report-artifact': 'report.html' } });
    expect(first.code).toBe(1);
    const pageAt = '[`report.html`](https://github.com/acme/db/actions/runs/1001#artifacts)';
    expect(first.summary).toContain(pageAt);
    expect(Number(first.outputs.exceeded)).toBeGreaterThan(1);
    expect(first.outputs).toMatchObject({
      conclusion: 'fail',
      'comment-id': '1000',
    });
    expect(github?.state.comments).toHaveLength(1);
    expect(github?.state.comments[0]?.body).toMatch(
      /^<!-- heapgate:v1 key=default run=1001 -->\n### ❌/,
    );
    expect(github?.state.comments[0]?.body).toContain(
      `\n\nFlame graphs of the difference: ${pageAt}, an artifact of this run.\n\n`,
    );
    expect(first.summary).toMatch(
      /^### ❌ Over budget: `BenchmarkPost\/entries=128` .*, in `\(\*Store\)\.Post`/,
    );

    const second = await onPull(again);
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({
      conclusion: 'pass',
      exceeded: '0',
      'comment-id': '1000',
    });
    expect(github?.state.comments).toHaveLength(1);
    expect(github?.state.comments[0]?.body).toMatch(/^<!-- .* run=1002 -->\n### ✅/);
    expect(github?.state.comments[0]?.body).not.toContain('artifact of this run');
  });

  it('finds its comment behind 250 others, and not the one that somebody else marked', async () => {
    github = await startGitHub({ state: scene() });
    const mallory = { login: 'mallory', type: 'User' as const };
    const forged = '<!-- heapgate:v1 key=default run=1 -->\n### ✅ all is well';
    addComment(github.state, 7, mallory, forged);
    for (let i = 0; i < 125; i++) addComment(github.state, 7, mallory, `talk ${i}`);
    await onPull({ inputs: overBudget });
    for (let i = 0; i < 124; i++) addComment(github.state, 7, BOT, `another action ${i}`);
    const { outputs } = await onPull(again);
    expect(github.state.comments).toHaveLength(251);
    expect(github.state.comments[0]?.body).toBe(forged);
    const ours = github.state.comments.filter(({ id }) => String(id) === outputs['comment-id']);
    expect(ours.map(({ body }) => body.slice(0, 60))).toEqual([
      expect.stringMatching(/run=1002 -->\n### ✅/),
    ]);
  });

  it('fails the step in one line, with a remark on each line that allocates', async () => {
    const workspace = resolve('__fixtures__/ledger/head');
    const { commands, report } = await onPull({
      inputs: Object.fromEntries(
        Object.entries(overBudget).map(([name, path]) => [name, resolve(path)]),
      ),
      env: { GITHUB_SHA: merge, GITHUB_WORKSPACE: workspace },
    });
    expect(report).toMatchObject({ schema: 'heapgate/report/v2', conclusion: 'fail' });
    const errors = commands.filter(({ name }) => name === 'error');
    const grow = errors.find(({ message }) => message.includes('(*Parser).grow'));
    expect(grow?.properties).toMatch(/file=internal\/parser\/parser\.go,line=\d+/);
    expect(errors.at(-1)).toMatchObject({
      properties: '',
      message: expect.stringMatching(/^Over budget: /),
    });
    const [warning] = commands.filter(({ name }) => name === 'warning');
    expect(warning?.properties).toMatch(/file=store\/\w+\.go,line=\d+/);
    const address = `https://github.com/acme/db/blob/${head}/internal/parser/parser.go#L`;
    expect(github?.state.comments[0]?.body).toContain(address);
  });

  it('names the commit that was really built as the base', async () => {
    const { report } = await onPull({ inputs: overBudget });
    expect(report.head.sha).toBe(head);
    expect(report.base.sha).toBe(scene().commits?.get(pull().mergeCommit ?? '')?.parents[0]);
  });

  it('tells by fail-on what fails', async () => {
    expect((await onPull({ inputs: { ...overBudget, 'fail-on': 'never' } })).code).toBe(0);
    const bad = await onPull({ inputs: { ...overBudget, 'fail-on': 'sometimes' } });
    expect(bad.code).toBe(2);
    expect(bad.outputs.conclusion).toBe('error');
  });

  it('keeps its verdict when it may not comment, and names the permission', async () => {
    github = await startGitHub({
      state: scene({ scopes: { contents: 'read', 'pull-requests': 'read' } }),
    });
    const { code, outputs, commands, summary } = await onPull({ inputs: overBudget });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'fail', 'comment-id': '' });
    expect(summary).toContain('Over budget');
    const warnings = commands
      .filter(({ name }) => name === 'warning')
      .map(({ message }) => message);
    expect(warnings.join()).toContain('pull-requests: write');
  });

  it('does not complain where a fork may not comment', async () => {
    const state = scene({
      scopes: { contents: 'read', 'pull-requests': 'read' },
      pulls: [pull({ head: { sha: head, ref: 'topic', repo: fork } })],
    });
    github = await startGitHub({ state });
    const payload = pullRequestEvent({ head: { sha: head, ref: 'topic', repo: fork } });
    const { code, commands } = await onPull({ inputs: overBudget, payload });
    expect(code).toBe(1);
    expect(commands.filter(({ message }) => message.includes('comment'))).toEqual([]);
  });

  it('writes a comment of its own for each key, and none where none is wanted', async () => {
    await onPull({ inputs: overBudget });
    await onPull({ inputs: { ...overBudget, 'comment-key': 'arm64' } });
    expect(github?.state.comments).toHaveLength(2);
    await onPull({ inputs: { ...overBudget, 'comment-key': 'x', comment: 'never' } });
    await onPull({ inputs: { ...withinBudget, 'comment-key': 'x', comment: 'on-failure' } });
    expect(github?.state.comments).toHaveLength(2);
    const same = { base: withinBudget.head, head: withinBudget.head };
    await onPull({ inputs: { ...withinBudget, ...same, 'comment-key': 'x' } });
    expect(github?.state.comments).toHaveLength(2);
    await onPull({ inputs: { ...withinBudget, ...same, 'comment-key': 'x', comment: 'always' } });
    expect(github?.state.comments).toHaveLength(3);
  });
});

describe('without GitHub', () => {
  it('judges, summarises and fails without a token', async () => {
    const { code, outputs, summary, stdout } = await runAction({
      event: 'push',
      payload: readEvent('push'),
      inputs: overBudget,
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'fail', 'comment-id': '' });
    expect(summary).toContain('Over budget');
    expect(stdout).toContain('there is no token');
  });

  it('does not take a pull request’s own policy because nobody can tell the base’s', async () => {
    const payload = pullRequestEvent();
    const { code, commands } = await runAction({
      event: 'pull_request',
      payload,
      inputs: overBudget,
    });
    expect(code).toBe(2);
    expect(commands.at(-1)?.message).toMatch(
      /heapgate\.yml: the policy at \w{7} cannot be read: .*give actions\/checkout "fetch-depth: 0"/,
    );
  });

  it('judges outside of a pull request', async () => {
    github = await startGitHub({ state: scene() });
    const payload = readEvent('push');
    const setup = { apiUrl: github.apiUrl, event: 'push', payload };
    expect((await runAction({ ...setup, inputs: overBudget })).outputs.conclusion).toBe('fail');
    const { code, outputs } = await runAction({ ...setup, inputs: withinBudget });
    expect([code, outputs.conclusion]).toEqual([0, 'pass']);
    expect(github.log.filter(({ method }) => method !== 'get')).toEqual([]);
  });

  it('does without a summary file and without outputs', async () => {
    const env = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' };
    const { code, commands } = await runAction({ inputs: overBudget, env });
    expect(code).toBe(1);
    expect(commands.some(({ name }) => name === 'set-output')).toBe(false);
  });
});

describe('when it cannot judge', () => {
  it.each([
    ['one side', { base: overBudget.base }, /input head is empty/],
    [
      'two ways to measure',
      { ...overBudget, packages: './...' },
      /input packages says what to measure/,
    ],
    ['no pair of counts', { pair: 'soon' }, /^Could not judge: input pair soon: /],
    [
      'a former input',
      { benchtime: '9x' },
      /^Could not judge: input benchtime 9x: .*input pair 20,120/,
    ],
    ['a missing head', { ...overBudget, head: 'nowhere' }, /nowhere: no such file or folder/],
    ['a missing base', { ...overBudget, base: 'nowhere' }, /No baseline: .*nowhere/],
    ['a missing policy', { ...overBudget, policy: 'nowhere.yml' }, /nowhere\.yml: no such policy/],
    ['a file that is no profile', { ...overBudget, head: 'package.json' }, /package\.json/],
    ['a policy that is none', { ...overBudget, policy: `${demo}/base/money.txt` }, /money\.txt/],
  ])('ends with 2 on %s, in one line', async (_, inputs, line) => {
    const { code, outputs, commands, summary } = await runAction({ inputs });
    expect(code).toBe(2);
    expect(['error', 'no-baseline']).toContain(outputs.conclusion);
    const errors = commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(line);
    expect(errors[0]?.message).not.toContain('%0A');
    expect(summary).toMatch(/^### [❌❔]/);
  });
});
