import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { runAction } from '../helpers/run-action.ts';
import { base, merge, overBudget, pullRequestEvent, scene } from './scene.ts';

let github: GitHubServer;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const strict = readFileSync(overBudget.policy, 'utf8');
const lax = strict.replaceAll(/increase: \d+%/g, 'increase: 900%');
const file = (text: string) => new Map([[overBudget.policy, Buffer.from(text)]]);

/** Judges a pull request that is over the strict budget, with policies as the commits have them. */
async function judge(trees: [string, ReadonlyMap<string, Uint8Array>][]) {
  github = await startGitHub({ state: scene({ trees: new Map(trees) }) });
  return runAction({
    apiUrl: github.apiUrl,
    event: 'pull_request',
    payload: pullRequestEvent(),
    env: { GITHUB_SHA: merge },
    inputs: overBudget,
  });
}

describe('the policy on a pull request', () => {
  it('comes from the base, so that a change cannot raise its own limit', async () => {
    const { code, outputs, summary } = await judge([
      [base, file(strict)],
      [merge, file(lax)],
    ]);
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(summary).toContain('This change edits the policy and is judged by the one before');
    expect(summary).toMatch(/by the edited one: pass, 0 of \d+ budgets exceeded/);
  });

  it('says what an edit towards stricter limits would find', async () => {
    const { code, summary } = await judge([
      [base, file(lax)],
      [merge, file(strict)],
    ]);
    expect(code).toBe(0);
    expect(summary).toMatch(/by the edited one: fail, 1 of \d+ budgets exceeded/);
  });

  it('is named with the commit it was read at, and an unchanged one raises no remark', async () => {
    const { report, summary } = await judge([
      [base, file(strict)],
      [merge, file(strict)],
    ]);
    expect(report.policy).toBe(`${overBudget.policy} at ${base.slice(0, 7)}`);
    expect(summary).not.toContain('edits the policy');
  });

  it('may be the change’s own where it is the first', async () => {
    const { code, summary } = await judge([
      [base, new Map()],
      [merge, file(strict)],
    ]);
    expect(code).toBe(1);
    expect(summary).toContain('brings the first policy');
  });

  it('is refused where the edit breaks it', async () => {
    const { code, outputs, commands } = await judge([
      [base, file(strict)],
      [merge, file('version: 1\nbudgits: []\n')],
    ]);
    expect([code, outputs.conclusion]).toEqual([2, 'error']);
    expect(commands.at(-1)?.message).toMatch(/:2:1.* budgits|budgits/);
  });
});
