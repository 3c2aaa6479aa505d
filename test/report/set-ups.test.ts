import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { inputOf } from '../helpers/judgement.ts';

/** The rows of set-ups, where each of some benchmarks allocates so many KiB beforehand. */
function rowsOf(heads: Readonly<Record<string, number>>): string[] {
  const side = (kib: (name: string) => number) => ({
    results: Object.fromEntries(
      Object.keys(heads).map((name) => [name, `Get 1x64 | once Load ${kib(name)}x1024`]),
    ),
  });
  const judgement = judgedCounts(
    side(() => 1),
    side((name) => heads[name]!),
  );
  return text(buildReport(inputOf(judgement)).document)
    .split('\n')
    .flatMap((line) => /set-up of .*?(?= {2})/.exec(line)?.[0] ?? []);
}

describe('set-ups that grow alike', () => {
  it('stand in one row, and each is named as far as three', () => {
    expect(rowsOf({ A: 64 })).toEqual(['set-up of BenchmarkA']);
    expect(rowsOf({ A: 64, Cleanup: 32, Small: 2 })).toEqual([
      'set-up of BenchmarkA, and of BenchmarkCleanup',
    ]);
    expect(rowsOf({ A: 40, B: 64, C: 60, D: 56, E: 52, F: 48 })).toEqual([
      'set-up of BenchmarkB, and of BenchmarkC, BenchmarkD, BenchmarkE and 2 more',
    ]);
  });
});
