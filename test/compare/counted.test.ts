import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { Figure } from '../../src/compare/result.ts';
import { collectedSet, PACKAGE, type Processes } from '../helpers/heap.ts';

const BODY = 'testing.(*B).run1 > testing.(*B).runN > m.io/app.BenchmarkA';

/** So many objects of one operation in both processes, beside what comes once. */
function operations(each: number, once = '', size = 64): Processes {
  const line = (count: number) =>
    each === 0 ? '' : `${BODY} > m.io/app.Parse  ${size} B x${each * count}`;
  return { low: `${once}\n${line(20)}`, high: `${once}\n${line(120)}` };
}

function resultOf(base: Processes | Processes[], head: Processes | Processes[]) {
  const side = (of: Processes | Processes[]) => collectedSet({ BenchmarkA: [of].flat() });
  return compare(side(base), side(head)).diff.results[0]!;
}

const ends = (figure: Figure | undefined) => figure && [figure.change.base, figure.change.head];
/** Bytes and objects of one operation on both sides. */
const claimed = (...sides: Parameters<typeof resultOf>) => {
  const { claimed: of } = resultOf(...sides).counted!;
  return [ends(of.alloc_space), ends(of.alloc_objects)];
};

describe('an operation', () => {
  it('is what the larger count allocates more, divided by the operations between', () => {
    expect(claimed(operations(1), operations(2))).toEqual([
      [64, 128],
      [1, 2],
    ]);
  });

  it('has no set-up in it, which is a figure of its own', () => {
    const once = `${BODY} > m.io/app.Load  1000000 B x1`;
    const { counted } = resultOf(operations(1), operations(1, once));
    expect(ends(counted!.claimed.alloc_space)).toEqual([64, 64]);
    expect(ends(counted!.setUp.alloc_space)).toEqual([0, 1_000_000]);
  });

  it('has no set-up in it either where a b.N loop ran one more to begin with', () => {
    const body = (count: number, once: number) =>
      `testing.(*B).run1 > testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Parse  64 B x1
       testing.(*B).launch > testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Parse  64 B x${count}
       testing.(*B).launch > testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Load  ${once} B x1`;
    const of = (once: number) => ({ low: body(20, once), high: body(120, once) });
    const { counted } = resultOf(of(8), of(4096));
    expect(ends(counted!.claimed.alloc_space)).toEqual([64, 64]);
    expect(ends(counted!.setUp.alloc_space)).toEqual([8, 4096]);
  });

  it.each([
    ['the harness', 'runtime.main > main.main > testing.(*M).Run > regexp.Compile'],
    [
      'the matcher of -bench, which asks a pool',
      `${BODY} > testing.(*B).Run > testing.(*matcher).fullName > regexp.(*Regexp).MatchString > sync.(*Pool).pinSlow`,
    ],
    ['initialisation', 'runtime.main > runtime.doInit1 > m.io/app.init'],
    ['a new thread', 'runtime.mstart > runtime.mstart1 > runtime.startm > runtime.allocm'],
    [
      'a node of a hash trie',
      `${BODY} > sync.(*Map).Store > internal/sync.(*HashTrieMap[...]).expand > internal/sync.newIndirectNode[...]`,
    ],
  ])('has nothing of %s', (_, stack) => {
    const more = { low: `${stack}  480 B x1`, high: `${stack}  480 B x7` };
    expect(claimed(operations(0), more)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it.each([
    ['a goroutine of a server', 'net/http.(*conn).serve > m.io/app.handle'],
    ['a stack that was cut off', 'm.io/app.walk > m.io/app.walk'],
    ['another module', 'other.io/pool.(*Worker).run'],
    ['a benchmark that TestMain calls', 'runtime.main > m.io/app.TestMain > m.io/app.BenchmarkA'],
    ['the testing package in a benchmark', `${BODY} > testing.(*common).Cleanup`],
  ])('has what %s allocates: nothing else ran', (_, stack) => {
    const more = { low: `${stack}  48 B x20`, high: `${stack}  48 B x120` };
    expect(claimed(operations(0), more)[0]).toEqual([0, 48]);
  });

  it('keeps the structs of goroutines apart', () => {
    const struct = 'runtime.systemstack > runtime.newproc1 > runtime.malg';
    const more = { low: `${struct}  480 B x20`, high: `${struct}  480 B x120` };
    const { counted } = resultOf(operations(0), more);
    expect(ends(counted!.claimed.alloc_space)).toEqual([0, 0]);
    expect(ends(counted!.goroutines.alloc_space)).toEqual([0, 480]);
  });

  it('is told by the median of repeats, with how far they reach', () => {
    const repeats = (...each: number[]) => each.map((count) => operations(count));
    const { counted } = resultOf(repeats(1, 9, 2), repeats(3, 8, 4));
    const { change, base, head } = counted!.claimed.alloc_objects!;
    expect([change.base, change.head, base, head]).toEqual([
      2,
      4,
      { least: 1, most: 9 },
      { least: 3, most: 8 },
    ]);
    expect(change.overlaps).toBe(true);
    expect(counted!.repeats).toEqual({ base: 3, head: 3 });
  });

  it('is told by what was printed where more is allocated outside the timer', () => {
    const printed = (low: number, high: number) =>
      [` \t ${low} B/op \t 1 allocs/op`, ` \t ${high} B/op \t 1 allocs/op`] as const;
    const base = { ...operations(1), printed: printed(64, 64) };
    const head = { ...operations(1, '', 4096), printed: printed(64, 64) };
    expect(resultOf(base, base).counted!.by).toBe('counted');
    const { counted } = resultOf(base, head);
    expect([counted!.by, ends(counted!.figures.alloc_space)]).toEqual(['timed', [64, 64]]);
    expect(ends(counted!.outside.alloc_space)).toEqual([0, 4032]);
    expect(ends(counted!.setUp.alloc_space)).toEqual([0, 4032 * 120]);
  });

  it('is told by what was printed where less than nothing is counted', () => {
    // What is done before the timer starts is random, and was more in the shorter process.
    const printed = [' \t 0 B/op \t 0 allocs/op', ' \t 0 B/op \t 0 allocs/op'] as const;
    const side = { low: `${BODY}  64 B x400`, high: `${BODY}  64 B x120`, printed };
    const { counted } = resultOf(side, side);
    expect([counted!.by, ends(counted!.figures.alloc_space)]).toEqual(['timed', [0, 0]]);
    expect(counted!.claimed.alloc_space!.change.base).toBeLessThan(-100);
  });

  it('is not told by a B/op that the benchmark reports itself', () => {
    const own = [' \t 9000 B/op \t 1 allocs/op', ' \t 9000 B/op \t 1 allocs/op'] as const;
    const { counted } = resultOf(operations(1), { ...operations(1), printed: own });
    expect([counted!.by, ends(counted!.figures.alloc_space)]).toEqual(['counted', [64, 64]]);
  });
});

describe('pairs', () => {
  const far = (each: number): Processes => ({
    low: `${BODY}  64 B x${each * 100}`,
    high: `${BODY}  64 B x${each * 1100}`,
    pair: [100, 1100],
  });
  const short = (each: number): Processes => ({
    low: `${BODY}  64 B x${each * 2}`,
    high: `${BODY}  64 B x${each * 7}`,
    pair: [2, 7],
  });

  it('of both sides are compared, of several the one with most operations between', () => {
    const { counted } = resultOf([operations(1), far(1)], [far(5), operations(9)]);
    expect([counted!.pair, ends(counted!.claimed.alloc_objects)]).toEqual([
      [100, 1100],
      [1, 5],
    ]);
  });

  it('that differ are never compared', () => {
    const result = resultOf(operations(1), short(1));
    expect([result.status, result.counted]).toEqual(['both', undefined]);
    expect(result.endings).toEqual({
      base: { code: 'pair-differs', message: '', pair: [20, 120] },
      head: { code: 'pair-differs', message: '', pair: [2, 7] },
    });
  });

  it('lacking one of their profiles are none', () => {
    const base = collectedSet({ BenchmarkA: [operations(1)] });
    const runs = base.runs.filter(
      ({ process }) => process?.kind !== 'result' || process.at === 'high',
    );
    const [result] = compare(base, { ...base, runs }).diff.results;
    expect([result!.status, result!.endings?.head?.code]).toEqual(['removed', 'profile-missing']);
  });
});

describe('functions of an operation', () => {
  const table = (base: Processes, head: Processes) => {
    const side = (of: Processes) => collectedSet({ BenchmarkA: [of] });
    return compare(side(base), side(head)).table(0);
  };

  it('have what they do in one operation, and nothing of set-up', () => {
    const once = `${BODY} > m.io/app.Load  1000000 B x1`;
    const { functions } = table(operations(1), operations(3, once));
    const of = (local: string) => {
      const fn = functions.find((each) => each.local === local)?.metrics.alloc_space?.owned;
      return fn && [fn.base, fn.head];
    };
    expect(of('Parse')).toEqual([64, 192]);
    expect(of('Load')).toEqual([0, 0]);
  });

  it('of siblings with the same stacks are told apart: each ran alone', () => {
    const [small, large] = [operations(1), operations(3)];
    const set = collectedSet({ 'BenchmarkA/small': [small], 'BenchmarkA/large': [large] });
    const comparison = compare(set, set);
    const objects = comparison.diff.scopes.map((scope, index) => [
      scope.benchmark,
      comparison.table(index).functions.find(({ local }) => local === 'Parse')?.metrics
        .alloc_objects?.flat.head,
    ]);
    expect(Object.fromEntries(objects)).toEqual({ 'BenchmarkA/small': 1, 'BenchmarkA/large': 3 });
  });
});

describe('slopes', () => {
  const amounts = fc.record({
    each: fc.nat({ max: 1000 }),
    once: fc.nat({ max: 1_000_000 }),
    size: fc.integer({ min: 8, max: 100_000 }),
  });

  it('add exactly what each operation adds, whatever comes once', () => {
    fc.assert(
      fc.property(amounts, amounts, ({ each, size, once }, other) => {
        const set = (times: number, before: number) =>
          operations(times, `${BODY} > m.io/app.Load  ${before} B x1`, size);
        const [bytes, objects] = claimed(set(each, once), set(each + other.each, other.once));
        expect(bytes).toEqual([each * size, (each + other.each) * size]);
        expect(objects).toEqual([each, each + other.each]);
      }),
    );
  });
});

describe('results without figures', () => {
  it('say how they ended', () => {
    const base = collectedSet({ BenchmarkA: [operations(1)] });
    const [first] = base.manifests;
    const [entry] = first!.packages;
    const slow = { name: 'BenchmarkA', exit: 'too-slow', message: 'still running after 30 s' };
    const results = [{ ...slow, exit: 'too-slow' as const, measurements: [] }];
    const manifests = [{ ...first!, packages: [{ ...entry!, results }] }];
    const { diff } = compare(base, { ...base, runs: [], manifests });
    expect(diff.results.map(({ id, status, endings }) => [id.name, status, endings])).toEqual([
      [
        'BenchmarkA',
        'removed',
        { head: { code: 'too-slow', message: 'still running after 30 s' } },
      ],
    ]);
    expect(diff.results[0]!.id.package).toBe(PACKAGE);
  });
});
