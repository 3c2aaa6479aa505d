import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { fixtureSet } from '../helpers/fixtures.ts';
import { benchmarkOf, compareLoops } from '../helpers/loops.ts';

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
    const diff = compareLoops(capture);
    expect(benchmarkOf(diff, benchmark).operations).toEqual({ base: operations, head: operations });
    // Subs allocates 112 bytes in one, 1024 in the other, and nothing but that.
    if (benchmark !== 'BenchmarkSubs' || capture.match(/small|large/)) return;
    const bytes = benchmarkOf(diff, benchmark).metrics.alloc_space!.head;
    expect(bytes).toBe((operations / 2) * (112 + 1024));
  });

  it('are those of all profiles of a package that measured different benchmarks', () => {
    const both = (side: string): ProfileSet =>
      fixtureSet(
        'loops',
        (file) => file.startsWith(`${side}-small.`) || file.startsWith(`${side}-large.`),
      );
    const diff = compare(both('bn'), both('loop'));
    expect(benchmarkOf(diff, 'BenchmarkSubs').operations).toEqual({ base: 200, head: 200 });
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
    const compared = compare(set, set).benchmarks.flatMap(({ name, perOperation }) =>
      perOperation ? [{ name, ...perOperation }] : [],
    );
    expect(compared.length).toBeGreaterThan(0);
    for (const { name, printed, profiled } of compared) {
      // 32 KiB of set-up, twice in a b.N and once in a b.Loop; a cache of 64 KiB that is filled once.
      const outside = name === 'BenchmarkSetUp' || name === 'BenchmarkWork' ? 132 : 0;
      const over = profiled.head - printed.head;
      if (less.includes(name)) expect(over, name).toBeLessThan(-100);
      else {
        expect(over, name).toBeGreaterThanOrEqual(0);
        expect(over, name).toBeLessThan(WARM_UP + outside);
      }
    }
  });

  it.each(['sampled', 'default'])('in %s profiles are near what was printed', (capture) => {
    const set = fixtureSet(`${capture}/base`, (file) => file.startsWith('internal_parser.'));
    const { printed, profiled } = benchmarkOf(compare(set, set), 'BenchmarkParse').perOperation!;
    expect(profiled.head / printed.head).toBeGreaterThan(0.9);
    expect(profiled.head / printed.head).toBeLessThan(1.15);
  });

  it('are unknown where the output does not tell', () => {
    const bare = fixtureSet('loops', (file) => file === 'bn-10.pb.gz');
    const [first] = compare(bare, bare).benchmarks;
    expect(first).toMatchObject({ operations: { base: 0, head: 0 } });
    expect(first).not.toHaveProperty('perOperation');
    expect(first).not.toHaveProperty('results');
  });
});
