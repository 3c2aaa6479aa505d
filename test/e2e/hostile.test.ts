import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { hostileProfile } from '../helpers/hostile-profile.ts';
import { type ActionResult, runAction } from '../helpers/run-action.ts';
import { merge, pullRequestEvent, scene } from './scene.ts';

const FUNCTIONS = 50_000;
let folder: string;
let github: GitHubServer;
let result: ActionResult;
let comment: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const output =
    'goos: linux\ngoarch: amd64\npkg: example.com/evil\nBenchmarkX\t1000\t9 ns/op\nPASS\n';
  for (const side of ['base', 'head']) {
    mkdirSync(join(folder, side));
    writeFileSync(
      join(folder, side, 'evil.pb.gz'),
      hostileProfile(FUNCTIONS, side === 'base' ? 1 : 2),
    );
    writeFileSync(join(folder, side, 'evil.txt'), output);
  }
  const policy = ['version: 1', 'module: example.com/evil', 'budgets:', '  - name: "@octocat <b>"'];
  policy.push('    packages: ["**"]', '    functions: ["**"]', '    alloc_space: { increase: 1% }');
  writeFileSync(join(folder, 'policy.yml'), `${policy.join('\n')}\n`);
  github = await startGitHub({ state: scene() });
  result = await runAction({
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload: pullRequestEvent(),
    env: { GITHUB_SHA: merge },
    inputs: {
      base: join(folder, 'base'),
      head: join(folder, 'head'),
      policy: join(folder, 'policy.yml'),
    },
  });
  comment = github.state.comments[0]?.body ?? '';
});

afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
  expect(github.violations).toEqual([]);
});

const cmark = spawnSync('cmark-gfm', ['--version']).status === 0;
if (!cmark) console.log('cmark-gfm is not installed: hostile pages were not rendered');

function render(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist'].flatMap((name) => [
    '-e',
    name,
  ]);
  const options = { input: markdown, encoding: 'utf8' as const, maxBuffer: 64 * 1024 * 1024 };
  return spawnSync('cmark-gfm', ['--unsafe', ...extensions], options).stdout;
}

describe(`a profile of ${FUNCTIONS} functions with hostile names`, () => {
  it('is judged, and everything it is told in stays within its bounds', () => {
    expect([result.code, result.outputs.conclusion]).toEqual([1, 'fail']);
    expect(Number(result.outputs.exceeded)).toBeGreaterThan(500);
    expect(comment.length).toBeGreaterThan(5_000);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(JSON.stringify(result.outputs).length).toBeLessThan(1024 * 1024 - 1);
    expect(result.report.functions.length).toBeGreaterThan(20_000);
  });

  it('starts no workflow command but our own', () => {
    const levels = result.commands.map(({ name }) => name);
    expect(levels.filter((name) => name === 'error')).toHaveLength(10);
    expect(levels.filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    for (const { message } of result.commands) {
      expect(message).not.toMatch(/^taken over/);
      expect(message.length).toBeLessThanOrEqual(4_096);
    }
    expect(result.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.skipIf(!cmark).each(['comment', 'summary'])('renders inert in the %s', (where) => {
    const html = render(where === 'comment' ? comment : result.summary);
    const outside = html
      .replace(/<code[^>]*>[^<]*<\/code>/g, '')
      .replace(/<!-- heapgate:v1 key=default run=1001 -->/, '');
    expect(outside).not.toMatch(/octocat|evil|taken|<img|<h1|<b>|<!--|#12/i);
    expect(outside.match(/https?:\/\/[^"\s<]*/g) ?? []).toEqual([]);
    const tags = new Set(outside.match(/<\/?[a-z]+\d?/g)?.map((tag) => tag.replace(/^<\/?/, '')));
    const ours = 'h3 p table thead tbody tr th td details summary strong pre ul li'.split(' ');
    expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
  });
});
