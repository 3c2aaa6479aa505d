import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { ATTRIBUTES, type FunctionDiff, type HeapDiff } from '../../src/compare/heap-diff.ts';
import type { Manifest } from '../../src/profile/manifest.ts';
import { METRICS } from '../../src/profile/metric.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { CAPTURES, fixtureSet } from '../helpers/fixtures.ts';

const demo = compare(fixtureSet('demo/base'), fixtureSet('demo/head'));

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
    expect(find(demo, 'internal/parser.tokenise').status).toBe('removed');
    expect(find(demo, 'internal/parser.scan').status).toBe('added');
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
    expect(demo.notes.map((note) => note.text).join('\n')).toMatch(/\d+ stacks.* are not judged/);
  });

  it('explains the worst growth by one path from a benchmark', () => {
    const [path] = demo.explain(
      {
        function: 'example.com/ledger/internal/parser.(*Parser).grow',
        package: 'example.com/ledger/internal/parser',
      },
      'alloc_space',
      'flat',
    );
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
  const diff = compare(base, head);

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

  it('splits by benchmark into parts that add up again', () => {
    const names = [...new Set(diff.benchmarks.map((benchmark) => benchmark.name))];
    const parts = names.map((wanted) => diff.within((name) => name === wanted));
    const post = 'example.com/ledger/store.(*Store).Post';
    for (const attribute of ATTRIBUTES) {
      const sum = parts.reduce((total, table) => {
        const part = table.functions.find((fn) => fn.name === post);
        return total + (part?.metrics.alloc_space?.[attribute].head ?? 0);
      }, 0);
      expect(sum).toBe(find(diff, 'store.(*Store).Post').metrics.alloc_space![attribute].head);
    }
  });

  it('finds no difference between a set and itself', () => {
    const same = compare(head, head);
    expect(same.functions.every((fn) => fn.status === 'unchanged')).toBe(true);
    expect(same.totals.alloc_space!.delta).toBe(0);
  });

  it('turns every sign when the sides are swapped', () => {
    const swapped = compare(head, base);
    for (const fn of diff.functions) {
      const other = swapped.functions.find(({ name }) => name === fn.name)!;
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
    ignored: [],
    manifests: [],
  });
  const growOf = (diff: HeapDiff) =>
    find(diff, 'internal/parser.(*Parser).grow').metrics.alloc_space!.flat;

  it('are averaged, and equal runs change nothing', () => {
    const diff = compare(twice(base, base), twice(head, head));
    expect(growOf(diff)).toEqual({ base: 11851648, head: 19411072, delta: 7559424 });
  });

  it('make only that growth certain that every run shows', () => {
    const diff = compare(twice(base, head), twice(head, head));
    const grow = growOf(diff);
    expect(grow.delta).toBe(7559424 / 2);
    expect(grow.interval).toEqual({ low: 0, high: 0 });
  });

  it('tell a direction only where no run of one side lies among those of the other', () => {
    expect(growOf(compare(base, twice(base, head))).overlaps).toBe(true);
    const shrank = growOf(compare(twice(base, head), base));
    expect([shrank.delta < 0, shrank.overlaps]).toEqual([true, true]);
    expect(growOf(compare(twice(base, base), twice(head, head))).overlaps).toBeUndefined();
    expect(growOf(compare(base, head)).overlaps).toBeUndefined();
  });
});

describe('captures', () => {
  it('calls fixed iterations at the default rate sampled, and times advisory', () => {
    const classOf = (capture: string) =>
      compare(fixtureSet(`${capture}/base`), fixtureSet(`${capture}/head`)).capture;
    expect(classOf('sampled').class).toBe('sampled');
    expect(classOf('default')).toMatchObject({
      class: 'advisory',
      reasons: expect.arrayContaining([expect.stringMatching(/ran for a time/)]),
    });
  });

  it('says which profile has no output beside it', () => {
    const onlyProfiles = (name: string) => name.endsWith('.pb.gz');
    const bare = compare(
      fixtureSet('demo/base', onlyProfiles),
      fixtureSet('demo/head', onlyProfiles),
    );
    expect(bare.capture.class).toBe('advisory');
    expect(bare.capture.reasons.join()).toMatch(/demo\/base\/.*\.pb\.gz has no benchmark output/);
  });

  it('never sets unlike periods against each other silently', () => {
    const mixed = compare(fixtureSet('demo/base'), fixtureSet('sampled/head'));
    expect(mixed.capture.class).toBe('advisory');
    expect(mixed.capture.reasons.join('\n')).toMatch(
      /sampling periods differ: 1 B on base, 524288 B on head/,
    );
  });

  it('sees another Go in any of the manifests of a side', () => {
    const manifest = (version: string) =>
      ({
        go: { version, os: 'linux', arch: 'amd64', experiments: '', settings: {} },
        flags: { tags: [] as readonly string[], short: false },
        shard: '',
        modules: [] as Manifest['modules'],
        packages: [] as Manifest['packages'],
      }) as Manifest;
    const base = { ...fixtureSet('demo/base'), manifests: [manifest('go1.26.8')] };
    const shards = [manifest('go1.26.8'), manifest('go1.27.4')];
    const head = { ...fixtureSet('demo/head'), manifests: shards };
    expect(compare(base, { ...head, manifests: base.manifests }).capture.class).toBe('exact');
    expect(compare(base, head).capture).toEqual({
      class: 'advisory',
      reasons: [
        'Go versions differ: go1.26.8 on base, go1.26.8 and go1.27.4 on head: measure both sides with the same Go',
      ],
    });
  });

  it('names a package that one side did not measure', () => {
    const diff = compare(
      fixtureSet('demo/base', (name) => !name.startsWith('store')),
      fixtureSet('demo/head'),
    );
    expect(diff.notes.map((note) => note.text).join()).toMatch(
      /ledger\/store was measured on head only/,
    );
  });
});
