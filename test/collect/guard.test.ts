import { describe, expect, it } from 'vitest';
import { payloadText, refuseUntrusted } from '../../src/collect/guard.ts';

const [main, pull] = ['a'.repeat(40), 'b'.repeat(40)];
const workflowRun = (event: string) => ({ workflow_run: { event } });

describe('refuseUntrusted', () => {
  it.each([
    ['pull_request_target', main, undefined],
    ['pull_request_target', pull, undefined],
    ['pull_request_target', undefined, undefined],
    ['issue_comment', pull, undefined],
    ['workflow_run', pull, workflowRun('pull_request')],
    ['workflow_run', pull, undefined],
    ['workflow_run', pull, workflowRun('')],
    ['check_suite', pull, undefined],
    ['an_event_to_come', pull, undefined],
  ])('refuses %s with %s checked out', (name, checkout, payload) => {
    const event = { name, sha: main, payload };
    expect(() => refuseUntrusted(event, checkout)).toThrow(/will not run code from a pull request/);
  });

  it.each([
    ['pull_request', pull, undefined],
    ['pull_request_review', pull, undefined],
    ['push', main, undefined],
    ['check_suite', main, undefined],
    ['', pull, undefined],
    ['issue_comment', main, undefined],
    ['workflow_run', main, workflowRun('pull_request')],
    ['workflow_run', pull, workflowRun('push')],
  ])('lets %s with %s checked out', (name, checkout, payload) => {
    expect(() => refuseUntrusted({ name, sha: main, payload }, checkout)).not.toThrow();
  });
});

it('reads a payload that can hold anything', () => {
  const event = {
    name: 'push',
    sha: '',
    payload: { before: 7, pull_request: null, a: { b: 'c' } },
  };
  expect(payloadText(event, 'before')).toBeUndefined();
  expect(payloadText(event, 'pull_request', 'base', 'sha')).toBeUndefined();
  expect(payloadText(event, 'constructor', 'name')).toBeUndefined();
  expect(payloadText(event, 'a', 'b')).toBe('c');
});
