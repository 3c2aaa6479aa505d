import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ready, runAct, standIn } from '../helpers/act.ts';
import { git, works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { pinnedUse } from '../helpers/pin.ts';
import { demo, own, pull, pullRequestEvent } from './scene.ts';

/*
 * The shipped example workflow in nektos/act, a workflow runner that needs no containers in its
 * host mode: benchmarks are run, profiles judged, and a comment stands on the local GitHub.
 *
 *   go install github.com/nektos/act@latest
 */

if (!ready) console.log('act, Go or git is missing: the example workflow was not run by a runner');

/** A repository whose HEAD is the test merge of a change that allocates more. */
function repositoryIn(folder: string) {
  const put = (from: string, to: string) => cpSync(from, join(folder, to), { recursive: true });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  put('examples/pull-request.yml', '.github/workflows/heapgate.yml');
  put(`${demo}/heapgate.yml`, '.github/heapgate.yml');
  put('__fixtures__/ledger/arena', 'arena');
  put('__fixtures__/ledger/base', 'ledger');
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/db');
  const commit = (message: string) => {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', message);
    return git(folder, 'rev-parse', 'HEAD');
  };
  const base = commit('base');
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  rmSync(join(folder, 'ledger'), { recursive: true });
  put('__fixtures__/ledger/head', 'ledger');
  const head = commit('head');
  git(folder, 'checkout', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  return { base, head, merge: git(folder, 'rev-parse', 'HEAD') };
}

describe('the example workflow', () => {
  it.skipIf(!ready)(
    'goes from go test -bench to the comment in a real runner',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'runner-'));
      try {
        const { base, head, merge } = repositoryIn(join(folder, 'repository'));
        for (const part of ['action.yml', 'collect', 'dist']) {
          cpSync(resolve(part), join(folder, 'heapgate', part), { recursive: true });
        }
        mkdirSync(join(folder, 'stand-in'));
        writeFileSync(join(folder, 'stand-in/action.yml'), standIn('true'));
        const payload = pullRequestEvent({ head: { sha: head, ref: 'topic', repo: own } });
        payload.pull_request.base.sha = base;
        writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));

        const policy = readFileSync(`${demo}/heapgate.yml`);
        const tree = new Map([['.github/heapgate.yml', policy]]);
        const state = {
          pulls: [pull({ head: { sha: head, ref: 'topic', repo: own } })],
          commits: new Map([
            [base, { parents: [] }],
            [head, { parents: [base] }],
            [merge, { parents: [base, head] }],
          ]),
          trees: new Map([base, head, merge].map((commit) => [commit, tree])),
        };
        await using github = await startGitHub({ state });
        const { code, output } = await runAct(join(folder, 'repository'), {
          apiUrl: github.apiUrl,
          actions: {
            'actions/setup-go@v6': '../stand-in',
            'actions/upload-artifact@v7': '../stand-in',
            [pinnedUse()]: '../heapgate',
          },
        });
        expect(output).toContain('Over budget: BenchmarkPost/entries=128');
        expect(code).toBe(1);
        expect(github.violations).toEqual([]);
        const [comment, ...others] = github.state.comments;
        expect(others).toEqual([]);
        expect(comment).toMatchObject({ issue: 7 });
        expect(comment?.body).toContain('### ❌ Over budget: `BenchmarkPost/entries=128`');
        expect(comment?.body).toContain(`/acme/db/blob/${head}/ledger/internal/parser/parser.go#L`);
        expect(comment?.body).toContain(base.slice(0, 7));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});

describe('the example workflows', () => {
  const files = [
    ...readdirSync('examples').map((file) => join('examples', file)),
    '.github/workflows/heapgate.yml',
  ];

  it.skipIf(!works('actionlint', '--version'))('pass a workflow linter', () => {
    const { status, stdout } = spawnSync('actionlint', files, { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it.each(files)('%s grants nothing by default and explains what it grants', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toContain('permissions: {}');
    const grants = lines.filter((line) => /^ {6}[a-z-]+: (read|write)/.test(line));
    expect(grants.length).toBeGreaterThan(0);
    for (const line of grants) expect(line).toMatch(/(read|write) # \S+/);
  });
});
