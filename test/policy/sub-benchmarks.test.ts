import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { selfTest } from '../../src/policy/self-test/self-test.ts';
import { compareLoops, loops } from '../helpers/loops.ts';

const policyOf = (benchmarks: string, limit = '{ increase: 0 }') =>
  parsePolicy(
    `version: 1
budgets:
  - { name: small, packages: ["**"], benchmarks: [${benchmarks}], attribute: flat, functions: [grow, Work, More], alloc_space: ${limit} }
`,
    'policy.yml',
  );

const short = ({ verdicts }: ReturnType<typeof judge>) =>
  verdicts.map(({ verdict, local, base, head }) => `${verdict} ${local} ${base} ${head}`);

describe('a budget of one sub-benchmark', () => {
  const apart = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small', 'bn-grown-large'));

  it('is held against the profiles that hold nothing else of the benchmark', () => {
    expect(apart.capture.class).toBe('exact');
    const judgement = judge(apart, policyOf('BenchmarkSubs/small'));
    expect(short(judgement)).toEqual(['fail grow 0 1616', 'pass Work 11312 11312']);
    expect(judgement.notes.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(short(judge(apart, policyOf('"BenchmarkSubs/l*"')))).toEqual([
      'pass More 103424 103424',
    ]);
  });

  it('has figures per operation of its own', () => {
    const judgement = judge(apart, policyOf('BenchmarkSubs/small', '{ increase: 8/op }'));
    expect(short(judgement)).toEqual(['fail grow 0 16', 'pass Work 112 112']);
  });

  it('may name all of them', () => {
    for (const pattern of [
      'BenchmarkSubs',
      '"BenchmarkSubs/*"',
      '"*/small", BenchmarkSubs/large',
    ]) {
      const one = judge(compareLoops('bn-10', 'bn-grown-10'), policyOf(pattern));
      expect(short(one), pattern).toEqual([
        'fail grow 0 176',
        'pass More 11264 11264',
        'pass Work 1232 1232',
      ]);
    }
  });

  it('is inconclusive where a profile mixes them, on either side, and says how to measure', () => {
    const reason =
      'one profile holds "BenchmarkSubs/small" and "BenchmarkSubs/large", and heap profiles do not tell sub-benchmarks apart: measure "BenchmarkSubs/small" into a profile of its own with -bench "^BenchmarkSubs$/^small$"';
    for (const [base, head] of [
      ['bn-10', 'bn-grown-10'],
      ['bn-small', 'bn-10'],
    ] as const) {
      const judgement = judge(compareLoops(base, head), policyOf('BenchmarkSubs/small'));
      expect(judgement.conclusion).toBe('inconclusive');
      expect(judgement.verdicts).toMatchObject([{ verdict: 'inconclusive', reason }]);
      expect(judgement.notes).toContainEqual({
        level: 'warning',
        text: `"small" cannot be judged: ${reason}`,
        at: { line: 3, column: expect.any(Number) },
      });
      const found = selfTest(loops(base), judgement);
      expect(found).toMatchObject({ of: 0, unable: 1, trials: [{ unable: reason }] });
    }
  });

  it('is reported where nothing of that name ran', () => {
    const judgement = judge(apart, policyOf('BenchmarkSubs/tiny'));
    expect(judgement.conclusion).toBe('inconclusive');
    expect(judgement.notes.map(({ text }) => text).join()).toMatch(/"small" judges nothing/);
  });
});

describe('profiles of one package that measured different benchmarks', () => {
  it('are no repeats of each other', () => {
    const diff = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small', 'bn-grown-large'));
    expect(diff.pairs).toHaveLength(2);
    const grow = diff.functions.find(({ local }) => local === 'grow')!;
    expect(grow.metrics.alloc_space!.flat).toEqual({ base: 0, head: 1616, delta: 1616 });
  });

  it('may each be repeated, and a growth that every repeat shows is certain', () => {
    const twice = (...captures: string[]) => {
      const set = loops(...captures);
      const later = set.runs.map((run) => {
        const timeNanos = run.profile.timeNanos + 1n;
        return { ...run, profile: { ...run.profile, timeNanos } };
      });
      return { ...set, runs: [...set.runs, ...later] };
    };
    const diff = compare(twice('bn-small', 'bn-large'), twice('bn-grown-small', 'bn-grown-large'));
    const grow = diff.functions.find(({ local }) => local === 'grow')!;
    expect(grow.metrics.alloc_space!.flat).toEqual({ base: 0, head: 1616, delta: 1616 });
  });

  it('are named where the other side has none of them', () => {
    const diff = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small'));
    expect(diff.pairs).toHaveLength(1);
    expect(diff.notes.map(({ text }) => text).join('\n')).toMatch(
      /loops\/bn-large\.pb\.gz was measured on base only/,
    );
  });

  it('are compared as a whole where one is new', () => {
    const diff = compare(loops('bn-small'), loops('bn-grown-10'));
    expect(diff.pairs).toHaveLength(1);
    const two = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small', 'bn-100', 'bn-10'));
    expect(two.pairs.map(({ base, head }) => [base, head])).toEqual([
      [['loops/bn-small.pb.gz'], ['loops/bn-grown-small.pb.gz']],
      [['loops/bn-large.pb.gz'], ['loops/bn-10.pb.gz']],
    ]);
  });
});
