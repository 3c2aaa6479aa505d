import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import type { Event } from '../helpers/events.ts';
import { type GitHubServer, startGitHub } from '../helpers/github-server/server.ts';
import {
  createState,
  type Labelling,
  type Review,
  type State,
  sha,
} from '../helpers/github-server/state.ts';
import {
  author,
  base,
  event,
  fork,
  forkPull,
  head,
  judgePull,
  LABEL,
  LATER,
  merge,
  OUTPUTS,
  other,
  own,
  owner,
  PUSHED,
  proposed,
  robot,
  WAIVER,
} from './accept.ts';

let folder: string;
let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'accept-'));
  for (const [name, text] of Object.entries(OUTPUTS)) writeFileSync(join(folder, name), text);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});
afterEach(() => expect(github.violations).toEqual([]));

async function outcome(state: Partial<State>, payload?: Event, name?: string) {
  Object.assign(github.state, createState(state));
  const { code, conclusion, report } = await judgePull(github, folder, payload, name);
  const page = markdown(report!.document).replaceAll('`', '');
  return { verdict: [code, conclusion], page };
}

const review = (changes: Partial<Review> = {}): Review => {
  return { pull: 7, user: owner, state: 'APPROVED', commit: head, at: LATER, ...changes };
};
const labelling = (changes: Partial<Labelling> = {}): Labelling => {
  return { pull: 7, event: 'labeled', label: LABEL, user: owner, at: LATER, ...changes };
};

const byReview = (...reviews: Review[]) =>
  proposed(['accept: review'], ['accept: review', WAIVER], { reviews });
const byLabel = (labellings: Labelling[], changes: Partial<State> = {}) =>
  proposed(['accept: label'], ['accept: label'], {
    pulls: [forkPull({ labels: [LABEL] })],
    labellings,
    ...changes,
  });

/** The same with a file beside the policy in one commit. */
function withFile(state: Partial<State>, commit: string, line = WAIVER): Partial<State> {
  const trees = new Map(state.trees);
  const file = Buffer.from(['version: 1', line].join('\n'));
  trees.set(commit, new Map([...trees.get(commit)!, ['limits/team.yml', file]]));
  return { ...state, trees };
}

describe('growth is accepted', () => {
  it('where the base grants a waiver', async () => {
    const { verdict, page } = await outcome(proposed([WAIVER], [WAIVER]));
    expect(verdict).toEqual([0, 'waived']);
    expect(page).toMatch(/^### ✅ Over budget, and waived: BenchmarkX 64 → 128 B\/op/);
    expect(page).toContain('for storage team until 2999-12-31: an index is kept twice');
  });

  it('by a review of the head, with who, when and what', async () => {
    const { verdict, page } = await outcome(byReview(review({ user: other }), review()));
    expect(verdict).toEqual([0, 'waived']);
    expect(page).toContain('accepted by octocat in a review on 2026-11-26 at 10:05 UTC for commit');
  });

  it('where the waiver stands in a file that the policy extends', async () => {
    const extending = ['accept: review', 'extends: team.yml'];
    const state = proposed(extending, extending, { reviews: [review()] });
    const granted = withFile(withFile(state, base), merge);
    expect((await outcome({ ...granted, reviews: [] })).verdict).toEqual([0, 'waived']);
    const asked = withFile(withFile(state, base, 'module: example.com/m'), merge);
    const approved = await outcome(asked);
    expect(approved.verdict).toEqual([0, 'waived']);
    expect(approved.page).toContain('accepted by octocat in a review');
    const { verdict, page } = await outcome({ ...asked, reviews: [] });
    expect(verdict).toEqual([1, 'fail']);
    expect(page).toMatch(/This change asks for a waiver of/);
  });

  it('by a review that a comment follows', async () => {
    const { verdict } = await outcome(byReview(review(), review({ state: 'COMMENTED' })));
    expect(verdict).toEqual([0, 'waived']);
  });

  it('by the label, with who, when and what', async () => {
    const { verdict, page } = await outcome(byLabel([labelling()]));
    expect(verdict).toEqual([0, 'waived']);
    expect(page).toContain('accepted by octocat with the label heapgate: accept growth on');
  });

  it('in a merge queue, by the review of what was queued', async () => {
    const payload = {
      repository: { default_branch: 'main' },
      merge_group: {
        head_sha: sha('merge'),
        base_sha: forkPull().base.sha,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${sha('m5')}`,
        base_ref: 'refs/heads/main',
      },
    };
    const state = byReview(review());
    const trees = new Map(state.trees);
    trees.set(forkPull().base.sha, state.trees!.get(sha('m5'))!);
    const { verdict } = await outcome({ ...state, trees }, payload, 'merge_group');
    expect(verdict).toEqual([0, 'waived']);
    const none = await outcome({ ...byReview(), trees }, payload, 'merge_group');
    expect(none.verdict).toEqual([1, 'fail']);
  });
});

/** Each with what the report says of it. */
const ATTEMPTS: readonly [string, Partial<State>, RegExp, Event?][] = [
  ['nobody reviews it', byReview(), /has to approve this commit in a review/],
  ['the author approves', byReview(review({ user: author })), /mallory opened the pull request/],
  ['a bot approves', byReview(review({ user: robot })), /helper\[bot\] is no person/],
  [
    'somebody without write access approves',
    byReview(review({ user: other })),
    /hubot-friend may not write here, and has read/,
  ],
  [
    'the review was dismissed',
    byReview(review({ state: 'DISMISSED' })),
    /the review of octocat was dismissed/,
  ],
  [
    'an older commit was approved',
    byReview(review({ commit: sha('before') })),
    /octocat has approved .*, an older commit/,
  ],
  [
    'changes were requested after it',
    byReview(review(), review({ state: 'CHANGES_REQUESTED' })),
    /octocat requests changes/,
  ],
  [
    'who approves pushed the head to somebody else’s pull request',
    {
      ...byReview(review()),
      pushes: [{ repo: fork, ref: 'refs/heads/topic', after: head, user: owner, at: PUSHED }],
    },
    /octocat opened the pull request, or wrote or pushed its last commit/,
  ],
  [
    'who approves wrote the head',
    {
      ...byReview(review()),
      commits: new Map([...byReview().commits!, [head, { parents: [], user: owner }]]),
    },
    /octocat opened the pull request, or wrote or pushed its last commit/,
  ],
  [
    'the change itself says accept: review',
    proposed([], ['accept: review', WAIVER], { reviews: [review()] }),
    /the base's policy does not say accept: review/,
  ],
  [
    'there is no policy on the base, and the change brings one with a waiver',
    { ...byReview(review()), trees: new Map([...byReview().trees!].slice(1)) },
    /the base's policy does not say accept: review/,
  ],
  [
    'the change raises what a waiver of the base allows',
    proposed([WAIVER.replace('64 B', '1 B')], [WAIVER], { reviews: [review()] }),
    /Beyond a waiver: operations stay lean, alloc_space up to 1 B[\s\S]*asks for a waiver .* up to 64 B/,
  ],
  [
    'the change moves the last day of a waiver',
    proposed([WAIVER.replace('2999', '2019')], [WAIVER]),
    /expired on 2019-12-31, and is needed: ask storage team/,
  ],
  [
    'the event names a head that was approved, and the pull request has another',
    {
      ...byReview(review()),
      pulls: [forkPull({ head: { sha: sha('worse'), ref: 'topic', repo: fork } })],
    },
    /the pull request has another head by now/,
  ],
  [
    'the event names the pull request of somebody else',
    {
      ...byReview(review({ pull: 8 })),
      pulls: [
        forkPull(),
        forkPull({ number: 8, head: { sha: sha('good'), ref: 'topic', repo: own } }),
      ],
    },
    /the pull request has another head by now/,
    event({ pull_request: { ...event().pull_request, number: 8 } }),
  ],
  [
    'the label is asked of a policy that does not say accept: label',
    { ...byLabel([labelling()]), trees: proposed([], []).trees! },
    /Over budget: /,
  ],
  ['the author sets the label', byLabel([labelling({ user: author })]), /mallory opened/],
  ['a bot sets it', byLabel([labelling({ user: robot })]), /helper\[bot\] is no person/],
  [
    'an app sets it in the name of a person',
    byLabel([labelling({ byApp: true })]),
    /an app set it in the name of octocat/,
  ],
  [
    'somebody without write access sets it, as who may triage can',
    byLabel([labelling({ user: other })]),
    /hubot-friend may not write here, and has read/,
  ],
  [
    'a push follows the label, and a commit with an old date',
    byLabel([labelling({ at: '2026-11-26T09:59:59Z' })]),
    /octocat did that before the last push: take the label off and set it again/,
  ],
  [
    'a push of the same second as the label',
    byLabel([labelling({ at: PUSHED })]),
    /before the last push/,
  ],
  [
    'the head comes back that was there before the label',
    byLabel([labelling()], {
      pushes: [
        ...byLabel([]).pushes!,
        { repo: fork, ref: 'refs/heads/topic', after: sha('good'), user: author, at: PUSHED },
        {
          repo: fork,
          ref: 'refs/heads/topic',
          after: head,
          user: author,
          at: '2026-11-26T10:09:00Z',
        },
      ],
    }),
    /before the last push/,
  ],
  [
    'the author sets it again after somebody took it off',
    byLabel([labelling(), labelling({ event: 'unlabeled' }), labelling({ user: author })]),
    /mallory opened/,
  ],
  [
    'it was taken off',
    { ...byLabel([labelling(), labelling({ event: 'unlabeled' })]), pulls: [forkPull()] },
    /A person with write access can accept this commit alone with the label/,
  ],
  [
    'the event says that it was just set, and it was not',
    { ...byLabel([]), pulls: [forkPull()] },
    /A person with write access can accept/,
    event({
      action: 'labeled',
      label: { name: LABEL },
      sender: { login: 'octocat', type: 'User' },
    }),
  ],
  [
    'nothing tells when the head was pushed',
    byLabel([labelling()], { pushes: [] }),
    /GitHub does not tell whether octocat set it after the last push: use accept: review/,
  ],
  [
    'the token may not read reviews',
    { ...byReview(review()), scopes: { contents: 'read' } },
    /GitHub did not tell: .*: the job needs "permissions: pull-requests: read"/,
  ],
  [
    'the token may not read who labelled',
    { ...byLabel([labelling()]), scopes: { contents: 'read' } },
    /GitHub did not tell: .*: the job needs "permissions: pull-requests: read"/,
  ],
];

describe('growth stays red', () => {
  it.each(ATTEMPTS)('where %s', async (_, state, message, payload?: Event) => {
    const { verdict, page } = await outcome(state, payload);
    expect(verdict).toEqual([1, 'fail']);
    expect(page).toMatch(message);
  });
});
