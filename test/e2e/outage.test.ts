import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { git } from '../helpers/git.ts';
import type { Fault } from '../helpers/github-server/faults.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { type ActionResult, type ActionSetup, runAction } from '../helpers/run-action.ts';
import {
  artifact,
  base,
  head,
  merge,
  overBudget,
  pull,
  pullRequestEvent,
  pushRun,
  scene,
  workflowRunEvent,
} from './scene.ts';

const strict = readFileSync(overBudget.policy, 'utf8');
const lax = strict.replaceAll(/increase: \d+%/g, 'increase: 900%');
const profiles = { base: resolve(overBudget.base), head: resolve(overBudget.head) };

/** A repository on a test merge whose proposal raises the limits that its base has. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q');
  const commit = (text: string) => {
    const file = join(origin, overBudget.policy);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'one');
    return git(origin, 'rev-parse', 'HEAD');
  };
  // The event's base is older than the one that was built.
  const stale = commit(lax);
  git(origin, 'checkout', '-qb', 'topic');
  const proposed = commit(`${lax}\n# raised\n`);
  git(origin, 'checkout', '-q', 'main');
  const tip = commit(strict);
  git(origin, 'merge', '-q', '--no-ff', '-s', 'ours', '-m', 'merge', 'topic');
  writeFileSync(join(origin, overBudget.policy), lax);
  git(origin, 'commit', '-q', '--amend', '-am', 'merge');
  const merged = git(origin, 'rev-parse', 'HEAD');
  const payload = pullRequestEvent({ head: { ...pull().head, sha: proposed } });
  payload.pull_request.base.sha = stale;
  const inputs = { ...profiles, policy: overBudget.policy };
  const env = { GITHUB_SHA: merged, GITHUB_WORKSPACE: origin };
  return { folder, origin, stale, tip, setup: { event: 'pull_request', payload, inputs, env } };
}

const clock = pathToFileURL(resolve('test/helpers/jumping-clock.mjs')).href;
/** Whatever the action would wait for is waited for by a clock that jumps. */
const patient = ({ env, ...setup }: ActionSetup): ActionSetup => ({
  ...setup,
  env: { ...env, NODE_OPTIONS: `--import=${clock}` },
});
const waited = (stderr: string) => Number(/^waited (\d+) ms$/m.exec(stderr)?.[1]);
/** What is told beside the budgets. */
const warnings = (commands: ActionResult['commands']) =>
  commands
    .filter(({ name, properties }) => name === 'warning' && properties === 'title=heapgate')
    .map(({ message }) => message);

const down: Fault = { operation: '', kind: { status: 502 } };
const silent: Fault = { operation: '', kind: 'hang' };

describe('a checkout knows the base’s policy', () => {
  it('so that an outage changes no verdict', async () => {
    const { setup, tip } = checkout();
    await using github = await startGitHub({ state: scene({ faults: [down] }) });
    const { code, report, summary, commands, stderr } = await runAction(
      patient({ ...setup, apiUrl: github.apiUrl }),
    );
    expect([code, report.conclusion]).toEqual([1, 'fail']);
    expect(report.policy).toBe(`${overBudget.policy} at ${tip.slice(0, 7)}`);
    expect(report.base.sha).toBe(tip);
    expect(summary).toContain('This change edits the policy; it is judged by the one before');
    expect(warnings(commands)).toEqual([
      expect.stringMatching(/^the comment could not be written: fault 502/),
    ]);
    expect(github.log.every(({ operation }) => operation.includes('/comments'))).toBe(true);
    expect(waited(stderr)).toBeLessThanOrEqual(60_000);
  });

  it('so that a page to log in, in GitHub’s place, changes none either', async () => {
    const { setup } = checkout();
    const page: Fault = {
      operation: '',
      kind: { status: 200, headers: { 'content-type': 'text/html' } },
    };
    await using github = await startGitHub({ state: scene({ faults: [page] }) });
    const { code, outputs, commands } = await runAction(
      patient({ ...setup, apiUrl: github.apiUrl }),
    );
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(warnings(commands)).toEqual([
      expect.stringMatching(/comments\S*: the answer is none of GitHub's \(text\/html\)/),
    ]);
  });

  it('and needs no token, nor that its commits are replaced', async () => {
    const { setup, tip, origin } = checkout();
    git(origin, 'replace', tip, 'topic');
    const { code, report } = await runAction(setup);
    expect([code, report.policy]).toEqual([1, `${overBudget.policy} at ${tip.slice(0, 7)}`]);
  });

  it('but not where a stranger may have put the checkout there, an artifact’s say', async () => {
    const { setup, stale } = checkout();
    const state = scene({
      pulls: [pull({ base: { ...pull().base, sha: stale } })],
      commits: new Map([[stale, { parents: [] }]]),
      trees: new Map([[stale, new Map([[overBudget.policy, Buffer.from(strict)]])]]),
      runs: [pushRun(head, 1001)],
      artifacts: [artifact(1, 1001, 'base', { name: 'a' }), artifact(2, 1001, 'head')],
    });
    await using github = await startGitHub({ state });
    const { code, report } = await runAction({
      apiUrl: github.apiUrl,
      event: 'workflow_run',
      payload: workflowRunEvent(),
      inputs: { base: 'run:a', head: 'run:heap', policy: overBudget.policy },
      env: { GITHUB_WORKSPACE: setup.env.GITHUB_WORKSPACE },
    });
    // The stranger's git holds laxer limits under this name.
    expect([code, report.policy]).toEqual([1, `${overBudget.policy} at ${stale.slice(0, 7)}`]);
  });

  it('and fetches it where it is shallow and GitHub’s API does not answer', async () => {
    const { setup, tip, origin, folder } = checkout();
    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, shallow);
    const env = { ...setup.env, GITHUB_WORKSPACE: shallow };
    await using github = await startGitHub({ state: scene({ faults: [down] }) });
    const { code, report } = await runAction(patient({ ...setup, apiUrl: github.apiUrl, env }));
    expect([code, report.policy]).toEqual([1, `${overBudget.policy} at ${tip.slice(0, 7)}`]);
    expect(report.base.sha).toBe(tip);
  });
});

describe('a GitHub that never answers', () => {
  it('changes no verdict, and is named', async () => {
    const { setup } = checkout();
    await using github = await startGitHub({ state: scene({ faults: [silent] }) });
    const { code, outputs, summary, commands, stderr } = await runAction(
      patient({ ...setup, apiUrl: github.apiUrl }),
    );
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(summary).toContain('Over budget');
    expect(warnings(commands).join()).toMatch(/the comment could not be written: no answer within/);
    expect(waited(stderr)).toBeLessThanOrEqual(60_000);
  });

  it('is waited for a minute in all, however much there is to ask', async () => {
    const pulls = [7, 8, 9].map((number) => pull({ number }));
    const faults: Fault[] = [{ operation: '/comments', kind: 'hang' }];
    const runs = [pushRun(base, 812)];
    const artifacts = [artifact(1, 812, 'base'), artifact(2, 1001, 'head')];
    await using github = await startGitHub({ state: scene({ pulls, faults, runs, artifacts }) });
    const inputs = { base: 'artifact:heap', head: 'artifact:heap', policy: overBudget.policy };
    const { code, outputs, commands, stderr } = await runAction(
      patient({
        apiUrl: github.apiUrl,
        event: 'workflow_run',
        payload: workflowRunEvent(),
        inputs,
      }),
    );
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(warnings(commands)).toEqual([
      expect.stringMatching(/no answer within 15 s/),
      expect.stringMatching(/GET \S+\/comments: not waited for, .* waiting for 60 s/),
      expect.stringMatching(/GET \S+\/comments: not waited for, .* waiting for 60 s/),
    ]);
    // Asking again is under way when the minute ends: its pause of a few seconds runs out.
    expect(waited(stderr)).toBeLessThanOrEqual(65_000);
  });

  it.each([
    ['the API', silent, /the policy at \w+ cannot be read: .*waiting for 60 s/],
    ['a store', { operation: 'store', kind: 'hang' }, /the download failed: .*nothing for 15 s/],
  ] as [string, Fault, RegExp][])('is no verdict where it was needed: %s', async (...given) => {
    const [, fault, message] = given;
    const runs = [pushRun(base, 812)];
    const artifacts = [artifact(1, 812, 'base')];
    await using github = await startGitHub({ state: scene({ faults: [fault], runs, artifacts }) });
    const { code, outputs, commands, stderr } = await runAction(
      patient({
        apiUrl: github.apiUrl,
        event: 'pull_request',
        payload: pullRequestEvent(),
        env: { GITHUB_SHA: merge },
        inputs: { ...overBudget, base: 'artifact:heap' },
      }),
    );
    expect([code, outputs.conclusion]).toEqual([2, 'error']);
    expect(commands.findLast(({ name }) => name === 'error')?.message).toMatch(message);
    expect(waited(stderr)).toBeLessThanOrEqual(65_000);
  });
});

describe('what GitHub did not tell is not taken for nothing', () => {
  it('which pull request a run belongs to', async () => {
    const faults: Fault[] = [{ operation: '/pulls', kind: { status: 502 } }];
    await using github = await startGitHub({ state: scene({ faults }) });
    const { code, commands } = await runAction(
      patient({ apiUrl: github.apiUrl, event: 'workflow_run', payload: workflowRunEvent() }),
    );
    expect(code).toBe(2);
    expect(commands.at(-1)?.message).toContain('GitHub did not tell which pull request this is');
  });
});
