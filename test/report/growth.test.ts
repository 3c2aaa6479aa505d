import { describe, expect, it } from 'vitest';
import { growthsOf } from '../../src/report/growth.ts';
import { pageNames } from '../../src/report/page-names.ts';
import { toPlain } from '../../src/report/spans.ts';
import {
  changed,
  diffOf,
  fn,
  judgementOf,
  limitOf,
  MODULE,
  pathOf,
  verdictOf,
} from '../helpers/judgement.ts';

const node = fn('(*Parser).node', [1000, 2000]);
const small = pathOf(['BenchmarkSmall', '(*Parser).node'], changed(0, 1000), {
  benchmark: 'BenchmarkSmall',
});
const large = pathOf(['BenchmarkLarge', '(*Parser).node'], changed(0, 3000), {
  benchmark: 'BenchmarkLarge',
});
const less = pathOf(['BenchmarkLess', '(*Parser).node'], changed(3000, 0), {
  benchmark: 'BenchmarkLess',
});
const benchmark = (name: string, operations: number) => ({
  name,
  measured: `${MODULE}/internal/parser`,
  status: 'changed' as const,
  operations: { base: operations, head: operations },
  metrics: {},
});
const diff = diffOf([node], {
  explain: () => [large, less, small],
  benchmarks: [benchmark('BenchmarkSmall', 10), benchmark('BenchmarkLarge', 100)],
});
const names = pageNames(diff);
const { policy } = judgementOf([], diff);

describe('why something grew', () => {
  it('is told of the ways that grew, largest first', () => {
    const [growth] = growthsOf([verdictOf('fail', node)], { diff, policy }, names);
    expect(toPlain(growth!.title)).toBe(
      'Why (*Parser).node in internal/parser grew: 75 % of the growth is one path, in BenchmarkLarge',
    );
    expect(growth!.tree[0]).toMatch(/^BenchmarkLarge .*\+2\.93 KiB/);
    expect(growth!.tree.join()).not.toContain('BenchmarkLess');
  });

  it('is told for one operation where the limit is', () => {
    const limit = limitOf('64 B/op', { per: 'op' });
    const [growth] = growthsOf([verdictOf('fail', node, { limit })], { diff, policy }, names);
    expect(growth!.tree[0]).toMatch(/^BenchmarkSmall .*\+100 B\/op/);
    expect(growth!.tree[2]).toMatch(/^BenchmarkLarge .*\+30 B\/op/);
  });

  it('is told for a run where operations are unknown', () => {
    const limit = limitOf('64 B/op', { per: 'op' });
    const [growth] = growthsOf(
      [verdictOf('fail', node, { limit })],
      { diff: { ...diff, benchmarks: [] }, policy },
      names,
    );
    expect(growth!.tree[0]).toMatch(/^BenchmarkLarge .*\+2\.93 KiB/);
  });

  it('is told of the benchmarks that the budget names', () => {
    const verdict = verdictOf('fail', node);
    const budget = {
      name: 'b',
      at: verdict.at,
      packages: ['**'],
      functions: undefined,
      benchmarks: ['*Small'],
      attribute: 'owned' as const,
      limits: [],
      level: 'error' as const,
    };
    const [growth] = growthsOf(
      [verdict],
      { diff, policy: { ...policy, budgets: [budget] } },
      names,
    );
    expect(toPlain(growth!.title)).toContain('one path, in BenchmarkSmall');
  });

  it('is not told where it may not have grown', () => {
    const told = (parts: Parameters<typeof verdictOf>[2]) =>
      growthsOf([verdictOf('inconclusive', node, parts)], { diff, policy }, names).length;
    expect(told({})).toBe(0);
    expect(told({ interval: { low: -20, high: 2000 } })).toBe(0);
    const side = { amount: 0, variance: 0, runs: 1 };
    const estimates = { base: side, head: side };
    expect(told({ interval: { low: 20, high: 2000 }, estimates })).toBe(1);
    // Captures that are unlike: the growth may be of the measuring.
    expect(told({ interval: { low: 20, high: 2000 } })).toBe(0);
  });

  it('is told once for each target, and for three at most', () => {
    const functions = ['a', 'b', 'c', 'd'].map((local) => fn(local, [1, 2]));
    const verdicts = functions.flatMap((each) => [
      verdictOf('fail', each),
      verdictOf('warn', each),
    ]);
    expect(growthsOf(verdicts, { diff, policy }, names)).toHaveLength(3);
    expect(growthsOf([verdictOf('warn', fn('e', [2, 1]))], { diff, policy }, names)).toEqual([]);
  });
});
