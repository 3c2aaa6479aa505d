import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTest } from '../../src/policy/self-test.ts';
import { heapDiff, type Row } from '../helpers/heap-diff.ts';

const A = 'example.com/m/a';

function policyWith(limit: string) {
  return parsePolicy(
    `version: 1\nbudgets:\n  - name: x\n    packages: ["**"]\n    alloc_space: { ${limit} }\n`,
    'policy.yml',
  );
}

describe('the self-test', () => {
  it('catches a growth over each kind of limit, wherever the figures stand', () => {
    const limit = fc.constantFrom(
      'increase: 0',
      'increase: 5%',
      'increase: 5% and 0',
      'increase: 64 KiB',
      'increase: 29% and 16 B',
      'increase: 3 B/op and 5%',
      'max: 12 MiB',
      'max: 0',
      'max: 1 MiB/op, increase: 7%',
    );
    const amount = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(limit, amount, amount, (text, base, head) => {
        const row: Row = { package: A, metrics: { alloc_space: [base, head] } };
        const judgement = judge(heapDiff([row]), policyWith(text));
        const { caught, of } = selfTest(judgement);
        expect(of).toBe(judgement.verdicts.length);
        expect(caught).toBe(of);
      }),
    );
  });

  it('does not count what no growth could break', () => {
    const row: Row = { package: A, metrics: { alloc_space: [100, 200] } };
    const judgement = judge(heapDiff([row]), policyWith('increase: 50 B'));
    const [verdict] = judgement.verdicts;
    const limit = { ...verdict!.limit, absolute: Number.POSITIVE_INFINITY };
    expect(selfTest({ ...judgement, verdicts: [{ ...verdict!, limit }] })).toEqual({
      caught: 0,
      of: 1,
    });
  });

  it('has nothing to say where nothing was judged', () => {
    expect(selfTest(judge(heapDiff([]), defaultPolicy()))).toEqual({ caught: 0, of: 0 });
  });
});
