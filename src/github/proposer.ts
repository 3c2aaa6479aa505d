import { messageOf, UserError } from '../errors.ts';
import type { Refusal } from '../policy/waiver.ts';
import { fieldOf, itemsOf, type JsonField, listOf, maybe, textOf } from '../profile/json-field.ts';
import { answer, idOf, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import { type Repository, type RunContext, splitName } from './context.ts';
import type { Target } from './resolve.ts';
import { mayWrite, permissionOf } from './write-access.ts';

/** Somebody on GitHub. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly isPerson: boolean;
}

/** Whose growth it is that somebody may accept, and in which pull request. */
export interface Proposal {
  readonly client: Client;
  readonly repository: Repository;
  readonly number: number;
  /** The author's last commit: what is accepted. */
  readonly head: string;
  readonly labels: readonly string[];
  /** When the head was pushed, by GitHub's clock; undefined where GitHub does not say. */
  readonly pushedAt: string | undefined;
  /** Who opened the pull request, and who wrote and pushed its head. */
  readonly owners: ReadonlySet<number>;
}

export interface ProposalQuest {
  readonly client: Client | undefined;
  readonly context: RunContext;
  readonly target: Target;
}

/**
 * The pull request of a run as GitHub has it now: nothing of the event is believed but its number.
 *
 * @throws UserError where GitHub does not tell
 */
export async function proposalOf({
  client,
  context,
  target,
}: ProposalQuest): Promise<Proposal | Refusal> {
  const { repository, queuedPull } = context;
  const [pull, ...others] = target.pulls;
  const number = queuedPull ?? (others.length === 0 ? pull?.number : undefined);
  if (number === undefined || !repository) return { code: 'no-pull' };
  if (!client) throw new UserError('there is no token: give this action a github-token');
  const asked = { owner: repository.owner, repo: repository.name };
  const found = await permitted('pull-requests: read', async () =>
    answer(await client.rest.pulls.get({ ...asked, pull_number: number })),
  );
  const side = fieldOf(found, 'head');
  const head = textOf(side, 'sha');
  // A queue merges the head as it was queued, and drops a pull request that has another one.
  if (queuedPull === undefined && head !== target.head) return { code: 'moved-on' };
  const commit = await permitted('contents: read', async () =>
    answer(await client.rest.repos.getCommit({ ...asked, ref: head })),
  );
  const push = await pushOf(client, side, head);
  const owners = [
    maybe(found, 'user', accountOf),
    maybe(commit, 'author', accountOf),
    maybe(commit, 'committer', accountOf),
    push?.by,
  ];
  return {
    client,
    repository,
    number,
    head,
    labels: listOf(found, 'labels', (label) => textOf(label, 'name')),
    pushedAt: push?.at,
    owners: new Set(owners.flatMap((owner) => owner?.id ?? [])),
  };
}

/**
 * The push that brought the head, as the repository that it lies in has it; undefined where that
 * is hidden, and where its branch has moved on. A commit's own dates are whatever its author wrote.
 */
async function pushOf(
  client: Client,
  side: JsonField,
  head: string,
): Promise<{ readonly by: Account | undefined; readonly at: string } | undefined> {
  const fork = maybe(side, 'repo', fieldOf);
  const home = fork && splitName(textOf(fork, 'full_name'));
  if (!home) return undefined;
  const ref = `refs/heads/${textOf(side, 'ref')}`;
  const asked = { owner: home.owner, repo: home.name, ref, per_page: 1 };
  try {
    const response = await client.request('GET /repos/{owner}/{repo}/activity', asked);
    const [last] = itemsOf(answer(response), (push) => ({
      by: maybe(push, 'actor', accountOf),
      at: momentOf(push, 'timestamp'),
      after: textOf(push, 'after'),
    }));
    return last?.after === head ? last : undefined;
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

/** Why somebody may not accept this growth; undefined where they may. */
export async function whyNot(
  { client, repository, owners }: Proposal,
  { id, login: by, isPerson }: Account,
): Promise<Refusal | undefined> {
  if (!isPerson) return { code: 'no-person', by };
  if (owners.has(id)) return { code: 'own', by };
  const permission = await permitted('contents: read', () => permissionOf(client, repository, by));
  return mayWrite(permission) ? undefined : { code: 'no-write-access', by, permission };
}

export function accountOf(parent: JsonField, key: string): Account {
  const user = fieldOf(parent, key);
  return {
    id: idOf(user),
    login: textOf(user, 'login'),
    isPerson: textOf(user, 'type') === 'User',
  };
}

/** A moment as GitHub writes it, in UTC and in one form: its texts are in the order of time. */
export function momentOf(parent: JsonField, key: string): string {
  const time = Date.parse(textOf(parent, key));
  return new Date(Number.isFinite(time) ? time : 0).toISOString();
}

/** What GitHub tells, or why it does not, with the permission that may be missing. */
export async function permitted<T>(permission: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isRefused = [403, 404].includes(statusOf(error) ?? 0);
    const cure = isRefused ? `: the job needs "permissions: ${permission}"` : '';
    throw new UserError(`${messageOf(error)}${cure}`);
  }
}
