import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { SampleTable } from '../../src/profile/heap-profile.ts';
import { checkSafe, scaleValues } from '../../src/view/values.ts';

/** Samples of one frame each. */
function samplesOf(...columns: number[][]): SampleTable {
  const length = columns[0]!.length;
  return {
    length,
    stackStart: Int32Array.from({ length: length + 1 }, (_, i) => i),
    stack: Int32Array.from({ length }, (_, i) => i),
    values: columns.map((column) => Float64Array.from(column)),
    objectSize: new Float64Array(length),
    labels: Array(length).fill(''),
  };
}

const plain = ({ values, stack }: SampleTable) => ({
  stack: [...stack],
  values: values.map((column) => [...column]),
});

describe('scaleValues', () => {
  it('rounds half away from zero, and never to minus zero', () => {
    const scaled = scaleValues(samplesOf([1, -1, 3, -3, -1], [1, 1, 1, 1, 1]), [0.5, -1]);
    expect(plain(scaled).values).toEqual([
      [1, -1, 2, -2, -1],
      [-1, -1, -1, -1, -1],
    ]);
    expect(Object.is(scaleValues(samplesOf([-1], [1]), [0.25, -1]).values[0]![0], 0)).toBe(true);
  });

  it('loses a sample whose only value is in a column of ratio 1, as pprof does', () => {
    expect(plain(scaleValues(samplesOf([60, 40], [0, 100]), [1, 0.5]))).toEqual({
      stack: [1],
      values: [[40], [50]],
    });
  });

  it('leaves everything alone where every ratio is 1', () => {
    const samples = samplesOf([0, 1]);
    expect(scaleValues(samples, [1])).toBe(samples);
  });
});

describe('checkSafe', () => {
  it('refuses sums beyond 2^53, also where the values cancel', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => checkSafe([Float64Array.of(most)])).not.toThrow();
    expect(() => checkSafe([Float64Array.of(most, -1)])).toThrow(UserError);
    expect(() => checkSafe([Float64Array.of(most), Float64Array.of(1)])).toThrow('2^53');
  });
});
