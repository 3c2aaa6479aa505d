import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/policy/finding.ts';
import { by, NO_GROWTH, side } from '../helpers/function-spec.ts';
import { judged, only, openRows, rows } from '../helpers/spec.ts';

/* Budgets on functions and packages. Every profile here is of 1000 operations, but where it says else. */

describe('a function', () => {
  it('is held against a limit of one operation', () => {
    const base = side('1000 64000 X > m.Get > m.(*T).grow | 1000 32000 X > m.Get');
    const head = side('1000 80000 X > m.Get > m.(*T).grow | 1000 32000 X > m.Get');
    expect(rows(judged(base, head, NO_GROWTH))).toEqual([
      'fail (*T).grow BenchmarkX alloc_space 64→80',
      'pass Get BenchmarkX alloc_space 32→32',
    ]);
    expect(openRows(judged(base, head, by('alloc_space: { increase: 16 B }')))).toEqual([]);
    expect(openRows(judged(base, head, by('alloc_space: { max: 79 }')))).toEqual([
      'fail (*T).grow BenchmarkX alloc_space max 64→80',
    ]);
  });

  it('owns what it allocates in other modules, and what cum and flat say', () => {
    const base = side('1000 64000 X > m.Get > encoding/json.Marshal | 1000 8000 X > m.Get');
    const head = side('1000 96000 X > m.Get > encoding/json.Marshal | 1000 8000 X > m.Get');
    const of = (attribute: string) =>
      openRows(judged(base, head, by('alloc_space: { increase: 0 }', `attribute: ${attribute}`)));
    expect(of('owned')).toEqual(['fail Get BenchmarkX alloc_space 72→104']);
    expect(of('flat')).toEqual([]);
    expect(of('cum')).toEqual([
      'fail BenchmarkX BenchmarkX alloc_space 72→104',
      'fail Get BenchmarkX alloc_space 72→104',
    ]);
  });

  it('is judged in each result that runs it, and the worst counts', () => {
    const output = 'X 1000 1 1 | Y 1000 1 1';
    const base = side('1000 64000 X > m.Get | 1000 64000 Y > m.Get', output);
    const head = side('1000 65000 X > m.Get | 1000 96000 Y > m.Get', output);
    expect(rows(judged(base, head, NO_GROWTH))).toEqual(['fail Get BenchmarkY alloc_space 64→96']);
    const x = by('alloc_space: { increase: 0 }', 'benchmarks: [BenchmarkX]');
    expect(rows(judged(base, head, x))).toEqual(['fail Get BenchmarkX alloc_space 64→65']);
  });

  it('that is new starts from what another gave up, and what is gone goes to nothing', () => {
    const base = side('1000 64000 X > m.Old');
    const head = side('1000 96000 X > m.New');
    const without = judged(base, head, by('alloc_space: { increase: 32 B }'));
    expect(rows(without)).toEqual([
      'pass New BenchmarkX alloc_space 64→96 moved 64',
      'pass Old BenchmarkX alloc_space 64→0',
    ]);
  });

  it('that was renamed is the same where all its figures are', () => {
    const base = side('1000 64000 X > m.Old | 500 8000 X > m.Get');
    const head = side('1000 64000 X > m.New | 500 16000 X > m.Get');
    expect(rows(judged(base, head, NO_GROWTH))).toEqual([
      'fail Get BenchmarkX alloc_space 8→16',
      'pass New BenchmarkX alloc_space 64→64',
    ]);
  });

  it('that grew by what others gave up has moved it', () => {
    const base = side('1000 64000 X > m.Get | 1000 96000 X > m.Put');
    const head = side('1000 96000 X > m.Get | 1000 64000 X > m.Put');
    expect(rows(judged(base, head, NO_GROWTH))).toEqual([
      'pass Get BenchmarkX alloc_space 96→96 moved 32',
      'pass Put BenchmarkX alloc_space 96→64',
    ]);
  });

  it('does not hide in it what is more than that', () => {
    const base = side('1000 64000 X > m.Get | 1000 96000 X > m.Put');
    const head = side('1000 196000 X > m.Get | 1000 64000 X > m.Put');
    expect(openRows(judged(base, head, by('alloc_space: { increase: 99 B }')))).toEqual([
      'fail Get BenchmarkX alloc_space 96→196 moved 32',
    ]);
    expect(openRows(judged(base, head, by('alloc_space: { increase: 100 B }')))).toEqual([]);
  });

  it('on stacks that no benchmark claims may grow for each, and never passes for that', () => {
    const of = (bytes: number) =>
      side(`1000 64000 X > m.Get\n1000 ${bytes} go > m.serve`, 'X 1000 64 1\nY 1000 64 1');
    const found = (base: number, head: number, limit: string) =>
      judged(of(base), of(head), only('functions: [serve]', `alloc_space: { ${limit} }`));
    expect(rows(found(64_000, 96_000, 'increase: 8 B'))).toEqual([
      'inconclusive serve BenchmarkX alloc_space 64→96 unclaimed',
    ]);
    expect(rows(found(64_000, 96_000, 'max: 64 B'))).toEqual([
      'inconclusive serve BenchmarkX alloc_space max 64→96 unclaimed',
    ]);
    expect(rows(found(64_000, 96_000, 'increase: 40 B'))).toEqual([]);
    expect(rows(found(64_000, 64_000, 'increase: 0'))).toEqual([]);
  });

  it('moves nothing from one result to another', () => {
    const output = 'X 1000 1 1 | Y 1000 1 1';
    const base = side('1000 64000 X > m.Get | 1000 96000 Y > m.Put', output);
    const head = side('1000 96000 X > m.Get | 1000 64000 Y > m.Put', output);
    expect(openRows(judged(base, head, NO_GROWTH))).toEqual([
      'fail Get BenchmarkX alloc_space 64→96',
    ]);
  });

  it('of a new benchmark is held against caps alone, and of one that is gone against none', () => {
    const output = 'X 1000 1 1 | Y 1000 1 1';
    const base = side('1000 64000 X > m.Get');
    const head = side('1000 64000 X > m.Get | 1000 99000 Y > m.Put', output);
    expect(rows(judged(base, head, NO_GROWTH))).toEqual(['pass Get BenchmarkX alloc_space 64→64']);
    const cap = by('alloc_space: { max: 64 }');
    expect(openRows(judged(base, head, cap))).toEqual(['fail Put BenchmarkY alloc_space max 0→99']);
    expect(openRows(judged(head, base, cap))).toEqual([]);
  });

  it('is not there where it is ignored', () => {
    const base = side('1000 64000 X > m.Get | 1000 64000 X > m.Put');
    const head = side('1000 96000 X > m.Get | 1000 96000 X > m.Put');
    const ignoring = {
      ...NO_GROWTH,
      ignore: [{ at: { line: 1, column: 1 }, packages: ['**/m'], functions: ['P*'] }],
    };
    expect(rows(judged(base, head, ignoring))).toEqual(['fail Get BenchmarkX alloc_space 64→96']);
  });
});

describe('zero', () => {
  const output = (x: string) => `X 1000 ${x} | Y 1000 64 1`;
  const base = side('1000 64000 Y > m.Put', output('0 0'));
  const head = side('1000 64000 Y > m.Put | 1000 16000 X > m.Get', output('16 1'));

  it('is a figure: a benchmark that allocated nothing has no stacks, and grows all the same', () => {
    expect(rows(judged(base, head, NO_GROWTH))).toEqual([
      'fail Get BenchmarkX alloc_space 0→16',
      'pass Put BenchmarkY alloc_space 64→64',
    ]);
    expect(openRows(judged(head, base, NO_GROWTH))).toEqual([]);
    const { causes } = judged(base, head);
    expect(causes.map((cause) => [cause.function.local, cause.change])).toEqual([
      ['Get', { base: 0, head: 16, delta: 16 }],
    ]);
  });
});

describe('a package', () => {
  const base = side('1000 64000 X > m.Get > n.Put | 1000 64000 X > m.Get');
  const head = side('1000 96000 X > m.Get > n.Put | 1000 64000 X > m.Get');

  it('is its own part of a result', () => {
    const all = only('packages: ["**"]', 'alloc_space: { increase: 0 }');
    expect(rows(judged(base, head, all))).toEqual([
      'fail example.com/n BenchmarkX alloc_space 64→96',
      'pass example.com/m BenchmarkX alloc_space 64→64',
    ]);
  });

  it('gives to another what functions give to each other', () => {
    const moved = side('1000 64000 X > m.Get > n.Put | 1000 64000 X > m.Get > n.Put');
    const back = side('1000 64000 X > m.Get | 1000 64000 X > m.Get');
    const all = only('packages: ["**"]', 'alloc_space: { increase: 0 }');
    expect(openRows(judged(moved, back, all))).toEqual([]);
  });

  it('of another module is meant where it is named whole', () => {
    const json = (bytes: number) => side(`1000 ${bytes} X > m.Get > encoding/json.Marshal`);
    const of = (pattern: string) =>
      openRows(
        judged(
          json(64_000),
          json(96_000),
          only(`packages: ["${pattern}"]`, 'attribute: flat', 'alloc_space: { increase: 0 }'),
        ),
      );
    expect(of('encoding/json')).toEqual(['fail encoding/json BenchmarkX alloc_space 64→96']);
    expect(of('encoding/*')).toEqual([]);
  });
});

describe('what the files can bear', () => {
  const GET_ALONE = ['packages: ["**/m"]', 'functions: [Get]', 'alloc_space: { increase: 0 }'];
  const GET = only(...GET_ALONE);
  const growth = ['1000 64000 X > m.Get', '1000 128000 X > m.Get'] as const;

  it('is nothing without an output', () => {
    const [base, head] = growth.map((profile) => side(profile, ''));
    expect(rows(judged(base!, head!, GET))).toEqual([
      'inconclusive Get BenchmarkX alloc_space 0→0 no-output',
    ]);
  });

  it('is never a failure by samples, whatever they show', () => {
    const sampled = (objects: number, printed: string) =>
      side(`${objects} ${64 * objects} X > m.Get | 50 3200 X > m.Put`, printed, 512);
    const judgement = judged(sampled(50, 'X 1000 128 2'), sampled(500, 'X 1000 704 11'), GET);
    expect(rows(judgement)).toEqual([
      expect.stringMatching(/^inconclusive Get BenchmarkX alloc_space 64→640.* samples-alone$/),
    ]);
    const [{ change }] = judgement.findings as [Finding];
    expect(change.interval!.low).toBeGreaterThan(500);
    expect(change.interval!.high).toBeLessThan(700);
    const wide = by('alloc_space: { increase: 10 KiB }');
    expect(
      openRows(judged(sampled(50, 'X 1000 128 2'), sampled(500, 'X 1000 704 11'), wide)),
    ).toEqual([]);
  });

  it('is nothing for one sub-benchmark of several in one profile', () => {
    const output = 'X/a 1000 1 1 | X/b 1000 1 1';
    const [base, head] = growth.map((profile) => side(profile, output));
    const a = only(...GET_ALONE, 'benchmarks: [BenchmarkX/a]');
    expect(rows(judged(base!, head!, a))).toEqual([
      'inconclusive Get BenchmarkX alloc_space 32→64 results-mixed',
    ]);
    const both = only(...GET_ALONE, 'benchmarks: [BenchmarkX]');
    expect(rows(judged(base!, head!, both))).toEqual(['fail Get BenchmarkX alloc_space 32→64']);
  });

  it('is nothing where one side ran another sub-benchmark', () => {
    const base = side(growth[0], 'X/a 1000 1 1');
    const head = side(growth[1], 'X/a 1000 1 1 | X/b 1000 1 1');
    expect(rows(judged(base, head, GET))).toEqual([
      'inconclusive Get BenchmarkX alloc_space 0→0 results-differ',
    ]);
  });

  it('is nothing of what is in use, where that is only sampled', () => {
    const [base, head] = growth.map((profile) =>
      side(`${profile} in use 5 320`, 'X 1000 64 1', 512),
    );
    const held = only('packages: ["**/m"]', 'functions: [Get]', 'inuse_space: { increase: 0 }');
    expect(rows(judged(base!, head!, held))).toEqual([
      'inconclusive Get BenchmarkX inuse_space 0→0 needs-every-allocation',
    ]);
  });
});
