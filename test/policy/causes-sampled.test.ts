import { describe, expect, it } from 'vitest';
import { heap, judged, type Side } from '../helpers/spec.ts';

/* Which function is named, and how surely, where a profile has few samples or many. */

/** One line a side, and so many samples on the way of each stack. */
function side(printed: string, stacks: Readonly<Record<string, number>>): Side {
  const lines = Object.entries(stacks).map(([way, n]) => `${n} ${n * 512} X > ${way}`);
  return [printed, heap(lines.join(' | '), { period: 524_288 })];
}

const named = (base: Side, head: Side) =>
  judged(base, head).causes.map(
    ({ function: fn, isSure }) => `${isSure ? '' : 'probably '}${fn.local}`,
  );

describe('a function that all samples of a benchmark lie in', () => {
  const grown = (samples: number) =>
    named(
      side('X 100000 500 1', { 'm.Match > m.into': samples }),
      side('X 99999 700 2', { 'm.Match > m.into': samples }),
    );

  it('is not the cause where so few may have missed another', () => {
    expect(grown(1)).toEqual([]);
    expect(grown(2)).toEqual([]);
    expect(grown(6)).toEqual(['probably into']);
  });

  it('is the cause where many did not', () => {
    expect(grown(30)).toEqual(['into']);
  });
});
