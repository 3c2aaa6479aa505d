import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/report/changes.ts';
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

  it('know a rename from the comparison, and count it as nothing else', () => {
    const scan = fn('scan', [640, 640], { was: 'github.com/acme/db/internal/parser.tokenise' });
    const changes = changesOf(diffOf([scan]), 'alloc_space');
    expect(locals(changes.renamed)).toEqual(['scan']);
    expect([changes.grew, changes.shrank]).toEqual([[], []]);
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
