import { describe, expect, it } from 'vitest';
import type { ResultDiff, ResultEnding } from '../../src/compare/result.ts';
import { countsLine } from '../../src/report/counts.ts';
import { endingSign, endingWords } from '../../src/report/result-endings.ts';
import { toPlain } from '../../src/report/spans.ts';
import { judged } from '../helpers/spec.ts';

type Endings = NonNullable<ResultDiff['endings']>;

const failed: ResultEnding = { code: 'failed', message: 'BenchmarkB: A must run before' };
const skipped: ResultEnding = { code: 'skipped', message: 'BenchmarkB: b_test.go:7: random' };
const tooSlow: ResultEnding = { code: 'too-slow', message: 'still running after 30 s' };
const late: ResultEnding = { code: 'not-reached', message: '' };

describe('what became of a result without figures', () => {
  it.each<[Endings | undefined, string]>([
    [undefined, 'is gone'],
    [{ head: failed }, 'fails on head: A must run before'],
    [{ base: failed, head: failed }, 'fails on both sides: A must run before'],
    [{ base: skipped, head: skipped }, 'is skipped on both sides: b_test.go:7: random'],
    [
      { base: failed, head: skipped },
      'fails on base: A must run before; is skipped on head: b_test.go:7: random',
    ],
    [
      { base: skipped, head: tooSlow },
      'is skipped on base: b_test.go:7: random; is too slow to be measured on head: still running after 30 s',
    ],
    [{ base: late, head: late }, 'was not reached in the time given'],
  ])('%j: %s', (endings, words) => {
    expect(toPlain(endingWords(endings))).toBe(words);
  });

  it('has one word in the count, the table and the notes', () => {
    const judgement = judged('A 1 64 1 | B 1 64 1 | C 1 64 1 | D 1 64 1 | E 1 64 1', 'E 1 64 1');
    const heads: Record<string, ResultEnding> = {
      BenchmarkA: failed,
      BenchmarkB: skipped,
      BenchmarkC: skipped,
    };
    const results = judgement.results.map((row) => {
      const head = heads[row.result.id.name];
      return head ? { ...row, result: { ...row.result, endings: { head } } } : row;
    });
    expect(toPlain(countsLine({ ...judgement, results }))).toBe(
      '1 of 5 benchmarks fails, 2 are skipped, 1 is gone, 1 is unchanged.',
    );
    expect(endingSign({ head: skipped })).toBe('skipped');
  });
});
