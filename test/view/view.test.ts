import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { METRICS } from '../../src/profile/metric.ts';
import { eraseTypeArguments } from '../../src/profile/symbol.ts';
import { topText } from '../../src/report/pprof-text.ts';
import { topJson } from '../../src/report/pprof-text-json.ts';
import { peekText } from '../../src/report/pprof-text-tree.ts';
import { callsByNode } from '../../src/view/calls.ts';
import { GRANULARITIES } from '../../src/view/node-info.ts';
import { compilePattern } from '../../src/view/pattern.ts';
import { buildView, type View } from '../../src/view/view.ts';
import { fixtures } from '../helpers/pprof.ts';
import { randomProfile } from '../helpers/random-profile.ts';
import { readProfile } from '../helpers/read.ts';

const read = (file: string) => readProfile(readFileSync(join(fixtures, file)), file);
const PACKAGES = ['api_v2', 'codec', 'internal_parser', 'money', 'store'];
const side = (name: string) => PACKAGES.map((each) => read(`demo/${name}/${each}.pb.gz`));
const rows = ({ nodes }: View) => nodes.map(({ name, flat, cum }) => ({ name, flat, cum }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a view of real profiles', () => {
  const heads = side('head');

  it.each(GRANULARITIES)('by %s has every byte in the flat of one node', (granularity) => {
    for (const metric of METRICS) {
      const { nodes, total } = buildView(heads, { granularity, metric });
      expect(sum(nodes.map(({ flat }) => flat))).toBe(total);
      expect(nodes.every(({ flat, cum }) => cum >= flat && cum <= total)).toBe(true);
    }
  });

  it('by package and by file adds up functions, and counts cum once a stack', () => {
    const flatOf = (view: View, name: string) => view.nodes.find((node) => node.name === name)!;
    const functions = buildView(heads);
    const packages = buildView(heads, { granularity: 'packages' });
    const own = functions.nodes.filter(({ name }) => name.startsWith('example.com/ledger/store.'));
    expect(own.length).toBeGreaterThan(3);
    const store = flatOf(packages, 'example.com/ledger/store');
    expect(store.flat).toBe(sum(own.map(({ flat }) => flat)));
    expect(store.cum).toBeLessThan(sum(own.map(({ cum }) => cum)));
    expect(store.cum).toBeGreaterThanOrEqual(Math.max(...own.map(({ cum }) => cum)));

    const files = buildView(heads, { granularity: 'files' });
    const byFile = buildView(heads, { granularity: 'filefunctions' }).nodes;
    const names = files.nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, flat } of files.nodes) {
      expect(flat).toBe(sum(byFile.filter(({ file }) => file === name).map((node) => node.flat)));
    }
  });

  it('does not depend on the order of the profiles', () => {
    const turned = [...heads].reverse();
    expect(rows(buildView(turned))).toEqual(rows(buildView(heads)));
  });

  it('shows no difference between equal sets', () => {
    for (const diff of [true, false]) {
      const base = { profiles: side('head'), diff, normalize: false };
      expect(buildView(heads, { base }).nodes).toEqual([]);
    }
  });

  it('gives every call to a caller and a callee', () => {
    const view = buildView(heads);
    const callsOf = callsByNode(view);
    const calls = view.nodes.map(({ node }) => callsOf(node));
    const weigh = (side: 'callers' | 'callees') =>
      sum(calls.flatMap((each) => each[side].map(({ weight }) => weight)));
    expect(weigh('callers')).toBe(weigh('callees'));
    expect(weigh('callers')).toBeGreaterThan(view.total);
  });

  it.each(['alloc_space', 'alloc_objects', 'inuse_space', 'inuse_objects'])(
    'of %s is the same from the text and the binary form of one moment',
    (metric) => {
      const shown = (file: string) =>
        buildView([read(file)], { metric }).nodes.map(({ name, flat, cum }) => {
          return { name: eraseTypeArguments(name), flat, cum };
        });
      const text = shown('profiles/server-heap.txt');
      expect(text.length).toBeGreaterThan(5);
      expect(text).toEqual(shown('profiles/server-heap.pb.gz'));
    },
  );

  it('is given as JSON in its order, in bytes', () => {
    const view = buildView(heads, { shape: 'cum', metric: 'alloc_objects' });
    const json = JSON.parse(topJson(view));
    expect(Object.keys(json)).toEqual(['schema', 'metric', 'total', 'functions']);
    expect(json).toMatchObject({ schema: 'heapgate/top/v1', metric: 'alloc_objects' });
    expect(json.functions.map((fn: { name: string }) => fn.name)).toEqual(
      rows(view).map((row) => row.name),
    );
    const post = json.functions.find((fn: { name: string }) => fn.name.endsWith('(*Store).Post'));
    expect(post).toMatchObject({ file: 'example.com/ledger/store/store.go', flat: 176_392 });
  });

  it('carries the counters of a text profile into JSON, where it is of that one alone', () => {
    const [first, second] = heads as [HeapProfile, HeapProfile];
    const text: HeapProfile = { ...first, memStats: new Map([['HeapAlloc', '4096']]) };
    expect(JSON.parse(topJson(buildView([text]))).memStats).toEqual({ HeapAlloc: '4096' });
    expect(JSON.parse(topJson(buildView([text, second])))).not.toHaveProperty('memStats');
  });
});

describe('a normalized view', () => {
  it('of a head without anything left is the base, negative', () => {
    const head = read('demo/head/store.pb.gz');
    const values = head.samples.values.map((column) => column.map(() => 0));
    const nothing = { ...head, samples: { ...head.samples, values } };
    const base = { profiles: [head], diff: true, normalize: true };
    const { nodes, total } = buildView([nothing], { base });
    expect(total).toBe(buildView([head]).total);
    expect(nodes.map(({ flat }) => 0 - flat)).toEqual(
      buildView([head]).nodes.map(({ flat }) => flat),
    );
  });
});

describe('a view is refused', () => {
  const profile = read('demo/head/store.pb.gz');
  const withTypes = (...types: string[]): HeapProfile => ({
    ...profile,
    sampleTypes: types.map((type) => ({ type, unit: type.endsWith('space') ? 'bytes' : 'count' })),
    samples: { ...profile.samples, values: profile.samples.values.slice(0, types.length) },
  });

  it.each<[string, () => unknown]>([
    [
      '--metric goroutines: the profile has alloc_objects, ',
      () => buildView([profile], { metric: 'goroutines' }),
    ],
    ['no sample type in common', () => buildView([profile, withTypes('cpu')])],
    ['no sample type in common', () => buildView([])],
    ['no sample type in common', () => buildView([withTypes('alloc_space', 'alloc_space')])],
    [
      'space in bytes and cpu in nanoseconds',
      () => buildView([profile, { ...profile, periodType: { type: 'cpu', unit: 'nanoseconds' } }]),
    ],
    [
      'base and head have other sample types',
      () =>
        buildView([profile], {
          base: { profiles: [withTypes('alloc_objects')], diff: true, normalize: true },
        }),
    ],
    [
      '--show a(: ',
      () => buildView([profile], { filters: { show: 'a(' }, compile: compilePattern }),
    ],
    [
      'peek nosuch: no function matches',
      () => peekText(buildView([profile]), 'nosuch', compilePattern),
    ],
    [
      '2^53',
      () => {
        const values = profile.samples.values.map((column) => column.map(() => 2 ** 52));
        buildView([{ ...profile, samples: { ...profile.samples, values } }]);
      },
    ],
  ])('with "%s"', (message, build) => {
    expect(build).toThrow(UserError);
    expect(build).toThrow(message);
  });
});

describe('a profile written by anyone', () => {
  it('never breaks out of its row', () => {
    const profile = read('demo/head/money.pb.gz');
    const name = profile.functions.name.map((each) => `\u001bc${each}\r\nflat`);
    const evil = { ...profile, functions: { ...profile.functions, name, systemName: name } };
    const view = buildView([evil]);
    const text = topText(view) + peekText(view, '.', compilePattern);
    for (const part of ['\u001b', '\r', '\nflat']) expect(text).not.toContain(part);
    expect(topText(view).split('\n').length).toBe(topText(buildView([profile])).split('\n').length);
  });

  it('has no more flat than its total, and no view that fails', () => {
    fc.assert(
      fc.property(fc.array(randomProfile, { minLength: 1, maxLength: 3 }), (files) => {
        const profiles = files.map((bytes, i) => readProfile(bytes, `random ${i}`));
        for (const granularity of GRANULARITIES) {
          const { nodes, total } = buildView(profiles, { granularity, compile: compilePattern });
          expect(sum(nodes.map(({ flat }) => Math.abs(flat)))).toBeLessThanOrEqual(total);
        }
        const base = { profiles, diff: false, normalize: false };
        expect(buildView(profiles, { base, compile: compilePattern }).nodes).toEqual([]);
      }),
    );
  });
});
