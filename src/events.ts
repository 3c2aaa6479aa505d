/*
 * GitHub's events by what their runs are about (docs: events-that-trigger-workflows). An event that
 * is on no list is one to come: it is about a proposal, and runs beside secrets.
 */

/** Of commits that somebody with write access has put there. `''`: no event at all. */
const SETTLED = ['', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'];

/** "GITHUB_SHA: last merge commit on the GITHUB_REF branch", which is `refs/pull/N/merge`. */
const ON_TEST_MERGE = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Whether nobody proposes what the run is about. */
export function isSettled(event: string): boolean {
  return SETTLED.includes(event);
}

/**
 * Whether a run is about what somebody proposes, who must not bring their own limits along.
 * @param ref that was pushed to
 */
export function isProposal(event: string, ref: string | undefined): boolean {
  // A merge queue's commit is a branch as well, and a push to it, and not merged yet.
  return !isSettled(event) || ref?.startsWith('refs/heads/gh-readonly-queue/') === true;
}

/** Whether checkout brings the test merge of a pull request, with rights that a fork may have. */
export function isOnTestMerge(event: string): boolean {
  return ON_TEST_MERGE.includes(event);
}

/**
 * Whether what lies in the workspace may be run, and its git be believed: on other events a
 * stranger's files may lie there, beside rights and secrets that the stranger must not reach.
 */
export function mayRunWorkspace(event: string): boolean {
  return isSettled(event) || isOnTestMerge(event) || event === 'merge_group';
}
