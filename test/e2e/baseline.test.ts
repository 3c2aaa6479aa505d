import { afterEach, describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { type GitHubServer, type Options, startGitHub } from '../helpers/github-server/server.ts';
import { sha } from '../helpers/github-server/state.ts';
import { type ActionSetup, OWN_COMMAND, runAction } from '../helpers/run-action.ts';
import {
  artifact,
  base,
  demo,
  filesOf,
  fork,
  head,
  main,
  merge,
  pullRequestEvent,
  pushRun,
  scene,
  writtenLater,
  zipOf,
} from './scene.ts';

let github: GitHubServer | undefined;
afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
  github = undefined;
});

const inputs = { base: 'artifact:heap', head: 'artifact:heap', policy: `${demo}/heapgate.yml` };
const ofHead = artifact(90, 1001, 'head');

/** Judges the head's artifact of this run against whatever baseline GitHub has. */
async function judge(options: Options, setup: Partial<ActionSetup> = {}) {
  github = await startGitHub({ ...options, state: scene(options.state) });
  return runAction({
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload: pullRequestEvent(),
    env: { GITHUB_SHA: merge },
    inputs,
    ...setup,
  });
}

describe('the baseline of a pull request', () => {
  it('is the artifact that a push run left for the merge base', async () => {
    const runs = [pushRun(main[4]!, 811), pushRun(base, 812), pushRun(sha('later'), 813)];
    const artifacts = runs.map(({ id }) => artifact(id, id, id === 812 ? 'base' : 'head'));
    const { code, outputs, report } = await judge({
      state: { runs, artifacts: [...artifacts, ofHead] },
    });
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(report.base).toMatchObject({
      sha: base,
      description: 'the merge base, from run 812, 2 days old',
    });
    expect(github?.state.comments[0]?.body).toContain(base.slice(0, 7));
    expect(report.commands).toEqual([
      'gh run download 812 -R acme/db -n heap -D base',
      'gh run download 1001 -R acme/db -n heap -D head',
      `${OWN_COMMAND} check --base base --head head --policy ${demo}/heapgate.yml`,
      expect.stringMatching(/^go test \S+ -run '\^\$' -bench '\^Benchmark.*' -benchmem$/),
      'go tool pprof -http=: -sample_index=alloc_space -diff_base base/store.pb.gz head/store.pb.gz',
    ]);
    expect(github?.state.comments[0]?.body).toContain(report.commands.join('\n'));
  });

  it('is that of the nearest ancestor, where the merge base has none', async () => {
    const runs = [pushRun(main[1]!, 810), pushRun(main[3]!, 811), pushRun(sha('later'), 813)];
    const artifacts = runs.map(({ id }) => artifact(id, id, 'base'));
    const { report } = await judge({ state: { runs, artifacts: [...artifacts, ofHead] } });
    expect(report.base).toMatchObject({
      sha: main[3],
      description: '2 commits before the merge base, from run 811, 2 days old',
    });
  });

  it('is the newest of the branch, where no near ancestor has one', async () => {
    const runs = [pushRun(sha('far'), 700), pushRun(sha('farther'), 600)];
    const artifacts = runs.map(({ id }) => artifact(id, id, 'base'));
    const { report } = await judge({ state: { runs, artifacts: [...artifacts, ofHead] } });
    expect(report.base.sha).toBe(sha('far'));
    expect(report.base.description).toMatch(/^the newest push run of main, as the merge base/);
  });

  it('passes over what has expired', async () => {
    const runs = [pushRun(base, 812), pushRun(main[4]!, 811)];
    const gone = artifact(812, 812, 'base', { expired: true });
    const state = { runs, artifacts: [gone, artifact(811, 811, 'base'), ofHead] };
    expect((await judge({ state })).report.base.sha).toBe(main[4]);
  });

  it('is never that of a fork whose branch has the same name', async () => {
    const poisoned = pushRun(base, 820, { headRepository: fork });
    const later = pushRun(sha('evil'), 821, { headRepository: fork });
    const byPull = pushRun(base, 822, { event: 'pull_request' });
    const red = pushRun(base, 823, { conclusion: 'failure' });
    const runs = [poisoned, later, byPull, red, pushRun(main[4]!, 811)];
    const artifacts = runs.map(({ id }) => artifact(id, id, id === 811 ? 'base' : 'head'));
    const { outputs, report } = await judge({ state: { runs, artifacts: [...artifacts, ofHead] } });
    expect(report.base.sha).toBe(main[4]);
    expect(outputs.conclusion).toBe('fail');
  });

  it.each([
    ['fail', 2, 'error'],
    ['warn', 0, 'warning'],
    ['pass', 0, undefined],
  ])('where there is none ends by on-missing-base: %s', async (wish, code, command) => {
    const gone = artifact(812, 812, 'base', { expired: true });
    const result = await judge(
      { state: { runs: [pushRun(base, 812)], artifacts: [gone, ofHead] } },
      { inputs: { ...inputs, 'on-missing-base': wish } },
    );
    expect([result.code, result.outputs.conclusion]).toEqual([code, 'no-baseline']);
    expect(result.summary).toMatch(/^### ❔ No baseline: .*expired/);
    const loud = result.commands.filter(({ message }) => message.startsWith('No baseline'));
    expect(loud.map(({ name }) => name)).toEqual(command === undefined ? [] : [command]);
  });

  it('may be ten artifacts of a matrix, judged together', async () => {
    const parts = (side: 'base' | 'head', runId: number) => {
      const files = Object.entries(filesOf(side));
      const names = [...new Set(files.map(([name]) => name.split('.')[0]!))];
      // Five packages, each measured in two jobs.
      return [...names, ...names].map((name, i) => {
        const own = files.filter(([file]) => file.startsWith(`${name}.`));
        const again = own.map(([file, bytes]) => [file, writtenLater(file, bytes, i)] as const);
        const bytes = zipOf(Object.fromEntries(again));
        return artifact(runId * 100 + i, runId, side, { name: `heap-${i}`, bytes });
      });
    };
    const artifacts = [...parts('base', 812), ...parts('head', 1001)];
    const { report } = await judge(
      { state: { runs: [pushRun(base, 812)], artifacts } },
      { inputs: { ...inputs, base: 'artifact:heap-*', head: 'artifact:heap-*' } },
    );
    expect(report.base.profiles).toHaveLength(10);
    expect(report.head.profiles).toHaveLength(10);
    expect(report.commands.slice(0, 2)).toEqual([
      "gh run download 812 -R acme/db -p 'heap-*' -D base",
      "gh run download 1001 -R acme/db -p 'heap-*' -D head",
    ]);
    expect(report.commands.slice(2)).toHaveLength(3);
    expect(report.conclusion).toBe('fail');
  });

  it('is found on an Enterprise Server, which knows no digests', async () => {
    const state = { runs: [pushRun(base, 812)], artifacts: [artifact(1, 812, 'base'), ofHead] };
    const env = { GITHUB_SHA: merge, GITHUB_SERVER_URL: 'https://git.example.com' };
    const { outputs, report } = await judge({ edition: 'ghes-3.17', state }, { env });
    expect(github?.apiUrl).toMatch(/\/api\/v3$/);
    expect(report.commands[0]).toBe(
      'gh run download 812 -R git.example.com/acme/db -n heap -D base',
    );
    expect(report.base.sha).toBe(base);
    expect(outputs).toMatchObject({ conclusion: 'fail', 'comment-id': '1000' });
  });

  it('may be kept as files on a branch', async () => {
    const tree = Object.entries(filesOf('base')).map(
      ([name, bytes]) => [`v1/${name}`, bytes] as const,
    );
    const tip = sha('profiles');
    const commits = new Map(scene().commits).set(tip, { parents: [] });
    const branches = new Map([['heap-profiles', tip]]);
    const files = new Map([...tree, ['README.md', new Uint8Array(3)] as const]);
    const trees = new Map(scene().trees).set(tip, files);
    const { report } = await judge(
      { state: { commits, branches, trees, artifacts: [ofHead] } },
      { inputs: { ...inputs, base: 'branch:heap-profiles:v1' } },
    );
    expect(report.base).toMatchObject({
      sha: tip,
      description: 'files of branch heap-profiles, not of a run',
    });
    expect(report.commands).toMatchObject([
      `mkdir -p base && gh api repos/acme/db/tarball/${tip} | tar -xz --strip-components=1 -C base`,
      'gh run download 1001 -R acme/db -n heap -D head',
      expect.stringContaining(`${OWN_COMMAND} check --base base/v1 --head head `),
      expect.stringMatching(/^go test \S+ -run '\^\$' -bench '\^Benchmark.*' -benchmem$/),
      expect.stringMatching(/-diff_base base\/v1\/store\.pb\.gz head\/store/),
    ]);
    expect(report.conclusion).toBe('fail');
  });
});

describe('other events', () => {
  it('merge_group: judged against the base of the group, without a comment', async () => {
    const payload = readEvent('merge_group');
    payload.merge_group = { ...payload.merge_group, head_sha: head, base_sha: base };
    const state = { runs: [pushRun(base, 812)], artifacts: [artifact(1, 812, 'base'), ofHead] };
    const { code, report } = await judge({ state }, { event: 'merge_group', payload });
    expect(code).toBe(1);
    expect(report.base.description).toMatch(/^the base of the merge group, from run 812/);
    expect(github?.state.comments).toEqual([]);
  });

  it('push: judged against the push before', async () => {
    const payload = { ...readEvent('push'), ref: 'refs/heads/main', before: main[4], after: base };
    const state = {
      runs: [
        pushRun(main[4]!, 811),
        pushRun(base, 1001, { status: 'in_progress', conclusion: null }),
      ],
      artifacts: [artifact(1, 811, 'base'), ofHead],
    };
    const { code, report } = await judge(
      { state },
      { event: 'push', payload, env: { GITHUB_SHA: base } },
    );
    expect(code).toBe(1);
    expect(report.base).toMatchObject({ sha: main[4] });
    expect(report.base.description).toMatch(/^the commit before, from run 811/);
  });

  it.each(['schedule', 'workflow_dispatch'])(
    '%s: judged against the newest push run',
    async (event) => {
      const payload = readEvent(event);
      payload.repository.default_branch = 'main';
      const state = { runs: [pushRun(base, 812)], artifacts: [artifact(1, 812, 'base'), ofHead] };
      const { report } = await judge({ state }, { event, payload, env: { GITHUB_SHA: base } });
      expect(report.base.description).toMatch(/^the newest push run of main, from run 812/);
    },
  );

  it('pull_request_target: never measures, and says why', async () => {
    const { code, summary } = await judge({}, { event: 'pull_request_target', inputs: {} });
    expect(code).toBe(2);
    expect(summary).toContain('secrets');
  });
});
