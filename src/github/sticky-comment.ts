import { setTimeout } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import { answer, idOf, statusOf } from './answer.ts';
import type { Client } from './client.ts';
import { hasPart, withPart } from './comment-parts.ts';
import type { Repository } from './context.ts';
import { type Marker, writeMarker } from './marker.ts';
import { findOwn, minimize, type OwnComment } from './own-comments.ts';

/** The one comment of a key on a pull request. */
export interface Slot extends Marker {
  readonly repository: Repository;
  readonly pull: number;
  /** This job's part of a comment that several share; undefined: the whole is its own. */
  readonly part: string | undefined;
}

export interface Posted {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'absent' | 'superseded' | 'refused';
  readonly id: number | undefined;
  /** What a reader of the log must know; undefined where all went well. */
  readonly warning: string | undefined;
}

/** 65,536: "body is too long (maximum is 65536 characters)", the marker's line included. */
export const MAX_COMMENT = 65_536;

/**
 * Writes the comment of a slot: edits the one that is there, else creates it. The comment is known
 * by its marker *and* its author, for anybody can post a marker. Nothing is thrown: a comment that
 * could not be written is a warning and never a verdict.
 *
 * @param markdown without the marker
 * @param create false: only a comment that is there already is brought up to date
 * @param pause before a job that shares a comment looks whether its part is still there
 */
export async function postComment(
  client: Client,
  slot: Slot,
  markdown: string,
  create = true,
  pause = aWhile,
): Promise<Posted> {
  try {
    const posted = await postOnce(client, slot, markdown, create);
    const { part } = slot;
    if (part === undefined || !WRITTEN.includes(posted.outcome)) return posted;
    const again = () => postOnce(client, slot, markdown, create);
    const wait = (attempt: number) => client.patience.wait('other jobs', () => pause(attempt));
    return await keepPart(client, slot, { name: part, text: markdown }, { posted, again, wait });
  } catch (error) {
    return done('refused', undefined, explain(error));
  }
}

/** How a part that was written is looked after. */
interface Keeping {
  readonly posted: Posted;
  again(): Promise<Posted>;
  wait(attempt: number): Promise<void>;
}

/** GitHub knows no conditional write: another job may have written over our part meanwhile. */
async function keepPart(
  client: Client,
  slot: Slot,
  part: { readonly name: string; readonly text: string },
  { posted, again, wait }: Keeping,
): Promise<Posted> {
  try {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      await wait(attempt);
      const own = await findOwn(client, slot);
      if (own.length === 1 && hasPart(own[0]?.body ?? '', part, slot.run)) break;
      await again();
    }
    return posted;
  } catch (error) {
    const unseen = 'whether another job has written over this part could not be seen';
    return { ...posted, warning: `${unseen}: ${messageOf(error)}` };
  }
}

const WRITTEN: readonly Posted['outcome'][] = ['created', 'updated', 'unchanged'];
/** Jobs that share a comment look so often whether theirs is in it, after so long at most. */
const ATTEMPTS = 5;
const SHARE_MS = 2_000;

async function aWhile(attempt: number): Promise<void> {
  await setTimeout(Math.random() * SHARE_MS * attempt);
}

async function postOnce(
  client: Client,
  slot: Slot,
  markdown: string,
  create: boolean,
): Promise<Posted> {
  const own = await findOwn(client, slot);
  const body = bodyOf(slot, markdown, own);
  const [newest, ...older] = own;
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
}

function bodyOf(slot: Slot, markdown: string, own: readonly OwnComment[]): string {
  if (slot.part === undefined) return `${writeMarker(slot)}\n${markdown}`;
  const bodies = own.map(({ body }) => body);
  return withPart(slot, { name: slot.part, text: markdown }, bodies, MAX_COMMENT);
}

function done(outcome: Posted['outcome'], id?: number, warning?: string): Posted {
  return { outcome, id, warning };
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
    const response = await client.rest.issues.createComment({
      ...address(slot.repository),
      issue_number: slot.pull,
      body,
      request: { retries: 0 },
    });
    return done('created', idOf(answer(response, 'POST')));
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
