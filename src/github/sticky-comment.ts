import { messageOf } from '../errors.ts';
import { type Client, statusOf } from './client.ts';
import type { Repository } from './context.ts';
import { type Marker, readMarker, writeMarker } from './marker.ts';

/** The one comment of a key on a pull request. */
export interface Slot extends Marker {
  readonly repository: Repository;
  readonly pull: number;
}

export interface Posted {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'absent' | 'superseded' | 'refused';
  readonly id: number | undefined;
  /** What a reader of the log must know; undefined where all went well. */
  readonly warning: string | undefined;
}

/** 65,536: "body is too long (maximum is 65536 characters)", the marker's line included. */
export const MAX_COMMENT = 65_536;

interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly marker: Marker;
}

/**
 * Writes the comment of a slot: edits the one that is there, else creates it. The comment is known
 * by its marker *and* its author, for anybody can post a marker. Nothing is thrown: a comment that
 * could not be written is a warning and never a verdict.
 *
 * @param markdown without the marker
 * @param create false: only a comment that is there already is brought up to date
 */
export async function postComment(
  client: Client,
  slot: Slot,
  markdown: string,
  create = true,
): Promise<Posted> {
  const body = `${writeMarker(slot)}\n${markdown}`;
  try {
    const [newest, ...older] = await findOwn(client, slot);
    if (!newest) return create ? await createOnce(client, slot, body) : done('absent');
    if (newest.marker.run > slot.run) {
      return done(
        'superseded',
        newest.id,
        `a newer run, ${newest.marker.run}, has commented already`,
      );
    }
    await minimize(client, older);
    if (newest.body === body) return done('unchanged', newest.id);
    const updated = await update(client, slot, newest.id, body);
    return updated ? done('updated', newest.id) : await createOnce(client, slot, body);
  } catch (error) {
    return done('refused', undefined, explain(error));
  }
}

function done(outcome: Posted['outcome'], id?: number, warning?: string): Posted {
  return { outcome, id, warning };
}

/** Our own comments of this key, newest first. */
async function findOwn(client: Client, { repository, pull, key }: Slot): Promise<Comment[]> {
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...address(repository),
    issue_number: pull,
    per_page: 100,
  });
  const marked: (Comment & { readonly author: string; readonly isBot: boolean })[] = [];
  for await (const { data } of pages) {
    for (const { id, node_id, body = '', user, ...rest } of data) {
      const marker = readMarker(body);
      const hidden = 'minimized' in rest && rest.minimized;
      if (marker?.key !== key || hidden || !user) continue;
      marked.push({
        id,
        nodeId: node_id,
        body,
        marker,
        author: user.login,
        isBot: user.type === 'Bot',
      });
    }
  }
  if (marked.length === 0) return [];
  const me = await whoAmI(client);
  return marked
    .filter(({ author, isBot }) => author === me && (isBot || !me.endsWith('[bot]')))
    .sort((a, b) => b.id - a.id);
}

const ACTIONS_BOT = 'github-actions[bot]';

/** Login behind the token. GITHUB_TOKEN may not ask `GET /user`, and needs no asking. */
async function whoAmI(client: Client): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return viewer.login === 'github-actions' ? ACTIONS_BOT : viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}

/** False where somebody deleted the comment in the meantime. */
async function update(
  client: Client,
  { repository }: Slot,
  id: number,
  body: string,
): Promise<boolean> {
  try {
    await client.rest.issues.updateComment({ ...address(repository), comment_id: id, body });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** An answer may get lost after the comment was written, so nothing is created twice unseen. */
async function createOnce(client: Client, slot: Slot, body: string): Promise<Posted> {
  const create = async () => {
    const { data } = await client.rest.issues.createComment({
      ...address(slot.repository),
      issue_number: slot.pull,
      body,
      request: { retries: 0 },
    });
    return done('created', data.id);
  };
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
    const [written] = await findOwn(client, slot);
    return written?.body === body ? done('created', written.id) : await create();
  }
}

/** Folds older comments of the same slot away. They may stay where this is not allowed. */
async function minimize(client: Client, comments: readonly Comment[]): Promise<void> {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId }
  }`;
  for (const { nodeId } of comments.slice(0, 10)) {
    await client.graphql(mutation, { id: nodeId }).catch(() => undefined);
  }
}

function address({ owner, name }: Repository) {
  return { owner, repo: name };
}

function explain(error: unknown): string {
  const status = statusOf(error);
  if (status === 403 || status === 401) {
    return `the comment could not be written (${status}: ${messageOf(error)}): the job needs "permissions: pull-requests: write"; a pull request from a fork never gets it and is commented on from a workflow_run workflow`;
  }
  return `the comment could not be written: ${messageOf(error)}`;
}
