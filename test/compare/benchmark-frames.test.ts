import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { bytesIn, compareLoops, loops, scopeOf } from '../helpers/loops.ts';

const names = ({ diff }: ReturnType<typeof compareLoops>) =>
  diff.scopes.map(({ benchmark }) => benchmark);
const shareOf = (capture: string) =>
  compareLoops(capture).diff.notes.find(({ code }) => code === 'unclaimed');

/** The capture as if it had been sampled: frames are all that tells then. */
const sampled = (capture: string) => {
  const set = loops(capture);
  const runs = set.runs.map((run) => ({ ...run, profile: { ...run.profile, period: 512 } }));
  return { ...set, runs };
};

describe('the stacks of a benchmark', () => {
  it('are those of sub-benchmarks and parallel bodies that a helper started', () => {
    const bn = compareLoops('bn-1000');
    expect(bytesIn(bn, 'BenchmarkHelper')).toBe(2 * 1001 * 112);
    expect(bytesIn(compareLoops('loop-1000'), 'BenchmarkHelper')).toBe(2 * 1000 * 112);
    expect(bytesIn(bn, 'BenchmarkParallelHelper')).toBeGreaterThanOrEqual(1001 * 1024);
    expect(names(bn)).not.toContain('sub');
    expect(names(bn)).not.toContain('parallel');
  });

  it('are not those of goroutines started elsewhere', () => {
    const bn = compareLoops('bn-1000');
    expect(bytesIn(bn, 'BenchmarkElsewhere')).toBeLessThan(1001 * 240);
    const claimed = names(bn).reduce((sum, name) => sum + bytesIn(bn, name), 0);
    expect(bn.diff.totals.alloc_space!.head - claimed).toBeCloseTo(1001 * 112, 3);
  });

  it('are all that there is where it ran alone', () => {
    const alone = compareLoops('bn-elsewhere');
    expect(names(alone)).toEqual(['BenchmarkElsewhere']);
    expect(bytesIn(alone, 'BenchmarkElsewhere')).toBeGreaterThanOrEqual(101 * 240);
  });

  it('are not guessed at without output', () => {
    const silent = loops('bn-elsewhere');
    const runs = silent.runs.map((run) => ({ ...run, output: undefined }));
    const bare = compare({ ...silent, runs }, { ...silent, runs });
    expect(names(bare)).toEqual(['BenchmarkElsewhere']);
    expect(scopeOf(bare, 'BenchmarkElsewhere').evidence).toMatchObject({
      kind: 'none',
      why: { code: 'no-output' },
    });
  });

  it('are not guessed at where allocations were only sampled', () => {
    const comparison = compare(sampled('bn-1000'), sampled('bn-1000'));
    expect(names(comparison)).not.toContain('sub');
    expect(names(comparison)).not.toContain('BenchmarkHelper');
  });

  it('are all sub-benchmarks that nothing claims, where no other benchmark has any', () => {
    const set = sampled('bn-1000');
    const runs = set.runs.map((run) => {
      const results = run.output!.results.filter(({ name }) => !name.startsWith('BenchmarkSubs/'));
      return { ...run, output: { ...run.output!, results } };
    });
    const comparison = compare({ ...set, runs }, { ...set, runs });
    const { functions } = comparison.table(
      comparison.diff.scopes.indexOf(scopeOf(comparison, 'BenchmarkHelper')),
    );
    expect(functions.find(({ local }) => local === 'Work')?.metrics.alloc_space?.flat.head).toBe(
      112,
    );
  });

  it('leave a share that is told where several benchmarks ran', () => {
    expect(shareOf('bn-1000')).toEqual({
      level: 'info',
      code: 'unclaimed',
      share: expect.closeTo(0.035, 2),
    });
    expect(shareOf('bn-elsewhere')).toBeUndefined();
  });
});
