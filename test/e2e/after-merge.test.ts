import { describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { works } from '../helpers/git.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { BOT, type Pull, type State, sha } from '../helpers/github-server/state.ts';
import { goIsHere } from '../helpers/go.ts';
import { runAction } from '../helpers/run-action.ts';
import { benchmarks, mergedChange } from './measured-pull.ts';
import { fork, main, overBudget, own, pull, scene } from './scene.ts';

const ready = goIsHere() && works('git', '--version');
if (!ready) console.log('Go or git is missing: nothing was measured after a merge');

/** What the push ends with: m5, the merge of pull request 7. */
const [before, after] = [main[4]!, main[5]!];
const merged = (changes: Partial<Pull> = {}): Pull => ({
  ...pull({ state: 'closed', mergeCommit: after }),
  mergedAt: '2026-11-27T00:00:00Z',
  ...changes,
});

function push(from: string, to: string) {
  return { ...readEvent('push'), ref: 'refs/heads/main', before: from, after: to };
}

async function onPush(
  state: Partial<State>,
  inputs: Readonly<Record<string, string>> = { 'comment-merged': 'true' },
) {
  await using github = await startGitHub({ state: scene(state) });
  const result = await runAction({
    apiUrl: github.apiUrl,
    event: 'push',
    payload: push(before, after),
    env: { GITHUB_SHA: after },
    inputs: { ...overBudget, ...inputs },
  });
  expect(github.violations).toEqual([]);
  const asked = github.log.filter(({ operation }) => operation.endsWith('{commit_sha}/pulls'));
  return { ...result, asked: asked.length, comments: github.state.comments };
}

describe('a push with comment-merged', () => {
  it('comments on the pull request that it has merged, and goes by its own verdict', async () => {
    const { code, comments, asked, outputs } = await onPush({ pulls: [merged()] });
    expect([code, outputs.conclusion, asked]).toEqual([1, 'fail', 1]);
    expect(comments).toMatchObject([{ issue: 7, body: expect.stringContaining('Over budget') }]);
    expect(outputs['comment-id']).toBe(String(comments[0]?.id));
    expect(comments[0]?.body).toContain(after.slice(0, 7));
  });

  it('links to the commit where it is now, though it came from a fork', async () => {
    const theirs = merged({ head: { sha: sha('theirs'), ref: 'topic', repo: fork } });
    const { comments } = await onPush({ pulls: [theirs] });
    expect(comments[0]?.body).not.toContain('mallory');
  });

  it('leaves the comment of another key as it is', async () => {
    const key = { 'comment-merged': 'true', 'comment-key': 'after-merge' };
    const body = '<!-- heapgate:v1 key=default run=9 -->\nours';
    const marked = { id: 5, issue: 7, user: BOT, body, minimized: false };
    const { comments } = await onPush({ pulls: [merged()], comments: [marked] }, key);
    expect(comments.map(({ body }) => body.split(' run=')[0])).toEqual([
      '<!-- heapgate:v1 key=default',
      '<!-- heapgate:v1 key=after-merge',
    ]);
    expect(comments[0]?.body).toContain('ours');
  });

  it.each([
    ['is open still', { mergedAt: undefined as never, state: 'open' as const }],
    ['was closed and not merged', { mergedAt: undefined as never }],
    ['went to another branch', { base: { sha: before, ref: 'release', repo: own } }],
    ['went to another repository', { base: { sha: before, ref: 'main', repo: fork } }],
    [
      'holds the commit and was merged by another',
      { mergeCommit: sha('later'), head: { sha: after, ref: 'topic', repo: own } },
    ],
  ])('comments on none that %s', async (_, changes) => {
    const { code, comments, asked } = await onPush({ pulls: [merged(changes)] });
    expect([code, comments, asked]).toEqual([1, [], 1]);
  });

  it('keeps its verdict where GitHub does not tell', async () => {
    const scopes = { 'pull-requests': 'write' } as const;
    const { code, comments, commands } = await onPush({ pulls: [merged()], scopes });
    expect([code, comments]).toEqual([1, []]);
    expect(commands.map(({ message }) => message).join('\n')).toContain(
      'No comment, for GitHub did not tell which pull request this push has merged',
    );
  });

  it('is asked for: other pushes ask GitHub nothing, and comment nowhere', async () => {
    const { comments, asked } = await onPush({ pulls: [merged()] }, {});
    expect([comments, asked]).toEqual([[], 0]);
  });

  it.skipIf(!ready)(
    'measures the commit before the push and the one after it',
    async () => {
      const files = { 'go.mod': 'module example.com/a\n\ngo 1.21\n' };
      const test = (bytes: number) => ({ 'a_test.go': benchmarks('a', { Fill: `${bytes}` }) });
      const { at, base, merge, head, reportDir } = mergedChange(
        { ...files, ...test(64) },
        test(128),
      );
      const parents = { [base]: [], [head]: [base], [merge]: [base, head] };
      const commits = new Map(Object.entries(parents).map(([one, of]) => [one, { parents: of }]));
      await using github = await startGitHub({
        state: { pulls: [merged({ mergeCommit: merge })], commits },
      });
      const { code, report } = await runAction({
        apiUrl: github.apiUrl,
        event: 'push',
        payload: push(base, merge),
        env: { GITHUB_SHA: merge, GITHUB_WORKSPACE: at, HOME: process.env.HOME ?? '' },
        inputs: { 'comment-merged': 'true', pair: '20,120', 'report-dir': reportDir },
      });
      expect([code, report.conclusion]).toEqual([1, 'fail']);
      expect(report.base).toMatchObject({ sha: base });
      expect(report.base.description).toContain('before the push');
      const [comment, ...others] = github.state.comments;
      expect([comment?.issue, others]).toEqual([7, []]);
      expect(comment?.body).toContain(`/acme/db/blob/${merge}/a_test.go`);
      expect(github.violations).toEqual([]);
    },
    240_000,
  );
});
