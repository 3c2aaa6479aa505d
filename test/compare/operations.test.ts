import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { median } from '../../src/compare/median.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from '../helpers/fixtures.ts';
import { bytesIn, compareLoops, loops, scopeOf } from '../helpers/loops.ts';

describe('operations that really ran', () => {
  it.each<[capture: string, benchmark: string, operations: number]>([
    // One for the probe, and the printed N; for each result.
    ['bn-10', 'BenchmarkWork', 11],
    ['bn-1000', 'BenchmarkWork', 1001],
    ['bn-10', 'BenchmarkSubs', 22],
    ['bn-10', 'BenchmarkHelper', 22],
    ['bn-10', 'BenchmarkParallel', 11],
    ['bn-10', 'BenchmarkParallelHelper', 11],
    // Just the printed N.
    ['loop-10', 'BenchmarkWork', 10],
    ['loop-1000', 'BenchmarkWork', 1000],
    ['loop-10', 'BenchmarkSubs', 20],
    ['loop-10', 'BenchmarkHelper', 20],
    // 7x three times: 3 · (7 + 1).
    ['bn-count3', 'BenchmarkWork', 24],
    ['bn-count3', 'BenchmarkSubs', 48],
    ['bn-count3', 'BenchmarkParallel', 24],
    // 100x on one CPU and on two.
    ['bn-cpu12', 'BenchmarkWork', 202],
    ['bn-cpu12', 'BenchmarkSubs', 404],
    // The probe is the result.
    ['bn-once', 'BenchmarkWork', 1],
    ['bn-once', 'BenchmarkSubs', 2],
    ['bn-once', 'BenchmarkParallel', 1],
    ['bn-small', 'BenchmarkSubs', 101],
    ['loop-large', 'BenchmarkSubs', 100],
  ])('of %s, %s: %d', (capture, benchmark, operations) => {
    const comparison = compareLoops(capture);
    const { operations: found, evidence } = scopeOf(comparison, benchmark);
    expect(found).toEqual({ base: operations, head: operations });
    expect(evidence.kind).toBe('counted');
    // Subs allocates 112 bytes in one, 1024 in the other, and nothing but that.
    if (benchmark !== 'BenchmarkSubs' || capture.match(/small|large/)) return;
    expect(bytesIn(comparison, benchmark)).toBeCloseTo((operations / 2) * (112 + 1024), 3);
  });

  it('are those of each profile of a package that measured different benchmarks', () => {
    const both = (side: string): ProfileSet => loops(`${side}-small`, `${side}-large`);
    const { scopes } = compare(both('bn'), both('loop')).diff;
    expect(scopes.map(({ results }) => results.map(({ name }) => name))).toEqual([
      ['BenchmarkSubs/large'],
      ['BenchmarkSubs/small'],
    ]);
    // What a b.N probes is left out: the other side has none.
    for (const { operations } of scopes) expect(operations).toEqual({ base: 100, head: 100 });
  });
});

describe('bytes of one operation', () => {
  /** By how much a profile may lie above what was printed and rounded down: caches, pools. */
  const WARM_UP = 16;

  it.each<[folder: string, wanted: (file: string) => boolean, less: readonly string[]]>([
    // Running reads in a goroutine that it starts: its stacks do not name the benchmark.
    ['demo/base', () => true, ['BenchmarkRead']],
    ['demo/head', () => true, ['BenchmarkRead']],
    ['loops', (file) => file.startsWith('bn-1000.'), ['BenchmarkElsewhere']],
    ['loops', (file) => file.startsWith('bn-grown-1000.'), ['BenchmarkElsewhere']],
    ['loops', (file) => file.startsWith('loop-1000.'), ['BenchmarkElsewhere']],
    ['loops', (file) => file.startsWith('bn-elsewhere.'), []],
  ])('in the profiles of %s are those that were printed', (folder, wanted, less) => {
    const set = fixtureSet(folder, wanted);
    const { scopes, results } = compare(set, set).diff;
    expect(scopes.length).toBeGreaterThan(0);
    scopes.forEach(({ benchmark, totals }, index) => {
      const lines = results.filter(({ scope }) => scope === index).map(({ lines }) => lines.head);
      const printed = lines.map((each) => median(each.map(({ bytes }) => bytes!)));
      const mean = printed.reduce((sum, bytes) => sum + bytes, 0) / printed.length;
      // 32 KiB of set-up, twice in a b.N and once in a b.Loop; a cache of 64 KiB that is filled once.
      const outside = benchmark === 'BenchmarkSetUp' || benchmark === 'BenchmarkWork' ? 132 : 0;
      const over = totals.alloc_space!.head - mean;
      if (less.includes(benchmark)) expect(over, benchmark).toBeLessThan(-100);
      else {
        expect(over, benchmark).toBeGreaterThanOrEqual(0);
        expect(over, benchmark).toBeLessThan(WARM_UP + outside);
      }
    });
  });

  it.each(['sampled', 'default'])('in %s profiles are what was printed, shared out', (capture) => {
    const set = fixtureSet(`${capture}/base`, (file) => file.startsWith('internal_parser.'));
    const comparison = compare(set, set);
    comparison.diff.scopes.forEach((scope, index) => {
      const lines = comparison.diff.results
        .filter((result) => result.scope === index)
        .map(({ lines }) => lines.head[0]!);
      const operations = lines.reduce((sum, { iterations }) => sum + iterations, 0);
      const printed =
        lines.reduce((sum, { iterations, bytes }) => sum + iterations * bytes!, 0) / operations;
      const { functions } = comparison.table(index);
      const flat = functions.reduce((sum, fn) => sum + fn.metrics.alloc_space!.flat.head, 0);
      expect(flat, scope.benchmark).toBeCloseTo(printed, 6);
      expect(scope.totals).toEqual({});
    });
  });

  it('are unknown where the output does not tell', () => {
    const bare = fixtureSet('loops', (file) => file === 'bn-10.pb.gz');
    const [first] = compare(bare, bare).diff.scopes;
    expect(first).toMatchObject({
      operations: { base: 0, head: 0 },
      results: [],
      totals: {},
      most: undefined,
      evidence: { kind: 'none', why: { code: 'no-output' } },
    });
  });
});
