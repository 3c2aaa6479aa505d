import type { Profile } from 'pprof-format';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { METRICS, type Metric } from '../../src/profile/metric.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { filesOf } from '../helpers/fixtures.ts';
import { oneColumn } from '../helpers/one-column.ts';
import { readSet } from '../helpers/read.ts';

/** The demo's store, sampled at 4 KiB, as Go wrote it: its profile and what was printed. */
const wholeOf = (side: 'base' | 'head') =>
  filesOf(`sampled/${side}`).filter(({ name }) => /store\.(pb\.gz|txt)$/.test(name));

/** The same, one file a column. */
function apart(side: 'base' | 'head', metrics: readonly Metric[]) {
  const [profile, output] = wholeOf(side);
  const files = metrics.map((metric) => oneColumn(profile!, metric));
  return [...files, { ...output!, name: files[0]!.name.replace(/\.pb$/, '.txt') }];
}

const figures = (base: ProfileSet, head: ProfileSet) =>
  compare(base, head).diff.functions.map(({ name, metrics }) => {
    const { alloc_space: space, alloc_objects: objects } = metrics;
    return [name, space!.owned.delta, objects!.cum.base, objects!.cum.head];
  });

const whole = { base: readSet(wholeOf('base')), head: readSet(wholeOf('head')) };

describe('the columns of one moment, one file each', () => {
  it.each([
    [['alloc_space', 'alloc_objects'] as const],
    [['alloc_objects', 'alloc_space'] as const],
    [METRICS],
  ])('are joined by stack: %j', (metrics) => {
    const base = readSet(apart('base', metrics));
    const head = readSet(apart('head', metrics));
    expect(base.runs.map(({ name }) => name)).toEqual(['sampled/base/store.alloc_space.pb']);
    expect(base.runs[0]!.output?.results.length).toBeGreaterThan(0);
    expect(figures(base, head)).toEqual(figures(whole.base, whole.head));
    const { notes, functions, capture } = compare(base, head).diff;
    expect(capture.class).toBe('sampled');
    expect(functions.some(({ metrics: { alloc_space } }) => alloc_space!.flat.untold)).toBe(false);
    expect(notes.filter(({ code }) => code === 'moment')).toMatchObject([
      {
        level: 'info',
        isJoined: true,
        files: metrics.map((metric) => `sampled/base/store.${metric}.pb`),
      },
      { level: 'info', isJoined: true },
    ]);
  });

  it('give the estimates of the whole profile, but for its sizes', () => {
    const metrics = ['alloc_space', 'alloc_objects'] as const;
    const of = (base: ProfileSet, head: ProfileSet) =>
      compare(base, head).diff.packages.find(({ own }) => own)!.metrics.alloc_space!.owned
        .estimates!;
    const joined = of(readSet(apart('base', metrics)), readSet(apart('head', metrics)));
    const given = of(whole.base, whole.head);
    expect(joined.base.amount).toBe(given.base.amount);
    expect(joined.base.variance / given.base.variance).toBeGreaterThan(0.5);
    expect(joined.base.variance / given.base.variance).toBeLessThan(2);
  });
});

describe('files that are not surely of one moment are not joined', () => {
  const read = (change: (profile: Profile) => void) => {
    const [profile] = wholeOf('base');
    return readSet([
      oneColumn(profile!, 'alloc_space'),
      oneColumn(profile!, 'alloc_objects', change),
    ]);
  };

  it.each<[string, (profile: Profile) => void]>([
    ['a nanosecond later', (profile) => (profile.timeNanos = BigInt(profile.timeNanos) + 1n)],
    ['another period', (profile) => (profile.period = 8192)],
    ['another duration', (profile) => (profile.durationNanos = 7)],
  ])('%s', (_, change) => {
    const { runs, moments } = read(change);
    expect([runs.length, moments]).toEqual([2, undefined]);
  });

  it('no time at all', () => {
    const [profile] = wholeOf('base');
    const timeless = (each: Profile) => (each.timeNanos = 0);
    const files = (['alloc_space', 'alloc_objects'] as const).map((metric) =>
      oneColumn(profile!, metric, timeless),
    );
    expect(readSet(files).runs).toHaveLength(2);
  });

  it('another folder', () => {
    const [profile] = wholeOf('base');
    const [space, objects] = (['alloc_space', 'alloc_objects'] as const).map((metric) =>
      oneColumn(profile!, metric),
    );
    expect(readSet([space!, { ...objects!, name: 'elsewhere/o.pb' }]).runs).toHaveLength(2);
  });

  it('two of one column: of which process is the other?', () => {
    const [profile] = wholeOf('base');
    const space = oneColumn(profile!, 'alloc_space');
    const objects = oneColumn(profile!, 'alloc_objects');
    const set = readSet([space, { ...space, name: 'sampled/base/again.pb' }, objects]);
    expect(set.runs).toHaveLength(3);
  });

  it('a stack that only one has, which is said', () => {
    const set = read((profile) => profile.sample.splice(3, 1));
    expect(set.runs).toHaveLength(2);
    expect(set.moments).toEqual([
      {
        files: ['sampled/base/store.alloc_space.pb', 'sampled/base/store.alloc_objects.pb'],
        isJoined: false,
      },
    ]);
    // Whoever compares the bytes alone reads why the objects are not beside them.
    const { notes } = compare({ ...set, runs: set.runs.slice(0, 1) }, whole.head).diff;
    expect(notes.filter(({ code }) => code === 'moment')).toMatchObject([{ isJoined: false }]);
  });
});
