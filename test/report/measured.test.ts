import { describe, expect, it } from 'vitest';
import type { CountedResult } from '../../src/compare/result.ts';
import { measuredLines } from '../../src/report/measured.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { toPlain } from '../../src/report/spans.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { diffOf, inputOf, judgementOf, resultOf } from '../helpers/judgement.ts';

const first = (judgement: ReturnType<typeof judgementOf>) =>
  toPlain(measuredLines(inputOf(judgement), pageNames(judgement.diff))[0]!);

describe('how results were measured', () => {
  const counted = (by: CountedResult['by'], parts: Partial<CountedResult> = {}) => {
    const none = { figures: {}, claimed: {}, printed: {}, outside: {}, setUp: {}, goroutines: {} };
    const one = { pair: [20, 120], repeats: { base: 1, head: 1 }, by, ...none, ...parts } as const;
    const { id, scope } = resultOf('BenchmarkX', [0, 0]);
    return { id, scope, status: 'both', lines: { base: [], head: [] }, counted: one } as const;
  };
  const line = (...results: ReturnType<typeof counted>[]) =>
    first(judgementOf([], diffOf([], { results })));

  it.each([
    [[counted('counted')], /^1 benchmark measured alone, at 20 and 120 operations, by how much/],
    [[counted('counted'), counted('screen')], /^1 benchmark measured alone, .* allocates\. 1 /],
    [
      [counted('screen'), counted('screen')],
      /^2 benchmarks measured together with the rest of the pac/,
    ],
    [
      [counted('timed')],
      /allocates\. 1 of them by the printed figures, because more is allocated outside the tim/,
    ],
    [
      [counted('printed')],
      /allocates\. 1 of them by the printed figures, because the profiles hold samples\. /,
    ],
    [
      [counted('counted'), counted('counted'), counted('counted', { pair: [2, 7] })],
      /^3 benchmarks measured alone, at 20 and 120 operations, at 2 and 7 \(1\), by /,
    ],
    [
      [counted('counted'), counted('counted', { repeats: { base: 3, head: 3 } })],
      /allocates; 3 times a side where it may have grown\. /,
    ],
  ])('%#', (results, words) => {
    expect(line(...results)).toMatch(words);
  });

  it('are as many as there are', () => {
    const many = Array.from({ length: 100_000 }, () => counted('counted'));
    expect(line(...many)).toMatch(/^100000 benchmarks measured alone/);
    const printed = Array.from({ length: 100_000 }, () => resultOf('BenchmarkX', [64, 64]));
    const judgement = judgementOf([], diffOf([]));
    const { diff } = judgement;
    expect(first({ ...judgement, diff: { ...diff, results: printed } })).toMatch(
      /^B\/op and allocs\/op as 100000 benchmarks printed them/,
    );
  });

  it('says whose functions are not compared, and why', () => {
    const rate = { does: 'Parse 1x64', printed: [64, 1], rate: 512 } as const;
    const judgement = judgedCounts({ results: { X: rate, Y: 'Parse 1x64' } }, 'Parse 1x64');
    expect(first(judgement)).toContain('Functions: every allocation counted (1 of 2 benchmarks). ');
    expect(first(judgement)).toMatch(/not compared in 1 benchmark: .*runtime\.MemProfileRate/);
  });
});
