import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { benchmarkOf, compareLoops, loops } from '../helpers/loops.ts';

const bytesOf = (capture: string, name: string) =>
  benchmarkOf(compareLoops(capture), name).metrics.alloc_space!.head;

describe('the stacks of a benchmark', () => {
  it('are those of sub-benchmarks and parallel bodies that a helper started', () => {
    expect(bytesOf('bn-1000', 'BenchmarkHelper')).toBe(2 * 1001 * 112);
    expect(bytesOf('loop-1000', 'BenchmarkHelper')).toBe(2 * 1000 * 112);
    expect(bytesOf('bn-1000', 'BenchmarkParallelHelper')).toBeGreaterThanOrEqual(1001 * 1024);
    const names = compareLoops('bn-1000').benchmarks.map(({ name }) => name);
    expect(names).not.toContain('sub');
    expect(names).not.toContain('parallel');
  });

  it('are not those of goroutines started elsewhere', () => {
    const elsewhere = bytesOf('bn-1000', 'BenchmarkElsewhere');
    expect(elsewhere).toBeLessThan(1001 * 240);
    expect(bytesOf('bn-1000', '')).toBe(1001 * 112);
  });

  it('are all that there is where it ran alone', () => {
    const { benchmarks } = compareLoops('bn-elsewhere');
    expect(benchmarks.map(({ name }) => name)).toEqual(['BenchmarkElsewhere']);
    expect(bytesOf('bn-elsewhere', 'BenchmarkElsewhere')).toBeGreaterThanOrEqual(101 * 240);
  });

  it('are not guessed at without output', () => {
    const silent = loops('bn-elsewhere');
    const runs = silent.runs.map((run) => ({ ...run, output: undefined }));
    const { benchmarks } = compare({ ...silent, runs }, { ...silent, runs });
    expect(benchmarks.map(({ name }) => name).sort()).toEqual(['', 'BenchmarkElsewhere']);
  });

  it('are not guessed at where allocations were only sampled', () => {
    const exact = loops('bn-1000');
    const runs = exact.runs.map((run) => ({ ...run, profile: { ...run.profile, period: 512 } }));
    const { benchmarks } = compare({ ...exact, runs }, { ...exact, runs });
    expect(benchmarks.map(({ name }) => name)).not.toContain('sub');
    const helper = benchmarks.find(({ name }) => name === 'BenchmarkHelper');
    expect(helper?.metrics.alloc_space?.head ?? 0).toBe(0);
  });

  it('are all sub-benchmarks that nothing claims, where no other benchmark has any', () => {
    const set = loops('bn-1000');
    const runs = set.runs.map((run) => {
      const results = run.output!.results.filter(({ name }) => !name.startsWith('BenchmarkSubs/'));
      const profile = { ...run.profile, period: 512 };
      return { ...run, profile, output: { ...run.output!, results } };
    });
    const diff = compare({ ...set, runs }, { ...set, runs });
    const helper = benchmarkOf(diff, 'BenchmarkHelper');
    expect(helper.metrics.alloc_space!.head).toBe(2 * 1001 * 112);
  });

  it('leave a share that is told where several benchmarks ran', () => {
    const texts = (capture: string) => compareLoops(capture).notes.map(({ text }) => text);
    expect(texts('bn-1000')).toContainEqual(
      expect.stringMatching(/^3\.\d % of alloc_space belongs to no single benchmark/),
    );
    expect(texts('bn-elsewhere').join()).not.toMatch(/belongs to no/);
  });
});
