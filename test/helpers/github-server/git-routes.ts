import { notFound, REPO, type Reply, type Routes } from './route.ts';
import type { State } from './state.ts';
import { blobSha, commitView, pullView } from './views.ts';

/** Commits, trees and files. */
export const GIT_ROUTES: Routes = {
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
};

const noCommit: Reply = { status: 422, data: { message: 'No commit found for SHA' } };

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

function history(state: State, from: string): string[] {
  const seen = new Set([from]);
  for (const sha of seen) {
    for (const parent of state.commits.get(sha)?.parents ?? []) seen.add(parent);
  }
  return [...seen];
}
