import { describe, expect, it } from 'vitest';
import { builtInBudgets } from '../../src/policy/built-in.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { heap, judged, openRows, policyOf, rows } from '../helpers/spec.ts';

/** The built-in budgets as a file would have them. */
const TEXT = `built-in: off
budgets:
  - name: operations stay lean
    benchmarks: ["**"]
    alloc_space: { increase: 5% and 4 B }
    alloc_objects: { increase: 5% and 0.25 }
  - name: start-up and set-up
    benchmarks: ["(init)", "(set-up)"]
    alloc_space: { increase: 5% and 16 KiB }
    level: warning
  - name: nothing left behind
    benchmarks: ["**"]
    inuse_space: { increase: 64 B }
    level: warning
`;

describe('what is built in', () => {
  it('is what the documentation says, without a place', () => {
    const at = { line: 0, column: 0 };
    const { budgets, ...rest } = policyOf(TEXT);
    // Of one budget the order in which limits are read does not matter.
    const sorted = (all: typeof budgets) =>
      all.map((budget) => ({
        ...budget,
        limits: [...budget.limits].sort((a, b) => (a.metric < b.metric ? -1 : 1)),
      }));
    expect(sorted(builtInBudgets())).toEqual(
      sorted(budgets).map((budget) => ({
        ...budget,
        at,
        isBuiltIn: true,
        patternsAt: undefined,
        limits: budget.limits.map((limit) => ({ ...limit, at })),
      })),
    );
    expect(defaultPolicy()).toEqual({
      ...rest,
      file: 'built-in policy',
      budgets: builtInBudgets(),
    });
  });

  it('warns of what an operation leaves in use', () => {
    const left = (bytes: number) =>
      ['X 1000 64 1', heap(`1000 64000 X > m.Get in use 1000 ${1000 * bytes}`)] as const;
    expect(openRows(judged(left(0), left(65)))).toEqual(['warn BenchmarkX inuse_space 0→65']);
    expect(openRows(judged(left(0), left(64)))).toEqual([]);
  });
});

describe('beside a file', () => {
  const grown = ['X 1000 64 1 | Y 1000 64 1', 'X 1000 128 1 | Y 1000 128 1'] as const;
  const own = (name: string, ...lines: string[]) => [
    `  - name: ${name}`,
    ...lines.map((line) => `    ${line}`),
  ];

  it('the built-in budgets hold', () => {
    const policy = policyOf(
      'budgets:',
      ...own('mine', 'benchmarks: [BenchmarkX]', 'alloc_objects: { max: 9 }'),
    );
    expect(rows(judged(...grown, policy))).toEqual([
      'fail BenchmarkX alloc_space 64→128',
      'fail BenchmarkY alloc_space 64→128',
      'pass BenchmarkX alloc_objects 1→1',
      'pass BenchmarkX alloc_objects max 1→1 (mine)',
      'pass BenchmarkY alloc_objects 1→1',
    ]);
  });

  it('hold alone where it has none of its own', () => {
    expect(openRows(judged(...grown, policyOf('module: example.com')))).toHaveLength(2);
  });

  it('do not hold where they are off', () => {
    const policy = policyOf(
      'built-in: off',
      'budgets:',
      ...own('mine', 'benchmarks: ["**"]', 'alloc_objects: { max: 9 }'),
    );
    expect(openRows(judged(...grown, policy))).toEqual([]);
  });

  it('are replaced by one of the same name, all of it', () => {
    const mine = own(
      'operations stay lean',
      'benchmarks: [BenchmarkX]',
      'alloc_space: { increase: 1 KiB }',
    );
    const policy = policyOf('budgets:', ...mine);
    expect(rows(judged(...grown, policy))).toEqual([
      'pass BenchmarkX alloc_space 64→128 (operations stay lean)',
    ]);
  });

  it('give way to a later one for the same result, metric and kind of limit', () => {
    const policy = policyOf(
      'budgets:',
      ...own('mine', 'benchmarks: [BenchmarkX]', 'alloc_space: { increase: 1 KiB }'),
    );
    expect(openRows(judged(...grown, policy))).toEqual(['fail BenchmarkY alloc_space 64→128']);
    const cap = policyOf(
      'budgets:',
      ...own('cap', 'benchmarks: [BenchmarkX]', 'alloc_space: { max: 1 KiB }'),
    );
    expect(openRows(judged(...grown, cap))).toHaveLength(2);
  });
});
