import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  author,
  event,
  fork,
  forkPull,
  head,
  LABEL,
  LATER,
  merge,
  OUTPUTS,
  owner,
  proposed,
  sources,
  WAIVER,
} from '../github/accept.ts';
import { heapgate } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { createState, type State, sha } from '../helpers/github-server/state.ts';
import { runAction } from '../helpers/run-action.ts';

/* The life of a growth, run by run: asked for, approved, expired, and accepted for one commit. */

let folder: string;
let github: GitHubServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accept-'));
  for (const [name, text] of Object.entries(OUTPUTS)) writeFileSync(join(folder, name), text);
  github = await startGitHub();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
  expect(github.violations).toEqual([]);
});

/** A run of the action at a GitHub that has changed; comments stay where they are. */
async function run(state: Partial<State>, payload = event()) {
  const { comments } = github.state;
  Object.assign(github.state, createState(state), { comments });
  const found = await runAction({
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload,
    env: { GITHUB_SHA: merge },
    inputs: sources(folder),
  });
  return { ...found, ended: [found.code, found.outputs.conclusion] };
}

const said = () => github.state.comments.map(({ body }) => body.replaceAll('`', '')).join();

describe('a growth', () => {
  const review = { pull: 7, user: owner, state: 'APPROVED', commit: head, at: LATER } as const;
  const asking = [['accept: review'], ['accept: review', WAIVER]] as const;

  it('is red by the policy that init writes of the base, and lint finds a rule that is dead', () => {
    const [from, to] = ['base', 'head'].map((side) => join(FIXTURES, 'counted', side));
    const at = { cwd: folder };
    const init = heapgate(['init', 'ours.yml', '--from', from!], at);
    expect([init.status, init.stdout]).toEqual([0, 'ours.yml: 30 limits added, 0 renewed.\n']);
    const check = ['check', '--policy', 'ours.yml', '--base', from!, '--head'];
    expect(heapgate([...check, from!], at).status).toBe(0);
    expect(heapgate([...check, to!], at).status).toBe(1);
    const dead = '  - { name: dead, benchmarks: [BenchmarkGone], alloc_space: { max: 1 } }\n';
    appendFileSync(join(folder, 'ours.yml'), dead);
    const lint = heapgate(['lint', 'ours.yml', '--from', from!], at);
    expect(lint.status).toBe(1);
    expect(lint.stdout).toMatch(/^ours\.yml:\d+:5 warning: "dead" /m);
  });

  it('is red, and so is one that a waiver is asked for', async () => {
    expect((await run(proposed(['accept: review'], ['accept: review']))).ended).toEqual([
      1,
      'fail',
    ]);
    expect((await run(proposed(...asking))).ended).toEqual([1, 'fail']);
    expect(said()).toMatch(/This change asks for a waiver of .*It does not count: a person/);
  });

  it('is waived once a review has approved the head, and red with the next push', async () => {
    const { ended, commands, report } = await run(proposed(...asking, { reviews: [review] }));
    expect(ended).toEqual([0, 'waived']);
    expect(said()).toContain('accepted by octocat in a review on 2026-11-26 at 10:05 UTC');
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(report.waivers).toMatchObject([
      { state: 'holds', within: 1, asked: { accepted: { by: 'octocat', commit: head } } },
    ]);
    const next = await run(
      proposed(...asking, { reviews: [{ ...review, commit: sha('before') }] }),
    );
    expect(next.ended).toEqual([1, 'fail']);
  });

  it('is red again when its waiver has expired, with whom to ask', async () => {
    const expired = WAIVER.replace('2999', '2019');
    expect((await run(proposed([WAIVER], [WAIVER]))).ended).toEqual([0, 'waived']);
    expect((await run(proposed([expired], [expired]))).ended).toEqual([1, 'fail']);
    expect(said()).toContain('expired on 2019-12-31, and is needed: ask storage team');
  });

  it('is accepted by a label for one commit, and red again after a push', async () => {
    const labels = { pulls: [forkPull({ labels: [LABEL] })] };
    const labelling = { pull: 7, event: 'labeled', label: LABEL, user: owner, at: LATER } as const;
    const rules = ['accept: label'];
    const labelled = proposed(rules, rules, { ...labels, labellings: [labelling] });
    expect((await run(labelled)).ended).toEqual([0, 'waived']);
    expect(said()).toContain('All that grew is accepted by octocat with the label');
    const push = { repo: fork, ref: 'refs/heads/topic', after: head, user: author };
    const pushes = [...labelled.pushes!, { ...push, at: '2026-11-26T11:00:00Z' }];
    expect((await run({ ...labelled, pushes })).ended).toEqual([1, 'fail']);
    expect(said()).toContain('octocat did that before the last push');
  });
});
