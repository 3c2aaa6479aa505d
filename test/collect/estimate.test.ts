import { expect, it } from 'vitest';
import { secondsFor } from '../../src/collect/estimate.ts';

it('adds up what earlier runs tell', () => {
  expect(secondsFor([1, 300, 2], [])).toBe(303);
  expect(secondsFor([], [])).toBe(0);
});

it('takes the mean of the measured packages for one that nothing tells of', () => {
  expect(secondsFor([300, undefined, undefined], [1, 2, 3])).toBe(304);
});

it.each([
  ['none is measured', []],
  // A run of 3 s and its build of a minute said "about 1h09m left" of 70 packages of a second.
  ['one is, which need not be like the others', [63]],
  ['two are', [1, 1]],
])('tells nothing where %s', (_, measured) => {
  expect(secondsFor(Array(69).fill(undefined), measured)).toBeUndefined();
});

it('tells nothing of many by a few, nor by some that are too unlike', () => {
  expect(secondsFor(Array(70).fill(undefined), [1, 1, 1])).toBeUndefined();
  expect(secondsFor([undefined, undefined], [1, 1, 1, 70])).toBeUndefined();
});
