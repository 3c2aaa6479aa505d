import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { git } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import type { State } from '../helpers/github-server/state.ts';
import type { ActionSetup } from '../helpers/run-action.ts';
import { own, pull, pullRequestEvent } from './scene.ts';

/** Files by path; undefined deletes one. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A repository whose HEAD is the test merge of a change. It goes with the test. */
export function mergedChange(base: Files, change: Files) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'measured-')));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const at = join(top, 'repository');
  mkdirSync(at);
  git(at, 'init', '--quiet');
  const from = commit(at, base);
  git(at, 'checkout', '--quiet', '-b', 'topic');
  const head = commit(at, change);
  git(at, 'checkout', '--quiet', 'main');
  git(at, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  return { at, base: from, head, merge: git(at, 'rev-parse', 'HEAD'), reportDir: join(top, 'out') };
}

export type MergedChange = ReturnType<typeof mergedChange>;

function commit(at: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(at, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  git(at, 'add', '--all');
  git(at, 'commit', '--quiet', '--message', 'change');
  return git(at, 'rev-parse', 'HEAD');
}

/** That change as a pull request: a GitHub that knows it, and a run of the action on it. */
export async function onPull(
  { at, base, head, merge, reportDir }: MergedChange,
  inputs: Readonly<Record<string, string>>,
  state: Partial<State> = {},
) {
  const side = { sha: head, ref: 'topic', repo: own };
  const github = await startGitHub({
    state: {
      pulls: [pull({ head: side })],
      commits: new Map([
        [base, { parents: [] }],
        [head, { parents: [base] }],
        [merge, { parents: [base, head] }],
      ]),
      ...state,
    },
  });
  onTestFinished(() => github.close());
  const setup: ActionSetup = {
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload: pullRequestEvent({ head: side }),
    inputs: { pair: '20,120', 'report-dir': reportDir, ...inputs },
    env: { GITHUB_SHA: merge, GITHUB_WORKSPACE: at, HOME: process.env.HOME ?? '' },
  };
  return { github, setup };
}

/** A file of benchmarks: each of a name and the bytes that an operation of it allocates. */
export function benchmarks(
  name: string,
  bytes: Readonly<Record<string, string>>,
  head = '',
): string {
  const all = Object.entries(bytes).map(
    ([one, size]) =>
      `func Benchmark${one}(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tsink = make([]byte, ${size})\n\t}\n}\n`,
  );
  return `${head}package ${name}\n\nimport "testing"\n\nvar sink []byte\n\n${all.join('\n')}`;
}
