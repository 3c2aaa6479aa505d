import {
  type Call,
  forbidden,
  notFound,
  REPO,
  type Reply,
  type Route,
  type Routes,
} from './route.ts';
import { addComment, BOT, type Comment } from './state.ts';
import { commentView, pullView, repositoryView, userView } from './views.ts';

/** Pull requests, their comments, and who somebody is. */
export const PULL_ROUTES: Routes = {
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
};

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
