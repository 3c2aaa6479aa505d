import { describe, expect, it } from 'vitest';
import { chooseIterations, isTooCoarse, readTimings } from '../../src/collect/calibration.ts';

const timing = (nanosecondsPerOp: number) => ({ name: 'BenchmarkX', nanosecondsPerOp });

describe('chooseIterations', () => {
  it('takes no more than resolves the limits, however fast the benchmark', () => {
    expect(chooseIterations([timing(20)], 2000)).toBe(2000);
  });

  it('takes about a second a benchmark, rounded down', () => {
    expect(chooseIterations([timing(1e6)], 2000)).toBe(1000);
    expect(chooseIterations([timing(3e6)], 2000)).toBe(200);
    expect(chooseIterations([timing(1e6), timing(3e6)], 2000)).toBe(500);
  });

  it('takes at least 100, however slow', () => {
    expect(chooseIterations([timing(5e9)], 2000)).toBe(100);
    expect(chooseIterations([timing(10)], 5)).toBe(100);
  });
});

describe('readTimings', () => {
  it('reads the result lines and no others', () => {
    const output = [
      'pkg: example.com/db',
      'BenchmarkParse/small-2    \t    2000\t     62140 ns/op\t    2416 B/op',
      'BenchmarkSlow \t  1\t  1.5e+09 ns/op',
      'BenchmarkCut \t',
      'some log line 5 ns/op',
    ].join('\n');
    expect(readTimings(output, 3, 1)).toEqual([
      { name: 'BenchmarkParse/small-2', nanosecondsPerOp: 62140 },
      { name: 'BenchmarkSlow', nanosecondsPerOp: 1.5e9 },
    ]);
  });

  it('gives a benchmark that hides its ns/op a part of the whole time', () => {
    expect(readTimings('BenchmarkX  100  12 rows/op\n', 5, 100)).toEqual([timing(5e7)]);
  });
});

describe('isTooCoarse', () => {
  it('asks for a second look only where that is cheap', () => {
    expect(isTooCoarse([timing(5000)])).toBe(true);
    expect(isTooCoarse([timing(2e7)])).toBe(false);
  });
});
