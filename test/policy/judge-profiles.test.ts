import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { CAPTURES, fixtureSet } from '../helpers/fixtures.ts';
import { heap, judged, only, openRows, rows, type Side } from '../helpers/spec.ts';

/* Amounts with `/run` are of whole profiles: live servers, programs without benchmarks. */

const side = (profile: string, output = 'X 1000 64 1'): Side => [output, heap(profile)];
const BASE = side('1000 64000 X > m.Get in use 4 256 | 10 640 X > n.Put');
const HEAD = side('1000 64000 X > m.Get in use 4 256 | 20 1280 X > n.Put');

describe('a limit of a run', () => {
  it.each<readonly [lines: readonly string[], ...expected: string[]]>([
    [['benchmarks: ["**"]', 'alloc_space: { increase: 640 B/run }']],
    [
      ['benchmarks: ["**"]', 'alloc_space: { increase: 639 B/run }'],
      'fail profile alloc_space 64640→65280',
    ],
    [
      ['packages: ["**"]', 'alloc_space: { increase: 5% and 0/run }'],
      'fail example.com/n alloc_space 640→1280',
    ],
    [
      ['functions: [Put, Get]', 'alloc_objects: { max: 16/run }'],
      'fail Get alloc_objects max 1000→1000',
      'fail Put alloc_objects max 10→20',
    ],
    [['functions: [Get]', 'inuse_space: { max: 256 B/run }']],
    [
      ['functions: [Get]', 'inuse_space: { max: 0/run }', 'level: warning'],
      'warn Get inuse_space max 256→256',
    ],
  ])('%j', (lines, ...expected) => {
    expect(openRows(judged(BASE, HEAD, only(...lines)))).toEqual(expected);
  });

  it('stands beside one of an operation', () => {
    const both = only('packages: ["**/n"]', 'alloc_space: { max: 1 KiB/run, increase: 0 }');
    expect(rows(judged(BASE, HEAD, both))).toEqual([
      'fail example.com/n BenchmarkX alloc_space 0.64→1.28',
      'fail example.com/n alloc_space max 640→1280',
    ]);
  });

  it('takes one object of a gigabyte for more than chance', () => {
    const huge = (bytes: number) => side(`1 ${bytes} X > m.Load`);
    const policy = only('packages: ["**/m"]', 'alloc_space: { increase: 1 MiB/run }');
    expect(openRows(judged(BASE, huge(2 ** 30), policy))).toHaveLength(1);
    expect(openRows(judged(huge(2 ** 10), huge(2 ** 30), policy))).toHaveLength(1);
  });

  it('needs profiles', () => {
    const { findings, notes } = judged(
      'X 1000 64 1',
      'X 1000 64 1',
      only('packages: ["**"]', 'alloc_space: { max: 1 KiB/run }'),
    );
    expect(findings).toEqual([]);
    expect(notes).toMatchObject([
      { code: 'dead-budget', why: { code: 'no-profiles' } },
      { code: 'nothing-judged' },
    ]);
  });

  it('is what profiles alone can bear, and others need lines', () => {
    const alone: Side = ['', heap('1000 64000 X > m.Get')];
    const { notes } = judged(alone, alone, only('alloc_space: { max: 1 KiB }'));
    expect(notes).toMatchObject([{ code: 'dead-budget', why: { code: 'no-lines' } }, {}]);
  });

  it('of results needs profiles too', () => {
    const { notes } = judged('X 1000 64 1', 'X 1000 64 1', only('alloc_space: { max: 1 KiB/run }'));
    expect(notes).toMatchObject([
      { code: 'dead-budget', why: { code: 'no-profiles' } },
      { code: 'nothing-judged' },
    ]);
  });
});

describe('a metric that the profiles do not carry', () => {
  // A profile in two columns, as pprof writes what is in use alone.
  const inUse = heap('1000 64000 X > m.Get in use 2 128').replace('[1: 1]', '[0: 0]');
  const missing = (...lines: string[]) =>
    rows(judged(['X 1000 64 1', inUse], ['X 1000 64 1', inUse], only(...lines)));

  it('cannot be told, and is not passed over', () => {
    expect(missing('functions: [Get]', 'alloc_space: { max: 1/run }')).toEqual([
      'inconclusive Get alloc_space max 0→0 metric-missing',
    ]);
    expect(missing('functions: [Get]', 'alloc_space: { max: 1 }')).toEqual([
      'inconclusive Get BenchmarkX alloc_space max 0→0 metric-missing',
    ]);
    expect(missing('alloc_space: { max: 1/run }')).toEqual([
      'inconclusive profile alloc_space max 0→0 metric-missing',
    ]);
    expect(missing('functions: [Get]', 'inuse_space: { max: 128 B/run }')).toEqual([
      'pass Get inuse_space max 128→128',
    ]);
  });
});

describe('a set against itself', () => {
  const zero = only('functions: ["*"]', 'alloc_objects: { increase: 0/run }');

  it.each(CAPTURES)('is no growth: %s', (capture) => {
    const set = fixtureSet(`${capture}/base`);
    const { conclusion, findings } = judge(compare(set, set, ['example.com/ledger']), zero);
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.every(({ outcome }) => outcome.over <= 0)).toBe(true);
    // What is sampled leaves room for a growth that nobody saw.
    expect(conclusion).toBe(capture === 'demo' ? 'pass' : 'inconclusive');
    const codes = findings.flatMap(({ outcome }) => ('why' in outcome ? [outcome.why.code] : []));
    const expected = { demo: undefined, sampled: 'too-few-samples', default: 'timed' }[capture];
    expect([...new Set(codes)]).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('benchmarks that ran for a time', () => {
  const timed = compare(fixtureSet('default/base'), fixtureSet('default/head'), [
    'example.com/ledger',
  ]);

  it('are no evidence for a limit of a run, and say why', () => {
    const judgement = judge(
      timed,
      only('packages: ["**"]', 'alloc_space: { increase: 1 MiB/run }'),
    );
    expect(judgement.conclusion).toBe('inconclusive');
    expect(judgement.findings[0]!.outcome).toMatchObject({ why: { code: 'timed' } });
  });

  it('are judged by what they printed', () => {
    // One line a side: -benchmem shows six growths, and these are beyond doubt.
    expect(openRows(judge(timed, only('alloc_space: { increase: 5% and 4 B }')))).toEqual([
      'fail BenchmarkPost/entries=128 alloc_space 10480→22776',
      'fail BenchmarkPost/entries=16 alloc_space 10480→12024',
      'inconclusive BenchmarkParse/large alloc_space 44864→52160 few-lines',
      'inconclusive BenchmarkParse/small alloc_space 2288→2416 few-lines',
    ]);
  });
});

describe('profiles of programs, without any output', () => {
  /** So many objects of 64 KiB in use of twice as many, at the rate of Go or another. */
  const server = (inUse: number, period = 524_288, calls = 'main.main > m.Serve'): Side => {
    const size = 65_536;
    const bytes = (count: number) => `${count} ${count * size}`;
    return ['', heap(`${bytes(2 * inUse)} go > ${calls} in use ${bytes(inUse)}`, { period })];
  };
  const leaks = only('packages: ["**"]', 'inuse_space: { increase: 1 MiB/run }');

  it('are of the same work, as whoever compares them says', () => {
    const judgement = judged(server(30), server(400), leaks);
    expect(rows(judgement)).toEqual([
      expect.stringMatching(/^fail example\.com\/m inuse_space \d+→\d+$/),
    ]);
    expect(judgement.findings[0]!.evidence).toEqual({ kind: 'sampled' });
    expect(judgement.notes).toContainEqual({
      level: 'info',
      code: 'same-work',
      isGoUnknown: false,
    });
    const unversioned = ([, profile]: Side): Side => [
      '',
      profile!.replaceAll('/go-1.26.8/', '/go/'),
    ];
    const untold = judged(unversioned(server(30)), unversioned(server(400)), leaks);
    expect(openRows(untold)).toHaveLength(1);
    expect(untold.notes).toContainEqual({ level: 'info', code: 'same-work', isGoUnknown: true });
    expect(rows(judged(server(400), server(30), leaks))[0]).toMatch(/^pass/);
  });

  it.each([1, 524_288])('have caps and whole profiles, at a period of %d B', (period) => {
    const [base, head] = [server(30, period), server(400, period)];
    const max = only(
      'inuse_space: { max: 8 MiB/run }',
      'alloc_space: { increase: 50% and 1 MiB/run }',
    );
    expect(rows(judged(base, head, max)).map((each) => each.replace(/ \d+→\d+/, ''))).toEqual([
      'fail profile alloc_space',
      'fail profile inuse_space max',
    ]);
  });

  it('cannot be told where few samples show less', () => {
    expect(rows(judged(server(30), server(32), leaks))[0]).toMatch(
      /^inconclusive .* too-few-samples$/,
    );
    expect(openRows(judged(server(30, 1), server(32, 1), leaks))).toEqual([]);
    expect(rows(judged(server(30, 1), server(60, 1), leaks))).toEqual([
      `fail example.com/m inuse_space ${30 * 65_536}→${60 * 65_536}`,
    ]);
  });

  it('are none of a benchmark, whose operations are unknown', () => {
    const bench = (inUse: number): Side => [
      '',
      heap(`10 655360 X > m.Get in use ${inUse} ${inUse * 65_536}`),
    ];
    expect(openRows(judged(bench(1), bench(9), leaks))).toEqual([
      expect.stringMatching(/^inconclusive .* no-output$/),
    ]);
  });
});
