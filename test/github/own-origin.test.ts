import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { ownOrigin } from '../../src/github/own-origin.ts';
import { commandOf } from '../../src/origin.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import { sha } from '../helpers/github-server/state.ts';

const release = sha('release');
let github: GitHubServer;
let asked = 0;
beforeAll(async () => {
  github = await startGitHub({
    state: {
      repository: { id: 7, owner: 'heapgate', name: 'heapgate' },
      commits: new Map([[release, { parents: [] }]]),
      branches: new Map([['v1', release]]),
    },
  });
});
afterAll(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const HERE = '/w/db/db';
const RUNNER = '/w/_actions/heapgate/heapgate';

/** What the comment of an action says that was fetched so. */
async function printed(
  env: Readonly<Record<string, string>>,
  cli = `${RUNNER}/v1/dist/cli.js`,
  serverUrl = 'https://github.com',
) {
  const options = { apiUrl: github.apiUrl, limit: github.limit, second: 5 };
  const client = createClient('a token', { info: () => {} }, options);
  client.hook.before('request', () => {
    asked++;
  });
  return commandOf(await ownOrigin(env, cli, { serverUrl }, client), HERE);
}
const used = (ref: string, repository = 'heapgate/heapgate') => ({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref,
});

describe('the command of the action that runs', () => {
  it('is at the commit that a tag is now', async () => {
    expect(await printed(used('v1'))).toBe(`npx --yes github:heapgate/heapgate#${release}`);
    expect(asked).toBe(1);
  });

  it('is at the commit that the workflow pins, for which nobody is asked', async () => {
    const before = asked;
    const pin = sha('any');
    expect(await printed(used(pin))).toBe(`npx --yes github:heapgate/heapgate#${pin}`);
    expect(asked).toBe(before);
  });

  it.each([
    ['gone', 'heapgate/heapgate', 'github:heapgate/heapgate#gone'],
    ['v1', 'other/private', 'github:other/private#v1'],
    ["a'b", 'heapgate/heapgate', "'github:heapgate/heapgate#a'\\''b'"],
  ])('is at the ref %s of %s where GitHub does not tell its commit', async (ref, name, spec) => {
    expect(await printed(used(ref, name))).toBe(`npx --yes ${spec}`);
  });

  it.each([
    [`${RUNNER}/v1/dist/cli.js`, release],
    [`${RUNNER}/feature/x/dist/cli.js`, 'feature/x'],
    ['D:\\a\\_actions\\heapgate\\heapgate\\v1\\dist\\cli.js', release],
  ])('is told by the runner’s folder alone: %s', async (cli, ref) => {
    expect(await printed({}, cli)).toBe(`npx --yes github:heapgate/heapgate#${ref}`);
  });

  it('is of the Enterprise Server that has it, else of github.com', async () => {
    const server = 'https://git.acme.org';
    expect(await printed(used(release), undefined, server)).toBe(
      `npx --yes git+https://git.acme.org/heapgate/heapgate.git#${release}`,
    );
    const other = sha('only on github.com');
    expect(await printed(used(other), undefined, server)).toBe(
      `npx --yes github:heapgate/heapgate#${other}`,
    );
  });

  it('is the file in the checkout where the workflow names a folder', async () => {
    const env = { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' };
    expect(await printed(env, `${HERE}/.github/heapgate/dist/cli.js`)).toBe(
      'node .github/heapgate/dist/cli.js',
    );
  });
});
