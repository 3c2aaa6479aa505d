import { describe, expect, it } from 'vitest';
import { readContext } from '../../src/github/context.ts';
import { readEvent } from '../helpers/events.ts';

const MERGE = 'a'.repeat(40);
const env = (event: string) => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_SHA: MERGE,
  GITHUB_REPOSITORY: 'acme/db',
  GITHUB_RUN_ID: '1001',
  GITHUB_WORKFLOW_REF: 'acme/db/.github/workflows/ci.yml@refs/pull/2/merge',
});
const read = (event: string, payload = readEvent(event)) => readContext(env(event), payload);

describe('readContext', () => {
  it('reads the runner', () => {
    expect(read('push')).toMatchObject({
      event: 'push',
      repository: { owner: 'acme', name: 'db' },
      runId: 1001,
      measuringWorkflow: 'ci.yml',
      serverUrl: 'https://github.com',
    });
  });

  it('pull_request: the author’s commit, the branch’s, and the test merge', () => {
    expect(read('pull_request')).toMatchObject({
      head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      baseBranch: 'master',
      mergeSha: MERGE,
      pull: {
        number: 2,
        isFork: false,
        headRepository: { owner: 'Codertocat', name: 'Hello-World' },
      },
    });
  });

  it('pull_request_target: the same, and GITHUB_SHA is nobody’s merge', () => {
    const context = read('pull_request_target', readEvent('pull_request'));
    expect(context).toMatchObject({ mergeSha: undefined, pull: { number: 2 } });
    expect(context.head).toBe('ec26c3e57ca3a959ca5aad62de7213c562f8c821');
  });

  it('tells forks by the repository’s id, also when the fork is gone', () => {
    const payload = readEvent('pull_request');
    payload.pull_request.head.repo.id++;
    expect(read('pull_request', payload).pull?.isFork).toBe(true);
    payload.pull_request.head.repo = null;
    expect(read('pull_request', payload).pull).toMatchObject({
      isFork: true,
      headRepository: undefined,
    });
  });

  it.each(['pull_request_review', 'pull_request_review_comment'])(
    '%s: what pull_request says, and the test merge',
    (event) => {
      const payload = readEvent(event);
      const { number, head, base } = payload.pull_request;
      expect(read(event)).toMatchObject({
        head: head.sha,
        base: base.sha,
        baseBranch: base.ref,
        mergeSha: MERGE,
        pull: { number, headSha: head.sha },
      });
    },
  );

  it.each([
    ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
    ...['issue_comment', 'merge_group', 'workflow_run', 'check_suite', 'deployment_status'],
  ])('%s is about a proposal', (event) => {
    expect(read(event)).toMatchObject({ isProposal: true });
    expect(read(event).defaultBranch).toMatch(/^(main|master)$/);
  });

  it('takes an event that nobody has heard of for one, and a push for none', () => {
    expect(read('an_event_to_come', {}).isProposal).toBe(true);
    const push = readEvent('push');
    expect(read('push', push).isProposal).toBe(false);
    const queued = { ...push, ref: `refs/heads/gh-readonly-queue/main/pr-7-${MERGE}` };
    expect(read('push', queued).isProposal).toBe(true);
    expect(readContext({}, {}).isProposal).toBe(false);
  });

  it('workflow_run: the run that was reported, and no pull request', () => {
    expect(read('workflow_run')).toMatchObject({
      head: '3484a3fb816e0859fd6e1cea078d76385ff50625',
      base: undefined,
      pull: undefined,
      measuringWorkflow: 'test.yml',
      triggeringRun: {
        id: 289782451,
        headBranch: 'master',
        headRepository: { owner: 'octo-org', name: 'octo-repo' },
      },
    });
  });

  it('merge_group: both commits, and nothing to comment on', () => {
    expect(read('merge_group')).toMatchObject({
      head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
      base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
      baseBranch: 'main',
      pull: undefined,
    });
  });

  it('push: the commit before, or none on a new branch', () => {
    const payload = readEvent('push');
    expect(read('push', payload)).toMatchObject({ head: payload.after, base: undefined });
    payload.before = 'b'.repeat(40);
    expect(read('push', payload)).toMatchObject({ base: payload.before, baseBranch: 'master' });
  });

  it('issue_comment: the pull request it stands on, and no issue', () => {
    const payload = readEvent('issue_comment');
    expect(read('issue_comment', payload).commentedPull).toBe(1);
    delete payload.issue.pull_request;
    expect(read('issue_comment', payload).commentedPull).toBeUndefined();
  });

  it.each(['workflow_dispatch', 'schedule'])('%s: the commit and the default branch', (event) => {
    const context = read(event);
    expect(context).toMatchObject({ head: MERGE, base: undefined, pull: undefined });
    expect(['main', 'master']).toContain(context.baseBranch);
  });

  it('takes nothing from a payload of another shape', () => {
    const shapes = [{}, { pull_request: 'x' }, { pull_request: { number: -1, head: [] } }];
    for (const payload of shapes) expect(read('pull_request', payload).pull).toBeUndefined();
    expect(readContext({}, {})).toMatchObject({ event: '', repository: undefined, runId: 0 });
    const hostile = { after: '../../x', ref: 'refs/heads/a' };
    expect(readContext({ GITHUB_EVENT_NAME: 'push' }, hostile).head).toBeUndefined();
  });
});
