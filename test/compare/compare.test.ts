import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/compare/comparison.ts';
import { ATTRIBUTES, type FunctionDiff, type HeapDiff } from '../../src/compare/heap-diff.ts';
import { METRICS } from '../../src/profile/metric.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { CAPTURES, fixtureSet } from '../helpers/fixtures.ts';

const comparison = compare(fixtureSet('demo/base'), fixtureSet('demo/head'));
const demo = comparison.diff;

function find(diff: HeapDiff, name: string): FunctionDiff {
  const found = diff.functions.find((fn) => fn.name === `example.com/ledger/${name}`);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

describe('compare, on two variants of a real module', () => {
  it('finds the module, pairs every package and calls the capture exact', () => {
    expect(demo.modules).toEqual(['example.com/ledger']);
    expect(demo.pairs.map((pair) => pair.measured)).toEqual([
      'example.com/ledger/api/v2',
      'example.com/ledger/codec',
      'example.com/ledger/internal/parser',
      'example.com/ledger/money',
      'example.com/ledger/store',
    ]);
    expect(demo.capture.class).toBe('exact');
    expect(demo.head.periods).toEqual([1]);
    expect(demo.head.iterations).toEqual([1000]);
  });

  it('measures bigger objects, and their line', () => {
    const grow = find(demo, 'internal/parser.(*Parser).grow');
    expect(grow).toMatchObject({ own: true, status: 'changed', local: '(*Parser).grow' });
    expect(grow.metrics.alloc_space!.flat).toEqual({
      base: 11851648,
      head: 19411072,
      delta: 7559424,
    });
    expect(grow.metrics.alloc_objects!.flat.delta).toBe(0);
    expect(grow.file).toMatch(/internal\/parser\/parser\.go$/);
    expect(grow.line).toBeGreaterThan(0);
  });

  it('measures more objects', () => {
    const post = find(demo, 'store.(*Store).Post');
    expect(post.metrics.alloc_objects!.flat).toMatchObject({ base: 32056, head: 176392 });
  });

  it('shows a function that is new, gone or renamed', () => {
    expect(find(demo, 'api/v2.links')).toMatchObject({ status: 'added' });
    expect(find(demo, 'api/v2.legacyHeader')).toMatchObject({ status: 'removed' });
    expect(find(demo, 'internal/parser.scan')).toMatchObject({
      status: 'unchanged',
      was: 'example.com/ledger/internal/parser.tokenise',
    });
    expect(demo.functions.map(({ name }) => name).join()).not.toMatch(/parser\.tokenise/);
  });

  it('joins closures and instances whose numbers and type arguments moved', () => {
    const summaries = find(demo, 'store.(*Store).Summaries');
    expect(summaries.metrics.alloc_space!.flat.delta).toBe(0);
    const chunk = demo.functions.filter((fn) => fn.name.includes('store.Chunk['));
    expect(chunk.map((fn) => [fn.name, fn.metrics.alloc_space!.flat])).toEqual([
      ['example.com/ledger/store.Chunk[...]', { base: 496176, head: 496176, delta: 0 }],
    ]);
  });

  it('leaves an untouched package unchanged', () => {
    const money = demo.packages.find((pkg) => pkg.package === 'example.com/ledger/money')!;
    expect(money.metrics.alloc_space!.owned.delta).toBe(0);
  });

  it('charges what libraries allocate to the innermost own frame', () => {
    const owned = demo.functions.filter((fn) => !fn.own);
    for (const fn of owned)
      expect(fn.metrics.alloc_space!.owned).toMatchObject({ base: 0, head: 0 });
    const encode = find(demo, 'codec.Encode').metrics.alloc_space!;
    expect(encode.owned.base).toBeGreaterThanOrEqual(encode.flat.base);
  });

  it('says what it left out', () => {
    expect(demo.notes).toMatchObject([
      { code: 'harness', stacks: expect.any(Number), bytes: expect.any(Number) },
      { code: 'go-by-lines' },
    ]);
  });

  it('explains the worst growth by one path from a benchmark', () => {
    const [path] = comparison.paths({
      within: 'profile',
      function: 'example.com/ledger/internal/parser.(*Parser).grow',
      package: 'example.com/ledger/internal/parser',
      metric: 'alloc_space',
      attribute: 'flat',
    });
    expect(path!.benchmark).toMatch(/^Benchmark/);
    expect(path!.frames[0]!.local).toBe(path!.benchmark);
    expect(path!.frames.at(-1)!.local).toBe('(*Parser).grow');
    expect(path!.objects.delta).toBe(0);
    expect(Math.max(...path!.sizes.head)).toBeGreaterThan(Math.max(...path!.sizes.base));
  });
});

describe.each(CAPTURES)('arithmetic of the %s capture', (capture) => {
  const base = fixtureSet(`${capture}/base`);
  const head = fixtureSet(`${capture}/head`);
  const both = compare(base, head);
  const { diff } = both;

  it('adds flat up to the total, on functions and on packages', () => {
    for (const metric of METRICS) {
      for (const side of ['base', 'head', 'delta'] as const) {
        const sum = (list: readonly { metrics: FunctionDiff['metrics'] }[]) =>
          list.reduce((total, item) => total + item.metrics[metric]!.flat[side], 0);
        expect(sum(diff.functions)).toBe(diff.totals[metric]![side]);
        expect(sum(diff.packages)).toBe(diff.totals[metric]![side]);
      }
    }
  });

  it('never has cum below flat or owned', () => {
    for (const item of [...diff.functions, ...diff.packages]) {
      for (const metric of METRICS) {
        const { flat, cum, owned } = item.metrics[metric]!;
        for (const side of ['base', 'head'] as const) {
          expect(cum[side]).toBeGreaterThanOrEqual(flat[side]);
          expect(cum[side]).toBeGreaterThanOrEqual(owned[side]);
        }
      }
    }
  });

  it('charges what scopes hold to the functions of their tables', () => {
    for (const [index, { evidence, totals, status }] of diff.scopes.entries()) {
      if (status !== 'both') continue;
      const metric = 'alloc_space';
      const { functions } = both.table(index);
      const sum = functions.reduce((all, fn) => all + fn.metrics[metric]!.flat.head, 0);
      if (evidence.kind === 'counted') expect(sum).toBeCloseTo(totals[metric]!.head, 6);
      else expect(sum).toBeGreaterThan(0);
    }
    expect(diff.scopes.length).toBeGreaterThan(5);
  });

  it('finds no difference between a set and itself', () => {
    const same = compare(head, head).diff;
    expect(same.functions.every((fn) => fn.status === 'unchanged')).toBe(true);
    expect(same.totals.alloc_space!.delta).toBe(0);
  });

  it('turns every sign when the sides are swapped', () => {
    const swapped = compare(head, base).diff;
    for (const fn of diff.functions) {
      const other = swapped.functions.find(({ name, was }) => name === (was ? fn.was : fn.name))!;
      for (const attribute of ATTRIBUTES) {
        expect(other.metrics.alloc_space![attribute].delta).toBe(
          -fn.metrics.alloc_space![attribute].delta || 0,
        );
      }
    }
  });
});

describe('several runs of a side', () => {
  const base = fixtureSet('demo/base');
  const head = fixtureSet('demo/head');
  const twice = (first: ProfileSet, second: ProfileSet) => ({
    runs: [...first.runs, ...second.runs],
    outputs: [],
    ignored: [],
    manifests: [],
  });
  const growOf = ({ diff }: Comparison) =>
    find(diff, 'internal/parser.(*Parser).grow').metrics.alloc_space!.flat;

  it('are averaged, and equal runs change nothing', () => {
    const both = compare(twice(base, base), twice(head, head));
    expect(growOf(both)).toEqual({ base: 11851648, head: 19411072, delta: 7559424 });
  });

  it('make only that growth certain that every run shows', () => {
    const both = compare(twice(base, head), twice(head, head));
    const grow = growOf(both);
    expect(grow.delta).toBe(7559424 / 2);
    expect(grow.interval).toEqual({ low: 0, high: 7559424 / 2 });
  });

  it('tell a direction only where no run of one side lies among those of the other', () => {
    expect(growOf(compare(base, twice(base, head))).overlaps).toBe(true);
    const shrank = growOf(compare(twice(base, head), base));
    expect([shrank.delta < 0, shrank.overlaps]).toEqual([true, true]);
    expect(growOf(compare(twice(base, base), twice(head, head))).overlaps).toBeUndefined();
    expect(growOf(compare(base, head)).overlaps).toBeUndefined();
  });
});

it('is data', () => {
  expect(structuredClone(demo)).toEqual(demo);
  expect(JSON.parse(JSON.stringify(demo.functions))).toEqual(demo.functions);
});
