import { describe, expect, it } from 'vitest';
import { growthKind } from '../../src/report/growth-kind.ts';
import { changed, pathOf } from '../helpers/judgement.ts';

/** bytes, objects and sizes of base and head → what is said. */
type Case = [[number, number], [number, number], number[], number[], string];

const CASES: Case[] = [
  [
    [1_024_000, 1_152_000],
    [1000, 1000],
    [1024],
    [1152],
    'a larger size class, same count: 1024 B → 1152 B',
  ],
  [
    [1_152_000, 1_024_000],
    [1000, 1000],
    [1152],
    [1024],
    'a smaller size class, same count: 1152 B → 1024 B',
  ],
  [
    [1_024_000, 4_096_000],
    [1000, 1000],
    [1024],
    [4096],
    'larger objects, same count: 1024 B → 4096 B',
  ],
  [[32_768, 40_960], [1, 1], [32_768], [40_960], 'larger objects, same count: 32768 B → 40.0 KiB'],
  [[64_000, 96_000], [1000, 1000], [], [], 'larger objects, same count'],
  [[64_000, 192_000], [1000, 1500], [], [], 'more and larger objects: 1000 → 1500'],
  [[256, 384], [3.999999999999999, 4], [64], [96], 'larger objects, same count: 64 B → 96 B'],
  [[64_000, 96_000], [1000, 1500], [64], [64], 'more objects: 1000 → 1500 of 64 B'],
  [[96_000, 64_000], [1500, 1000], [64], [64], 'fewer objects: 1500 → 1000 of 64 B'],
  [
    [64_000, 192_000],
    [1000, 1500],
    [64],
    [128],
    'more and larger objects: 1000 → 1500, 64 B → 128 B',
  ],
  [
    [64_000, 64_000],
    [1000, 500],
    [64],
    [128],
    'fewer but larger objects: 1000 → 500, 64 B → 128 B',
  ],
  [
    [36_000, 68_000],
    [1000, 1000],
    [8, 64],
    [8, 128],
    'larger objects, same count: 8 B–64 B → 8 B–128 B',
  ],
  [
    [36_000, 68_000],
    [1000, 1000],
    [8, 64],
    [8, 64],
    'larger objects, same count: other sizes of 8 B–64 B',
  ],
  [
    [1_000_000, 5_500_000],
    [1000, 5500],
    [32, 512, 1024],
    [32, 1024],
    'more objects: 1000 → 5500 of 32 B–1024 B',
  ],
  // The words go with the figures, also where one size went and others grew.
  [
    [300_000, 400_000],
    [1000, 1000],
    [24, 1024],
    [24, 896],
    'larger objects, same count: 300 B → 400 B on average',
  ],
  [
    [400_000, 450_000],
    [1000, 1500],
    [64, 512],
    [16, 640],
    'more but smaller objects: 1000 → 1500, 400 B → 300 B on average',
  ],
  [
    [6, 9],
    [0.0600002, 0.06],
    [64, 128],
    [64, 256],
    'larger objects, about the same count: 64 B–128 B → 64 B–256 B',
  ],
  [[790_080, 790_144], [12_345, 12_346], [64], [64], 'more objects: +1 of 64 B'],
  [[7.68, 7.68], [0.12, 0.1200004], [64], [64], 'more objects of 64 B'],
  [[5, 9], [5, 9], [64, 128], [48, 256], 'more objects: 5 → 9 of 48 B–256 B'],
  [[0, 768], [0, 12], [], [64], 'new: 12 objects of 64 B'],
  [[64, 0], [1, 0], [64], [], 'gone: 1 object of 64 B'],
  [[0, 0], [0, 0], [], [], ''],
  [[320, 320], [5, 5], [64], [64], ''],
  [[320, 576], [5, 9], [], [], 'more objects: 5 → 9'],
  [[5, 9], [5, 9], [64], [64, 128], 'more and larger objects: 5 → 9, 64 B → 64 B–128 B'],
  [[5, 9], [5, 9], [64, 128], [64, 128], 'more objects: 5 → 9 of 64 B–128 B'],
];

describe('the kind of a growth', () => {
  it.each(CASES)('%j B in %j objects of %j, %j: %s', (bytes, objects, base, head, expected) => {
    const sizes = { base, head };
    expect(
      growthKind(pathOf(['F'], changed(...bytes), { objects: changed(...objects), sizes }), {
        isMixed: false,
      }),
    ).toBe(expected);
  });

  it.each([
    [[10, 20], 'more objects of 64 B'],
    [[0, 20], 'new: objects of 64 B'],
  ] as const)('has no numbers where results are mixed: %j', ([from, to], expected) => {
    const of = { objects: changed(from, to), sizes: { base: from > 0 ? [64] : [], head: [64] } };
    const path = pathOf(['F'], changed(64 * from, 64 * to), of);
    expect(growthKind(path, { isMixed: true })).toBe(expected);
  });
});
