import { expect, it } from 'vitest';
import { stepsOf } from '../helpers/steps.ts';

// What is counted is loaded after the counter.
const { CallTree } = await import('../../src/compare/call-tree.ts');

const stacks = (length: number) =>
  Array.from({ length }, (_, i) => [i % 7, i % 31, i % 211, i % 2 ? -1 - i : i]);

function numbered(length: number) {
  const tree = new CallTree(-1);
  return stacks(length).map((stack) => stack.reduce((node, fn) => tree.child(node, fn), 0));
}

it('numbers stacks alike that call the same in the same order, and no others', () => {
  const texts = stacks(5000).map((stack) => stack.join());
  const numbers = numbered(5000);
  const byText = new Map(texts.map((text, i) => [text, numbers[i]]));
  expect(texts.map((text) => byText.get(text))).toEqual(numbers);
  expect(new Set(numbers).size).toBe(byText.size);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
});

it('keeps callers before what they call', () => {
  const tree = new CallTree(-1);
  for (const stack of stacks(1000)) stack.reduce((node, fn) => tree.child(node, fn), 0);
  expect(tree.parent.every((parent, node) => parent < node)).toBe(true);
  expect(tree.fn).toHaveLength(tree.parent.length);
});

it('takes steps for each call, however many there are', () => {
  const steps = (length: number) => stepsOf(() => numbered(length));
  steps(100);
  expect(steps(8000) / steps(1000)).toBeLessThan(8 * 1.6);
});
