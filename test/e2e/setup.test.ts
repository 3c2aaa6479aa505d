import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { goIsHere } from '../helpers/go.ts';
import { type ActionResult, runAction } from '../helpers/run-action.ts';
import { benchmarks, mergedChange, onPull } from './measured-pull.ts';
import { pullRequestEvent, scene, workflowRunEvent } from './scene.ts';

const ready = goIsHere() && works('git', '--version') && works('bash', '--version');
if (!ready) console.log('Go, git or bash is missing: no setup was run');

const LONG = 240_000;

/** A module that builds only where `size.go` was made of `size.txt`. */
const module = (bytes: number, more: Record<string, string> = {}) => ({
  'svc/go.mod': 'module example.com/svc\n\ngo 1.21\n',
  'svc/svc_test.go': benchmarks('svc', { Fill: 'size' }),
  'svc/size.txt': `${bytes}`,
  'svc/.gitignore': 'size.go\n',
  ...more,
});
const MAKE = 'printf "package svc\\n\\nconst size = %s\\n" "$(cat size.txt)" > size.go';

describe.skipIf(!ready)('setup', () => {
  const inputs = { 'working-directory': 'svc' };

  it(
    'runs in the checkout, then in the worktree of the base, without what is this step’s own',
    async () => {
      const change = mergedChange(module(1024), { 'svc/size.txt': '2048' });
      const seen = join(change.at, '..', 'seen');
      const lines = ['pwd >> "$SEEN"', 'env >> "$SEEN"', '[[ -f go.mod ]]', MAKE, 'true | cat'];
      const { github, setup } = await onPull(change, { ...inputs, setup: lines.join('\n') });
      const secrets = {
        GITHUB_TOKEN: 's3cret',
        GH_TOKEN: 's3cret',
        ACTIONS_RUNTIME_TOKEN: 's3cret',
      };
      const env = { ...setup.env, ...secrets, SEEN: seen, PLAIN: 'kept' };
      const { code, report } = await runAction({ ...setup, env });
      expect([code, report.conclusion]).toEqual([1, 'fail']);
      expect(report.results).toMatchObject([{ name: 'BenchmarkFill' }]);
      const told = readFileSync(seen, 'utf8');
      const folders = told.split('\n').filter((line) => /^\/.*svc$/.test(line));
      expect(folders).toEqual([join(change.at, 'svc'), expect.stringMatching(/\/base-*\/svc$/)]);
      expect(told.match(/^PLAIN=kept$/gm)).toHaveLength(2);
      expect(told).not.toMatch(/s3cret|^(?:INPUT_|ACTIONS_|GITHUB_(?:OUTPUT|ENV|STEP_SUMMARY)=)/m);
      expect(report.head.description).not.toContain('with changes');
      expect(report.commands[2]).toContain(`--setup $'pwd >> "$SEEN"\\nenv`);
      expect(github.violations).toEqual([]);
    },
    LONG,
  );

  it(
    'has both sides measured though their test binaries are the same',
    async () => {
      const change = mergedChange(module(64), { 'svc/a.txt': '' });
      const { setup } = await onPull(change, { ...inputs, setup: MAKE });
      const { report } = await runAction(setup);
      expect(report.conclusion).toBe('pass');
      const set = join(change.reportDir, 'profiles/head/heapgate-set.json');
      const [entry] = JSON.parse(readFileSync(set, 'utf8')).packages;
      expect(entry).toMatchObject({ exit: 'ok', shared: false });
    },
    LONG,
  );

  const hostile = `printf 'one\\n::error::taken \`\`\` @octocat <img src=x> \\033[31m\\n' ; exit 3`;
  /** Nothing of what a setup printed is a command of the runner, or more than text in a comment. */
  function expectInert({ stdout, commands }: ActionResult, body: string) {
    expect(stdout).toMatch(/^setup on the (?:head|base): one$/m);
    expect(stdout).toMatch(/^setup on the (?:head|base): ::error::taken/m);
    expect(stdout).not.toContain('\u001b');
    expect(commands.every(({ message }) => !message.startsWith('taken'))).toBe(true);
    const prose = body.replace(/^(`{3,}).*?^\1$/gms, '').replace(/(`+).*?[^`]\1(?!`)/g, '');
    expect(body).toContain('taken');
    expect(prose).not.toMatch(/@octocat|<img/);
  }

  it(
    'that fails on the head is an error, with the end of what it printed',
    async () => {
      const change = mergedChange(module(64), { 'svc/a.txt': '' });
      const { github, setup } = await onPull(change, { ...inputs, setup: hostile });
      const result = await runAction(setup);
      expect([result.code, result.outputs.conclusion]).toEqual([2, 'error']);
      expect(result.commands.at(-1)?.message).toMatch(
        /^Could not judge: input setup: failed in the checkout: exit code 3: .*taken/,
      );
      expectInert(result, github.state.comments[0]?.body ?? '');
      expect(result.stdout).not.toContain('setup on the base');
    },
    LONG,
  );

  it(
    'that fails on the base alone is no baseline, whatever on-missing-base says',
    async () => {
      // The change brings what makes the file.
      const change = mergedChange(module(64), { 'svc/make.sh': `${MAKE}\n` });
      const run = `if [ -e make.sh ]; then bash make.sh; else ${hostile}; fi`;
      const wishes = { 'on-missing-base': 'fail', setup: run };
      const { github, setup } = await onPull(change, { ...inputs, ...wishes });
      const result = await runAction(setup);
      expect([result.code, result.outputs.conclusion]).toEqual([0, 'no-baseline']);
      expect(result.report.unmeasured).toMatchObject([
        { side: 'base', message: expect.stringContaining('setup failed: exit code 3') },
      ]);
      const body = github.state.comments[0]?.body ?? '';
      expect(body).toContain('setup failed: exit code 3');
      expectInert(result, body);
    },
    LONG,
  );

  it(
    'is ended with all that it started when its time is over',
    async () => {
      const change = mergedChange(module(64), { 'svc/a.txt': '' });
      const pid = join(change.at, '..', 'pid');
      const hang = `sleep 3600 & echo $! > '${pid}'; wait`;
      const { setup } = await onPull(change, { ...inputs, setup: hang, 'setup-timeout': '2s' });
      const { code, commands } = await runAction(setup);
      expect(code).toBe(2);
      expect(commands.at(-1)?.message).toContain('setup: failed in the checkout: still running');
      const state = () => readFileSync(`/proc/${readFileSync(pid, 'utf8').trim()}/stat`, 'utf8');
      // A zombie that nobody has waited for yet is ended as well.
      if (process.platform === 'linux') expect(() => ended(state())).toThrow();
    },
    LONG,
  );

  function ended(stat: string): void {
    if (/\) [ZX] /.test(stat)) throw new Error('it has ended');
  }
});

describe.skipIf(!ready)('beside secrets', () => {
  const comment = () => {
    const payload = readEvent('issue_comment');
    payload.issue.number = 7;
    payload.comment.body = '/heapgate';
    payload.comment.user.login = 'maintainer';
    return payload;
  };

  it.each([
    ['pull_request_target', pullRequestEvent],
    ['workflow_run', workflowRunEvent],
    ['issue_comment', comment],
  ])(
    'nothing is measured on %s, and no setup runs',
    async (event, payload) => {
      const change = mergedChange(module(64), { 'svc/a.txt': '' });
      const marker = join(change.at, '..', 'ran');
      const setup = `touch '${marker}'`;
      const collaborators = new Map([['maintainer', 'admin' as const]]);
      for (const sources of [{}, { base: 'artifact:heap\ncollect:', head: 'svc' }]) {
        await using github = await startGitHub({ state: scene({ collaborators }) });
        const { code, commands } = await runAction({
          apiUrl: github.apiUrl,
          event,
          payload: payload(),
          inputs: { 'working-directory': 'svc', setup, ...sources },
          env: { GITHUB_SHA: change.merge, GITHUB_WORKSPACE: change.at },
        });
        expect(code).toBe(2);
        expect(commands.at(-1)?.message).toMatch(
          // A comment's head lies in another run, which is looked for first.
          sources.head && event === 'issue_comment'
            ? 'no run has measured'
            : `on ${event} nothing is measured`,
        );
        expect(existsSync(marker)).toBe(false);
      }
    },
    LONG,
  );
});
