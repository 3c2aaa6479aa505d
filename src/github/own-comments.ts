import { fieldOf, itemsOf, type JsonField, maybe, textOf } from '../profile/json-field.ts';
import { graphqlAnswer, idOf, pages, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';
import { type Marker, readMarker } from './marker.ts';

/** A comment that heapgate wrote with the same token. */
export interface OwnComment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly marker: Marker;
}

/** Where comments of one key stand. */
export interface Place {
  readonly repository: Repository;
  readonly pull: number;
  readonly key: string;
}

/** Our own comments of this key, newest first. */
export async function findOwn(
  client: Client,
  { repository, pull, key }: Place,
): Promise<OwnComment[]> {
  const asked = {
    owner: repository.owner,
    repo: repository.name,
    issue_number: pull,
    per_page: 100,
  };
  const answers = pages((page) => client.rest.issues.listComments({ ...asked, page }));
  const marked: (OwnComment & { readonly author: string })[] = [];
  for await (const found of answers) {
    for (const { isHidden, marker, author, ...comment } of itemsOf(found, commentOf)) {
      if (marker?.key !== key || isHidden || author === undefined) continue;
      marked.push({ ...comment, marker, author });
    }
  }
  if (marked.length === 0) return [];
  // No person can be called like a bot: brackets are not allowed in a login.
  const me = await whoAmI(client);
  return marked.filter(({ author }) => author === me).sort((a, b) => b.id - a.id);
}

function commentOf(comment: JsonField) {
  const body = maybe(comment, 'body', textOf) ?? '';
  const user = maybe(comment, 'user', fieldOf);
  return {
    id: idOf(comment),
    nodeId: textOf(comment, 'node_id'),
    body,
    marker: readMarker(body),
    isHidden: Boolean(fieldOf(comment, 'minimized').value),
    author: user && textOf(user, 'login'),
  };
}

const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Login behind the token. One that may not ask is GITHUB_TOKEN; where GitHub did not answer nobody
 * knows, and a guess would take our own comment for somebody else's and write a second one.
 */
async function whoAmI(client: Client): Promise<string> {
  try {
    const data = await client.graphql('{ viewer { login } }');
    const login = textOf(fieldOf(graphqlAnswer(data), 'viewer'), 'login');
    return login === 'github-actions' ? ACTIONS_BOT : login;
  } catch (error) {
    if (isRefusal(error)) return ACTIONS_BOT;
    throw error;
  }
}

/** "Resource not accessible by integration", as a status or inside of an answer. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || /rate limit/i.test(error.message)) return false;
  return statusOf(error) === 403 || /not accessible by/.test(error.message);
}

/** Folds older comments of the same slot away. They may stay where this is not allowed. */
export async function minimize(client: Client, comments: readonly OwnComment[]): Promise<void> {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId }
  }`;
  for (const { nodeId } of comments.slice(0, 10)) {
    await client.graphql(mutation, { id: nodeId }).catch(() => undefined);
  }
}
