import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { compareLoops, loops, scopeOf } from '../helpers/loops.ts';
import { only, rows } from '../helpers/spec.ts';

const NO_GROWTH = only(
  'packages: ["**"]',
  'functions: [Work, grow, More, Prepare, Once, BenchmarkWork, BenchmarkSubs, BenchmarkHelper, sub]',
  'attribute: flat',
  'benchmarks: [BenchmarkWork, BenchmarkSubs, BenchmarkHelper]',
  'alloc_space: { increase: 0 }',
  'alloc_objects: { increase: 0 }',
);

const failed = (base: string, head: string) =>
  rows(judge(compareLoops(base, head), NO_GROWTH)).filter((row) => row.startsWith('fail'));

const probes = ({ diff }: ReturnType<typeof compareLoops>) =>
  diff.notes.filter(({ code }) => code === 'probe-left-out');

/** The table of one benchmark. */
const within = (comparison: ReturnType<typeof compareLoops>, benchmark: string) =>
  comparison.table(comparison.diff.scopes.indexOf(scopeOf(comparison, benchmark))).functions;

describe.each([10, 1000])('b.N against b.Loop at %d iterations', (n) => {
  it.each([
    ['bn', 'loop'],
    ['loop', 'bn'],
    ['bn-grown', 'loop-grown'],
    ['loop-grown', 'bn-grown'],
  ])('is no growth by itself: %s to %s', (from, to) => {
    expect(failed(`${from}-${n}`, `${to}-${n}`)).toEqual([]);
  });

  it.each([
    ['bn', 'loop-grown'],
    ['loop', 'bn-grown'],
  ])('does not hide 16 bytes an operation: %s to %s', (from, to) => {
    // One call an operation in each result: of results that are alike the first is told.
    expect(failed(`${from}-${n}`, `${to}-${n}`)).toEqual([
      'fail grow BenchmarkHelper alloc_space 0→16',
      'fail grow BenchmarkHelper alloc_objects 0→1',
    ]);
  });

  it('keeps what a first run does once: b.Loop does it too', () => {
    const comparison = compareLoops(`bn-${n}`, `loop-${n}`);
    const once = within(comparison, 'BenchmarkWork').find(({ local }) => local === 'Once')!;
    expect(once.metrics.alloc_space!.flat.base * n).toBeGreaterThanOrEqual(65_536);
    expect(once.metrics.alloc_space!.flat.delta).toBe(0);
  });

  it('says which run was left out, on which side', () => {
    // 32 KiB of set-up and one operation.
    const note = {
      level: 'info',
      code: 'probe-left-out',
      benchmark: 'BenchmarkWork',
      package: 'example.com/loops',
      bytes: 32_880,
    };
    expect(probes(compareLoops(`bn-${n}`, `loop-${n}`))).toContainEqual({ ...note, side: 'base' });
    expect(probes(compareLoops(`loop-${n}`, `bn-${n}`))).toContainEqual({ ...note, side: 'head' });
    expect(probes(compareLoops(`bn-${n}`))).toEqual([]);
  });

  it('leaves pprof its own figures', () => {
    const exact = compare(loops(`bn-${n}`), loops(`loop-${n}`), undefined, 'exact');
    const work = exact.diff.functions.find(({ name }) => name === 'example.com/loops.Work')!;
    expect(work.metrics.alloc_space!.flat.delta).toBeLessThan(0);
    expect(probes(exact)).toEqual([]);
    expect(exact.diff.scopes).toEqual([]);
  });
});

it('a b.N of which only the first operation allocates is not taken for a b.Loop', () => {
  for (const n of [10, 1000]) {
    const comparison = compareLoops(`bn-${n}`, `bn-grown-${n}`);
    expect(probes(comparison)).toEqual([]);
    const only = within(comparison, 'BenchmarkFill');
    const flat = (local: string) =>
      only.find((fn) => fn.local === local)!.metrics.alloc_space!.flat;
    expect(flat('grow')).toEqual({ base: 0, head: 16, delta: 16 });
    const fill = 4096 / (n + 1);
    expect(flat('Fill')).toEqual({ base: fill, head: fill, delta: 0 });
  }
});

it('nor is one whose other operations allocate in goroutines elsewhere', () => {
  // As if each operation had printed 16 bytes: 16 000 in all, of which the profile shows 4096.
  const set = loops('bn-1000');
  const runs = set.runs.map((run) => {
    const results = run.output!.results.map((result) =>
      result.name === 'BenchmarkFill' ? { ...result, bytesPerOp: 16 } : result,
    );
    return { ...run, output: { ...run.output!, results } };
  });
  expect(probes(compare({ ...set, runs }, loops('bn-grown-1000')))).toEqual([]);
});

describe('-count and -cpu that differ between the sides', () => {
  it('leave profiles without evidence, and say why', () => {
    const counted = compareLoops('bn-count1', 'bn-count3').diff.capture;
    expect(counted).toEqual({
      class: 'advisory',
      doubts: [
        {
          code: 'repeats-differ',
          package: 'example.com/loops',
          result: 'BenchmarkWork',
          counts: [3, 1],
        },
      ],
    });
    const cpus = compareLoops('bn-cpu12', 'bn-10').diff.capture;
    expect(cpus.doubts).toContainEqual({
      code: 'differs',
      what: 'procs',
      base: ['1 and 2'],
      head: ['1'],
    });
  });

  it('are fine where they are the same', () => {
    expect(compareLoops('bn-count3').diff.capture.class).toBe('exact');
    expect(compareLoops('bn-cpu12').diff.capture.class).toBe('exact');
  });

  it('leave what was printed its own evidence', () => {
    const lines = compareLoops('bn-count1', 'bn-count3').diff.results.map(({ lines }) => lines);
    expect(lines.every(({ base, head }) => base.length === 1 && head.length === 3)).toBe(true);
  });

  it('leave shares of what was printed without noise, for nothing was sampled', () => {
    const comparison = compareLoops('bn-1000', 'bn-count1');
    expect(scopeOf(comparison, 'BenchmarkWork').evidence.kind).toBe('sampled');
    const changes = within(comparison, 'BenchmarkWork').flatMap(({ metrics }) => [
      metrics.alloc_space!.flat,
      metrics.alloc_objects!.owned,
    ]);
    expect(changes.some(({ delta }) => delta > 0)).toBe(true);
    for (const { delta, interval } of changes)
      expect(interval).toEqual({ low: delta, high: delta });
  });
});
