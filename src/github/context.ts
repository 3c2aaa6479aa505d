import { isOnTestMerge, isProposal } from '../events.ts';
import { asSha, numberAt, type Payload, shaAt, textAt } from './payload.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** One pull request as the event describes it. */
export interface PullRequest {
  readonly number: number;
  /** The author's last commit, and the repository it lies in: a fork's, or this one's. */
  readonly headSha: string;
  readonly headRepository: Repository | undefined;
  readonly isFork: boolean;
  /** Branch it goes to. */
  readonly baseBranch: string;
  /** Tip of that branch when the event was made: it goes stale, see `mergeSha`. */
  readonly baseSha: string;
}

/** The run that a `workflow_run` event reports on. */
export interface TriggeringRun {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository | undefined;
  readonly headRepositoryId: number | undefined;
  readonly repositoryId: number | undefined;
}

/** What a run knows about itself without asking anybody. */
export interface RunContext {
  /** `push`, `pull_request`…; `''` outside of GitHub Actions. */
  readonly event: string;
  readonly repository: Repository | undefined;
  readonly runId: number;
  /**
   * File name of the workflow that measures, such as `ci.yml`: this one, or the one that a
   * `workflow_run` event reports on. Undefined where the runner does not say.
   */
  readonly measuringWorkflow: string | undefined;
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /**
   * Whether the run judges what somebody proposes, who must not bring their own limits along: any
   * event that is not known to be about commits that are there already.
   */
  readonly isProposal: boolean;
  /** Of the repository, as the event names it. */
  readonly defaultBranch: string | undefined;
  /** Commit whose code was measured. */
  readonly head: string | undefined;
  /** Commit to compare with, as far as the event tells. */
  readonly base: string | undefined;
  /** Branch the base lies on. */
  readonly baseBranch: string | undefined;
  /**
   * GitHub's test merge of a `pull_request` event, which is what checkout brings. Its first
   * parent is the base that was really built; the event's own base may be hours older.
   */
  readonly mergeSha: string | undefined;
  readonly pull: PullRequest | undefined;
  readonly triggeringRun: TriggeringRun | undefined;
  /** Number of the pull request that an `issue_comment` stands on. */
  readonly commentedPull: number | undefined;
  /** Number of the pull request that a merge group adds to the one before. */
  readonly queuedPull: number | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the runner's environment and the event. Pure: nothing is asked of GitHub. */
export function readContext(env: Env, payload: Payload): RunContext {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const sha = asSha(env.GITHUB_SHA);
  return {
    event,
    repository: splitName(env.GITHUB_REPOSITORY),
    runId: Number(env.GITHUB_RUN_ID ?? 0) || 0,
    measuringWorkflow: workflowFile(
      event === 'workflow_run' ? textAt(payload, 'workflow_run.path') : env.GITHUB_WORKFLOW_REF,
    ),
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/(?<!\/)\/+$/, ''),
    isProposal: isProposal(event, textAt(payload, 'ref')),
    defaultBranch: textAt(payload, 'repository.default_branch'),
    mergeSha: isOnTestMerge(event) ? sha : undefined,
    pull: pullOf(payload),
    triggeringRun: event === 'workflow_run' ? triggeringRun(payload) : undefined,
    commentedPull: commentedPull(event, payload),
    queuedPull: event === 'merge_group' ? queuedPull(payload) : undefined,
    ...commitsOf(event, payload, sha),
  };
}

type Commits = Pick<RunContext, 'head' | 'base' | 'baseBranch'>;

function commitsOf(event: string, payload: Payload, sha: string | undefined): Commits {
  const pull = pullOf(payload);
  if (pull)
    return { head: pull.headSha, base: pull.baseSha, baseBranch: pull.baseBranch || undefined };
  switch (event) {
    case 'merge_group':
      return {
        head: shaAt(payload, 'merge_group.head_sha'),
        base: shaAt(payload, 'merge_group.base_sha'),
        baseBranch: branchOf(textAt(payload, 'merge_group.base_ref')),
      };
    case 'push':
      return {
        head: shaAt(payload, 'after') ?? sha,
        base: shaAt(payload, 'before'),
        baseBranch: branchOf(textAt(payload, 'ref')),
      };
    case 'workflow_run':
      return {
        head: shaAt(payload, 'workflow_run.head_sha'),
        base: undefined,
        baseBranch: undefined,
      };
    default:
      return {
        head: sha,
        base: undefined,
        baseBranch: textAt(payload, 'repository.default_branch'),
      };
  }
}

function pullOf(payload: Payload): PullRequest | undefined {
  const number = numberAt(payload, 'pull_request.number');
  const headSha = shaAt(payload, 'pull_request.head.sha');
  const baseSha = shaAt(payload, 'pull_request.base.sha');
  if (number === undefined || headSha === undefined || baseSha === undefined) return undefined;
  return {
    number,
    headSha,
    headRepository: splitName(textAt(payload, 'pull_request.head.repo.full_name')),
    // A deleted fork leaves no head repository: what is not surely this repository is a fork.
    isFork:
      numberAt(payload, 'pull_request.head.repo.id') !==
      numberAt(payload, 'pull_request.base.repo.id'),
    baseBranch: textAt(payload, 'pull_request.base.ref') ?? '',
    baseSha,
  };
}

function triggeringRun(payload: Payload): TriggeringRun | undefined {
  const id = numberAt(payload, 'workflow_run.id');
  const headSha = shaAt(payload, 'workflow_run.head_sha');
  if (id === undefined || headSha === undefined) return undefined;
  return {
    id,
    event: textAt(payload, 'workflow_run.event') ?? '',
    headSha,
    headBranch: textAt(payload, 'workflow_run.head_branch') ?? '',
    headRepository: splitName(textAt(payload, 'workflow_run.head_repository.full_name')),
    headRepositoryId: numberAt(payload, 'workflow_run.head_repository.id'),
    repositoryId:
      numberAt(payload, 'workflow_run.repository.id') ?? numberAt(payload, 'repository.id'),
  };
}

function commentedPull(event: string, payload: Payload): number | undefined {
  const isPull = textAt(payload, 'issue.pull_request.url') !== undefined;
  return event === 'issue_comment' && isPull ? numberAt(payload, 'issue.number') : undefined;
}

/** Of `refs/heads/gh-readonly-queue/main/pr-7-COMMIT`, which only GitHub can make. */
function queuedPull(payload: Payload): number | undefined {
  const ref = textAt(payload, 'merge_group.head_ref') ?? '';
  const [, number] =
    /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/.exec(ref) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** `acme/db` taken apart; undefined where it is not of that form. */
export function splitName(fullName: string | undefined): Repository | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName ?? '') ?? [];
  return owner !== undefined && name !== undefined ? { owner, name } : undefined;
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

/** `owner/repo/.github/workflows/ci.yml@refs/heads/main`, or the same without its ends. */
export function workflowFile(ref: string | undefined): string | undefined {
  return /(?:^|\/)\.github\/workflows\/([^/@]+\.ya?ml)(?:@|$)/.exec(ref ?? '')?.[1];
}
