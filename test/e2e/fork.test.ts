import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { type Pull, type State, sha } from '../helpers/github-server/state.ts';
import { OWN_COMMAND, runAction } from '../helpers/run-action.ts';
import {
  artifact,
  base,
  demo,
  filesOf,
  fork,
  head,
  main,
  merge,
  pull,
  pullRequestEvent,
  pushRun,
  scene,
  workflowRunEvent,
  zipOf,
} from './scene.ts';

let github: GitHubServer;
const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
afterAll(() => rmSync(workspace, { recursive: true }));
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const side = { sha: head, ref: 'topic', repo: fork };
const inputs = { base: 'artifact:heap', head: 'artifact:heap', policy: `${demo}/heapgate.yml` };
const measured = pushRun(head, 1001, {
  event: 'pull_request',
  headBranch: 'topic',
  headRepository: fork,
  conclusion: 'failure',
});

const policy = [inputs.policy, readFileSync(inputs.policy)] as const;
const source = ['internal/parser/parser.go', new Uint8Array()] as const;

async function start(changes: Partial<State> = {}) {
  github = await startGitHub({
    state: scene({
      pulls: [pull({ head: side })],
      runs: [pushRun(base, 812), measured],
      artifacts: [artifact(1, 812, 'base'), artifact(2, 1001, 'head')],
      trees: new Map([
        [base, new Map([policy])],
        [head, new Map([policy, source])],
        [merge, new Map([policy, source])],
      ]),
      ...changes,
    }),
  });
}

/** The run with rights, after the run without: nothing is checked out in it. */
function commentRun(sources: Readonly<Record<string, string>> = inputs) {
  return runAction({
    apiUrl: github.apiUrl,
    event: 'workflow_run',
    payload: workflowRunEvent({ head: side }),
    inputs: { ...inputs, ...sources, 'fail-on': 'never' },
    env: {
      GITHUB_RUN_ID: '2002',
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: main[5]!,
      GITHUB_WORKFLOW_REF: 'acme/db/.github/workflows/heapgate-comment.yml@refs/heads/main',
    },
  });
}

describe('a pull request from a fork', () => {
  it('is judged without rights, and commented on by the run that follows', async () => {
    await start({ scopes: { actions: 'read', contents: 'read', 'pull-requests': 'read' } });
    const judged = await runAction({
      apiUrl: github.apiUrl,
      event: 'pull_request',
      payload: pullRequestEvent({ head: side }),
      env: { GITHUB_SHA: merge },
      inputs,
    });
    expect([judged.code, judged.outputs.conclusion]).toEqual([1, 'fail']);
    expect(github.state.comments).toEqual([]);

    github.state.scopes = { actions: 'read', contents: 'read', 'pull-requests': 'write' };
    const { code, report } = await commentRun();
    expect(code).toBe(0);
    expect(report).toMatchObject({ conclusion: 'fail', head: { sha: head } });
    expect(report.base).toMatchObject({
      sha: base,
      description: 'the merge base, from run 812, 2 days old',
    });
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ issue: 7 });
    // The order is that of the runs that measured.
    expect(comment?.body).toMatch(/^<!-- heapgate:v1 key=default run=1001 -->\n### ❌/);
    const address = `https://github.com/mallory/db/blob/${head}/internal/parser/parser.go#L`;
    expect(comment?.body).toContain(address);
  });

  it('is commented on by what its run has measured on both sides', async () => {
    const both = (['base', 'head'] as const).flatMap((folder) =>
      Object.entries(filesOf(folder)).map(([name, bytes]) => [`${folder}/${name}`, bytes] as const),
    );
    const bytes = zipOf(Object.fromEntries(both));
    await start({ runs: [measured], artifacts: [artifact(2, 1001, 'head', { bytes })] });
    const { code, report } = await commentRun({ base: 'run:heap:base', head: 'run:heap:head' });
    expect([code, report.conclusion]).toEqual([0, 'fail']);
    expect(report.base).toMatchObject({ sha: base, description: 'as run 1001 measured it' });
    expect(report.commands).toEqual([
      'gh run download 1001 -R acme/db -n heap -D both',
      `${OWN_COMMAND} check --base both/base --head both/head --policy ${inputs.policy}`,
      expect.stringMatching(/^go test \S+ -run '\^\$' -bench '\^Benchmark.*' -benchmem$/),
      'go tool pprof -http=: -sample_index=alloc_space -diff_base both/base/store.pb.gz both/head/store.pb.gz',
    ]);
    expect(github.state.comments[0]?.body).toContain(report.commands.join('\n'));
  });

  it.each<[string, Partial<Pull>]>([
    ['has moved on', { head: { ...side, sha: sha('newer') } }],
    ['is closed', { state: 'closed' }],
    ['is of another repository', { head: { ...side, repo: { ...fork, id: 778 } } }],
    ['goes elsewhere', { base: { sha: base, ref: 'main', repo: fork } }],
  ])('gets no comment where it %s', async (_, changes) => {
    await start({ pulls: [pull({ head: side, ...changes })] });
    const { code, stdout } = await commentRun();
    expect(code).toBe(0);
    expect(stdout).toContain(`No open pull request is at ${head}`);
    expect(github.state.comments).toEqual([]);
  });

  it('cannot choose where the comment goes, nor what it says', async () => {
    const forged = {
      ...filesOf('head'),
      'pr_number.txt': Buffer.from('8'),
      'report.md': Buffer.from('@everyone <script>'),
      '../../../escape.txt': Buffer.from('@everyone'),
    };
    const artifacts = [
      artifact(1, 812, 'base'),
      artifact(2, 1001, 'head', { bytes: zipOf(forged) }),
    ];
    await start({ artifacts, pulls: [pull({ head: side }), pull({ number: 8 })] });
    await commentRun();
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(github.state.comments[0]?.body).not.toContain('@everyone');
  });

  it('never lets an older run overwrite a newer one', async () => {
    await start();
    await commentRun();
    const comment = github.state.comments[0]!;
    comment.body = comment.body.replace('run=1001', 'run=1005');
    const { stdout } = await commentRun();
    expect(stdout).toContain('superseded');
    expect(comment.body).toContain('run=1005');
  });
});

describe('/heapgate in a comment', () => {
  async function say(body: string, permission: 'write' | 'read') {
    await start({ collaborators: new Map([['Codertocat', permission]]) });
    const payload = readEvent('issue_comment');
    payload.issue.number = 7;
    payload.comment.body = body;
    payload.comment.user.login = 'Codertocat';
    const workflow = 'acme/db/.github/workflows/heapgate-command.yml@refs/heads/main';
    const env = { GITHUB_SHA: base, GITHUB_RUN_ID: '3003', GITHUB_WORKFLOW_REF: workflow };
    return runAction({ apiUrl: github.apiUrl, event: 'issue_comment', payload, inputs, env });
  }

  it('judges again for people with write access', async () => {
    const { code, report } = await say('/heapgate please', 'write');
    expect(code).toBe(1);
    expect(report.head.sha).toBe(head);
    expect(report.base.description).toMatch(/^the merge base, from run 812/);
    expect(github.state.comments).toHaveLength(1);
  });

  it.each([
    ['/heapgate', 'read'],
    ['/heapgated', 'write'],
    ['I would not /heapgate', 'write'],
  ] as const)('does nothing for %j by somebody who may %s', async (body, permission) => {
    const { code, outputs } = await say(body, permission);
    expect([code, outputs]).toEqual([0, {}]);
    expect(github.state.comments).toEqual([]);
  });
});
