import { describe, expect, it } from 'vitest';
import { changesOf, isBeyondNoise } from '../../src/report/changes.ts';
import { changed, diffOf, fn } from '../helpers/judgement.ts';

const locals = (list: readonly { readonly local: string }[]) => list.map(({ local }) => local);
const library = { own: false, package: 'encoding/json' };

describe('the changed functions', () => {
  it('stand worst first, each in one list', () => {
    const functions = [
      fn('same', [5, 5]),
      fn('little', [100, 110]),
      fn('much', [100, 900]),
      fn('fresh', [0, 300]),
      fn('less', [900, 100]),
      fn('gone', [70, 0]),
      fn('Marshal', [9000, 1000], library),
      fn('Grow', [1000, 3000], library),
      fn('tiny', [16, 32], library),
    ];
    const changes = changesOf(diffOf(functions), 'alloc_space');
    expect(locals(changes.grew)).toEqual(['much', 'fresh', 'little']);
    expect(locals(changes.shrank)).toEqual(['less', 'gone']);
    expect(locals(changes.libraries)).toEqual(['Marshal', 'Grow']);
    expect(changes).toMatchObject({ added: 1, removed: 1, minor: 1, renamed: [] });
  });

  it('count by objects where the bytes are the same', () => {
    const changes = changesOf(
      diffOf([fn('split', [64, 64], { objects: [1, 2], status: 'changed' })]),
      'alloc_space',
    );
    expect(locals(changes.grew)).toEqual(['split']);
  });

  it('leave out a caller of which only the callees changed', () => {
    const caller = fn('caller', [0, 0], {
      status: 'changed',
      metrics: { alloc_space: { flat: changed(0, 0), cum: changed(1, 9), owned: changed(0, 0) } },
    });
    expect(changesOf(diffOf([caller]), 'alloc_space').grew).toEqual([]);
  });

  it('are not those that may be noise', () => {
    const noisy = (local: string, low: number, high: number) => {
      const owned = { ...changed(100, 200), interval: { low, high } };
      return fn(local, [100, 200], {
        metrics: { alloc_space: { flat: owned, cum: owned, owned } },
      });
    };
    const functions = [noisy('sure', 20, 180), noisy('spans', -20, 220), noisy('point', 0, 0)];
    const changes = changesOf(diffOf(functions), 'alloc_space');
    expect(locals(changes.grew)).toEqual(['sure']);
    expect(changes.noise).toBe(2);
  });

  it('are not those of which runs of both sides overlap, grown or shrunk', () => {
    const overlapping = (local: string, base: number, head: number) => {
      const low = head - base - 900;
      const owned = {
        ...changed(base, head),
        interval: { low, high: low },
        overlaps: true as const,
      };
      return fn(local, [base, head], {
        metrics: { alloc_space: { flat: owned, cum: owned, owned } },
      });
    };
    const functions = [overlapping('up', 100_000, 100_800), overlapping('down', 90_800, 90_000)];
    const changes = changesOf(diffOf(functions), 'alloc_space');
    expect([changes.grew, changes.shrank, changes.noise]).toEqual([[], [], 2]);
  });

  it('are news from where single runs of the same code do not differ', () => {
    const of = (figures: [number, number], objects: [number, number], parts = {}) => {
      const changes = changesOf(diffOf([fn('F', figures, { objects })], parts), 'alloc_space');
      return [...changes.grew, ...changes.shrank].map((each) => isBeyondNoise(each, changes));
    };
    expect(of([10_000, 14_095], [10, 73])).toEqual([false]);
    expect(of([14_095, 10_000], [73, 10])).toEqual([false]);
    expect(of([10_000, 14_096], [10, 10])).toEqual([true]);
    expect(of([10_000, 10_001], [10, 74])).toEqual([true]);
    // Repeats tell for themselves, and bounds do of samples.
    const pairs = [{ measured: 'm', base: ['a', 'b'], head: ['c', 'd'] }];
    expect(of([10_000, 10_016], [10, 11], { pairs })).toEqual([true]);
    const capture = { class: 'sampled', reasons: [] };
    expect(of([10_000, 10_016], [10, 11], { capture })).toEqual([true]);
  });

  it('know a rename by its figures', () => {
    const changes = changesOf(
      diffOf([
        fn('tokenise', [640, 0], { objects: [9, 0] }),
        fn('scan', [0, 640], { objects: [0, 9] }),
      ]),
      'alloc_space',
    );
    expect(changes.renamed.map(({ from, to }) => [from.local, to.local])).toEqual([
      ['tokenise', 'scan'],
    ]);
    expect(changes.grew).toEqual([]);
  });

  it('guess no rename where two could be it, or a byte differs', () => {
    const twice = [fn('a', [640, 0]), fn('b', [0, 640]), fn('c', [0, 640])];
    expect(changesOf(diffOf(twice), 'alloc_space').renamed).toEqual([]);
    const other = [fn('a', [640, 0]), fn('b', [0, 648])];
    expect(changesOf(diffOf(other), 'alloc_space').renamed).toEqual([]);
  });

  it('are of the metric that was asked for', () => {
    const one = changed(1, 9);
    const leak = fn('leak', [1, 1], {
      metrics: { inuse_space: { flat: one, cum: one, owned: one } },
    });
    const changes = changesOf(diffOf([leak], { metrics: ['inuse_space'] }), 'inuse_space');
    expect(locals(changes.grew)).toEqual(['leak']);
    expect(changes.companion).toBeUndefined();
  });
});
