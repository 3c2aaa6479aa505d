import { textOf } from '../profile/json-field.ts';
import { answer, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';

/**
 * What somebody may do here: `admin`, `write`, `read` or `none`, into which GitHub puts every other
 * role. Any token may ask; who is nobody here has `none`.
 */
export async function permissionOf(
  client: Client,
  { owner, name: repo }: Repository,
  username: string,
): Promise<string> {
  try {
    const asked = { owner, repo, username };
    const response = await client.rest.repos.getCollaboratorPermissionLevel(asked);
    return textOf(answer(response), 'permission');
  } catch (error) {
    if (statusOf(error) === 404) return 'none';
    throw error;
  }
}

export function mayWrite(permission: string): boolean {
  return permission === 'admin' || permission === 'write';
}
