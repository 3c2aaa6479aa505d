import { describe, expect, it } from 'vitest';
import { judged, only, openRows, rows, type Side } from '../helpers/spec.ts';

type Case = readonly [what: string, base: Side, head: Side, expected: readonly string[]];

const SPACE = 'BenchmarkX alloc_space';
const OBJECTS = 'BenchmarkX alloc_objects';

describe('a cap', () => {
  it.each<readonly [limit: string, ...Case]>([
    ['64', 'kept', 'X 1000 65 1', 'X 1000 64 1', []],
    ['64', 'broken', 'X 100000 65 1', 'X 100000 65 1', [`fail ${SPACE} max 65→65`]],
    [
      '64',
      'broken by what chance may be',
      'X 1000 60 1',
      'X 1000 65 1',
      [`inconclusive ${SPACE} max 60→65 few-lines`],
    ],
    [
      '64',
      'broken by every line',
      'X 1000 60 1',
      'X 1000 65,65,66 1',
      [`inconclusive ${SPACE} max 60→65 few-lines`],
    ],
    [
      '64',
      'broken by some lines',
      'X 1000 60,60,60 1',
      'X 1000 64,65,66 1',
      [`inconclusive ${SPACE} max 60→65 noisy`],
    ],
    [
      '64',
      'a timed run far above, on both sides',
      'X 1000000 500 5',
      'X 999999 500 5',
      [`fail ${SPACE} max 500→500`],
    ],
    [
      '64',
      'a timed run a little above',
      'X 1000000 70 5',
      'X 999999 70 5',
      [`inconclusive ${SPACE} max 70→70 few-lines`],
    ],
    [
      '64',
      'a timed run far above, without whole objects',
      'X 1000000 500 0',
      'X 999999 500 0',
      [`fail ${SPACE} max 500→500`],
    ],
    [
      '64',
      'a timed run of buffers, a little above',
      'X 1000000 90 0',
      'X 999999 90 0',
      [`inconclusive ${SPACE} max 90→90 amortised`],
    ],
    ['0', 'zero stays zero', 'X 1000000 0 0', 'X 999999 0 0', []],
    ['0', 'zero does not', 'X 1000000 0 0', 'X 999999 16 1', [`fail ${SPACE} max 0→16`]],
  ])('of %s: %s', (limit, _, base, head, expected) => {
    expect(openRows(judged(base, head, only(`alloc_space: { max: ${limit} }`)))).toEqual(expected);
  });

  it('of no object at all', () => {
    const zero = only('alloc_objects: { max: 0 }');
    expect(rows(judged('X 1000 0 0', 'X 1000 0 0', zero))).toEqual([`pass ${OBJECTS} max 0→0`]);
    expect(rows(judged('X 1000 0 0', 'X 1000 16 1', zero))).toEqual([`fail ${OBJECTS} max 0→1`]);
  });
});
