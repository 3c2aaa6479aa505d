import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { CONFIRMATIONS, toConfirm } from '../../src/policy/confirm.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Pair } from '../../src/profile/manifest.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { collectedSet } from '../helpers/heap.ts';
import { operation } from '../helpers/operation.ts';

/** A set of one package with one result, by where it lies and what it is called. */
function setOf(path: string, name: string, more = '', module = path, pair?: Pair) {
  const stack = `${path}.${name.split('/')[0]} > ${path}.Parse`;
  const lines = [`${stack} > ${path}.lex  64 B x10`, `${stack} > ${path}.node  48 B x20`];
  const parts = { package: path, module };
  const body = [...lines, ...(more === '' ? [] : [`${stack} > ${more}`])].join('\n');
  const set = collectedSet({ [name]: [operation(body, '', pair)] }, parts);
  const modules = [{ path: module, directory: '' }];
  return { ...set, manifests: set.manifests.map((each) => ({ ...each, modules })) };
}

type Set = ReturnType<typeof setOf>;
const wanted = (base: Set, head: Set) => toConfirm(judge(compare(base, head), defaultPolicy()));

describe('what is measured again under the name that each side has for it', () => {
  it.each<[string, Set, Set, string[]]>([
    [
      'a benchmark that was renamed',
      setOf('m.io/app', 'BenchmarkA'),
      setOf('m.io/app', 'BenchmarkB', 'm.io/app.node  80 B x3'),
      ['m.io/app.BenchmarkA', 'm.io/app.BenchmarkB'],
    ],
    [
      'one that was made a part of another',
      setOf('m.io/app', 'BenchmarkA'),
      setOf('m.io/app', 'BenchmarkAll/a', 'm.io/app.node  80 B x3'),
      ['m.io/app.BenchmarkA', 'm.io/app.BenchmarkAll/a'],
    ],
    [
      'a module of another version',
      setOf('m.io/app', 'BenchmarkA'),
      setOf('m.io/app/v2', 'BenchmarkA', 'm.io/app/v2.node  80 B x3'),
      ['m.io/app.BenchmarkA', 'm.io/app/v2.BenchmarkA'],
    ],
    [
      'a package that moved, and a benchmark with it',
      setOf('m.io/x/app', 'BenchmarkA', '', 'm.io/x'),
      setOf('m.io/x/lib', 'BenchmarkB', 'm.io/x/lib.node  80 B x3', 'm.io/x'),
      ['m.io/x/app.BenchmarkA', 'm.io/x/lib.BenchmarkB'],
    ],
  ])('%s', (_, base, head, expected) => {
    const named = ({ package: path, result }: { package: string; result: string }) =>
      `${path}.${result}`;
    expect(wanted(base, head).map((one) => [named(one.base), named(one.head)])).toEqual([expected]);
  });

  it('is at the lower pair where each side took one of its own', () => {
    const [base, head] = [
      setOf('m.io/app', 'BenchmarkA', '', 'm.io/app', [20, 120]),
      setOf('m.io/app', 'BenchmarkB', 'm.io/app.node  80 B x3', 'm.io/app', [10, 30]),
    ];
    const named = (result: string) => ({ package: 'm.io/app', result });
    const expected = { base: named('BenchmarkA'), head: named('BenchmarkB'), pair: [10, 30] };
    expect(wanted(base, head)).toEqual([expected]);
    const { conclusion } = judge(compare(base, head), defaultPolicy());
    expect(conclusion).toBe('inconclusive');
  });

  it('is over more operations where buffers hold most of it', () => {
    const [base, head] = [
      setOf('m.io/app', 'BenchmarkParse', 'bytes.growSlice  4096 B x2'),
      setOf('m.io/app', 'BenchmarkParseAll', 'bytes.growSlice  4096 B x3'),
    ];
    expect(wanted(base, head)).toEqual([
      {
        base: { package: 'm.io/app', result: 'BenchmarkParse' },
        head: { package: 'm.io/app', result: 'BenchmarkParseAll' },
        pair: [100, 1100],
      },
    ]);
  });
});

describe('what is measured again', () => {
  const [first, then] = CONFIRMATIONS;
  const of = (sizes: readonly number[]) => ({
    results: { X: sizes.map((size) => `Parse 1x${size}`), Y: ['Parse 1x64', 'Parse 1x64'] },
  });
  const open = (round: (typeof CONFIRMATIONS)[number], base: number[], head: number[]) =>
    round.wanted(judgedCounts(of(base), of(head))).map((one) => one.head.result);

  it('is first what is over, and what one measurement shows to be more or less', () => {
    expect(first.count).toBe(3);
    expect(open(first, [1024], [1200])).toEqual(['BenchmarkX']);
    expect(open(first, [1024], [1040])).toEqual(['BenchmarkX']);
    expect(open(first, [1024], [900])).toEqual(['BenchmarkX']);
    expect(open(first, [1024], [1024])).toEqual([]);
    expect(open(first, [1024, 1024, 1024], [900, 900, 900])).toEqual([]);
  });

  it('is then what is over and differs between measurements of one side', () => {
    expect(then.count).toBe(6);
    expect(open(then, [1025, 1057, 1060], [1120, 1169, 1217])).toEqual(['BenchmarkX']);
    expect(open(then, [1024, 1024, 1024], [1200, 1200, 1200])).toEqual([]);
    expect(open(then, [1024, 1026, 1024], [1200, 1202, 1200])).toEqual([]);
    // Within, however much they differ.
    expect(open(then, [1025, 1057, 1260], [1025, 1058, 1217])).toEqual([]);
  });
});
