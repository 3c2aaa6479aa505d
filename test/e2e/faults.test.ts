import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../helpers/github-server/faults.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { runAction } from '../helpers/run-action.ts';
import { artifact, base, merge, overBudget, pullRequestEvent, pushRun, scene } from './scene.ts';

const onPull = {
  event: 'pull_request',
  payload: pullRequestEvent(),
  env: { GITHUB_SHA: merge },
  inputs: overBudget,
};
const limited = { status: 403, message: 'You have exceeded a secondary rate limit' };
const comments = 'issues/{issue_number}/comments';

describe.concurrent('the verdict stands whatever happens to the comment', () => {
  it.for<[string, Fault['kind']]>([
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['410', { status: 410 }],
    ['422', { status: 422 }],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a limit that lasts', { ...limited, headers: { 'retry-after': '900' } }],
    ['resets', 'reset'],
    ['half answers', 'half'],
  ])('%s for good', async ([, kind], { expect }) => {
    await using github = await startGitHub({
      state: scene({ faults: [{ operation: comments, kind }] }),
    });
    const { code, outputs, summary, commands } = await runAction({
      apiUrl: github.apiUrl,
      ...onPull,
    });
    expect([code, outputs.conclusion, outputs['comment-id']]).toEqual([1, 'fail', '']);
    expect(summary).toContain('Over budget');
    const warnings = commands
      .filter(({ name }) => name === 'warning')
      .map(({ message }) => message);
    expect(warnings.join()).toContain('the comment could not be written');
    expect(github.log.length).toBeLessThan(15);
    expect(github.violations).toEqual([]);
  });

  it.for<[string, Fault]>([
    [
      '503',
      { operation: `get /repos/{owner}/{repo}/${comments}`, kind: { status: 503 }, times: 2 },
    ],
    [
      'a limit',
      { operation: 'post ', kind: { ...limited, headers: { 'retry-after': '2' } }, times: 1 },
    ],
    ['a reset', { operation: 'post ', kind: 'reset', times: 1 }],
    ['half an answer', { operation: 'post ', kind: 'half', times: 1 }],
    ['silence', { operation: `get /repos/{owner}/{repo}/${comments}`, kind: 'hang', times: 1 }],
  ])('%s for a moment, and there is one comment', async ([, fault], { expect }) => {
    await using github = await startGitHub({ state: scene({ faults: [{ ...fault }] }) });
    const { code, outputs } = await runAction({ apiUrl: github.apiUrl, ...onPull });
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(github.state.comments.map(({ id }) => String(id))).toEqual([outputs['comment-id']]);
    expect(github.violations).toEqual([]);
  });
});

describe.concurrent('profiles on the way', () => {
  const inputs = { ...overBudget, base: 'artifact:heap', head: 'artifact:heap' };
  const state = (fault: Fault) =>
    scene({
      runs: [pushRun(base, 812)],
      artifacts: [artifact(1, 812, 'base'), artifact(2, 1001, 'head')],
      faults: [{ ...fault }],
    });

  it.for<[string, Fault]>([
    ['a reset store', { operation: 'store', kind: 'reset', times: 1 }],
    ['half a download', { operation: 'store', kind: 'half', times: 1 }],
    ['a 502 on the list of runs', { operation: '/runs', kind: { status: 502 }, times: 2 }],
    ['half a list of runs', { operation: 'workflows/{workflow_id}/runs', kind: 'half', times: 1 }],
  ])('%s is asked again', async ([, fault], { expect }) => {
    await using github = await startGitHub({ state: state(fault) });
    const { code, report } = await runAction({ apiUrl: github.apiUrl, ...onPull, inputs });
    expect(code).toBe(1);
    expect(report.base.sha).toBe(base);
    expect(github.violations).toEqual([]);
  });

  it.for<[string, Fault, RegExp]>([
    ['410', { operation: '{archive_format}', kind: { status: 410 } }, /expired or was deleted/],
    ['403', { operation: '/runs', kind: { status: 403 } }, /actions: read/],
    ['500', { operation: 'store', kind: { status: 500 } }, /the download failed/],
  ])('%s for good is no verdict, and says so in one line', async ([, fault, line], { expect }) => {
    await using github = await startGitHub({ state: state(fault) });
    const result = await runAction({ apiUrl: github.apiUrl, ...onPull, inputs });
    expect([result.code, result.outputs.conclusion]).toEqual([2, 'error']);
    expect(result.commands.at(-1)?.message).toMatch(line);
    expect(result.summary).toMatch(/^### ❌ Could not judge/);
  });
});

describe('a proxy', () => {
  it('is used for the API and for artifacts', async () => {
    const tunnels: string[] = [];
    await using github = await startGitHub({
      state: scene({ runs: [pushRun(base, 812)], artifacts: [artifact(1, 812, 'base')] }),
    });
    const { port } = new URL(github.apiUrl);
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const upstream = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      for (const end of [upstream, socket]) end.on('error', () => socket.destroy());
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    try {
      const { code } = await runAction({
        ...onPull,
        // A name that nothing but the proxy can resolve.
        apiUrl: `http://github.invalid:${port}`,
        env: { ...onPull.env, http_proxy: address, no_proxy: '' },
        inputs: { ...overBudget, base: 'artifact:heap' },
      });
      expect(code).toBe(1);
      expect(tunnels).toContain(`github.invalid:${port}`);
      expect(github.state.comments).toHaveLength(1);
      expect(github.log.some(({ operation }) => operation === 'store')).toBe(true);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
