import { describe, expect, it } from 'vitest';
import { waysToJudge } from './measured.ts';

const GROWN = { name: 'inlined-closure', base: 'master', head: 'two' };
const STOPS = { name: 'inlining-stops', base: 'main', head: 'feat' };

describe.each(waysToJudge(GROWN))('a literal of an inlined function, by %s', (_, judge) => {
  it('is charged to the function that declares it', () => {
    const { status, report } = judge(`built-in: off
budgets:
  - { name: lib, packages: ["**/lib"], functions: [Iter], alloc_space: { increase: 5% } }
  - { name: app, packages: ["**/app"], functions: [Sum], alloc_space: { increase: 0 } }
`);
    expect(status).toBe(1);
    const [lib, ...others] = report.findings;
    const place = {
      function: 'example.com/inl/lib.Iter',
      file: 'example.com/inl/lib/lib.go',
      line: 9,
    };
    expect(lib).toMatchObject({ verdict: 'fail', target: place });
    expect(others.every((each: { verdict: string }) => each.verdict === 'pass')).toBe(true);
  }, 120_000);
});

describe.each(waysToJudge(STOPS))('a function that is no longer inlined, by %s', (_, judge) => {
  it('is not new: only its literal itself is', () => {
    const { status, report } = judge(`built-in: off
budgets:
  - { name: lib, packages: ["**/lib"], functions: [Iter], alloc_space: { increase: 0 } }
`);
    expect(status).toBe(1);
    // One literal an operation that is no longer on the stack.
    expect(report.findings).toMatchObject([
      { target: { function: 'example.com/inl/lib.Iter' }, delta: expect.closeTo(16, 6) },
    ]);
  }, 120_000);

  it('is over by what the benchmark prints: three more objects an operation', () => {
    const { report } = judge();
    expect(report.conclusion).toBe('fail');
    expect(report.headline).toMatch(/^Over budget: BenchmarkSum (?:3 → 6 allocs|192 → 248 B)\/op/);
  }, 120_000);
});
