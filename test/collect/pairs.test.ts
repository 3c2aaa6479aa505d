import { expect, it } from 'vitest';
import { LADDER, rungFor } from '../../src/collect/pairs.ts';

/** The pair for what took so many seconds of the processor at the lower count of a rung. */
const pairFor = (rung: number, seconds: number, limit = 30) =>
  LADDER[rungFor(rung, seconds, limit)]!.join();

it('takes the usual pair up to a tenth of the limit, and by what an operation takes the next', () => {
  expect([0, 2.9, 3].map((seconds) => pairFor(0, seconds))).toEqual(['20,120', '20,120', '20,120']);
  expect([3.1, 9.9].map((seconds) => pairFor(0, seconds))).toEqual(['10,30', '10,30']);
  expect([10.1, 300].map((seconds) => pairFor(0, seconds))).toEqual(['2,7', '2,7']);
  expect([4.9, 5.1].map((seconds) => pairFor(1, seconds))).toEqual(['10,30', '2,7']);
  expect(pairFor(2, 29)).toBe('2,7');
  // It is the limit's share, so that a longer one buys finer figures.
  expect(pairFor(0, 10.1, 120)).toBe('20,120');
});

it('never counts once, which Go does without the run before', () => {
  for (const [low, high] of LADDER) expect([low >= 2, high > low]).toEqual([true, true]);
});
