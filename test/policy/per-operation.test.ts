import { describe, expect, it } from 'vitest';
import type { BenchmarkDiff } from '../../src/compare/heap-diff.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { heapDiff } from '../helpers/heap-diff.ts';
import { compareLoops } from '../helpers/loops.ts';

const policyOf = (limit: string, benchmarks = '"*"') =>
  parsePolicy(
    `version: 1
budgets:
  - name: x
    packages: ["**"]
    benchmarks: [${benchmarks}]
    alloc_space: { increase: ${limit} }
`,
    'policy.yml',
  );

const notes = (diff: Parameters<typeof judge>[0], policy = policyOf('0')) =>
  judge(diff, policy).notes.map(({ level, text, at }) => `${level} ${at?.line ?? '-'} ${text}`);

describe('B/op as printed and as in the profile', () => {
  it('differ by the set-up outside the timer', () => {
    // 2 · 32 KiB of set-up over 11 operations; at 1001 it is 65 B of 112, and more than 16 KiB.
    expect(notes(compareLoops('bn-10'))).toEqual([
      'info - BenchmarkWork: 12064 B an operation in the profile, 3388 B/op printed: 8676 B are set-up outside the timer; 1 more benchmark likewise',
    ]);
  });

  it('are a warning where a limit per operation is about the benchmark', () => {
    const setUp = notes(compareLoops('bn-10'), policyOf('5% and 8/op', 'BenchmarkSetUp'));
    expect(setUp.slice(1)).toEqual([
      'warning 6 BenchmarkSetUp: 6070 B an operation in the profile, 112 B/op printed: 5958 B are set-up outside the timer',
    ]);
    // It is the same on both sides, so that it is no growth.
    const growth = notes(compareLoops('bn-10'), policyOf('0/op', 'BenchmarkSetUp'));
    expect(growth.at(-1)).toMatch(/^info - BenchmarkWork/);
    const other = notes(compareLoops('bn-10'), policyOf('0/op', 'BenchmarkSubs'));
    expect(other.at(-1)).toMatch(/^info - BenchmarkWork.* 1 more benchmark likewise$/);
  });

  it('differ by what no benchmark claims', () => {
    const elsewhere = notes(compareLoops('bn-1000'), policyOf('0/op', 'BenchmarkElsewhere'));
    expect(elsewhere.at(-1)).toBe(
      'warning 6 BenchmarkElsewhere: 128 B an operation in the profile, 240 B/op printed: 112 B are on stacks that no benchmark claims, or of the runtime alone',
    );
    expect(notes(compareLoops('bn-elsewhere'), policyOf('0/op')).join()).not.toMatch(/Elsewhere/);
  });

  it('are not compared where allocations are only sampled', () => {
    const diff = { ...compareLoops('bn-10'), capture: { class: 'sampled', reasons: [] } } as const;
    expect(notes(diff).join()).not.toMatch(/printed/);
  });
});

describe('a growth of the set-up alone', () => {
  const benchmark = (head: { printed: number; profiled: number }): BenchmarkDiff => ({
    name: 'BenchmarkX',
    measured: 'example.com/m',
    status: 'changed',
    operations: { base: 1000, head: 1000 },
    perOperation: {
      printed: { base: 1024, head: head.printed },
      profiled: { base: 1024, head: head.profiled },
    },
    metrics: {},
  });
  const diff = (head: { printed: number; profiled: number }) =>
    heapDiff([{ package: 'example.com/m', metrics: { alloc_space: [1024, head.profiled] } }], {
      benchmarks: [benchmark(head)],
      capture: { class: 'exact', reasons: [] },
      perOperation: 1,
    });

  it('is told, as limits per operation count it', () => {
    expect(notes(diff({ printed: 1024, profiled: 5312 }), policyOf('0/op'))).toEqual([
      'warning 6 BenchmarkX: +4288 B an operation in the profile, +0 B/op printed: set-up outside the timer grew, and limits per operation count it',
    ]);
  });

  it('is not what grew within the timer too, or by little', () => {
    expect(notes(diff({ printed: 5312, profiled: 5312 }), policyOf('0/op'))).toEqual([]);
    expect(notes(diff({ printed: 1024, profiled: 1024 + 51 }), policyOf('0/op'))).toEqual([]);
    expect(notes(diff({ printed: 1024, profiled: 1024 + 52 }), policyOf('0/op'))).toHaveLength(1);
  });
});
