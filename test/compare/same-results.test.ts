import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { collectedSet, type Processes } from '../helpers/heap.ts';
import { operation } from '../helpers/operation.ts';

/* Results that are surely the same under another name, and those that are not. */

const BODY = `
  Parse > m.io/app.lex  64 B x10
  Parse > m.io/app.node  48 B x20
  Write > m.io/app.flush  512 B x1
`;

/** A result of that name that does so in each operation. */
const result = (name: string, body: string): [string, Processes[]] => {
  const benchmark = name.split('/')[0];
  const lines = body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `m.io/app.${benchmark} > m.io/app.${line.trim()}`);
  return [name, [operation(lines.join('\n'))]];
};

const setOf = (...results: [string, Processes[]][]) => collectedSet(Object.fromEntries(results));
const GROWN = `${BODY}\nParse > m.io/app.node  80 B x3`;
/** The same work on an input so many times as large. */
const larger = (times: number) =>
  BODY.replace(/x(\d+)/g, (_, count) => `x${Number(count) * times}`);

type Side = readonly [name: string, body: string][];
const compared = (base: Side, head: Side) => {
  const set = (side: Side) => setOf(...side.map(([name, body]) => result(name, body)));
  return compare(set(base), set(head));
};
const rows = (base: Side, head: Side) =>
  compared(base, head).diff.results.map(({ id, status, was }) => [id.name, status, was?.name]);

const KEPT: [string, string] = ['BenchmarkKept', 'Other  16 B x1'];

describe('a result with another name on head', () => {
  it.each<[string, string, string]>([
    ['renamed', 'BenchmarkParse', 'BenchmarkDecode'],
    ['made a sub-benchmark', 'BenchmarkParse', 'BenchmarkAll/Parse'],
    ['put beneath its own name', 'BenchmarkParse', 'BenchmarkParse/default'],
    ['a sub-benchmark taken out', 'BenchmarkParse/small', 'BenchmarkParseSmall'],
    ['a sub-benchmark renamed', 'BenchmarkParse/small', 'BenchmarkParse/tiny'],
    ['its parent renamed', 'BenchmarkParse/small', 'BenchmarkRead/small'],
    ['nested once more', 'BenchmarkParse/small', 'BenchmarkParse/ascii/small'],
  ])('%s is compared with what it was', (_, was, is) => {
    expect(rows([[was, BODY], KEPT], [[is, BODY], KEPT])).toContainEqual([is, 'both', was]);
    const grown = judge(compared([[was, BODY], KEPT], [[is, GROWN], KEPT]), POLICY);
    const [worst] = grown.findings;
    expect([worst?.outcome.verdict, worst?.result?.name, worst?.change.delta]).toEqual([
      'fail',
      is,
      240,
    ]);
    expect(grown.conclusion).toBe('fail');
  });

  it('is known by sizes and calls where its functions were renamed with it', () => {
    const renamed = (body: string) => body.replaceAll('Parse', 'Read').replaceAll('node', 'item');
    const base: Side = [['BenchmarkParse', BODY], KEPT];
    expect(rows(base, [['BenchmarkRead', renamed(BODY)], KEPT])).toContainEqual([
      'BenchmarkRead',
      'both',
      'BenchmarkParse',
    ]);
    const { findings } = judge(compared(base, [['BenchmarkRead', renamed(GROWN)], KEPT]), POLICY);
    expect([findings[0]?.outcome.verdict, findings[0]?.change.delta]).toEqual(['fail', 240]);
  });

  it('of several is told by its words and figures', () => {
    const sizes = [1, 2, 4].map((times) => [`n${times}`, larger(times)] as const);
    const named = (parent: string): Side =>
      sizes.map(([name, body]) => [`${parent}/${name}`, body]);
    expect(rows(named('BenchmarkOld'), named('BenchmarkNew'))).toEqual(
      sizes.map(([name]) => [`BenchmarkNew/${name}`, 'both', `BenchmarkOld/${name}`]),
    );
  });

  it('is judged by a budget that still has the old one, which is told', () => {
    const policy = parsePolicy(
      `version: 1
built-in: off
budgets:
  - name: parsing
    benchmarks: [BenchmarkParse]
    alloc_space: { increase: 0 }
`,
      'p.yml',
    );
    const { findings, notes } = judge(
      compared([['BenchmarkParse', BODY]], [['BenchmarkDecode', GROWN]]),
      policy,
    );
    expect(findings.map(({ outcome, result: id }) => [outcome.verdict, id?.name])).toEqual([
      ['fail', 'BenchmarkDecode'],
    ]);
    expect(notes).toContainEqual({
      level: 'warning',
      at: { line: 4, column: 5 },
      code: 'old-name',
      budget: 'parsing',
      pattern: 'BenchmarkParse',
      was: 'BenchmarkParse',
      is: 'BenchmarkDecode',
    });
  });
});

describe('gone and new stays', () => {
  const isApart = (base: Side, head: Side) =>
    expect(
      rows([...base, KEPT], [...head, KEPT])
        .map(([, status]) => status)
        .sort(),
    ).toEqual([...head.map(() => 'added'), 'both', ...base.map(() => 'removed')]);

  it('what runs other functions', () => {
    const others = BODY.replaceAll('node', 'Other').replaceAll('flush', 'Other');
    isApart([['BenchmarkParse', BODY]], [['BenchmarkDecode', others]]);
  });

  it('what has another input', () => {
    isApart([['BenchmarkParse/10', BODY]], [['BenchmarkParse/20', larger(2)]]);
    isApart([['BenchmarkParse/small', BODY]], [['BenchmarkParse/huge', larger(100)]]);
  });

  it('what allocates nothing: there is nothing to know it by', () => {
    isApart([['BenchmarkGet', '']], [['BenchmarkFetch', '']]);
  });

  it('what has one size alone and no function in common', () => {
    isApart([['BenchmarkOld', 'F  64 B x1']], [['BenchmarkNew', 'G  64 B x1']]);
  });

  it('what two are alike to', () => {
    isApart(
      [['BenchmarkOld', BODY]],
      [
        ['BenchmarkA', BODY],
        ['BenchmarkB', BODY],
      ],
    );
  });

  it('what grew so much that little is the same', () => {
    isApart(
      [['BenchmarkParse', BODY]],
      [['BenchmarkDecode', `${BODY}\nParse > m.io/app.node  4096 B x90`]],
    );
  });
});

const POLICY = parsePolicy('version: 1\n', 'p.yml');
