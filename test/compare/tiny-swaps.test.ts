import { describe, expect, it } from 'vitest';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { compareUnlike } from '../helpers/unlike.ts';

const policyOf = (limit: string) =>
  parsePolicy(
    `version: 1
budgets:
  - name: flat
    packages: ["**"]
    functions: [Left, Right]
    attribute: flat
    alloc_space: { increase: ${limit} }
`,
    'policy.yml',
  );

const judged = (base: string, head: string, limit = '0') =>
  judge(compareUnlike(base, head), policyOf(limit));

describe('8 bytes an operation that go from Left to Right', () => {
  it('are a swap within one benchmark, and that is said', () => {
    const { conclusion, verdicts, notes } = judged('both', 'both-moved');
    expect(conclusion).toBe('pass');
    // 101 objects of 8 bytes, two in a block of 16.
    expect(verdicts.find(({ local }) => local === 'Right')).toMatchObject({ delta: 816 });
    expect(notes.map(({ text }) => text).join()).toMatch(
      /^Right grew by 816 B, which is not counted: as much in objects of 16 B went away elsewhere/,
    );
  });

  it('are a growth where they go to another benchmark', () => {
    const { conclusion, verdicts, notes } = judged('lone', 'lone-moved');
    expect(conclusion).toBe('fail');
    expect(verdicts[0]).toMatchObject({ local: 'Right', verdict: 'fail', delta: 816 });
    expect(notes.map(({ text }) => text).join()).not.toMatch(/not counted/);
    expect(judged('lone', 'lone-moved', '0/op').conclusion).toBe('fail');
  });

  it('need no word where the limit allows as much', () => {
    expect(judged('both', 'both-moved', '1 KiB').notes).toEqual([]);
  });
});
