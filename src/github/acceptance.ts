import { messageOf, UserError } from '../errors.ts';
import type { Acceptor, Answer, Refusal } from '../policy/waiver.ts';
import { fieldOf, itemsOf, type JsonField, maybe, textOf } from '../profile/json-field.ts';
import { ACCEPT_LABEL } from '../report/waivers.ts';
import { pages } from './answer.ts';
import {
  type Account,
  accountOf,
  momentOf,
  type Proposal,
  type ProposalQuest,
  permitted,
  proposalOf,
  whyNot,
} from './proposer.ts';

/** Whether a person who may has accepted the growth of a run's commit; fails closed. */
export async function acceptanceOf(quest: ProposalQuest, how: Acceptor): Promise<Answer> {
  try {
    const proposal = await proposalOf(quest);
    if ('code' in proposal) return { refused: proposal };
    return await (how === 'review' ? reviewOf(proposal) : labelOf(proposal));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: { code: 'unknown', why: messageOf(error) } };
  }
}

interface Review {
  readonly by: Account | undefined;
  readonly state: string;
  readonly commit: string;
  readonly at: string;
}

/** The last review of each person counts, comments aside, and only one that approves the head. */
async function reviewOf(proposal: Proposal): Promise<Answer> {
  const last = new Map<number, Review & { readonly by: Account }>();
  for (const review of await reviewsOf(proposal)) {
    const { by, state } = review;
    if (by && state !== 'COMMENTED' && state !== 'PENDING') last.set(by.id, { ...review, by });
  }
  let refused: Refusal = { code: 'nobody' };
  for (const { by, state, commit, at } of [...last.values()].reverse()) {
    const why = stateRefusal(proposal, by.login, state, commit) ?? (await whyNot(proposal, by));
    if (!why) return { accepted: { how: 'review', by: by.login, at, commit } };
    if (refused.code === 'nobody') refused = why;
  }
  return { refused };
}

function stateRefusal(
  { head }: Proposal,
  by: string,
  state: string,
  commit: string,
): Refusal | undefined {
  if (state === 'DISMISSED') return { code: 'dismissed', by };
  if (state !== 'APPROVED') return { code: 'changes-requested', by };
  return commit === head ? undefined : { code: 'older-commit', by, commit };
}

/** In the order in which they were submitted. */
async function reviewsOf({ client, repository, number }: Proposal): Promise<Review[]> {
  const asked = { owner: repository.owner, repo: repository.name, pull_number: number };
  const answers = pages((page) => client.rest.pulls.listReviews({ ...asked, per_page: 100, page }));
  return gather(answers, (review) => ({
    by: maybe(review, 'user', accountOf),
    state: textOf(review, 'state'),
    commit: maybe(review, 'commit_id', textOf) ?? '',
    at: maybe(review, 'submitted_at', momentOf) ?? '',
  }));
}

/** Who set the label last, if that was after the last push. */
async function labelOf(proposal: Proposal): Promise<Answer> {
  const { labels, pushedAt, head } = proposal;
  if (!labels.some(isAcceptLabel)) return { refused: { code: 'nobody' } };
  const last = (await labellingsOf(proposal)).at(-1);
  if (!last?.by || last.event !== 'labeled') return { refused: { code: 'nobody' } };
  const { by, at, isByApp } = last;
  const { login } = by;
  if (isByApp) return { refused: { code: 'by-app', by: login } };
  const why = await whyNot(proposal, by);
  if (why) return { refused: why };
  if (pushedAt === undefined) return { refused: { code: 'push-unknown', by: login } };
  if (at <= pushedAt) return { refused: { code: 'before-push', by: login } };
  return { accepted: { how: 'label', by: login, at, commit: head } };
}

/** Each time that the label was set or taken off, in order. */
async function labellingsOf({ client, repository, number }: Proposal) {
  const asked = { owner: repository.owner, repo: repository.name, issue_number: number };
  const answers = pages((page) => client.rest.issues.listEvents({ ...asked, per_page: 100, page }));
  const events = await gather(answers, (each) => {
    const event = textOf(each, 'event');
    if (event !== 'labeled' && event !== 'unlabeled') return undefined;
    if (!isAcceptLabel(textOf(fieldOf(each, 'label'), 'name'))) return undefined;
    const isByApp = maybe(each, 'performed_via_github_app', fieldOf) !== undefined;
    const by = maybe(each, 'actor', accountOf);
    return { event, by, at: momentOf(each, 'created_at'), isByApp };
  });
  return events.filter((event) => event !== undefined);
}

/** Labels that differ by case alone are one to GitHub. */
function isAcceptLabel(name: string): boolean {
  return name.toLowerCase() === ACCEPT_LABEL;
}

async function gather<T>(
  answers: AsyncIterable<JsonField>,
  read: (item: JsonField) => T,
): Promise<T[]> {
  return permitted('pull-requests: read', async () => {
    const all: T[] = [];
    for await (const page of answers) all.push(...itemsOf(page, read));
    return all;
  });
}
