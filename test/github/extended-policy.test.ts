import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPolicies } from '../../src/github/base-policy.ts';
import { createClient } from '../../src/github/client.ts';
import { readContext } from '../../src/github/context.ts';
import { policyEdit } from '../../src/github/policy-edit.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { createState, type State, sha } from '../helpers/github-server/state.ts';

const [base, head, team] = [sha('base'), sha('head'), sha('team')];
const POLICY = '.github/heapgate.yml';
const ORG = 'acme/policies/go/heapgate.yml@v1';

let github: GitHubServer;
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'extended-'));
});
afterEach(async () => {
  rmSync(workspace, { recursive: true, force: true });
  await github.close();
  expect(github.violations).toEqual([]);
});

const policy = (name: string) =>
  `version: 1\nbudgets:\n  - name: ${name}\n    benchmarks: ["**"]\n    alloc_space: { max: 1 }\n`;
const extending = (...names: string[]) => `version: 1\nextends: [${names.join(', ')}]\n`;
const tree = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

/** What another repository has at its tag v1. */
function elsewhere(files: Readonly<Record<string, string>>): State {
  return createState({
    repository: { id: 4243, owner: 'acme', name: 'policies' },
    commits: new Map([[team, { parents: [] }]]),
    branches: new Map([['v1', team]]),
    trees: new Map([[team, tree(files)]]),
  });
}

/** The policies of a pull request whose sides have these files. */
async function read(
  of: Readonly<Record<'base' | 'head', Readonly<Record<string, string>>>>,
  others: Readonly<Record<string, State>> = {},
) {
  github = await startGitHub({
    state: {
      commits: new Map([base, head].map((one) => [one, { parents: [] }])),
      trees: new Map([
        [base, tree(of.base)],
        [head, tree(of.head)],
      ]),
      elsewhere: new Map(Object.entries(others)),
    },
  });
  const log = { info: () => {} };
  const client = createClient('token', log as never, { apiUrl: github.apiUrl });
  const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REPOSITORY: 'acme/db' };
  const target = { pulls: [], head, base, baseBranch: 'main' };
  const context = readContext(env, {});
  const policies = await readPolicies({ client, context, target, path: undefined, workspace });
  const edit = policyEdit(policies!);
  const file = policies!.base;
  return { names: file && namesIn(file), edit };
}

function namesIn(file: {
  text: string;
  name: string;
  extended?: Parameters<typeof parsePolicy>[2];
}) {
  const { budgets } = parsePolicy(file.text, file.name, file.extended);
  return budgets.filter(({ isBuiltIn }) => !isBuiltIn).map(({ name }) => name);
}

const org = { 'acme/policies': elsewhere({ 'go/heapgate.yml': policy('org') }) };

describe('a policy that extends others', () => {
  it('is read with them at the base, and with those of another repository', async () => {
    const found = await read(
      {
        base: { [POLICY]: extending('../team.yml', ORG), 'team.yml': policy('strict') },
        head: { [POLICY]: extending('../team.yml', ORG), 'team.yml': policy('lax') },
      },
      org,
    );
    expect(found.names).toEqual(['strict', 'org']);
    expect(found.edit?.policy?.budgets.map(({ name }) => name)).toContain('lax');
    const asked = github.log.filter(({ path }) => path.startsWith('/repos/acme/policies/'));
    // Once for the base, and not again for who proposes.
    expect(asked.map(({ operation }) => operation.split('/').at(-1))).toEqual([
      '{tree_sha}',
      '{tree_sha}',
      '{file_sha}',
    ]);
  });

  it('is no edit where nothing that it extends is another', async () => {
    const same = { [POLICY]: extending('../team.yml'), 'team.yml': policy('team') };
    expect((await read({ base: same, head: same })).edit).toBeUndefined();
  });

  it('fails where the base has one that cannot be read', async () => {
    const broken = { [POLICY]: extending(ORG) };
    const none = { 'acme/policies': elsewhere({}) };
    await expect(read({ base: broken, head: broken }, none)).rejects.toThrow(
      `:2:11 extends "${ORG}": ${ORG} cannot be read: there is no such file`,
    );
  });

  it('names the file that is not in the repository', async () => {
    const up = { [POLICY]: extending('../../team.yml') };
    await expect(read({ base: up, head: up })).rejects.toThrow(
      'extends "../../team.yml": ../team.yml leads out of the repository',
    );
  });
});

describe('what a proposal extends', () => {
  it('is not fetched from another repository before it is merged, and is no fault', async () => {
    const { edit } = await read({ base: {}, head: { [POLICY]: extending(ORG) } }, org);
    expect(edit).toMatchObject({ change: 'brings', policy: undefined, stays: false });
    expect(edit?.fault).toContain(`${ORG} is read once this is merged`);
    expect(github.log.filter(({ path }) => path.includes('policies'))).toEqual([]);
  });

  it('is a fault that stays where it is a file that is not there', async () => {
    const { edit } = await read({ base: {}, head: { [POLICY]: extending('team.yml') } });
    expect(edit).toMatchObject({ policy: undefined, stays: true });
    expect(edit?.fault).toContain('.github/team.yml cannot be read: there is no such file');
  });
});
