import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { listArtifacts } from '../../src/github/artifacts.ts';
import { findBaseline } from '../../src/github/baseline.ts';
import { branchSource } from '../../src/github/branch-source.ts';
import { type Client, createClient } from '../../src/github/client.ts';
import { mayCommand } from '../../src/github/comment-command.ts';
import { fileAt, githubTrees } from '../../src/github/committed-file.ts';
import { readContext } from '../../src/github/context.ts';
import { measuringRuns } from '../../src/github/measuring-run.ts';
import { resolveTarget } from '../../src/github/resolve.ts';
import { postComment } from '../../src/github/sticky-comment.ts';
import { startGitHub } from '../helpers/github-server/server.ts';
import { sha } from '../helpers/github-server/state.ts';

const repository = { owner: 'acme', name: 'db' };
const head = sha('head');
const target = { pulls: [], head, base: undefined, baseBranch: undefined };
const log = { info: () => {} };
const tell = { base: () => {}, fetched: () => {} };

function contextOf(event: string, payload: Record<string, unknown>) {
  return readContext({ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/db' }, payload);
}

const command = { event: 'issue_comment', issue: { number: 7, pull_request: { url: 'u' } } };
const finished = {
  workflow_run: {
    id: 1,
    event: 'pull_request',
    head_sha: head,
    head_branch: 'topic',
    head_repository: { id: 777, full_name: 'mallory/db' },
    repository: { id: 4242 },
  },
};
const comment = { body: '/heapgate', user: { login: 'ann' } };

/** Everything that is read, each by what asks for it first. */
const questions: Record<string, (client: Client) => Promise<unknown>> = {
  artifacts: (client) => listArtifacts(client, repository, 1001, 'heap'),
  commits: (client) =>
    findBaseline(
      client,
      { repository, workflow: 'ci.yml', base: head, branch: 'main', exceptRun: 1 },
      'heap',
    ),
  'push runs': (client) =>
    findBaseline(
      client,
      { repository, workflow: 'ci.yml', base: undefined, branch: 'main', exceptRun: 1 },
      'heap',
    ),
  'measuring runs': (client) =>
    measuringRuns(client, repository, contextOf('issue_comment', {}), target),
  'a branch': (client) =>
    branchSource({ client, repository, tell })('branch:main', { cwd: '/', progress: () => {} }),
  'a tree': (client) => fileAt(githubTrees(client, repository), head, 'a.yml'),
  'a file': (client) => githubTrees(client, repository).read(head),
  'pull requests': (client) => resolveTarget(contextOf('workflow_run', finished), client, '/'),
  'a pull request': (client) => resolveTarget(contextOf('issue_comment', command), client, '/'),
  'a permission': (client) => {
    const context = contextOf('issue_comment', { ...command, comment });
    return mayCommand(context, { comment }, client, log);
  },
  comments: async (client) => {
    const slot = { repository, pull: 7, key: 'default', run: 1, part: undefined };
    const { warning } = await postComment(client, slot, 'text');
    throw new Error(warning);
  },
};

const anything = { '{}': 200, '[null]': 200, '[[]]': 200, '{"total_count":1}': 200, '': 204 };

describe('an answer that is JSON and none of GitHub’s is refused, naming the request', () => {
  const cases = Object.keys(questions).flatMap((what) =>
    Object.entries(anything).map(([body, status]) => [what, status, body] as const),
  );
  it.each(cases)('asked for %s: %i %s', async (what, status, body) => {
    const faults = [{ operation: '', kind: { status, body } }];
    await using github = await startGitHub({ state: { faults } });
    const { apiUrl, limit } = github;
    const client = createClient('token', log, { apiUrl, limit, second: 1 });
    const message = await questions[what]!(client).then(String, messageOf);
    expect(message).toMatch(
      /(?:GET|POST) \S+: (?:GitHub, or what stands in its place, answered wrongly: answer\S* must be|the answer (?:broke off|is none of GitHub's))/,
    );
    expect(message).toContain(`${apiUrl}/repos/acme/db/`);
  });
});
