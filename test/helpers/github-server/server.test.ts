import { afterEach, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHub } from './server.ts';
import { addComment, BOT, sha } from './state.ts';

let github: GitHubServer;
afterEach(() => github.close());

const repo = '/repos/acme/db';
const ask = (path: string, init: RequestInit = {}) =>
  fetch(github.apiUrl + path, { ...init, headers: { authorization: 'token t' } });

function pull(number = 7) {
  const repository = { id: 4242, owner: 'acme', name: 'db' };
  const head = { sha: sha('head'), ref: 'topic', repo: repository };
  return { number, state: 'open' as const, head, base: { ...head, sha: sha('base'), ref: 'main' } };
}

describe('the local GitHub', () => {
  it('answers as the description says, page by page', async () => {
    github = await startGitHub({ state: { pulls: [pull()] } });
    for (let i = 0; i < 101; i++) addComment(github.state, 7, BOT, `comment ${i}`);
    const first = await ask(`${repo}/issues/7/comments?per_page=100`);
    expect(await first.json()).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = (await (await ask(next.slice(github.apiUrl.length))).json()) as unknown[];
    expect(second).toHaveLength(1);
    expect(second[0]).toMatchObject({ body: 'comment 100', user: { login: BOT.login } });
    await ask(`${repo}/pulls/7`);
    await ask(`${repo}/pulls?state=open`);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['a body that is not described', `${repo}/issues/7/comments`, { text: 'x' }],
    ['a body of the wrong type', `${repo}/issues/7/comments`, { body: 5 }],
    ['a path that is not described', `${repo}/no/such/thing`, {}],
  ])('records %s', async (_, path, body) => {
    github = await startGitHub({ state: { pulls: [pull()] } });
    await ask(path, { method: 'POST', body: JSON.stringify(body) });
    expect(github.violations).toHaveLength(1);
  });

  it('records a query that is not described, and one of the wrong type', async () => {
    github = await startGitHub({ state: { pulls: [pull()] } });
    await ask(`${repo}/pulls?status=open`);
    await ask(`${repo}/pulls?per_page=many`);
    expect(github.violations).toHaveLength(2);
  });

  it('records an answer that GitHub would not give', async () => {
    github = await startGitHub({ state: { pulls: [{ ...pull(), number: 'seven' as never }] } });
    await ask(`${repo}/pulls`);
    expect(github.violations.join()).toMatch(/number must be integer/);
  });

  it('leaves out what an Enterprise Server does not know', async () => {
    const run = {
      id: 812,
      workflow: { id: 1, path: '.github/workflows/ci.yml' },
      event: 'push',
      headSha: sha('base'),
      headBranch: 'main',
      headRepository: { id: 4242, owner: 'acme', name: 'db' },
    };
    const artifacts = [{ id: 5, runId: 812, name: 'heap', bytes: new Uint8Array(3) }];
    const answers = [];
    for (const edition of ['api.github.com', 'ghes-3.17'] as const) {
      github = await startGitHub({ edition, state: { runs: [run], artifacts } });
      const answer = await ask(`${repo}/actions/runs/812/artifacts`);
      answers.push(((await answer.json()) as { artifacts: object[] }).artifacts[0]);
      expect(github.violations).toEqual([]);
      await github.close();
    }
    expect(answers[0]).toHaveProperty('digest');
    expect(answers[1]).not.toHaveProperty('digest');
  });
});
