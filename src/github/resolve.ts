import { messageOf } from '../errors.ts';
import type { Client } from './client.ts';
import type { PullRequest, Repository, RunContext } from './context.ts';
import { splitName } from './context.ts';
import type { Log } from './log.ts';

/** What GitHub had to be asked for: the pull requests of a run and the commits it compares. */
export interface Target {
  /** Where comments go: none outside of pull requests, seldom more than one. */
  readonly pulls: readonly PullRequest[];
  readonly head: string | undefined;
  readonly base: string | undefined;
  readonly baseBranch: string | undefined;
}

/** Fills in what the event does not tell. Whatever GitHub will not answer stays as it was. */
export async function resolveTarget(
  context: RunContext,
  client: Client | undefined,
  log: Log,
): Promise<Target> {
  const { head, base, baseBranch, repository } = context;
  const known: Target = { pulls: context.pull ? [context.pull] : [], head, base, baseBranch };
  if (!client || !repository) return known;
  try {
    if (context.event === 'pull_request') {
      return { ...known, base: (await firstParent(client, repository, context.mergeSha)) ?? base };
    }
    if (context.event === 'workflow_run') {
      const pulls = await ofTriggeringRun(context, client, repository);
      return await targetOf(pulls, head, client, repository);
    }
    if (context.commentedPull !== undefined) {
      const pull = await getPull(client, repository, context.commentedPull);
      return await targetOf([pull], pull.headSha, client, repository);
    }
  } catch (error) {
    log.info(`GitHub did not tell which commits are compared: ${messageOf(error)}`);
  }
  return known;
}

/** The base that a test merge was really made on; the event's own `base.sha` goes stale. */
async function firstParent(
  client: Client,
  repository: Repository,
  mergeSha: string | undefined,
): Promise<string | undefined> {
  if (mergeSha === undefined) return undefined;
  const { data } = await client.rest.repos.getCommit({ ...address(repository), ref: mergeSha });
  return data.parents.length === 2 ? data.parents[0]?.sha : undefined;
}

/** The commits of a pull request as it stands: what its test merge was made on. */
async function targetOf(
  pulls: readonly FoundPull[],
  head: string | undefined,
  client: Client,
  repository: Repository,
): Promise<Target> {
  const [first] = pulls;
  const merged = await firstParent(client, repository, first?.mergeSha).catch(() => undefined);
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
  const { data } = await client.rest.pulls.list({
    ...address(repository),
    state: 'open',
    head: `${run.headRepository.owner}:${run.headBranch}`,
    per_page: 100,
  });
  return data
    .filter(
      ({ head, base }) =>
        head.sha === run.headSha &&
        head.repo?.id === run.headRepositoryId &&
        base.repo.id === run.repositoryId,
    )
    .map(pullOf);
}

async function getPull(client: Client, repository: Repository, number: number): Promise<FoundPull> {
  const { data } = await client.rest.pulls.get({ ...address(repository), pull_number: number });
  return pullOf(data);
}

interface FoundPull extends PullRequest {
  readonly mergeSha: string | undefined;
}

interface ApiPull {
  readonly number: number;
  readonly merge_commit_sha: string | null;
  readonly head: {
    readonly sha: string;
    readonly repo: { readonly id: number; readonly full_name: string } | null;
  };
  readonly base: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly id: number };
  };
}

function pullOf({ number, head, base, merge_commit_sha: mergeSha }: ApiPull): FoundPull {
  return {
    number,
    headSha: head.sha,
    headRepository: splitName(head.repo?.full_name),
    isFork: head.repo?.id !== base.repo.id,
    baseBranch: base.ref,
    baseSha: base.sha,
    mergeSha: mergeSha ?? undefined,
  };
}

function address({ owner, name }: Repository) {
  return { owner, repo: name };
}
