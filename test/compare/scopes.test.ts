import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { loops, scopeOf } from '../helpers/loops.ts';
import { only, openRows, rows } from '../helpers/spec.ts';
import { compareUnlike, unlike } from '../helpers/unlike.ts';

const NO_GROWTH = only(
  'functions: [Left, Right, grow, Work, More]',
  'attribute: flat',
  'alloc_space: { increase: 0 }',
);
const judged = (comparison: Comparison) => judge(comparison, NO_GROWTH);

/** The side as if it had printed other results too. */
const withResults = (side: ProfileSet, ...names: readonly string[]): ProfileSet => ({
  ...side,
  runs: side.runs.map((run) => {
    const results = run.output!.results;
    const more = names.map((name) => ({ ...results[0]!, name }));
    return { ...run, output: { ...run.output!, results: [...results, ...more] } };
  }),
});

describe('8 bytes an operation that go from Left to Right', () => {
  // 101 objects of 8 bytes, two in a block of 16: a b.N of 100.
  const moved = 816 / 101;

  it('are no growth where both are in one benchmark: all figures are the same', () => {
    const both = compareUnlike('both', 'both-moved');
    expect(rows(judged(both))).toEqual(['pass Right BenchmarkBoth alloc_space 8.079→8.079']);
    const right = both.table(0).functions.find(({ local }) => local === 'Right');
    expect(right?.was).toBe('example.com/unlike.Left');
  });

  it('are a growth where they go to another benchmark', () => {
    expect(openRows(judged(compareUnlike('lone', 'lone-moved')))).toEqual([
      `fail Right BenchmarkRight alloc_space 0→${moved.toFixed(3)}`,
    ]);
  });
});

describe('a benchmark that one side alone ran', () => {
  it('is a scope of that side, with figures of its own', () => {
    const added = compareUnlike('lone', 'more');
    expect(scopeOf(added, 'BenchmarkBoth')).toMatchObject({
      status: 'added',
      operations: { base: 0, head: 101 },
      evidence: { kind: 'counted', profiles: { base: 0, head: 1 } },
      totals: { alloc_space: { base: 0, head: 816 / 101 } },
    });
    expect(judged(added).conclusion).toBe('pass');
    const gone = compareUnlike('more', 'lone');
    expect(scopeOf(gone, 'BenchmarkBoth').status).toBe('removed');
  });

  it('hides no growth of what it shares with others', () => {
    expect(openRows(judged(compareUnlike('more', 'lone-moved')))).toEqual([
      'fail Right BenchmarkRight alloc_space 0→8.079',
    ]);
  });

  it('takes its benchmark with it where it is a sub-benchmark, and no other', () => {
    const base = loops('bn-10');
    const comparison = compare(base, withResults(base, 'BenchmarkSubs/huge'));
    expect(scopeOf(comparison, 'BenchmarkSubs').evidence).toEqual({
      kind: 'none',
      why: { code: 'results-differ', result: 'BenchmarkSubs/huge', side: 'head' },
    });
    expect(scopeOf(comparison, 'BenchmarkWork').evidence.kind).toBe('counted');
    const of = (benchmark: string) =>
      judge(
        comparison,
        only(`benchmarks: [${benchmark}]`, 'functions: [Work]', 'alloc_space: { increase: 0 }'),
      ).conclusion;
    expect([of('BenchmarkSubs'), of('BenchmarkWork')]).toEqual(['inconclusive', 'pass']);
  });
});

describe('sub-benchmarks in profiles of their own', () => {
  const apart = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small', 'bn-grown-large'));
  const of = (benchmark: string) =>
    rows(
      judge(
        apart,
        only(
          `benchmarks: ["${benchmark}"]`,
          'functions: [grow, Work, More]',
          'attribute: flat',
          'alloc_space: { increase: 0 }',
        ),
      ),
    );

  it('are results that budgets tell apart', () => {
    expect(apart.diff.pairs).toHaveLength(2);
    expect(of('BenchmarkSubs/small')).toEqual([
      'fail grow BenchmarkSubs/small alloc_space 0→16',
      'pass Work BenchmarkSubs/small alloc_space 112→112',
    ]);
    expect(of('BenchmarkSubs/l*')).toEqual(['pass More BenchmarkSubs/large alloc_space 1024→1024']);
    expect(of('BenchmarkSubs')).toEqual([
      'fail grow BenchmarkSubs/small alloc_space 0→16',
      'pass More BenchmarkSubs/large alloc_space 1024→1024',
      'pass Work BenchmarkSubs/small alloc_space 112→112',
    ]);
  });

  it('are mixed in one, on either side', () => {
    const mixed = (base: string, head: string) =>
      rows(
        judge(
          compare(loops(base), loops(head)),
          only(
            'benchmarks: [BenchmarkSubs/small]',
            'functions: [grow]',
            'attribute: flat',
            'alloc_space: { increase: 0 }',
          ),
        ),
      );
    expect(mixed('bn-10', 'bn-grown-10')).toEqual([
      'inconclusive grow BenchmarkSubs alloc_space 0→8 results-mixed',
    ]);
    expect(mixed('bn-small', 'bn-grown-10')).toEqual([
      expect.stringMatching(/^inconclusive grow BenchmarkSubs .* results-(?:mixed|differ)$/),
    ]);
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
    const comparison = compare(
      twice('bn-small', 'bn-large'),
      twice('bn-grown-small', 'bn-grown-large'),
    );
    expect(openRows(judged(comparison))).toEqual([
      'fail grow BenchmarkSubs/small alloc_space 0→16',
    ]);
    expect(comparison.diff.scopes[1]!.evidence).toEqual({
      kind: 'counted',
      profiles: { base: 2, head: 2 },
    });
  });

  it('are named where the other side has none of them', () => {
    const { pairs, notes } = compare(loops('bn-small', 'bn-large'), loops('bn-grown-small')).diff;
    expect(pairs).toHaveLength(1);
    expect(notes).toContainEqual({
      level: 'warning',
      code: 'one-side-only',
      what: 'loops/bn-large.pb.gz',
      side: 'base',
    });
  });

  it('are advisory as wholes where each side parts them in its own way', () => {
    const { capture } = compare(unlike('lone', 'both'), unlike('more')).diff;
    expect(capture).toEqual({
      class: 'advisory',
      doubts: [
        {
          code: 'parted-unlike',
          package: 'example.com/unlike',
          profiles: ['unlike/both.pb.gz', 'unlike/lone.pb.gz'],
        },
      ],
    });
  });
});
