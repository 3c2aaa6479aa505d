import { describe, expect, it } from 'vitest';
import { waysToJudge } from './measured.ts';

const GROWN = { name: 'inlined-closure', base: 'master', head: 'two' };
const STOPS = { name: 'inlining-stops', base: 'main', head: 'feat' };

describe.each(waysToJudge(GROWN))('a literal of an inlined function, by %s', (_, judge) => {
  it('is charged to the function that declares it', () => {
    const { status, report } = judge(`budgets:
  - { name: lib, packages: ["**/lib"], functions: [Iter], alloc_space: { increase: 5% } }
  - { name: app, packages: ["**/app"], functions: [Sum], alloc_space: { increase: 0 } }
`);
    expect(status).toBe(1);
    const [lib, ...others] = report.budgets;
    expect(lib).toMatchObject({
      verdict: 'fail',
      function: 'example.com/inl/lib.Iter',
      file: 'example.com/inl/lib/lib.go',
      line: 9,
    });
    expect(others.every((each: { verdict: string }) => each.verdict === 'pass')).toBe(true);
  }, 120_000);
});

describe.each(waysToJudge(STOPS))('a function that is no longer inlined, by %s', (_, judge) => {
  it('is not new: only its literal itself is', () => {
    const { status, report } = judge(`budgets:
  - { name: lib, packages: ["**/lib"], functions: [Iter], alloc_space: { increase: 0 } }
`);
    expect(status).toBe(1);
    // 51 runs of one literal that is no longer on the stack.
    expect(report.budgets).toMatchObject([{ package: 'example.com/inl/lib', delta: 51 * 16 }]);
  }, 120_000);

  it('is within the built-in policy', () => {
    expect(judge().report.conclusion).toBe('pass');
  }, 120_000);
});
