import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { git, works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { runAction } from '../helpers/run-action.ts';
import { own, pull, pullRequestEvent } from './scene.ts';

const ready = works('go', 'version') && works('git', '--version');
if (!ready) console.log('Go or git is missing: the action did not measure by itself');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'measuring-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** HEAD is the test merge of a change that makes `Fill` allocate twice as much. */
function repository() {
  const at = join(folder, 'repository');
  mkdirSync(at);
  const put = (name: string, text: string) => writeFileSync(join(at, name), text);
  const commit = (bytes: number) => {
    put('a.go', `package a\n\nvar Sink []byte\n\nfunc Fill() { Sink = make([]byte, ${bytes}) }\n`);
    git(at, 'add', '--all');
    git(at, 'commit', '--quiet', '--message', `${bytes}`);
    return git(at, 'rev-parse', 'HEAD');
  };
  git(at, 'init', '--quiet');
  put('go.mod', 'module example.com/a\n\ngo 1.21\n');
  put(
    'a_test.go',
    'package a\n\nimport "testing"\n\nfunc BenchmarkFill(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tFill()\n\t}\n}\n',
  );
  const base = commit(1024);
  git(at, 'checkout', '--quiet', '-b', 'topic');
  const head = commit(2048);
  git(at, 'checkout', '--quiet', 'main');
  git(at, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  return { at, base, head, merge: git(at, 'rev-parse', 'HEAD') };
}

describe('with neither base nor head', () => {
  it.skipIf(!ready)(
    'measures both sides of a pull request, judges them and keeps their profiles',
    async () => {
      const { at, base, head, merge } = repository();
      const side = { sha: head, ref: 'topic', repo: own };
      await using github = await startGitHub({
        state: {
          pulls: [pull({ head: side })],
          commits: new Map([
            [base, { parents: [] }],
            [head, { parents: [base] }],
            [merge, { parents: [base, head] }],
          ]),
        },
      });
      const { code, report, stdout } = await runAction({
        apiUrl: github.apiUrl,
        event: 'pull_request',
        payload: pullRequestEvent({ head: side }),
        inputs: { packages: './...', benchtime: '2000x', 'report-dir': '../report' },
        env: { GITHUB_SHA: merge, GITHUB_WORKSPACE: at, HOME: process.env.HOME ?? '' },
      });
      expect(stdout).toContain('base of the merge commit');
      expect(code).toBe(1);
      expect(report).toMatchObject({
        conclusion: 'fail',
        capture: { class: 'exact' },
        base: { sha: base },
        head: { sha: head },
      });
      expect(existsSync(join(folder, 'report/profiles/head/heapgate-set.json'))).toBe(true);
      expect(github.state.comments[0]?.body).toContain(`blob/${head}/a.go#L5`);
      expect(github.violations).toEqual([]);
    },
    180_000,
  );
});
