import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { listOf, textOf } from '../profile/json-field.ts';
import { remark } from './annotations.ts';
import { answer } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';

/**
 * Tells which files the repository holds: by the checkout, or where there is none, as in a job
 * that only comments, by asking GitHub once for the names of all files at the head.
 */
export async function headFiles(
  workspace: string,
  client: Client | undefined,
  repository: Repository | undefined,
  head: string | undefined,
): Promise<(path: string) => boolean> {
  const isHere = (path: string) => existsSync(join(workspace, path));
  if (isHere('.git') || !client || !repository || head === undefined) return isHere;
  try {
    // A fork's commits can be read here as well, for a pull request brings them along.
    const response = await client.rest.git.getTree({
      owner: repository.owner,
      repo: repository.name,
      tree_sha: head,
      recursive: '1',
    });
    const names = listOf(answer(response), 'tree', (entry) =>
      textOf(entry, 'type') === 'blob' ? [textOf(entry, 'path')] : [],
    );
    const files = new Set(names.flat());
    return (path) => files.has(path) || isHere(path);
  } catch (error) {
    remark('warning', `No line has a link, as GitHub did not list the files: ${messageOf(error)}`);
    return isHere;
  }
}
