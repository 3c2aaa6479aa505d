import { expect, it } from 'vitest';
import { alignLines, type LineAmounts } from '../../src/compare/align-lines.ts';

/** Lines with what they call (-1: nothing), the size of an object, and bytes. */
function lines(...all: [line: number, callee: number, size: number, bytes: number][]): LineAmounts {
  const found = new Map<number, Map<number, Map<number, number>>>();
  for (const [line, callee, size, bytes] of all) {
    const callees = found.get(line) ?? new Map<number, Map<number, number>>();
    found.set(line, callees.set(callee, new Map([[size, bytes]])));
  }
  return found;
}

const pairs = (base: LineAmounts, head: LineAmounts, shift?: number) => [
  ...alignLines(base, head, shift),
];

it('follows lines that an edit above has moved', () => {
  const base = lines([10, -1, 64, 6400], [12, 7, 32, 3200]);
  const head = lines([15, -1, 64, 6400], [16, -1, 16, 9000], [17, 7, 32, 3200]);
  expect(pairs(base, head).sort()).toEqual([
    [10, 15],
    [12, 17],
  ]);
});

it('keeps a line whose objects have grown', () => {
  const base = lines([10, -1, 64, 640], [11, -1, 64, 640], [12, -1, 64, 640]);
  const head = lines([10, -1, 64, 640], [11, -1, 128, 1280], [12, -1, 64, 640]);
  expect(pairs(base, head).sort()).toEqual([
    [10, 10],
    [11, 11],
    [12, 12],
  ]);
});

it('does not take a call for an allocation', () => {
  expect(pairs(lines([10, 7, 64, 640]), lines([10, -1, 64, 640]))).toEqual([]);
});

it('moves lines as far as their function where bytes do not tell', () => {
  const base = lines([10, -1, 64, 640]);
  const head = lines([12, -1, 64, 640], [14, -1, 64, 640]);
  expect(pairs(base, head, 2)).toEqual([[10, 12]]);
  expect(pairs(base, head, 4)).toEqual([[10, 14]]);
});

it('compares by number what is too much to pair', () => {
  const many = (from: number) =>
    lines(
      ...Array.from(
        { length: 600 },
        (_, i) => [from + i, -1, 8, 8] as [number, number, number, number],
      ),
    );
  expect(alignLines(many(1), many(300)).get(400)).toBe(400);
});
