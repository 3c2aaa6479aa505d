import { messageOf, UserError } from '../errors.ts';
import { fieldOf, itemsOf, type JsonField, listOf, maybe, textOf } from '../profile/json-field.ts';
import { remark } from './annotations.ts';
import { answer, idOf } from './answer.ts';
import type { Client } from './client.ts';
import type { PullRequest, Repository, RunContext } from './context.ts';
import { splitName } from './context.ts';
import { type Git, gitOf, parentsOf } from './git.ts';

/** What GitHub had to be asked for: the pull requests of a run and the commits it compares. */
export interface Target {
  /** Where comments go: none outside of pull requests, seldom more than one. */
  readonly pulls: readonly PullRequest[];
  readonly head: string | undefined;
  readonly base: string | undefined;
  readonly baseBranch: string | undefined;
}

/**
 * Fills in what the event does not tell. The event knows an older base, which will do where GitHub
 * does not answer; it does not know the pull request of another run, and without it there is
 * nothing to judge.
 */
export async function resolveTarget(
  context: RunContext,
  client: Client | undefined,
  workspace: string,
): Promise<Target> {
  const { head, base, baseBranch, repository, mergeSha } = context;
  const known: Target = { pulls: context.pull ? [context.pull] : [], head, base, baseBranch };
  if (mergeSha !== undefined) {
    const git = gitOf(context.event, workspace);
    return { ...known, base: (await firstParent(mergeSha, client, repository, git)) ?? base };
  }
  if (!client || !repository) return known;
  try {
    if (context.event === 'workflow_run') {
      const pulls = await ofTriggeringRun(context, client, repository);
      return await targetOf(pulls, head, client, repository);
    }
    if (context.commentedPull !== undefined) {
      const pull = await getPull(client, repository, context.commentedPull);
      return await targetOf([pull], pull.headSha, client, repository);
    }
  } catch (error) {
    throw new UserError(`GitHub did not tell which pull request this is: ${messageOf(error)}`);
  }
  return known;
}

/**
 * The base that a test merge was really made on; the event's own `base.sha` goes stale. Undefined
 * where it is no merge, and where nobody tells.
 */
async function firstParent(
  mergeSha: string | undefined,
  client: Client | undefined,
  repository: Repository | undefined,
  git?: Git,
): Promise<string | undefined> {
  if (mergeSha === undefined) return undefined;
  const here = git && (await parentsOf(git, mergeSha).catch(() => undefined));
  const parents = here ?? (await askedParents(mergeSha, client, repository));
  return parents.length === 2 ? parents[0] : undefined;
}

async function askedParents(
  sha: string,
  client: Client | undefined,
  repository: Repository | undefined,
): Promise<string[]> {
  if (!client || !repository) return [];
  try {
    const response = await client.rest.repos.getCommit({ ...address(repository), ref: sha });
    return listOf(answer(response), 'parents', (parent) => textOf(parent, 'sha'));
  } catch (error) {
    const instead = 'so it is compared with the base of the event, which may be older';
    const text = `GitHub did not tell what ${sha.slice(0, 7)} was merged with, ${instead}`;
    remark('warning', `${text}: ${messageOf(error)}`);
    return [];
  }
}

/**
 * The pull request that a push has merged: closed by the very commit that the push ends with, on the
 * branch that was pushed. No verdict hangs on it, so that a GitHub that does not tell is a warning.
 */
export async function mergedBy(
  { event, head, baseBranch, repository }: RunContext,
  client: Client | undefined,
): Promise<readonly PullRequest[]> {
  if (event !== 'push' || !client || !repository || head === undefined) return [];
  try {
    const asked = { ...address(repository), commit_sha: head, per_page: 100 };
    const response = await client.rest.repos.listPullRequestsAssociatedWithCommit(asked);
    const pulls = itemsOf(answer(response), (pull) => ({
      ...pullOf(pull),
      isMerged: maybe(pull, 'merged_at', textOf) !== undefined,
      into: textOf(fieldOf(fieldOf(pull, 'base'), 'repo'), 'full_name'),
    }));
    return pulls.filter(
      (pull) =>
        pull.isMerged &&
        pull.mergeSha === head &&
        pull.baseBranch === baseBranch &&
        // A fork's commits may have been merged elsewhere.
        pull.into === `${repository.owner}/${repository.name}`,
    );
  } catch (error) {
    const text = 'No comment, for GitHub did not tell which pull request this push has merged';
    remark('warning', `${text}: ${messageOf(error)}`);
    return [];
  }
}

/** The commits of a pull request as it stands: what its test merge was made on. */
async function targetOf(
  pulls: readonly FoundPull[],
  head: string | undefined,
  client: Client,
  repository: Repository,
): Promise<Target> {
  const [first] = pulls;
  const merged = await firstParent(first?.mergeSha, client, repository);
  return { pulls, head, base: merged ?? first?.baseSha, baseBranch: first?.baseBranch };
}

/**
 * The open pull requests that a triggering run belongs to: by head repository, branch and commit,
 * all three as GitHub says, and nothing that the run's own artifacts say. The event's list of pull
 * requests is empty for forks.
 */
async function ofTriggeringRun(
  { triggeringRun: run }: RunContext,
  client: Client,
  repository: Repository,
): Promise<FoundPull[]> {
  if (!run?.headRepository || run.headBranch === '') return [];
  const response = await client.rest.pulls.list({
    ...address(repository),
    state: 'open',
    head: `${run.headRepository.owner}:${run.headBranch}`,
    per_page: 100,
  });
  return itemsOf(answer(response), pullOf).filter(
    (pull) =>
      pull.headSha === run.headSha &&
      pull.headRepositoryId === run.headRepositoryId &&
      pull.baseRepositoryId === run.repositoryId,
  );
}

async function getPull(client: Client, repository: Repository, number: number): Promise<FoundPull> {
  const asked = { ...address(repository), pull_number: number };
  return pullOf(answer(await client.rest.pulls.get(asked)));
}

interface FoundPull extends PullRequest {
  readonly mergeSha: string | undefined;
  /** Undefined where the fork was deleted. */
  readonly headRepositoryId: number | undefined;
  readonly baseRepositoryId: number;
}

function pullOf(pull: JsonField): FoundPull {
  const head = fieldOf(pull, 'head');
  const base = fieldOf(pull, 'base');
  const fork = maybe(head, 'repo', fieldOf);
  const headRepositoryId = fork && idOf(fork);
  const baseRepositoryId = idOf(fieldOf(base, 'repo'));
  return {
    number: idOf(pull, 'number'),
    headSha: textOf(head, 'sha'),
    headRepository: fork && splitName(textOf(fork, 'full_name')),
    isFork: headRepositoryId !== baseRepositoryId,
    baseBranch: textOf(base, 'ref'),
    baseSha: textOf(base, 'sha'),
    mergeSha: maybe(pull, 'merge_commit_sha', textOf),
    headRepositoryId,
    baseRepositoryId,
  };
}

function address({ owner, name }: Repository) {
  return { owner, repo: name };
}
