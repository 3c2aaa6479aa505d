import { expect, it } from 'vitest';
import { stepsOf } from './helpers/steps.ts';

// What is counted is loaded after the counter.
const { Sequences } = await import('../src/sequences.ts');

const sequences = (length: number) =>
  Array.from({ length }, (_, i) => [i % 7, i % 31, i % 211, i % 2 ? -1 : i].slice(0, i % 5));

function numbered(length: number) {
  const known = new Sequences();
  return sequences(length).map((each) => known.numberOf(Int32Array.of(...each, 9), each.length));
}

it('have one number where they are the same, and no other has it', () => {
  const texts = sequences(5000).map((each) => each.join());
  const byText = new Map<string, number>();
  for (const text of texts) if (!byText.has(text)) byText.set(text, byText.size);
  expect(byText.size).toBeGreaterThan(1000);
  expect(numbered(5000)).toEqual(texts.map((text) => byText.get(text)));
});

it('take steps by their length, however many there are', () => {
  const steps = (length: number) => stepsOf(() => numbered(length));
  steps(100);
  expect(steps(8000) / steps(1000)).toBeLessThan(8 * 1.6);
});
