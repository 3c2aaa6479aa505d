import { describe, expect, it } from 'vitest';
import { compared, heap, judged, only, openRows, rows, type Side } from '../helpers/spec.ts';

/* What is judged from what `go test -bench` printed: each rule with the lines that show it. */

type Case = readonly [what: string, base: Side, head: Side, expected: readonly string[]];

const SPACE = 'BenchmarkX alloc_space';
const OBJECTS = 'BenchmarkX alloc_objects';

describe('by the built-in policy, a fixed number of iterations', () => {
  it.each<Case>([
    ['the same', 'X 1000 64 1', 'X 1000 64 1', []],
    ['less', 'X 1000 64 2', 'X 1000 32 1', []],
    ['4 B more', 'X 1000 64 1', 'X 1000 68 1', []],
    ['5 % more', 'X 1000 1000 1', 'X 1000 1050 1', []],
    ['twice as much', 'X 1000 64 1', 'X 1000 128 1', [`fail ${SPACE} 64→128`]],
    [
      'an object more',
      'X 1000 64 1',
      'X 1000 80 2',
      [`fail ${SPACE} 64→80`, `fail ${OBJECTS} 1→2`],
    ],
    // A process allocates some KiB by chance: one line of few iterations does not tell.
    [
      'little more in one line',
      'X 100 64 1',
      'X 100 72 1',
      [`inconclusive ${SPACE} 64→72 few-lines`],
    ],
    ['the same in many iterations', 'X 100000 64 1', 'X 100000 72 1', [`fail ${SPACE} 64→72`]],
    ['the same in three lines', 'X 100 64,64,65 1', 'X 100 72,73,72 1', [`fail ${SPACE} 64→72`]],
    [
      'three lines that overlap',
      'X 100 64,64,73 1',
      'X 100 72,73,72 1',
      [`inconclusive ${SPACE} 64→72 noisy`],
    ],
    [
      'ten lines',
      'X 100 64,65,66,64,64,64,64,64,64,64 1',
      'X 100 72,73,72,72,72,72,72,72,72,72 1',
      [`fail ${SPACE} 64→72`],
    ],
    [
      'ten lines of which one overlaps',
      'X 100 64,65,66,64,64,64,64,64,64,72 1',
      'X 100 72,73,72,72,72,72,72,72,72,72 1',
      [`inconclusive ${SPACE} 64→72 noisy`],
    ],
    [
      'nothing that becomes something',
      'X 1000 0 0',
      'X 1000 16 1',
      [`fail ${SPACE} 0→16`, `fail ${OBJECTS} 0→1`],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(openRows(judged(base, head))).toEqual(expected);
    expect(openRows(judged(base, base))).toEqual([]);
    expect(openRows(judged(head, head))).toEqual([]);
  });
});

describe('by the built-in policy, iterations that a clock chose', () => {
  it.each<Case>([
    ['the same', 'X 1000000 64 1', 'X 999999 64 1', []],
    [
      'up to 25 % in one line',
      'X 1000000 64 1',
      'X 999999 80 1',
      [`inconclusive ${SPACE} 64→80 few-lines`],
    ],
    ['above 25 % in one line', 'X 1000000 64 1', 'X 999999 81 1', [`fail ${SPACE} 64→81`]],
    [
      'as little in three lines',
      'X 1000000,999999,9 64 1',
      'X 999999 72,72,72 1',
      [`fail ${SPACE} 64→72`],
    ],
    [
      'three lines that overlap',
      'X 1000000 64,64,72 1',
      'X 999999 72,72,72 1',
      [`inconclusive ${SPACE} 64→72 noisy`],
    ],
    [
      'two lines are no three',
      'X 1000000 64,64 1',
      'X 999999 72,72,72 1',
      [`inconclusive ${SPACE} 64→72 few-lines`],
    ],
    [
      'an object of 8 B or more',
      'X 1000000 64 10',
      'X 999999 72 11',
      [`fail ${SPACE} 64→72`, `fail ${OBJECTS} 10→11`],
    ],
    [
      'an object of less',
      'X 1000000 64 10',
      'X 999999 71 11',
      [`inconclusive ${SPACE} 64→71 few-lines`, `inconclusive ${OBJECTS} 10→11 few-lines`],
    ],
    [
      'nothing that becomes something',
      'X 1000000 0 0',
      'X 999999 8 1',
      [`fail ${SPACE} 0→8`, `fail ${OBJECTS} 0→1`],
    ],
    // 1 MB that is allocated once is 100 B of 10,000 iterations and 1000 B of a thousand.
    [
      'what fewer iterations explain',
      'X 10000 100 1',
      'X 1000 1000 1',
      [`inconclusive ${SPACE} 100→1000 iterations-explain`],
    ],
    [
      'three lines that they explain',
      'X 10000 100,100,100 1',
      'X 1000,1001,1000 1000 1',
      [`inconclusive ${SPACE} 100→1000 iterations-explain`],
    ],
    // A registry that is grown once to 2.65 MB: 624 B of 4249 operations and 2211 of 1200.
    [
      'what fewer iterations explain, where not every one allocates',
      'X 4249 624 0',
      'X 1200 2211 0',
      [`inconclusive ${SPACE} 624→2211 iterations-explain`],
    ],
    ['more than that', 'X 4249 624 0', 'X 1200 2400 0', [`fail ${SPACE} 624→2400`]],
    ['more than they explain', 'X 10000 100 1', 'X 1000 2000 1', [`fail ${SPACE} 100→2000`]],
    ['what more iterations do not', 'X 10000 100 1', 'X 100000 1000 1', [`fail ${SPACE} 100→1000`]],
    // append doubles: 43 B/op and 49 B/op are the same code.
    [
      'an append now and then',
      'X 1000000 43 0',
      'X 999999 49 0',
      [`inconclusive ${SPACE} 43→49 amortised`],
    ],
    [
      'three lines of it',
      'X 1000000 43,43,43 0',
      'X 999999 70,70,70 0',
      [`inconclusive ${SPACE} 43→70 amortised`],
    ],
    ['more than a doubling', 'X 1000000 43 0', 'X 999999 100 0', [`fail ${SPACE} 43→100`]],
  ])('%s', (_, base, head, expected) => {
    expect(openRows(judged(base, head))).toEqual(expected);
    expect(openRows(judged(base, base))).toEqual([]);
  });

  it('with samples that are mostly of growing buffers', () => {
    const sampled = (rest: string) => heap(`9 90000 X > m.Get${rest}`, { period: 512 });
    const buffers = sampled(' > runtime.growslice');
    const alike = (profile: string, base: string, head: string) =>
      openRows(judged([base, profile], [head, profile]));
    const timed = ['X 1000000 64 1', 'X 999999 100 1'] as const;
    expect(alike(buffers, ...timed)).toEqual([`inconclusive ${SPACE} 64→100 amortised`]);
    expect(alike(sampled(''), ...timed)).toEqual([`fail ${SPACE} 64→100`]);
    const three = ['X 1000000 64,64,64 1', 'X 999999 100,100,99 1'] as const;
    expect(alike(buffers, ...three)).toEqual([`fail ${SPACE} 64→100`]);
  });
});

describe('what is no evidence', () => {
  it('is a line without -benchmem', () => {
    const judgement = judged('X 1000 64 1', 'X 1000 -');
    expect(rows(judgement)).toEqual([
      `inconclusive ${SPACE} 0→0 no-benchmem`,
      `inconclusive ${OBJECTS} 0→0 no-benchmem`,
    ]);
    expect(judgement.findings[0]!.outcome).toMatchObject({ why: { side: 'head' } });
    expect(judgement.conclusion).toBe('inconclusive');
  });

  it('is a B/op of its own, which an exact profile contradicts', () => {
    const profile = heap('1000 64000 X > m.Get');
    const own = judged(['X 1000 5000 1', profile], ['X 1000 9000 1', profile]);
    expect(openRows(own)).toEqual([`inconclusive ${SPACE} 5000→9000 own-metric`]);
    const sampled = heap('1000 64000 X > m.Get', { period: 512 });
    expect(openRows(judged(['X 1000 5000 1', sampled], ['X 1000 9000 1', sampled]))).toEqual([
      `fail ${SPACE} 5000→9000`,
    ]);
  });

  it('is of the figure that is missing, and of the lines as they were made', () => {
    const whys = (base: string, head: string) =>
      judged(base, head).findings.flatMap(({ outcome }) => ('why' in outcome ? [outcome.why] : []));
    expect(whys('X 10 0 0', 'X 10 8 0')).toEqual([
      { code: 'few-lines', base: 1, head: 1, iterations: 10 },
    ]);
    const [timed] = whys('X 1000000 64 1', 'X 999999 72 1');
    expect(timed).toEqual({ code: 'few-lines', base: 1, head: 1 });
    expect(whys('X 1000 64 1', 'X 1000 64')).toEqual([
      { code: 'no-benchmem', side: 'head', metric: 'alloc_objects' },
    ]);
    expect(whys('X 1000 - 1', 'X 1000 64 1')).toEqual([
      { code: 'no-benchmem', side: 'base', metric: 'alloc_space' },
    ]);
    expect(whys('X 1000 -', 'X 1000 64 1')).toEqual([
      { code: 'no-benchmem', side: 'base' },
      { code: 'no-benchmem', side: 'base' },
    ]);
  });

  it('is another platform, whatever was printed', () => {
    const on = (goos: string, line: string) => `goos: ${goos} | pkg: example.com/m | ${line}`;
    const judgement = judged(on('linux', 'X 1000 64 1'), on('darwin', 'X 1000 128 1'));
    expect(openRows(judgement)).toEqual([
      `inconclusive ${SPACE} 64→128 differs`,
      `inconclusive ${OBJECTS} 1→1 differs`,
    ]);
  });

  it('is another number of CPUs, for those of which it is', () => {
    const judgement = judged('X-8 1000 64 1', 'X-4 1000 128 1');
    expect(openRows(judgement)).toEqual([
      `inconclusive ${SPACE} 64→128 differs`,
      `inconclusive ${OBJECTS} 1→1 differs`,
    ]);
    expect(judgement.findings[0]?.outcome).toMatchObject({
      why: { what: 'procs', base: ['8'], head: ['4'] },
    });
    expect(openRows(judged('X 1000 64 1', 'X-4 1000 128 1'))).toHaveLength(2);
    expect(openRows(judged('X 1000 64 1 | X-4 1000 64 1', 'X 1000 128 1'))).toEqual([
      'fail BenchmarkX-1 alloc_space 64→128',
    ]);
    const functions = only('functions: ["*"]', 'alloc_space: { increase: 0 }');
    const grown = (line: string, bytes: number): Side => [line, heap(`1000 ${bytes} X > m.Get`)];
    const sides = [grown('X-8 1000 64 1', 64000), grown('X-4 1000 128 1', 128000)] as const;
    expect(openRows(judged(...sides, functions))).toEqual([
      'inconclusive Get BenchmarkX alloc_space 64→128 differs',
    ]);
  });

  it('is no profile of so few samples that they do not tell Go', () => {
    const unversioned = (stack: string) =>
      heap(stack, { period: 524_288 }).replaceAll('/go-1.26.8/', '/go/');
    const sides = ['X 1000 64 1', 'X 1000 128 1'].map(
      (line, i) => [line, unversioned(`1 64 X > m.Get${i}`)] as const,
    );
    expect(compared(sides[0]!, sides[1]!).diff.doubts).toMatchObject([{ code: 'go-unknown' }]);
    expect(openRows(judged(sides[0]!, sides[1]!))).toEqual([`fail ${SPACE} 64→128`]);
  });

  it('is a metric that only profiles have', () => {
    const left = only('inuse_space: { increase: 0 }');
    expect(rows(judged('X 1000 64 1', 'X 1000 64 1', left))).toEqual([
      'inconclusive BenchmarkX inuse_space 0→0 needs-every-allocation',
    ]);
    const profile = (bytes: number) => heap(`1000 64000 X > m.Get in use 1000 ${bytes}`);
    const [base, head] = [64_000, 128_000].map((bytes) => ['X 1000 64 1', profile(bytes)] as const);
    expect(rows(judged(base!, head!, left))).toEqual(['fail BenchmarkX inuse_space 64→128']);
  });
});
