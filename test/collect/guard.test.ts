import { describe, expect, it } from 'vitest';
import { payloadText, refuseUntrusted } from '../../src/collect/guard.ts';

const event = (name: string) => ({ name, sha: '', payload: undefined });

describe('refuseUntrusted', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'check_suite', 'one_to_come'])(
    'refuses %s, whatever is checked out',
    (name) => {
      expect(() => refuseUntrusted(event(name))).toThrow(`${name}: will not run code from a pull`);
    },
  );

  it.each(['pull_request', 'pull_request_review', 'merge_group', 'push', 'schedule', ''])(
    'lets %s',
    (name) => {
      expect(() => refuseUntrusted(event(name))).not.toThrow();
    },
  );
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
