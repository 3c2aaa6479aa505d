import { messageOf, UserError } from '../errors.ts';
import { MAX_FILE, MAX_SIDE } from '../limits.ts';
import { countOf, flagOf, type JsonField, listOf, maybe, textOf } from '../profile/json-field.ts';
import { MissingBase } from '../source/missing-base.ts';
import { isWanted } from '../source/paths.ts';
import type { FetchSource, SourceFile } from '../source/source-file.ts';
import { answer, contentOf, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';
import type { Tell } from './fetched.ts';

export interface BranchJob {
  readonly client: Client;
  readonly repository: Repository;
  readonly tell: Tell;
}

/** Each file is a request of its own, of which a token has 1,000 an hour. */
const MAX_FILES = 300;
const AT_ONCE = 5;

/** `branch:NAME[:PATH]`: the profiles in a folder of a branch of this repository. */
export function branchSource({ client, repository, tell }: BranchJob): FetchSource {
  const address = { owner: repository.owner, repo: repository.name };
  return async (spec, { side = 'head' }) => {
    const [, branch = '', path = '', ...rest] = spec.split(':');
    if (branch === '' || rest.length > 0) {
      throw new UserError(`${spec}: write branch:NAME or branch:NAME:FOLDER`);
    }
    try {
      const commit = await tipOf(client, address, branch);
      if (commit === undefined) throw new MissingBase(`${spec}: there is no such branch`);
      const tree = answer(
        await client.rest.git.getTree({ ...address, tree_sha: commit, recursive: '1' }),
      );
      if (flagOf(tree, 'truncated'))
        throw new UserError(`${spec}: the branch holds too many files to be listed`);
      const folder = path.replace(/^\/+|(?<!\/)\/+$/g, '');
      const entries = select(listOf(tree, 'tree', entryOf), folder, spec);
      const files = await load(entries, branch, (sha) => readBlob(client, address, sha));
      if (side === 'base') {
        tell.base({ sha: commit, description: `files of branch ${branch}, not of a run` });
      }
      tell.fetched({ kind: 'branch', side, spec, branch, sha: commit, path: folder });
      return files;
    } catch (error) {
      throw explain(error, spec, side);
    }
  };
}

interface Entry {
  readonly path: string;
  readonly sha: string;
}

interface TreeEntry extends Entry {
  readonly type: string;
  /** Bytes; 0 for what is no file. */
  readonly size: number;
}

function entryOf(entry: JsonField): TreeEntry {
  return {
    path: textOf(entry, 'path'),
    type: textOf(entry, 'type'),
    sha: textOf(entry, 'sha'),
    size: maybe(entry, 'size', countOf) ?? 0,
  };
}

function select(tree: readonly TreeEntry[], path: string, spec: string): Entry[] {
  const inside = (file: string) => path === '' || file === path || file.startsWith(`${path}/`);
  const files = tree.filter(
    (entry) => entry.type === 'blob' && isWanted(entry.path) && inside(entry.path),
  );
  if (files.length === 0) throw new MissingBase(`${spec}: the branch holds no profile there`);
  if (files.length > MAX_FILES)
    throw new UserError(`${spec}: more than ${MAX_FILES} files: name a folder`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_SIDE)
    throw new UserError(`${spec}: its files have ${total} bytes, too many (at most ${MAX_SIDE})`);
  const large = files.find(({ size }) => size > MAX_FILE);
  if (large)
    throw new UserError(`${spec}: ${large.path}: ${large.size} bytes are too many for a profile`);
  return files;
}

async function load(
  entries: readonly Entry[],
  branch: string,
  read: (sha: string) => Promise<Uint8Array>,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE).map(async ({ path, sha }) => ({
      name: `branch:${branch}/${path}`,
      bytes: await read(sha),
      explicit: false,
    }));
    files.push(...(await Promise.all(some)));
  }
  return files;
}

async function readBlob(
  client: Client,
  address: { owner: string; repo: string },
  sha: string,
): Promise<Uint8Array> {
  return contentOf(answer(await client.rest.git.getBlob({ ...address, file_sha: sha })));
}

/** Its commit; undefined where there is no such branch. A tree or file that is not found is a fault instead. */
async function tipOf(client: Client, address: { owner: string; repo: string }, branch: string) {
  try {
    const response = await client.rest.repos.getCommit({ ...address, ref: branch });
    return textOf(answer(response), 'sha');
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 422) return undefined;
    throw error;
  }
}

function explain(error: unknown, spec: string, side: 'base' | 'head' | undefined): Error {
  if (error instanceof MissingBase && side !== 'base') return new UserError(error.message);
  if (error instanceof UserError) return error;
  const cure = statusOf(error) === 403 ? ': the job needs "permissions: contents: read"' : '';
  return new UserError(`${spec}: GitHub did not answer: ${messageOf(error)}${cure}`);
}
