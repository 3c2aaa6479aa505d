import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type CheckOptions, runCheck } from '../../src/commands/check.ts';
import { gate } from '../../src/gate.ts';
import { DEFAULT_POLICY } from '../../src/source/policy-file.ts';
import { commit, git, repository, tempFolder, write } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

/* Which policy `check` judges by in the job of a CI system: a change has no say in its own limits. */

const SIDES = {
  base: [join(FIXTURES, 'demo/base/store.txt')],
  head: [join(FIXTURES, 'demo/head/store.txt')],
};

// Measuring needs Go, and is not what this is about.
const collectAndJudge = vi.hoisted(() =>
  vi.fn<typeof import('../../src/collecting-gate.ts').collectAndJudge>(),
);
vi.mock('../../src/collecting-gate.ts', () => ({ collectAndJudge }));

const STRICT = 'version: 1\naccept: review\n';
/** All that grew is within it. */
const LAX = `version: 1
built-in: off
budgets:
  - name: anything goes
    benchmarks: ["**"]
    alloc_space: { increase: 5000% }
`;
const WAIVED = `${STRICT}waivers:
${['alloc_space', 'alloc_objects']
  .map(
    (metric) => `  - budget: operations stay lean
    metric: ${metric}
    up-to: 5000%
    reason: it has to be
    owner: the author
    expires: 2099-01-31
`,
  )
  .join('')}`;

/** `main` with some files, and a branch that changes them, checked out. */
function changed(before: Record<string, string>, after: Record<string, string | undefined>) {
  const folder = repository({ 'a.txt': '', ...before });
  const base = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'checkout', '-q', '-b', 'change');
  commit(folder, { 'b.txt': '', ...after });
  return { folder, base, short: base.slice(0, 7) };
}

function inJob(environment: Record<string, string>): void {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

const gitlab = (base: string) => inJob({ GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: base });

async function check(folder: string, more: Partial<CheckOptions> = SIDES) {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const output = join(tempFolder(), 'report.json');
  const code = await runCheck([], {
    ...{ base: [], head: [], report: [], command: 'heapgate', failOn: 'error' },
    ...{ format: 'json', output },
    ...more,
  });
  const { policy, notes, conclusion } = JSON.parse(readFileSync(output, 'utf8'));
  const edit = notes.find(({ code: each }: { code: string }) => each === 'policy-edit');
  return { code, policy, conclusion, says: edit?.text };
}

beforeEach(() => {
  collectAndJudge.mockImplementation((request) => gate({ ...request, ...SIDES }));
  onTestFinished(() => void vi.restoreAllMocks());
});

describe('a change that raises its own limit', () => {
  const raised = () => changed({ [DEFAULT_POLICY]: STRICT }, { [DEFAULT_POLICY]: LAX });
  const overBudget = (short: string) => ({
    code: 1,
    policy: `${DEFAULT_POLICY} at ${short}`,
    conclusion: 'fail',
    says: expect.stringMatching(/^This change edits the policy; .* With the edited one: pass, 0 /),
  });

  it('is over budget by the commit that GitLab names, with profiles and without', async () => {
    const { folder, base, short } = raised();
    gitlab(base);
    expect(await check(folder)).toEqual(overBudget(short));
    expect(await check(folder, {})).toEqual(overBudget(short));
    expect(collectAndJudge.mock.lastCall?.[0].found?.commit).toBe(base);
  });

  it('is so by the pull request of Gitea', async () => {
    const { folder, base, short } = raised();
    const path = join(tempFolder(), 'event.json');
    write(dirname(path), {
      'event.json': JSON.stringify({ pull_request: { base: { sha: base } } }),
    });
    inJob({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path });
    expect(await check(folder)).toEqual(overBudget(short));
  });

  it.each([
    ['the branch that Jenkins names', { JENKINS_URL: 'http://ci', CHANGE_TARGET: 'main' }, {}],
    ['the default branch, where no request was made yet', { BUILDKITE: 'true' }, {}],
    ['--ref', { BUILDKITE: 'true' }, { ref: 'origin/main' }],
  ])('is so by %s', async (_, environment, more) => {
    const { folder: origin, short } = raised();
    git(origin, 'checkout', '-q', 'main');
    const folder = join(tempFolder(), 'clone');
    git(origin, 'clone', '-q', '--branch', 'change', `file://${origin}`, folder);
    inJob(environment);
    expect(await check(folder, more)).toEqual(overBudget(short));
  });

  it('is judged as its author wishes at home, and once it is merged', async () => {
    const { folder } = raised();
    const own = { code: 0, policy: DEFAULT_POLICY, conclusion: 'pass', says: undefined };
    expect(await check(folder)).toEqual(own);
    git(folder, 'checkout', '-q', '-B', 'main');
    inJob({ JENKINS_URL: 'http://ci' });
    expect(await check(folder)).toEqual(own);
  });
});

it('a waiver of the change itself does not count, though the base accepts reviewed ones', async () => {
  const { folder, base } = changed({ [DEFAULT_POLICY]: STRICT }, { [DEFAULT_POLICY]: WAIVED });
  expect(await check(folder)).toMatchObject({ code: 0 });
  gitlab(base);
  expect(await check(folder)).toMatchObject({
    code: 1,
    says: expect.stringContaining('With the edited one: waived'),
  });
});

it('a base without a policy is judged by the built-in one', async () => {
  const { folder, base } = changed({}, { [DEFAULT_POLICY]: LAX });
  gitlab(base);
  expect(await check(folder)).toMatchObject({
    code: 1,
    policy: 'built-in policy',
    says: expect.stringMatching(/^This change brings the first policy/),
  });
});

it('what a named policy extends is that of the base', async () => {
  const named = { 'ci/gate.yml': 'version: 1\nextends: team/base.yml\n' };
  const { folder, base, short } = changed(
    { ...named, 'ci/team/base.yml': STRICT },
    { 'ci/team/base.yml': LAX },
  );
  gitlab(base);
  expect(await check(folder, { ...SIDES, policy: 'ci/gate.yml' })).toMatchObject({
    code: 1,
    policy: `ci/gate.yml at ${short}`,
    says: expect.stringContaining('With the edited one: pass'),
  });
});

it('a nearer policy that the change brings does not hide the one at the top', async () => {
  const { folder, base, short } = changed(
    { [DEFAULT_POLICY]: STRICT },
    { [`api/${DEFAULT_POLICY}`]: LAX },
  );
  gitlab(base);
  expect(await check(join(folder, 'api'))).toMatchObject({
    code: 1,
    policy: `${DEFAULT_POLICY} at ${short}`,
  });
});

it('a policy outside of the repository decides as it lies there, and one in no commit does not', async () => {
  const { folder, base } = changed({}, {});
  const outside = tempFolder();
  write(outside, { 'gate.yml': LAX });
  const policy = join(outside, 'gate.yml');
  // The base need not even be known.
  gitlab('f'.repeat(40));
  expect(await check(folder, { ...SIDES, policy })).toMatchObject({ code: 0, policy });
  gitlab(base);
  write(folder, { 'made.yml': LAX });
  expect(await check(folder, { ...SIDES, policy: 'made.yml' })).toMatchObject({
    code: 1,
    says: expect.stringContaining('made.yml is in no commit'),
  });
});

it('a policy that cannot be read, of the change or of the base, is an error', async () => {
  const { folder, base } = changed(
    { [DEFAULT_POLICY]: STRICT },
    { [DEFAULT_POLICY]: 'version: 9\n' },
  );
  gitlab(base);
  await expect(check(folder)).rejects.toThrow(new RegExp(`^${DEFAULT_POLICY}:1:10 `));
  const linked = repository({ 'gate.yml': STRICT });
  mkdirSync(join(linked, 'ci'));
  git(linked, 'update-index', '--add', '--cacheinfo', `120000,${blob(linked)},ci/gate.yml`);
  git(linked, 'commit', '-q', '-m', 'link');
  gitlab(git(linked, 'rev-parse', 'HEAD'));
  write(linked, { 'ci/gate.yml': LAX });
  await expect(check(linked, { ...SIDES, policy: 'ci/gate.yml' })).rejects.toThrow(
    /the policy at \w+ cannot be read, for ci\/gate\.yml is a symbolic link: put a plain file there$/,
  );
});

function blob(folder: string): string {
  return git(folder, 'rev-parse', 'HEAD:gate.yml');
}
