import { createHash } from 'node:crypto';
import type {
  Artifact,
  Comment,
  Labelling,
  Pull,
  Push,
  Repository,
  Review,
  State,
  User,
  WorkflowRun,
} from './state.ts';

/** The few fields of each answer that heapgate or a test looks at; `shape` adds the others. */

export function userView({ login, type }: User) {
  const id = Number.parseInt(createHash('sha1').update(login).digest('hex').slice(0, 8), 16);
  return { login, type, id, node_id: `U_${login}` };
}

export function commentView(comment: Comment, origin: string) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: userView(comment.user),
    html_url: `${origin}/comment/${comment.id}`,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    ...(comment.minimized && { minimized: { reason: 'outdated' } }),
  };
}

export function repositoryView(repository: Repository, state: State) {
  return {
    id: repository.id,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userView({ login: repository.owner, type: 'User' }),
    default_branch: state.defaultBranch,
    fork: repository.id !== state.repository.id,
  };
}

export function pullView(pull: Pull, state: State) {
  const side = ({ sha, ref, repo }: Pull['head']) => ({
    sha,
    ref,
    label: `${repo.owner}:${ref}`,
    user: userView({ login: repo.owner, type: 'User' }),
    repo: repositoryView(repo, state),
  });
  return {
    number: pull.number,
    state: pull.state,
    user: userView(pull.user ?? { login: pull.head.repo.owner, type: 'User' }),
    labels: (pull.labels ?? []).map((name, id) => ({ id, name })),
    head: side(pull.head),
    base: side(pull.base),
    merge_commit_sha: pull.mergeCommit ?? null,
    merged_at: pull.mergedAt ?? null,
    author_association: 'CONTRIBUTOR',
  };
}

export function reviewView({ user, state, commit, at }: Review) {
  return { user: userView(user), state, commit_id: commit, submitted_at: at };
}

export function labellingView({ event, label, user, at, byApp }: Labelling) {
  return {
    event,
    label: { name: label, color: 'ffffff' },
    actor: userView(user),
    created_at: at,
    performed_via_github_app: byApp ? {} : null,
  };
}

export function pushView({ ref, after, user, at }: Push) {
  return { ref, after, actor: userView(user), timestamp: at, activity_type: 'push' };
}

export function commitView(sha: string, state: State) {
  const { parents, date, user } = state.commits.get(sha) ?? { parents: [] };
  const author = { name: 'A', email: 'a@example.com', date: date ?? '2026-01-01T00:00:00Z' };
  return {
    sha,
    ...(user && { author: userView(user), committer: userView(user) }),
    commit: { author, committer: author, message: '', tree: { sha } },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}

export function runView(run: WorkflowRun, state: State) {
  return {
    id: run.id,
    workflow_id: run.workflow.id,
    path: run.workflow.path,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: run.status ?? 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    created_at: run.createdAt ?? '2026-01-01T00:00:00Z',
    run_attempt: 1,
    run_number: run.id,
    repository: repositoryView(state.repository, state),
    head_repository: repositoryView(run.headRepository, state),
    head_repository_id: run.headRepository.id,
    pull_requests: [],
  };
}

export function artifactView(artifact: Artifact, state: State) {
  const run = state.runs.find(({ id }) => id === artifact.runId);
  const digest = `sha256:${createHash('sha256').update(artifact.bytes).digest('hex')}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    expired: artifact.expired ?? false,
    digest: artifact.digest === undefined ? digest : artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: state.repository.id,
      head_repository_id: run?.headRepository.id ?? state.repository.id,
      head_branch: run?.headBranch ?? '',
      head_sha: run?.headSha ?? '',
    },
  };
}

/** A name for a folder of a commit: not git's own, which would need all that is in it. */
export function treeSha(commit: string, folder: string): string {
  return createHash('sha1').update(`tree ${commit} ${folder}`).digest('hex');
}

/** Git's own name for a file's content. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
