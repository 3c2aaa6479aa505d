import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readLadder, whyNotIn, whyNotOn } from '../../src/github/measuring-rung.ts';
import { git } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';

if (!goIsHere()) console.log('no Go on PATH: the search for a checkout did not run');

describe('the ladder of a base', () => {
  it('ends with collect:, or has none', () => {
    expect(readLadder([])).toEqual({ sources: [], measures: false });
    expect(readLadder(['heap'])).toEqual({ sources: ['heap'], measures: false });
    expect(readLadder(['collect:'])).toEqual({ sources: [], measures: true });
    const sources = ['artifact:heap', 'branch:heap'];
    expect(readLadder([...sources, 'collect:'])).toEqual({ sources, measures: true });
  });

  it.each([[['collect:./...']], [['collect:', 'heap']], [['heap', 'collect:', 'collect:']]])(
    'is refused as %j',
    (base) => {
      expect(() => readLadder(base)).toThrow(UserError);
      expect(() => readLadder(base)).toThrow(/^input base: collect:/);
    },
  );
});

describe('measuring', () => {
  it('is never done where a stranger’s code would meet secrets', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'check_suite']) {
      expect(whyNotOn(event)).toMatch(event);
    }
    for (const event of [
      'pull_request',
      'pull_request_review',
      'push',
      'merge_group',
      'schedule',
    ]) {
      expect(whyNotOn(event)).toBeUndefined();
    }
  });

  it.skipIf(!goIsHere())('needs a commit to stand on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-'));
    try {
      expect(await whyNotIn(folder)).toContain('actions/checkout');
      git(folder, 'init', '--quiet');
      expect(await whyNotIn(folder)).toContain('actions/checkout');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'one');
      expect(await whyNotIn(folder)).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
