import { describe, expect, it } from 'vitest';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { compareLoops } from '../helpers/loops.ts';

const judged = (base: string, head: string, limit: string, benchmark = 'BenchmarkElsewhere') =>
  judge(
    compareLoops(base, head),
    parsePolicy(
      `version: 1
budgets:
  - name: x
    packages: ["**"]
    functions: [work, Elsewhere, grow]
    attribute: cum
    benchmarks: [${benchmark}]
    ${limit}
`,
      'policy.yml',
    ),
  );

describe('a growth on goroutines that no benchmark claims', () => {
  it('cannot be told by a limit per operation of the benchmark that started them', () => {
    const { conclusion, verdicts } = judged(
      'bn-1000',
      'bn-grown-1000',
      'alloc_space: { increase: 0/op }',
    );
    expect(conclusion).toBe('inconclusive');
    expect(verdicts.map(({ local, verdict }) => `${local} ${verdict}`)).toEqual([
      'grow inconclusive',
      'work inconclusive',
      'Elsewhere pass',
    ]);
  });

  it('is none where the limit allows as much, or another benchmark is judged', () => {
    const held = (limit: string, benchmark?: string) =>
      judged('bn-1000', 'bn-grown-1000', limit, benchmark).conclusion;
    expect(held('alloc_space: { increase: 16 B/op }')).toBe('pass');
    expect(held('alloc_space: { increase: 0/op }', 'BenchmarkSetUp')).toBe('fail');
    expect(held('alloc_space: { increase: 17 B/op }', 'BenchmarkSetUp')).toBe('pass');
    expect(judged('bn-1000', 'bn-1000', 'alloc_space: { increase: 0/op }').conclusion).toBe('pass');
  });

  it('is claimed where the benchmark has a profile of its own', () => {
    const alone = judged('bn-elsewhere', 'bn-elsewhere', 'alloc_space: { increase: 0/op }');
    expect(alone.verdicts.map(({ local }) => local)).toContain('work');
    expect(alone.conclusion).toBe('pass');
  });

  it('counts for a cap', () => {
    const cap = (limit: string) => judged('bn-1000', 'bn-grown-1000', limit).verdicts;
    expect(cap('alloc_space: { max: 100 B/op }').map(({ verdict }) => verdict)).toContain(
      'inconclusive',
    );
    expect(cap('alloc_space: { max: 1 KiB/op }').every(({ verdict }) => verdict === 'pass')).toBe(
      true,
    );
  });

  it('is one of a package too', () => {
    const policy = parsePolicy(
      `version: 1
budgets:
  - name: x
    packages: ["**"]
    benchmarks: [BenchmarkElsewhere]
    alloc_space: { increase: 0/op }
    alloc_objects: { increase: 0/op }
`,
      'policy.yml',
    );
    const { verdicts } = judge(compareLoops('bn-1000', 'bn-grown-1000'), policy);
    expect(verdicts).toMatchObject([{ verdict: 'inconclusive' }, { verdict: 'inconclusive' }]);
    expect(verdicts[0]!.reason).toMatch(
      /^BenchmarkElsewhere printed \+16 B\/op and its stacks hold \+0: .* -bench '\^BenchmarkElsewhere\$'/,
    );
  });
});
