import { expect, it } from 'vitest';
import { sortKey } from '../../src/page/sort-key.ts';

it.each([
  ['10.2 → 22.2 KiB', 22.2 * 1024],
  ['2288 → 2416 B', 2416],
  ['+117 %', 117],
  ['−59.3 %', -59.3],
  ['21 → 149 allocs', 149],
  ['1.2 k', 1200],
  ['–', undefined],
  ['more, within', undefined],
])('a cell of %s is sorted by %s', (text, key) => {
  if (key === undefined) expect(sortKey(text)).toBeUndefined();
  else expect(sortKey(text)).toBeCloseTo(key);
});
