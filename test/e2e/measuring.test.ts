import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { git, works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import type { State } from '../helpers/github-server/state.ts';
import { goIsHere } from '../helpers/go.ts';
import { type ActionSetup, OWN_COMMAND, runAction } from '../helpers/run-action.ts';
import { mergedChange, onPull } from './measured-pull.ts';
import {
  artifact,
  base,
  demo,
  merge,
  pullRequestEvent,
  pushRun,
  scene,
  workflowRunEvent,
} from './scene.ts';

const ready = goIsHere() && works('git', '--version');
if (!ready) console.log('Go or git is missing: the action did not measure by itself');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'measuring-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bench =
  'package a\n\nimport "testing"\n\nfunc BenchmarkFill(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tFill()\n\t}\n}\n';
const fill = (bytes: number) =>
  `package a\n\nvar Sink []byte\n\nfunc Fill() { Sink = make([]byte, ${bytes}) }\n`;

/** HEAD is the test merge of a change that makes `Fill` allocate twice as much. */
function repository() {
  const goMod = 'module example.com/a\n\ngo 1.21\n';
  return mergedChange(
    { 'go.mod': goMod, 'a_test.go': bench, 'a.go': fill(1024) },
    { 'a.go': fill(2048) },
  );
}

describe('with neither base nor head', () => {
  it.skipIf(!ready)(
    'measures both sides of a pull request, judges them and keeps their profiles',
    async () => {
      const scene = repository();
      const { base, head, merge, reportDir } = scene;
      const { github, setup } = await onPull(scene, { packages: './...' });
      const { code, report, stdout } = await runAction(setup);
      expect(stdout).toContain('base of the merge commit');
      expect(code).toBe(1);
      expect(report).toMatchObject({
        conclusion: 'fail',
        profiles: { class: 'advisory' },
        base: { sha: base, description: 'base of the merge commit, measured in this job' },
        head: { sha: head },
      });
      expect(report.commands).toEqual([
        `git fetch https://github.com/acme/db ${base} ${merge} && git checkout ${merge}`,
        `${OWN_COMMAND} check ./... --ref ${base} --pair 20,120`,
        expect.stringMatching(/^go test \S+ -run '\^\$' -bench '\^Benchmark.*' -benchmem -cpu=1$/),
        `${OWN_COMMAND} collect ./... --ref ${base} --pair 20,120 --both --out heap`,
        'go tool pprof -http=: -sample_index=alloc_space -diff_base heap/base/example.com_a.1.1.high.pb.gz heap/head/example.com_a.1.1.high.pb.gz',
      ]);
      expect(existsSync(`${reportDir}/profiles/head/heapgate-set.json`)).toBe(true);
      expect(github.state.comments[0]?.body).toContain(`blob/${head}/a.go#L5`);
      expect(github.violations).toEqual([]);
    },
    180_000,
  );
});

describe('collect: as the last rung of a base', () => {
  const ladder = { base: 'artifact:heap\ncollect:', head: 'heap' };

  it.skipIf(!ready)(
    'measures both sides where the artifact is missing, and says so',
    async () => {
      const scene = repository();
      const { github, setup } = await onPull(scene, ladder);
      const { code, report, summary } = await runAction(setup);
      expect([code, report.conclusion]).toEqual([1, 'fail']);
      expect(report).toMatchObject({
        profiles: { class: 'advisory' },
        base: {
          sha: scene.base,
          description: 'base of the merge commit, measured in this job',
        },
        head: { sha: scene.head },
      });
      const why =
        'no baseline: there is no green push run of heapgate.yml on main; both sides were measured in this job, and the head that is named was not used';
      expect(report.notes).toContainEqual(
        expect.objectContaining({ code: 'measured-here', text: why }),
      );
      expect(summary).toContain('both sides were measured in this job');
      expect(github.state.comments[0]?.body).toContain('measured in this job');
      expect(github.violations).toEqual([]);
    },
    180_000,
  );

  it.skipIf(!ready)(
    'measures both sides where it stands alone',
    async () => {
      const { setup } = await onPull(repository(), { base: 'collect:' });
      const { code, report } = await runAction(setup);
      expect([code, report.conclusion]).toEqual([1, 'fail']);
    },
    180_000,
  );

  it.skipIf(!ready)('has nothing to measure before the first commit', async () => {
    const at = mkdtempSync(join(folder, 'first-'));
    git(at, 'init', '--quiet');
    git(at, 'commit', '--quiet', '--allow-empty', '--message', 'first');
    const first = git(at, 'rev-parse', 'HEAD');
    const zeros = '0'.repeat(40);
    const payload = { ...readEvent('push'), ref: 'refs/heads/main', before: zeros, after: first };
    const { code, outputs, summary } = await without({
      event: 'push',
      payload,
      env: { GITHUB_SHA: first, GITHUB_WORKSPACE: at, HOME: process.env.HOME ?? '' },
      inputs: { head: `${process.cwd()}/${demo}/head`, 'on-missing-base': 'pass' },
    });
    expect([code, outputs.conclusion]).toEqual([0, 'no-baseline']);
    expect(summary).toMatch(/no green push run.*collect:.*only one commit/);
  });

  it('measures nothing where the artifact is there', async () => {
    await using github = await startGitHub({
      state: scene({
        runs: [pushRun(base, 812)],
        artifacts: [artifact(1, 812, 'base'), artifact(2, 1001, 'head')],
      }),
    });
    const { code, report, stdout } = await runAction({
      apiUrl: github.apiUrl,
      event: 'pull_request',
      payload: pullRequestEvent(),
      env: { GITHUB_SHA: merge, PATH: '' },
      inputs: {
        ...ladder,
        head: 'artifact:heap',
        pair: '20,120',
        policy: `${demo}/heapgate.yml`,
      },
    });
    expect([code, report.conclusion]).toEqual([1, 'fail']);
    expect(report.base.description).toBe('the merge base, from run 812, 2 days old');
    expect(stdout).not.toMatch(/measured (?:here|in this job|with)/);
    expect(github.violations).toEqual([]);
  });

  /** Where there is a head to judge and no baseline. */
  async function without(setup: Partial<ActionSetup>, changes: Partial<State> = {}) {
    await using github = await startGitHub({ state: scene(changes) });
    const result = await runAction({
      apiUrl: github.apiUrl,
      event: 'pull_request',
      payload: pullRequestEvent(),
      ...setup,
      env: { GITHUB_SHA: merge, ...setup.env },
      inputs: { ...ladder, head: `${demo}/head`, ...setup.inputs },
    });
    expect(github.violations).toEqual([]);
    return result;
  }

  it.each([
    ['pull_request_target', pullRequestEvent()],
    ['workflow_run', workflowRunEvent()],
  ])('is passed over on %s, and on-missing-base decides', async (event, payload) => {
    const setup = { event, payload };
    const { code, outputs, summary, stdout } = await without(setup);
    expect([code, outputs.conclusion]).toEqual([2, 'no-baseline']);
    expect(summary).toMatch(/^### ❔ No baseline: there is no green push run/);
    expect(summary).toMatch(new RegExp(`on .?${event}.? nothing is measured.*secrets`));
    expect(stdout).not.toContain('base of the merge commit');
    const lenient = await without({ ...setup, inputs: { 'on-missing-base': 'pass' } });
    expect([lenient.code, lenient.outputs.conclusion]).toEqual([0, 'no-baseline']);
  });

  it('needs Go, and says how to get it', async () => {
    const { code, outputs, commands } = await without({ env: { PATH: '' } });
    expect([code, outputs.conclusion]).toEqual([2, 'no-baseline']);
    expect(commands.at(-1)?.message).toMatch(
      /^No baseline: there is no green push run.*; collect: .*actions\/setup-go.*go is not on the PATH/,
    );
  });

  it.skipIf(!ready)('needs a checkout, and says how to get it', async () => {
    const env = { GITHUB_WORKSPACE: mkdtempSync(join(folder, 'empty-')) };
    const inputs = { head: `${process.cwd()}/${demo}/head` };
    const { code, outputs, commands } = await without({ env, inputs });
    expect([code, outputs.conclusion]).toEqual([2, 'no-baseline']);
    expect(commands.at(-1)?.message).toMatch(/actions\/checkout.*not a git repository/);
  });

  it('does not hide a fault', async () => {
    const scopes = { contents: 'read', 'pull-requests': 'write' } as const;
    const { code, outputs, commands } = await without({}, { scopes });
    expect([code, outputs.conclusion]).toEqual([2, 'error']);
    expect(commands.at(-1)?.message).toContain('actions: read');
  });

  it.each([
    ['collect:./store', `${demo}/head`, /nothing may follow the colon/],
    ['collect:\nartifact:heap', `${demo}/head`, /must be the last line/],
    ['artifact:heap\ncollect:', '', /input head is empty/],
    [`${demo}/base`, 'collect:', /input head: collect: belongs into base/],
  ])('is refused as base %j with head %j', async (base, head, line) => {
    const { code, outputs, commands } = await without({ inputs: { base, head } });
    expect([code, outputs.conclusion]).toEqual([2, 'error']);
    expect(commands.at(-1)?.message).toMatch(line);
  });
});
