import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf } from '../../src/collect/shard.ts';

const none = new Map<string, number>();

function parts(packages: string[], seconds: ReadonlyMap<string, number>, of: number) {
  return Array.from({ length: of }, (_, at) => shardOf(packages, seconds, { index: at + 1, of }));
}

describe('shardOf', () => {
  it('deals out evenly where nothing is known', () => {
    const packages = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(parts(packages, none, 3).map((part) => [...part])).toEqual([
      ['a', 'd', 'g'],
      ['b', 'e'],
      ['c', 'f'],
    ]);
  });

  it('deals out by duration', () => {
    const seconds = new Map([
      ['slow', 60],
      ['a', 20],
      ['b', 20],
      ['c', 20],
    ]);
    expect(parts(['a', 'b', 'c', 'slow'], seconds, 2).map((part) => [...part])).toEqual([
      ['slow'],
      ['a', 'b', 'c'],
    ]);
  });

  it('puts every package into exactly one part, in whatever order they come', () => {
    const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
    fc.assert(
      fc.property(
        lists,
        fc.array(fc.nat(100)),
        fc.integer({ min: 1, max: 6 }),
        (names, times, of) => {
          const seconds = new Map(
            times.flatMap((time, at) => (names[at] ? [[names[at], time]] : [])),
          );
          const all = parts(names, seconds, of).flatMap((part) => [...part]);
          expect(all.sort()).toEqual([...names].sort());
          expect(parts([...names].reverse(), seconds, of)).toEqual(parts(names, seconds, of));
        },
      ),
    );
  });
});
