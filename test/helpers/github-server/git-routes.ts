import { notFound, REPO, type Reply, type Routes } from './route.ts';
import type { State } from './state.ts';
import { blobSha, commitView, pullView, treeSha } from './views.ts';

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
    handle: ({ state, path, query }) => {
      const tree = treeOf(state, path.tree_sha ?? '', query.get('recursive') !== null);
      if (!tree) return notFound;
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
};

/** The entries of a commit's tree or of a folder's; undefined where nothing has that id. */
function treeOf(state: State, id: string, recursive: boolean) {
  const commit = commitOf(state, id);
  if (commit !== undefined) return entriesOf(state, commit, '', recursive);
  for (const [one, files] of state.trees) {
    const folders = [...files.keys()].flatMap((file) =>
      file.split('/').map((_, i, parts) => parts.slice(0, i).join('/')),
    );
    const folder = folders.find((name) => name !== '' && treeSha(one, name) === id);
    if (folder !== undefined) return entriesOf(state, one, `${folder}/`, recursive);
  }
  return undefined;
}

function entriesOf(state: State, commit: string, folder: string, recursive: boolean) {
  const entries = new Map<string, object>();
  for (const [file, bytes] of state.trees.get(commit) ?? []) {
    if (!file.startsWith(folder)) continue;
    const rest = file.slice(folder.length);
    const [first = '', ...deeper] = rest.split('/');
    const url = 'https://example.com/';
    if (!recursive && deeper.length > 0) {
      const sha = treeSha(commit, folder + first);
      entries.set(first, { path: first, mode: '040000', type: 'tree', sha, url });
    } else {
      const mode = state.modes.get(file) ?? '100644';
      const type = mode === '160000' ? 'commit' : 'blob';
      const size = type === 'blob' ? { size: bytes.length } : {};
      entries.set(rest, { path: rest, mode, type, sha: blobSha(bytes), ...size, url });
    }
  }
  return [...entries.values()];
}

const noCommit: Reply = {
  status: 422,
  data: {
    message: 'No commit found for SHA',
    documentation_url: 'https://docs.github.com/rest/commits/commits#get-a-commit',
  },
};

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
