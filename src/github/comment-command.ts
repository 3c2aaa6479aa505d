import { messageOf, UserError } from '../errors.ts';
import type { Client } from './client.ts';
import type { RunContext } from './context.ts';
import type { Log } from './log.ts';
import { type Payload, textAt } from './payload.ts';
import { mayWrite, permissionOf } from './write-access.ts';

/**
 * Whether a run may go on: always, but for a comment that does not say `/heapgate` on a pull
 * request, or whose author may not write to the repository.
 */
export async function mayCommand(
  { event, commentedPull, repository }: RunContext,
  payload: Payload,
  client: Client | undefined,
  log: Log,
): Promise<boolean> {
  if (event !== 'issue_comment') return true;
  const body = textAt(payload, 'comment.body') ?? '';
  const author = textAt(payload, 'comment.user.login');
  if (commentedPull === undefined || !/^\/heapgate(?![\w-])/.test(body)) {
    log.info('This comment asks nothing of heapgate.');
    return false;
  }
  if (!client || !repository || author === undefined) {
    log.info('Without a token nobody can be asked who may write here.');
    return false;
  }
  try {
    const permission = await permissionOf(client, repository, author);
    if (mayWrite(permission)) return true;
    log.info(`/heapgate is for people with write access; ${author} has ${permission}.`);
  } catch (error) {
    throw new UserError(
      `GitHub did not tell whether ${author} may write here: ${messageOf(error)}`,
    );
  }
  return false;
}
