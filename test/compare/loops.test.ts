import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { compareLoops, loops } from '../helpers/loops.ts';

const NO_GROWTH = parsePolicy(
  `version: 1
budgets:
  - name: none
    packages: ["**"]
    functions: [Work, grow, More, Prepare, Once, BenchmarkWork, BenchmarkSubs, BenchmarkHelper, sub]
    attribute: flat
    benchmarks: [BenchmarkWork, BenchmarkSubs, BenchmarkHelper]
    alloc_space: { increase: 0 }
    alloc_objects: { increase: 0 }
`,
  'policy.yml',
);

const failed = (base: string, head: string) =>
  judge(compareLoops(base, head), NO_GROWTH)
    .verdicts.filter(({ verdict }) => verdict === 'fail')
    .map(({ local, metric, delta }) => `${local} ${metric} ${delta}`)
    .sort();

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
    // One call an operation in Work, two in Helper's sub-benchmarks together, one in Subs.
    const calls = 4 * n;
    expect(failed(`${from}-${n}`, `${to}-${n}`)).toEqual([
      `grow alloc_objects ${calls}`,
      `grow alloc_space ${16 * calls}`,
    ]);
  });

  it('keeps what a first run does once: b.Loop does it too', () => {
    const once = compareLoops(`bn-${n}`, `loop-${n}`).functions.find(
      ({ local }) => local === 'Once',
    )!;
    expect(once.metrics.alloc_space!.flat.base).toBeGreaterThanOrEqual(65_536);
    expect(once.metrics.alloc_space!.flat.delta).toBe(0);
  });

  it('says which run was left out, on which side', () => {
    const notes = (from: string, to: string) =>
      compareLoops(`${from}-${n}`, `${to}-${n}`).notes.map(({ text }) => text);
    // 32 KiB of set-up and one operation.
    expect(notes('bn', 'loop')).toContain(
      'BenchmarkWork of example.com/loops went from b.N to b.Loop: the run for N = 1 that only a b.N loop has is left out on base, 32880 B of alloc_space',
    );
    expect(notes('loop', 'bn').join()).toMatch(/from b.Loop to b.N.*left out on head, 32880 B/);
    expect(notes('bn', 'bn').join()).not.toMatch(/b\.Loop/);
  });

  it('leaves pprof its own figures', () => {
    const exact = compare(loops(`bn-${n}`), loops(`loop-${n}`), undefined, 'exact');
    const work = exact.functions.find(({ name }) => name === 'example.com/loops.Work')!;
    expect(work.metrics.alloc_space!.flat.delta).toBeLessThan(0);
    expect(exact.notes.map(({ text }) => text).join()).not.toMatch(/b\.Loop/);
  });
});

it('a b.N of which only the first operation allocates is not taken for a b.Loop', () => {
  for (const n of [10, 1000]) {
    const diff = compareLoops(`bn-${n}`, `bn-grown-${n}`);
    expect(diff.notes.map(({ text }) => text).join()).not.toMatch(/b\.Loop/);
    const only = diff.within((name) => name === 'BenchmarkFill').functions;
    const flat = (local: string) =>
      only.find((fn) => fn.local === local)!.metrics.alloc_space!.flat;
    expect(flat('grow')).toEqual({ base: 0, head: 16 * (n + 1), delta: 16 * (n + 1) });
    expect(flat('Fill')).toEqual({ base: 4096, head: 4096, delta: 0 });
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
  const diff = compare({ ...set, runs }, loops('bn-grown-1000'));
  expect(diff.notes.map(({ text }) => text).join()).not.toMatch(/b\.Loop/);
});

describe('-count and -cpu that differ between the sides', () => {
  it('decide nothing, and say why', () => {
    const counted = compareLoops('bn-count1', 'bn-count3').capture;
    expect(counted).toEqual({
      class: 'advisory',
      reasons: [
        'example.com/loops ran BenchmarkWork 1 times in one profile and 3 in another: measure both with the same -count',
      ],
    });
    const cpus = compareLoops('bn-cpu12', 'bn-10').capture;
    expect(cpus.class).toBe('advisory');
    expect(cpus.reasons.join()).toMatch(/numbers of CPUs differ: 1 and 2 on base, 1 on head/);
  });

  it('are fine where they are the same', () => {
    expect(compareLoops('bn-count3').capture.class).toBe('exact');
    expect(compareLoops('bn-cpu12').capture.class).toBe('exact');
  });
});
