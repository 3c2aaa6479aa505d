import { describe, expect, it } from 'vitest';
import { judged, only, openRows, policyOf, rows } from '../helpers/spec.ts';

const TWO = 'X 1000 64 1 | Y 1000 64 1';
const standings = ({ results }: ReturnType<typeof judged>) =>
  results.map(({ result: { id }, standing }) => `${standing} ${id.name}`);

describe('a new result', () => {
  const added = ['X 1000 64 1', 'X 1000 64 1 | Y 1000 640 10'] as const;

  it('has nothing to grow from, and is listed', () => {
    const judgement = judged(...added);
    expect(judgement.conclusion).toBe('pass');
    expect(rows(judgement).filter((line) => line.includes('BenchmarkY'))).toEqual([]);
    expect(standings(judgement)).toEqual(['new BenchmarkY', 'same BenchmarkX']);
  });

  it('is held against caps', () => {
    expect(openRows(judged(...added, only('alloc_space: { max: 640 }')))).toEqual([]);
    expect(openRows(judged(...added, only('alloc_space: { max: 512 }')))).toEqual([
      'fail BenchmarkY alloc_space max 0→640',
    ]);
    expect(openRows(judged(...added, only('alloc_objects: { max: 9 }')))).toEqual([
      'fail BenchmarkY alloc_objects max 0→10',
    ]);
  });

  it('alone is nothing to judge', () => {
    const { conclusion, notes } = judged('Y 1000 640 10', 'X 1000 64 1 | Y 1000 640 10');
    expect(conclusion).toBe('pass');
    expect(notes).toEqual([]);
    const bare = judged('pkg: example.com/m', 'X 1000 64 1');
    expect(bare.conclusion).toBe('inconclusive');
    expect(bare.notes).toMatchObject([{ code: 'nothing-judged', hasResults: true }]);
  });
});

describe('a result that vanished', () => {
  const gone = (...lines: string[]) => judged(TWO, 'X 1000 64 1', policyOf(...lines));

  it('is a warning, or what the policy says', () => {
    expect(gone('missing-benchmarks: warn').conclusion).toBe('warn');
    expect(gone('module: example.com').conclusion).toBe('warn');
    expect(gone('missing-benchmarks: fail').conclusion).toBe('fail');
    expect(gone('missing-benchmarks: ignore').conclusion).toBe('pass');
  });

  it('is listed, and no shrinking', () => {
    const judgement = gone('missing-benchmarks: ignore');
    expect(standings(judgement)).toEqual(['gone BenchmarkY', 'same BenchmarkX']);
    expect(rows(judgement).join()).not.toMatch(/BenchmarkY/);
  });

  it('is no matter where its package is ignored', () => {
    const other = 'pkg: example.com/other | Y 1000 64 1';
    const base = `pkg: example.com/m | X 1000 64 1 | ${other}`;
    const ignoring = policyOf('ignore: [{ packages: ["**/other"] }]');
    const judgement = judged(base, 'pkg: example.com/m | X 1000 64 1', ignoring);
    expect([judgement.conclusion, standings(judgement)]).toEqual(['pass', ['same BenchmarkX']]);
  });

  it('does not hide what fails beside it', () => {
    expect(judged(TWO, 'X 1000 128 1').conclusion).toBe('fail');
  });
});

describe('the number of CPUs', () => {
  it('makes results of its own where one side ran at several', () => {
    const both = (bytes: string) => `X 1000 64 1 | X-2 1000 ${bytes} 1`;
    const judgement = judged(both('64'), both('128'));
    expect(openRows(judgement)).toEqual(['fail BenchmarkX-2 alloc_space 64→128']);
    expect(judgement.results).toHaveLength(2);
  });

  it('that one side left out is a result that vanished', () => {
    const judgement = judged('X 1000 64 1 | X-2 1000 64 1', 'X-2 1000 128 1');
    expect(openRows(judgement)).toEqual(['fail BenchmarkX-2 alloc_space 64→128']);
    expect(standings(judgement)).toEqual(['fail BenchmarkX', 'gone BenchmarkX']);
  });

  it('is no part of the name where each side ran at one, and cannot be compared with another', () => {
    const judgement = judged('X-8 1000 64 1 | Y/a-8 1000 9 1', 'X-16 1000 128 1 | Y/a-16 1000 9 1');
    expect(openRows(judgement)).toContain('inconclusive BenchmarkX alloc_space 64→128 differs');
    expect(standings(judgement)).toEqual(['inconclusive BenchmarkX', 'inconclusive BenchmarkY/a']);
  });
});

describe('an output without the pkg: line on one side', () => {
  const named = 'pkg: example.com/m | X 1000 64 1 | Y 1000 64 1';

  it('is of the packages that the other has', () => {
    const nameless = 'X 1000 128 1 | Z 1000 64 1';
    const judgement = judged(named, nameless);
    expect(openRows(judgement)).toEqual(['fail BenchmarkX alloc_space 64→128']);
    expect(standings(judgement)).toEqual(['fail BenchmarkX', 'gone BenchmarkY', 'new BenchmarkZ']);
    expect(openRows(judged(nameless, named))).toEqual([]);
    expect(standings(judged(nameless, named))).toEqual([
      'gone BenchmarkZ',
      'less BenchmarkX',
      'new BenchmarkY',
    ]);
  });

  it('is of each package by name, and cannot be told where several have it', () => {
    const two = `${named} | pkg: example.com/n | X 1000 64 1 | Z 1000 64 1`;
    const judgement = judged(two, 'X 1000 128 1 | X 1000 64 1 | Z 1000 128 1 | Y 1000 64 1');
    expect(openRows(judgement)).toEqual([
      'fail BenchmarkZ alloc_space 64→128',
      'inconclusive BenchmarkX alloc_space 64→96 no-package',
      'inconclusive BenchmarkX alloc_space 64→96 no-package',
      'inconclusive BenchmarkX alloc_objects 1→1 no-package',
      'inconclusive BenchmarkX alloc_objects 1→1 no-package',
    ]);
  });

  it('that failed, failed as the package of the other', () => {
    const failing = (side: string) =>
      `${side} | --- FAIL: BenchmarkY |     x_test.go:9: boom | FAIL`;
    expect(judged(named, failing('X 1000 64 1')).conclusion).toBe('error');
    expect(judged(failing('X 1000 64 1'), named).conclusion).toBe('inconclusive');
  });
});

describe('several packages in one output', () => {
  const all = (of: Record<string, string>) =>
    Object.entries(of)
      .map(
        ([path, line]) => `pkg: example.com/${path} | ${line} | PASS | ok example.com/${path} 1s`,
      )
      .join(' | ');

  it('have results of one name each', () => {
    const base = all({ a: 'X 1000 64 1', b: 'X 1000 640 1' });
    const head = all({ a: 'X 1000 64 1', b: 'X 1000 999 1' });
    const judgement = judged(base, head);
    expect(openRows(judgement)).toEqual(['fail BenchmarkX alloc_space 640→999']);
    expect(judgement.findings[0]!.result!.package).toBe('example.com/b');
  });

  it('are chosen by PACKAGE.NAME, and ignored', () => {
    const base = all({ a: 'X 1000 64 1', 'b/c': 'X 1000 64 1' });
    const head = all({ a: 'X 1000 128 1', 'b/c': 'X 1000 128 1' });
    const by = (pattern: string) =>
      judged(base, head, only(`benchmarks: ["${pattern}"]`, 'alloc_space: { increase: 0 }'))
        .findings.map(({ result }) => result!.package)
        .sort();
    expect(by('**')).toEqual(['example.com/a', 'example.com/b/c']);
    expect(by('BenchmarkX')).toEqual(['example.com/a', 'example.com/b/c']);
    expect(by('**/a.BenchmarkX')).toEqual(['example.com/a']);
    expect(by('example.com/b/**.*')).toEqual(['example.com/b/c']);
    const ignoring = policyOf('ignore: [{ packages: ["**/a"] }]');
    expect(judged(base, head, ignoring).findings.map(({ result }) => result!.package)).toEqual([
      'example.com/b/c',
      'example.com/b/c',
    ]);
  });
});

describe('the conclusion', () => {
  it('is the worst of all, and findings are in that order', () => {
    const base = 'A 1000 64 1 | B 1000 64 1 | C 1000000 64 1 | D 1000 64 1';
    const head = 'A 1000 64 1 | B 1000 128 1 | C 999999 70 1 | D 1000 640 1';
    const policy = only('alloc_space: { increase: 0 }');
    const judgement = judged(base, head, policy);
    expect(rows(judgement)).toEqual([
      'fail BenchmarkD alloc_space 64→640',
      'fail BenchmarkB alloc_space 64→128',
      'inconclusive BenchmarkC alloc_space 64→70 few-lines',
      'pass BenchmarkA alloc_space 64→64',
    ]);
    expect(judgement.conclusion).toBe('fail');
    const [a, b, c] = head.split(' | ');
    const [, ...of] = base.split(' | ');
    expect(
      judged([base.split(' | ')[0], of[1]].join(' | '), [a, c].join(' | '), policy).conclusion,
    ).toBe('inconclusive');
    const warning = only('level: warning', 'alloc_space: { increase: 0 }');
    expect(judged([of[0], of[1]].join(' | '), [b, c].join(' | '), warning).conclusion).toBe('warn');
  });

  it('is inconclusive, and never pass, where nothing was judged', () => {
    const { conclusion, findings, notes } = judged(
      'X 1000 64 1',
      'X 1000 64 1',
      only('benchmarks: [BenchmarkTypo]', 'alloc_space: { max: 9 }'),
    );
    expect([conclusion, findings]).toEqual(['inconclusive', []]);
    expect(notes).toMatchObject([
      { code: 'dead-budget', why: { code: 'no-benchmark' } },
      { code: 'nothing-judged', hasResults: true, isEmpty: false },
    ]);
  });
});
