import { remark } from './annotations.ts';
import type { Client } from './client.ts';
import { commentWish } from './comment-mode.ts';
import { MAX_PART } from './comment-parts.ts';
import type { RunContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { writeMarker } from './marker.ts';
import type { Outcome } from './outcome.ts';
import { pageOf } from './report-files.ts';
import type { Target } from './resolve.ts';
import { MAX_COMMENT, type Posted, postComment } from './sticky-comment.ts';

export interface CommentJob {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly target: Target;
  readonly client: Client | undefined;
  readonly log: Log;
}

/**
 * Comments on the run's pull requests as the workflow wishes.
 *
 * @returns the comment's id, the first one's of several
 */
export async function comment(
  { inputs, context, target, client, log }: CommentJob,
  outcome: Outcome,
): Promise<number | undefined> {
  const wish = commentWish(inputs, outcome);
  const { repository } = context;
  if (wish === 'leave') return undefined;
  if (!client || !repository) {
    log.info('No comment: there is no token.');
    return undefined;
  }
  if (target.pulls.length === 0) log.info('No comment: this run belongs to no open pull request.');
  // The order of two runs of one pull request is that of the runs that measured.
  const marker = { key: inputs.commentKey, run: context.triggeringRun?.id ?? context.runId };
  const part = inputs.commentPart;
  const body =
    part === undefined
      ? pageOf(outcome, MAX_COMMENT - writeMarker(marker).length - 1)
      : partOf(part, outcome);
  let id: number | undefined;
  for (const pull of target.pulls) {
    const slot = { ...marker, repository, pull: pull.number, part };
    const posted = await postComment(client, slot, body, wish === 'create');
    tell(posted, pull.isFork && context.mergeSha !== undefined, pull.number, log);
    id ??= posted.id;
  }
  return id;
}

/** The page of one job among others: its name stands before its headline. */
function partOf(name: string, outcome: Outcome): string {
  const title = `\`${name}\`: `;
  return pageOf(outcome, MAX_PART - title.length).replace(/^### /, `### ${title}`);
}

function tell(posted: Posted, expected: boolean, pull: number, log: Log): void {
  log.info(`Comment on #${pull}: ${posted.outcome}.`);
  if (posted.warning === undefined) return;
  // A fork's token may never write: nothing that anybody could mend in this run.
  if (expected || posted.outcome !== 'refused') log.info(posted.warning);
  else remark('warning', posted.warning);
}
