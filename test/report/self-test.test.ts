import { describe, expect, it } from 'vitest';
import { UNTRIED_ON_SAMPLES } from '../../src/policy/self-test/growth.ts';
import type { SelfTest, Trial } from '../../src/policy/self-test/self-test.ts';
import { selfTestLine } from '../../src/report/self-test.ts';
import { toPlain } from '../../src/report/spans.ts';
import { fn, verdictOf } from '../helpers/judgement.ts';

const tested = verdictOf('pass', fn('node', [100, 100]));
const trial = (parts: Partial<Trial> = {}): Trial => ({
  tested,
  grown: 'node',
  growth: 1,
  unable: '',
  spread: 0,
  judged: { ...tested, verdict: 'fail' },
  ...parts,
});
const told = (trials: readonly Trial[], parts: Partial<SelfTest> = {}) => {
  const of = trials.filter(({ unable }) => unable === '').length;
  const unable = trials.length - of;
  return toPlain(selfTestLine({ caught: of, of, unable, untried: 0, trials, ...parts }));
};

describe('the sentence on the self-test', () => {
  it('says how much more a growth had to be where runs differ', () => {
    expect(told([trial()])).toBe(
      'Self-test: a growth just over each budget, put into the base, was caught, 1 of 1.',
    );
    expect(told([trial({ spread: 100 }), trial({ spread: 4096 }), trial()])).toBe(
      'Self-test: a growth just over each budget and over what its own runs differ by, up to 4.00 KiB, put into the base, was caught, 3 of 3.',
    );
  });

  it('tells what was not tried from what could not fail', () => {
    const left = trial({ unable: UNTRIED_ON_SAMPLES });
    const open = trial({ unable: 'Go versions differ' });
    expect(told([left])).toBe('Self-test: 1 budget per operation: not tried on samples.');
    expect(told([trial(), left, open])).toMatch(
      /1 of 1\. No growth could have broken 1 other budget: Go versions differ\. 1 budget per/,
    );
    expect(told([trial()], { caught: 0 })).toMatch(/was NOT caught everywhere, 0 of 1\.$/);
  });
});
