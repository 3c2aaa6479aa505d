import { decodeText } from '../decode-text.ts';
import { countOf, flagOf, listOf, maybe, textOf } from '../profile/json-field.ts';
import { answer, contentOf } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';
import type { Git } from './git.ts';

/** What one commit has at a path. What could not be read is none of these: it is thrown. */
export type Committed =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'absent' }
  /** Something that is no plain file: `.github is a symbolic link`. */
  | { readonly kind: 'other'; readonly fault: string };

/** The trees of a repository, wherever they are read. */
export interface Trees {
  /** @param tree id of a commit or of a tree, or where git allows it a branch */
  list(tree: string): Promise<readonly TreeEntry[]>;
  read(blob: string): Promise<Buffer>;
}

interface TreeEntry {
  readonly name: string;
  /** As git writes it: `100644`. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; 0 for what is no file. */
  readonly size: number;
}

const MAX_BYTES = 1024 * 1024;

/** Goes down the path element by element, so that no link leads away from it. */
export async function fileAt(trees: Trees, commit: string, path: string): Promise<Committed> {
  const parts = path.split('/');
  let tree = commit;
  for (const [i, part] of parts.entries()) {
    const entry = (await trees.list(tree)).find(({ name }) => name === part);
    if (!entry) return { kind: 'absent' };
    const { sha, size } = entry;
    const kind = kindOf(entry.mode);
    const at = parts.slice(0, i + 1).join('/');
    if (i < parts.length - 1) {
      if (kind !== 'a folder') return { kind: 'other', fault: `${at} is ${kind}` };
      tree = sha;
    } else if (kind !== 'a file') {
      return { kind: 'other', fault: `${at} is ${kind}` };
    } else if (size > MAX_BYTES) {
      return { kind: 'other', fault: `${at} has ${size} bytes, of at most ${MAX_BYTES}` };
    } else {
      return { kind: 'file', text: decodeText(await trees.read(sha)) };
    }
  }
  return { kind: 'absent' };
}

function kindOf(mode: string): string {
  if (mode.startsWith('100')) return 'a file';
  const others: Record<string, string> = {
    '040000': 'a folder',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
  };
  return others[mode] ?? `of mode ${mode}`;
}

export function gitTrees(git: Git): Trees {
  return {
    list: async (tree) => {
      const text = (await git('ls-tree', '-z', '-l', '--full-tree', tree)).toString('utf8');
      const lines = text.matchAll(/(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0/g);
      return [...lines].map(([, mode, sha, size, name]) => ({
        name: name!,
        mode: mode!,
        sha: sha!,
        size: Number(size) || 0,
      }));
    },
    read: (blob) => git('cat-file', 'blob', blob),
  };
}

export function githubTrees(client: Client, { owner, name: repo }: Repository): Trees {
  return {
    list: async (tree) => {
      const found = answer(await client.rest.git.getTree({ owner, repo, tree_sha: tree }));
      if (flagOf(found, 'truncated'))
        throw new Error('the folder holds too many files to be listed');
      return listOf(found, 'tree', (entry) => ({
        name: textOf(entry, 'path'),
        mode: textOf(entry, 'mode'),
        sha: textOf(entry, 'sha'),
        size: maybe(entry, 'size', countOf) ?? 0,
      }));
    },
    read: async (blob) =>
      contentOf(answer(await client.rest.git.getBlob({ owner, repo, file_sha: blob }))),
  };
}
