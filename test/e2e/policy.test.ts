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
const lax = `${strict.replaceAll(/increase: \d+%/g, 'increase: 900%')}\nbuilt-in: off\n`;
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

describe('what cannot be told', () => {
  // One line a side of benchmarks that ran for a time.
  const side = (name: string) => `__fixtures__/default/${name}/internal_parser.pb.gz`;
  const timed = { base: side('base'), head: side('head') };

  it.each([
    ['warn', 0, 1],
    ['ignore', 0, 0],
    ['fail', 2, 0],
  ])('ends by on-inconclusive: %s', async (wish, code, warnings) => {
    const trees = new Map([[base, file(`version: 1\non-inconclusive: ${wish}\n`)]]);
    github = await startGitHub({ state: scene({ trees }) });
    const result = await runAction({
      apiUrl: github.apiUrl,
      event: 'pull_request',
      payload: pullRequestEvent(),
      env: { GITHUB_SHA: merge },
      inputs: { ...timed, policy: overBudget.policy },
    });
    expect([result.code, result.outputs.conclusion]).toEqual([code, 'inconclusive']);
    const told = result.commands.filter(({ name, message }) => {
      return name === 'warning' && /^Cannot tell: /.test(message);
    });
    expect(told).toHaveLength(warnings);
  });
});

describe('the policy on a pull request', () => {
  it('comes from the base, so that a change cannot raise its own limit', async () => {
    const { code, outputs, summary } = await judge([
      [base, file(strict)],
      [merge, file(lax)],
    ]);
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(summary).toContain('This change edits the policy; it is judged by the one before');
    expect(summary).toMatch(/With the edited one: pass, 0 of \d+ limits exceeded/);
  });

  it('is read whatever editor wrote it, as a policy on disk is', async () => {
    const utf16 = Buffer.from(`\uFEFF${strict}`, 'utf16le');
    const { code, outputs, summary } = await judge([
      [base, new Map([[overBudget.policy, utf16]])],
      [merge, file(strict.replaceAll('\n', '\r\n'))],
    ]);
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(summary).toMatch(/With the edited one: fail, \d+ of \d+ limits exceeded/);
  });

  it('says what an edit towards stricter limits would find', async () => {
    const { code, summary } = await judge([
      [base, file(lax)],
      [merge, file(strict)],
    ]);
    expect(code).toBe(0);
    expect(summary).toMatch(/With the edited one: fail, \d+ of \d+ limits exceeded/);
  });

  it('is named with the commit it was read at, and an unchanged one raises no remark', async () => {
    const { report, summary } = await judge([
      [base, file(strict)],
      [merge, file(strict)],
    ]);
    expect(report.policy).toBe(`${overBudget.policy} at ${base.slice(0, 7)}`);
    expect(summary).not.toContain('the policy;');
  });

  it('is the built-in one where the change brings the first', async () => {
    const { code, report, summary } = await judge([
      [base, new Map()],
      [
        merge,
        file(
          'version: 1\nbudgets:\n  - name: roomy\n    packages: ["**"]\n    alloc_space: { max: 1 GiB }\nbuilt-in: off\n',
        ),
      ],
    ]);
    expect([code, report.conclusion]).toEqual([1, 'fail']);
    expect(report.policy).toBe('built-in policy');
    expect(summary).toContain(
      'This change brings the first policy; it is judged by the built-in one. With the new one: pass, 0 of ',
    );
  });

  it('stays the base’s where the change deletes it', async () => {
    const { code, report, summary } = await judge([
      [base, file(lax)],
      [merge, new Map()],
    ]);
    expect([code, report.conclusion]).toEqual([0, 'pass']);
    expect(report.policy).toBe(`${overBudget.policy} at ${base.slice(0, 7)}`);
    expect(summary).toMatch(
      /deletes the policy; .* With the built-in one: fail, \d+ of \d+ limits/,
    );
  });

  const broken = file('version: 1\nbudgits: []\n');

  it.each([
    ['over the base’s', file(strict), 1, 'fail', /^### ❌ Over budget/],
    ['within the base’s', file(lax), 2, 'error', /^### ✅ Within budget/],
    ['over the built-in one', new Map(), 1, 'fail', /^### ❌ Over budget/],
  ])('is told where the edit breaks it, beside the verdict: %s', async (_, of, ...ends) => {
    const { code, outputs, commands, report, summary } = await judge([
      [base, of],
      [merge, broken],
    ]);
    const [exit, conclusion, headline] = ends;
    expect([code, outputs.conclusion]).toEqual([exit, conclusion]);
    expect(summary).toMatch(headline);
    expect(summary).toContain(`at \`${merge.slice(0, 7)}:2:1\``);
    expect(report.notes.map(({ text }: { text: string }) => text).join('\n')).toMatch(
      /nothing can be judged: .*:2:1 unknown key "budgits" \(did you mean "budgets"\?\)/,
    );
    const place = `${overBudget.policy} at ${merge.slice(0, 7)}:2:1 `;
    if (exit === 2) expect(commands.at(-1)?.message).toContain(place);
    expect(github.state.comments[0]?.body).toContain('nothing can be judged');
  });
});

describe('the module that a policy names', () => {
  it('is the one of the policy that is asked, also where that one does not decide', async () => {
    const elsewhere = file(
      'version: 1\nmodule: example.com/none\nbuilt-in: off\nbudgets:\n  - name: parser\n    packages: ["**/parser"]\n    functions: ["**"]\n    alloc_space: { increase: 1 B }\n',
    );
    const { code, summary } = await judge([
      [base, file(strict)],
      [merge, elsewhere],
    ]);
    expect(code).toBe(1);
    expect(summary).toMatch(/With the edited one: \w+, 0 of \d+ limits exceeded/);
  });
});

describe('what the policy says of the comment', () => {
  it('reaches it', async () => {
    const comment = 'comment: { max-rows: 1, title: Heap of it }\n';
    await judge([
      [base, file(`${strict}\n${comment}`)],
      [merge, file(`${strict}\n${comment}`)],
    ]);
    const [posted] = github.state.comments;
    expect(posted?.body).toContain('Heap of it: ');
    expect(posted?.body).toMatch(/… and \d+ more\./);
    const [, rows] =
      /\*\*Grew, by what each owns\*\*.*\n\n\|.*\n\|.*\n((?:\|.*\n)*)/.exec(posted?.body ?? '') ??
      [];
    expect(rows?.trim().split('\n')).toHaveLength(1);
  });
});
