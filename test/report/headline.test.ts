import { describe, expect, it } from 'vitest';
import { countsLine } from '../../src/report/counts.ts';
import { headlineMarkdown, headlineText } from '../../src/report/headline-text.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { resultTable } from '../../src/report/result-table.ts';
import { toPlain } from '../../src/report/spans.ts';
import { judged, only } from '../helpers/spec.ts';
import { CASES, reportOf } from './cases.ts';

const headline = (name: string) => headlineText(CASES[name]!().document.headline);
const counts = (name: string) => toPlain(countsLine(CASES[name]!().input.judgement));

describe('the headline', () => {
  it.each([
    [
      'over-budget',
      'Over budget: BenchmarkPost/large 328 → 1352 B/op (+312 %), in (*Store).Post, x.go:7',
    ],
    [
      'over-probably',
      'Over budget: BenchmarkGet 6400 → 9600 B/op (+50 %), probably in merge, x.go:7',
    ],
    [
      'over-max',
      'Over budget: BenchmarkParse 1200 → 2300 B/op (+91.7 %), limit 2 KiB, in (*Parser).grow, x.go:7',
    ],
    [
      'over-functions',
      'Over budget: (*Parser).grow (flat) in BenchmarkParse 1100 → 1900 B/op (+72.7 %), x.go:7',
    ],
    ['outputs-only', 'Over budget: BenchmarkGet 64 → 128 B/op (+100 %)'],
    [
      'within',
      'Within budget: 4 benchmarks. Largest growth: BenchmarkPost/large 328 → 1352 B/op; less: BenchmarkEncode 1700 → 700 B/op',
    ],
    ['unchanged', 'Within budget: 4 benchmarks. Nothing grew'],
    ['new-only', 'Within budget: 1 benchmark. Nothing grew'],
    [
      'gone',
      'BenchmarkRead is gone, and nothing watches what it measured. 1 benchmark is within budget',
    ],
    ['head-failed', 'Could not judge: BenchmarkMake failed on head: a_test.go:9: boom'],
    ['no-benchmem', 'Cannot tell: BenchmarkServe: base printed no B/op: measure with -benchmem'],
  ])('works alone: %s', (name, expected) => {
    expect(headline(name)).toBe(expected);
  });

  it('is one line, and never ends in a full stop', () => {
    for (const name of Object.keys(CASES)) expect(headline(name)).toMatch(/^[^\n]+[^\n.]$/);
  });

  it('does not call what is in doubt within budget, beside a benchmark that is gone', () => {
    const base = 'Gone 1000 64 1 | Held 1000 64 1 | Timed 812000 640 2';
    const judgement = judged(base, 'Held 1000 64 1 | Timed 812044 690 2');
    expect(headlineText(reportOf(judgement).document.headline)).toBe(
      'BenchmarkGone is gone, and nothing watches what it measured. 1 benchmark is within budget',
    );
  });

  it('gives an amount where a share says little', () => {
    const judgement = judged('X 1000 64 1', 'X 1000 64000 1', only('alloc_space: { increase: 0 }'));
    expect(headlineText(reportOf(judgement).document.headline)).toBe(
      'Over budget: BenchmarkX 64 B → 62.5 KiB/op (+62.4 KiB)',
    );
  });

  it('carries the title that the policy gives', () => {
    const { document } = CASES['outputs-only']!();
    expect(headlineMarkdown(document.headline, 'Heap *budget*')).toBe(
      '### ❌ Heap `*budget*`: Over budget: `BenchmarkGet` 64 → 128 B/op (+100 %)',
    );
  });
});

describe('the counts below it', () => {
  it('say how many ended how', () => {
    expect(counts('over-budget')).toBe(
      '2 of 4 benchmarks are over budget, 1 shrank, 1 is unchanged. 3 causes are named below.',
    );
    expect(counts('over-functions')).toBe(
      '2 of 4 benchmarks grew and have no limit, 1 shrank, 1 is unchanged. 2 functions are over budget, 1 package is over budget. 2 causes are named below.',
    );
    expect(counts('no-benchmem')).toBe('1 of 2 benchmarks is in doubt, 1 is unchanged.');
  });

  it('say nothing that the headline has said', () => {
    for (const name of ['cannot-tell', 'within', 'unchanged', 'over-probably']) {
      expect(counts(name)).toBe('');
    }
  });

  it('tell what has no limit from what keeps one, as the headline and the table do', () => {
    const lines = ['benchmarks: [BenchmarkA]', 'alloc_space: { increase: 50% }'];
    const judgement = judged(
      'A 1000 64 1 | B 1000 64 1',
      'A 1000 80 1 | B 1000 640 2',
      only(...lines),
    );
    expect(toPlain(countsLine(judgement))).toBe('');
    const { headline: line } = reportOf(judgement).document;
    expect(headlineText(line)).toBe(
      'Within budget: 1 benchmark. Largest growth, of what has no limit: BenchmarkB 64 → 640 B/op',
    );
    const table = resultTable(judgement.results, pageNames(judgement.diff));
    expect([0, 1].map((row) => toPlain(table.row(row)[0]!))).toEqual([
      'more, no limit',
      'more, within',
    ]);
    const over = judged('A 1000 64 1 | B 1000 64 1', 'A 1000 128 1 | B 1000 640 2', only(...lines));
    expect(toPlain(countsLine(over))).toBe(
      '1 of 2 benchmarks is over budget, 1 grew and has no limit.',
    );
  });

  it('stand above limits with their units', () => {
    const zero = only('alloc_space: { increase: 0 }', 'alloc_objects: { increase: 5% }');
    const judgement = judged('X 1000 64 1', 'X 1000 128 2', zero);
    const table = resultTable(judgement.results, pageNames(judgement.diff));
    expect(toPlain(table.row(0).at(-1)!)).toBe('+0 B/op; +5% and 0.25 allocs/op');
  });

  it('name the benchmarks once', () => {
    const judgement = judged(
      'A 1000 64 1 | B 812000 640 2 | C 1000 64 1',
      'A 1000 128 1 | B 812044 690 2 | C 1000 32 1',
    );
    expect(toPlain(countsLine(judgement))).toBe(
      '1 of 3 benchmarks is over budget, 1 is in doubt, 1 shrank.',
    );
  });
});
