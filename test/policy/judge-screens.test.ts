import { describe, expect, it } from 'vitest';
import { toConfirm } from '../../src/policy/confirm.ts';
import { reasonText } from '../../src/report/reasons.ts';
import { type CountedSide, judgedCounts } from '../helpers/counted-spec.ts';
import { only, openRows, policyOf, rows } from '../helpers/spec.ts';

/* Budgets on functions where results ran in one process with all of their package. */

const GROW = only('functions: ["(*Parser).*"]', 'alloc_space: { increase: 5% and 16 B }');
const NONE: CountedSide['results'] = {};
const PARSE = '(*Parser).Parse';

function sides(
  base: NonNullable<CountedSide['screens']>,
  head: NonNullable<CountedSide['screens']>,
) {
  return [
    { results: NONE, screens: base },
    { results: NONE, screens: head },
  ] as const;
}

const wantedOf = (...of: Parameters<typeof judgedCounts>) =>
  toConfirm(judgedCounts(...of)).map(({ head }) => head.result);

describe('a function that allocates more in a screen', () => {
  const base = { A: `${PARSE} 3x64`, B: `${PARSE} 3x64 | Get 1x64`, C: 'Get 1x64' };
  const head = { ...base, B: `${PARSE} 5x64 | Get 1x64` };

  it('is not told, and the benchmarks that it may be in are measured alone', () => {
    expect(rows(judgedCounts(...sides(base, head), GROW))).toEqual([
      'inconclusive (*Parser).Parse BenchmarkB alloc_space 192→320 screened',
    ]);
    expect(wantedOf(...sides(base, head), GROW)).toEqual(['BenchmarkB']);
  });

  it('says so with its cure', () => {
    const [finding] = judgedCounts(...sides(base, head), GROW).findings;
    const { outcome } = finding!;
    expect(outcome.verdict === 'inconclusive' && reasonText(outcome.why)).toBe(
      'it is a sum over benchmarks that ran in one process with the rest of the package: name neither base nor head, and heapgate measures both sides here and runs it alone',
    );
  });

  it('is not told by an earlier budget than the one that holds it', () => {
    const two = policyOf(
      'built-in: off',
      'budgets:',
      '  - { name: all, functions: ["**"], alloc_space: { increase: 5% and 16 B } }',
      '  - { name: parser, functions: ["(*Parser).*"], alloc_space: { increase: 1 KiB } }',
    );
    expect(openRows(judgedCounts(...sides(base, head), two))).toEqual([]);
  });

  it('is judged by what ran alone once that is there', () => {
    const alone = (objects: number) => ({ B: Array(3).fill(`${PARSE} ${objects}x64 | Get 1x64`) });
    const judgement = judgedCounts(
      { results: alone(3), screens: { A: base.A, C: base.C } },
      { results: alone(5), screens: { A: base.A, C: base.C } },
      GROW,
    );
    expect(openRows(judgement)).toEqual(['fail (*Parser).Parse BenchmarkB alloc_space 192→320']);
  });

  it("may be in each of a benchmark's sub-benchmarks", () => {
    const subs = (objects: number) => ({
      'P/a': `${PARSE} ${objects}x64`,
      'P/b': `${PARSE} 3x64`,
      'Q/a': 'Get 1x64',
    });
    expect(wantedOf(...sides(subs(3), subs(5)), GROW)).toEqual(['BenchmarkP/a', 'BenchmarkP/b']);
    const named = only(
      'functions: ["(*Parser).*"]',
      'benchmarks: [BenchmarkP/b]',
      'alloc_space: { increase: 5% and 16 B }',
    );
    expect(wantedOf(...sides(subs(3), subs(5)), named)).toEqual(['BenchmarkP/b']);
  });

  it('may be in each benchmark where no stack tells', () => {
    const server = (objects: number) => ({ ...base, '': `(*Parser).Serve ${objects}x64` });
    expect(rows(judgedCounts(...sides(server(1), server(2)), GROW))).toEqual([
      'inconclusive (*Parser).Serve BenchmarkA alloc_space 64→128 screened',
      'pass (*Parser).Parse BenchmarkA alloc_space 192→192',
    ]);
    expect(wantedOf(...sides(server(1), server(2)), GROW)).toEqual([
      'BenchmarkA',
      'BenchmarkB',
      'BenchmarkC',
    ]);
  });
});

describe('a function that allocates no more in a screen', () => {
  it('is within, and nothing is measured again', () => {
    const same = { A: `${PARSE} 3x64`, 'B/x': `${PARSE} 3x64`, 'B/y': `${PARSE} 3x64` };
    const judgement = judgedCounts(...sides(same, same), GROW);
    expect(rows(judgement)).toEqual(['pass (*Parser).Parse BenchmarkA alloc_space 192→192']);
    expect(toConfirm(judgement)).toEqual([]);
  });

  it('is within by a share where it is of one benchmark, and of several by the amount alone', () => {
    const one = (objects: number) => ({ A: `${PARSE} ${objects}x64` });
    expect(openRows(judgedCounts(...sides(one(100), one(104)), GROW))).toEqual([]);
    const two = (objects: number) => ({
      'A/x': `${PARSE} ${objects}x64`,
      'A/y': `${PARSE} 100x64`,
    });
    expect(wantedOf(...sides(two(100), two(104)), GROW)).toHaveLength(2);
  });

  it('is held by a cap on each', () => {
    const cap = only('functions: ["(*Parser).*"]', 'alloc_space: { max: 256 B }');
    const of = (objects: number) => ({ 'A/x': `${PARSE} ${objects}x64`, 'A/y': `${PARSE} 1x64` });
    expect(openRows(judgedCounts(...sides(of(3), of(3)), cap))).toEqual([]);
    expect(wantedOf(...sides(of(4), of(4)), cap)).toEqual(['BenchmarkA/x', 'BenchmarkA/y']);
  });

  it('has three objects by chance, and so many more as there are results', () => {
    const none = only('functions: [Pool]', 'alloc_objects: { increase: 0 }');
    const pool = (count: number) => ({
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`A/${i}`, 'Pool 1x64'])),
      'A/9': `Pool 1x64 | longer Pool ${count}x512`,
    });
    expect(openRows(judgedCounts(...sides(pool(0), pool(9)), none))).toEqual([]);
    expect(wantedOf(...sides(pool(0), pool(10)), none)).toHaveLength(10);
  });

  it('is no budget without effect', () => {
    const judgement = judgedCounts(...sides({ A: `${PARSE} 3x64` }, { A: `${PARSE} 3x64` }), GROW);
    expect(judgement.notes.filter(({ code }) => code === 'dead-budget')).toEqual([]);
  });
});
