import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { git, works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { goIsHere } from '../helpers/go.ts';
import { runAction } from '../helpers/run-action.ts';
import { own, pull, pullRequestEvent } from './scene.ts';

const ready = goIsHere() && works('git', '--version');
if (!ready)
  console.log('Go or git is missing: no new user has walked the first three pull requests');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-user-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const test = (body: string) =>
  `package a\n\nimport "testing"\n\nfunc BenchmarkFill(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\t${body}\n\t}\n}\n`;

/** A repository of which each pull request is merged into `main` once it was judged. */
function repository() {
  const at = join(folder, 'repository');
  git(folder, 'init', '--quiet', '--initial-branch', 'main', at);
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
    git(at, 'add', '--all');
    git(at, 'commit', '--quiet', '--message', 'change');
    return git(at, 'rev-parse', 'HEAD');
  };
  commit({
    'go.mod': 'module example.com/a\n\ngo 1.21\n',
    'a.go': 'package a\n\nvar Sink []byte\n\nfunc Fill() { Sink = make([]byte, 1024) }\n',
  });

  /** Proposes a change, and leaves its test merge checked out. */
  function propose(files: Readonly<Record<string, string>>) {
    const base = git(at, 'rev-parse', 'HEAD');
    git(at, 'checkout', '--quiet', '-B', 'topic');
    const head = commit(files);
    git(at, 'checkout', '--quiet', 'main');
    git(at, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
    return { base, head, merge: git(at, 'rev-parse', 'HEAD') };
  }

  /** The action on that pull request, with no inputs but these. */
  async function run(
    { base, head, merge }: ReturnType<typeof propose>,
    inputs: Readonly<Record<string, string>> = {},
  ) {
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
    const env = { GITHUB_SHA: merge, GITHUB_WORKSPACE: at, HOME: process.env.HOME ?? '' };
    const payload = pullRequestEvent({ head: side });
    const result = await runAction({
      ...{ apiUrl: github.apiUrl, event: 'pull_request', payload, env, inputs },
    });
    expect(github.violations).toEqual([]);
    const { code, outputs, summary, commands, report } = result;
    const comments = github.state.comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''));
    const remarks = commands
      .filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
      .map(({ name, message, properties }) => {
        const [, file, line] = /file=([^,]+),line=(\d+)/.exec(properties) ?? [];
        return `${name}${file === undefined ? '' : ` at ${file}:${line}`}: ${message}`;
      });
    return { code, conclusion: outputs.conclusion, summary, comments, remarks, report };
  }
  return { propose, run };
}

/** The first line, which is all that a list of checks shows. */
const headline = (page: string | undefined) => page?.split('\n', 1)[0];

it.skipIf(!ready)(
  'a new user is told the truth without benchmarks, with the first one, and with one that fails',
  async () => {
    const { propose, run } = repository();

    const before = propose({ 'README.md': 'a\n' });
    const none =
      'No benchmarks: there is nothing to compare. Write a func BenchmarkX(b *testing.B), and heapgate watches what it allocates from then on';
    const first = await run(before);
    expect(first).toMatchObject({ code: 0, conclusion: 'no-baseline', comments: [] });
    expect(first.remarks).toEqual([`notice: ${none}`]);
    expect(headline(first.summary)).toBe(
      `### ❔ ${none.replace('func BenchmarkX(b *testing.B)', (name) => `\`${name}\``)}`,
    );
    const asked = await run(before, { comment: 'always' });
    expect(headline(asked.comments[0])).toBe(headline(first.summary));

    const second = await run(propose({ 'a_test.go': test('Fill()') }));
    expect(second).toMatchObject({ code: 0, conclusion: 'no-baseline' });
    expect(second.comments.map(headline)).toEqual([
      '### ❔ No baseline: base has no benchmarks yet, so nothing was compared. Once this change is merged, the next one is compared with it',
    ]);
    expect(second.comments[0]).toContain('`a`: on base it has no benchmarks');
    expect(second.remarks).toEqual([expect.stringMatching(/^notice: No baseline: base has no/)]);
    expect(second.report.unmeasured).toMatchObject([{ side: 'base', code: 'no-benchmarks' }]);

    const third = await run(propose({ 'a_test.go': test('b.Fatal("boom")') }));
    expect(third).toMatchObject({ code: 2, conclusion: 'error' });
    expect(third.comments.map(headline)).toEqual([
      '### ❌ Could not judge: `BenchmarkFill` failed on head: `a_test.go:7`: boom',
    ]);
    expect(third.remarks).toEqual([
      'error at a_test.go:7: BenchmarkFill failed on head: a_test.go:7: boom',
      'error: Could not judge: BenchmarkFill failed on head: a_test.go:7: boom',
    ]);
    if (process.env.SHOW_COMMENTS) {
      for (const { comments } of [asked, second, third]) console.log(`${comments[0]}\n`);
    }

    // On main the benchmark fails now, and a change that mends it is not to blame.
    const fourth = await run(propose({ 'a_test.go': test('Fill()') }));
    expect(fourth).toMatchObject({ code: 0, conclusion: 'no-baseline' });
    expect(fourth.comments.map(headline)).toEqual([
      '### ❔ No baseline: `BenchmarkFill` failed on base: `a_test.go:7`: boom. Nothing was compared',
    ]);
  },
  240_000,
);
