import {
  addComment,
  BOT,
  type Comment,
  type Scopes,
  type State,
  type WorkflowRun,
} from './state.ts';
import {
  artifactView,
  blobSha,
  commentView,
  commitView,
  pullView,
  repositoryView,
  runView,
  userView,
} from './views.ts';

/** A checked request as a handler sees it. */
export interface Call {
  readonly state: State;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where this server is reached. */
  readonly origin: string;
}

export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
  /** The list that `page` and `per_page` cut, and the key it stands under in the answer. */
  readonly list?: readonly unknown[];
  readonly listKey?: string;
}

interface Route {
  readonly scope?: keyof Scopes;
  readonly write?: boolean;
  readonly handle: (call: Call) => Reply;
}

const REPO = '/repos/{owner}/{repo}';
export const notFound: Reply = { status: 404, data: { message: 'Not Found' } };
const forbidden = (message: string): Reply => ({ status: 403, data: { message } });

/** Answers a described operation, or says that it does not know it. */
export function route(key: string, call: Call): Reply | undefined {
  const found = ROUTES[key];
  if (!found) return undefined;
  const { owner, repo } = call.path;
  const { repository, scopes } = call.state;
  if (key.includes(REPO) && (owner !== repository.owner || repo !== repository.name))
    return notFound;
  const granted = found.scope && scopes[found.scope];
  if (found.scope && (!granted || (found.write && granted !== 'write'))) {
    return forbidden('Resource not accessible by integration');
  }
  return found.handle(call);
}

const ROUTES: Readonly<Record<string, Route>> = {
  'get /user': {
    handle: ({ state }) =>
      state.viewer
        ? { status: 200, data: userView(state.viewer) }
        : forbidden('Resource not accessible by integration'),
  },
  [`get ${REPO}`]: {
    handle: ({ state }) => ({ status: 200, data: repositoryView(state.repository, state) }),
  },
  [`get ${REPO}/issues/{issue_number}/comments`]: {
    scope: 'pull-requests',
    handle: ({ state, path, origin }) => {
      const wanted = Number(path.issue_number);
      if (!state.pulls.some(({ number }) => number === wanted)) return notFound;
      const comments = state.comments.filter(({ issue }) => issue === wanted);
      return { status: 200, list: comments.map((comment) => commentView(comment, origin)) };
    },
  },
  [`post ${REPO}/issues/{issue_number}/comments`]: {
    scope: 'pull-requests',
    write: true,
    handle: ({ state, path, body, origin }) => {
      const wanted = Number(path.issue_number);
      if (!state.pulls.some(({ number }) => number === wanted)) return notFound;
      const text = String(body.body);
      if (text.length > state.maxCommentLength) return tooLong;
      const comment = addComment(state, wanted, state.viewer ?? BOT, text);
      return { status: 201, data: commentView(comment, origin) };
    },
  },
  [`get ${REPO}/issues/comments/{comment_id}`]: withComment('read', ({ origin }, comment) => ({
    status: 200,
    data: commentView(comment, origin),
  })),
  [`patch ${REPO}/issues/comments/{comment_id}`]: withComment('write', (call, comment) => {
    const text = String(call.body.body);
    if (text.length > call.state.maxCommentLength) return tooLong;
    comment.body = text;
    return { status: 200, data: commentView(comment, call.origin) };
  }),
  [`delete ${REPO}/issues/comments/{comment_id}`]: withComment('write', ({ state }, comment) => {
    state.comments.splice(state.comments.indexOf(comment), 1);
    return { status: 204 };
  }),
  [`get ${REPO}/pulls`]: {
    scope: 'pull-requests',
    handle: ({ state, query }) => {
      const wanted = query.get('head');
      const found = state.pulls.filter(
        (pull) =>
          (query.get('state') ?? 'open') === pull.state &&
          (wanted === null || wanted === `${pull.head.repo.owner}:${pull.head.ref}`),
      );
      return { status: 200, list: found.map((pull) => pullView(pull, state)) };
    },
  },
  [`get ${REPO}/pulls/{pull_number}`]: {
    scope: 'pull-requests',
    handle: ({ state, path }) => {
      const found = state.pulls.find(({ number }) => number === Number(path.pull_number));
      return found ? { status: 200, data: pullView(found, state) } : notFound;
    },
  },
  [`get ${REPO}/collaborators/{username}/permission`]: {
    handle: ({ state, path }) => ({
      status: 200,
      data: { permission: state.collaborators.get(path.username ?? '') ?? 'read', role_name: '' },
    }),
  },
  [`get ${REPO}/commits/{ref}`]: {
    scope: 'contents',
    handle: ({ state, path }) => {
      const found = commitOf(state, path.ref);
      return found ? { status: 200, data: commitView(found, state) } : noCommit;
    },
  },
  [`get ${REPO}/commits`]: {
    scope: 'contents',
    handle: ({ state, query }) => {
      const start = commitOf(state, query.get('sha') ?? state.defaultBranch);
      if (!start) return notFound;
      return { status: 200, list: history(state, start).map((one) => commitView(one, state)) };
    },
  },
  [`get ${REPO}/commits/{commit_sha}/pulls`]: {
    scope: 'contents',
    handle: ({ state, path }) => {
      // As on GitHub, commits that only a fork holds lead to no pull request.
      const found = state.pulls.filter(
        ({ head, mergeCommit }) =>
          (head.sha === path.commit_sha && head.repo.id === state.repository.id) ||
          mergeCommit === path.commit_sha,
      );
      return { status: 200, list: found.map((pull) => pullView(pull, state)) };
    },
  },
  [`get ${REPO}/compare/{basehead}`]: {
    scope: 'contents',
    handle: ({ state, path }) => {
      const [base = '', head = ''] = (path.basehead ?? '').split('...');
      const from = commitOf(state, base);
      const to = commitOf(state, head.split(':').at(-1) ?? '');
      if (!from || !to) return notFound;
      const ancestors = new Set(history(state, from));
      const common = history(state, to).find((one) => ancestors.has(one));
      if (!common) return notFound;
      const ahead = history(state, to).filter((one) => !ancestors.has(one));
      return {
        status: 200,
        data: {
          base_commit: commitView(from, state),
          merge_base_commit: commitView(common, state),
          status: 'diverged',
          ahead_by: ahead.length,
          commits: [],
        },
      };
    },
  },
  [`get ${REPO}/git/trees/{tree_sha}`]: {
    scope: 'contents',
    handle: ({ state, path }) => {
      const files = state.trees.get(commitOf(state, path.tree_sha) ?? '');
      if (!files) return notFound;
      const tree = [...files].map(([name, bytes]) => ({
        path: name,
        mode: '100644',
        type: 'blob',
        sha: blobSha(bytes),
        size: bytes.length,
        url: 'https://example.com/',
      }));
      return { status: 200, data: { sha: path.tree_sha, tree, truncated: false } };
    },
  },
  [`get ${REPO}/git/blobs/{file_sha}`]: {
    scope: 'contents',
    handle: ({ state, path }) => {
      const all = [...state.trees.values()].flatMap((files) => [...files.values()]);
      const bytes = all.find((one) => blobSha(one) === path.file_sha);
      if (!bytes) return notFound;
      return { status: 200, data: blobData(bytes) };
    },
  },
  [`get ${REPO}/contents/{path}`]: {
    scope: 'contents',
    handle: ({ state, path, query }) => {
      const files = state.trees.get(commitOf(state, query.get('ref') ?? state.defaultBranch) ?? '');
      const bytes = files?.get(path.path ?? '');
      if (!bytes) return notFound;
      const name = path.path?.split('/').at(-1);
      const data = { type: 'file', name, path: path.path, ...blobData(bytes) };
      return { status: 200, data };
    },
  },
  [`get ${REPO}/actions/workflows/{workflow_id}/runs`]: {
    scope: 'actions',
    handle: ({ state, path, query }) =>
      runList(state, query, ({ workflow }) =>
        [String(workflow.id), workflow.path.split('/').at(-1)].includes(path.workflow_id),
      ),
  },
  [`get ${REPO}/actions/runs`]: {
    scope: 'actions',
    handle: ({ state, query }) => runList(state, query, () => true),
  },
  [`get ${REPO}/actions/runs/{run_id}`]: {
    scope: 'actions',
    handle: ({ state, path }) => {
      const found = state.runs.find(({ id }) => id === Number(path.run_id));
      return found ? { status: 200, data: runView(found, state) } : notFound;
    },
  },
  [`get ${REPO}/actions/runs/{run_id}/artifacts`]: {
    scope: 'actions',
    handle: ({ state, path, query }) => {
      const found = state.artifacts.filter(
        ({ runId, name }) => runId === Number(path.run_id) && is(query, 'name', name),
      );
      return {
        status: 200,
        list: found.map((artifact) => artifactView(artifact, state)),
        listKey: 'artifacts',
      };
    },
  },
  [`get ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: {
    scope: 'actions',
    handle: ({ state, path, origin }) => {
      const found = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (!found || path.archive_format !== 'zip') return notFound;
      if (found.expired) return { status: 410, data: { message: 'Artifact has expired' } };
      return { status: 302, headers: { location: `${origin}/blob/${found.id}?sig=secret` } };
    },
  },
};

const noCommit: Reply = { status: 422, data: { message: 'No commit found for SHA' } };
const tooLong: Reply = {
  status: 422,
  data: { message: 'Body is too long (maximum is 65536 characters)' },
};

function withComment(
  need: 'read' | 'write',
  handle: (call: Call, comment: Comment) => Reply,
): Route {
  return {
    scope: 'pull-requests',
    write: need === 'write',
    handle: (call) => {
      const wanted = Number(call.path.comment_id);
      const comment = call.state.comments.find(({ id }) => id === wanted);
      return comment ? handle(call, comment) : notFound;
    },
  };
}

function runList(
  state: State,
  query: URLSearchParams,
  wanted: (run: WorkflowRun) => boolean,
): Reply {
  const matches = ({ event, headSha, headBranch, conclusion, status }: WorkflowRun) =>
    is(query, 'event', event) &&
    is(query, 'head_sha', headSha) &&
    is(query, 'branch', headBranch) &&
    (is(query, 'status', conclusion ?? 'success') || is(query, 'status', status ?? 'completed'));
  const found = state.runs.filter((run) => wanted(run) && matches(run)).sort((a, b) => b.id - a.id);
  return { status: 200, list: found.map((run) => runView(run, state)), listKey: 'workflow_runs' };
}

function is(query: URLSearchParams, name: string, value: string): boolean {
  const wanted = query.get(name);
  return wanted === null || wanted === value;
}

function blobData(bytes: Uint8Array) {
  return {
    sha: blobSha(bytes),
    size: bytes.length,
    encoding: 'base64',
    content: Buffer.from(bytes).toString('base64'),
  };
}

function commitOf(state: State, ref: string | undefined): string | undefined {
  const sha = state.branches.get(ref ?? '') ?? ref;
  return sha !== undefined && state.commits.has(sha) ? sha : undefined;
}

/** Every ancestor, the commit itself first, breadth first. */
function history(state: State, from: string): string[] {
  const seen = new Set([from]);
  for (const sha of seen) {
    for (const parent of state.commits.get(sha)?.parents ?? []) seen.add(parent);
  }
  return [...seen];
}
