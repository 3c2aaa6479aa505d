import { describe, expect, it } from 'vitest';
import { pprofLabel, pprofPercent } from '../../src/report/pprof-text-number.ts';

describe('pprofLabel', () => {
  it.each([
    [0, 'bytes', 'B', '0'],
    [1, 'bytes', 'PB', '0'],
    [128, 'bytes', 'kB', '0.12kB'],
    [384, 'bytes', 'kB', '0.38kB'],
    [640, 'bytes', 'kB', '0.62kB'],
    [-640, 'bytes', 'kB', '-0.62kB'],
    [896, 'bytes', 'kB', '0.88kB'],
    [1664, 'bytes', 'kB', '1.62kB'],
    [1536, 'bytes', 'auto', '1.50kB'],
    [2048, 'bytes', 'minimum', '2kB'],
    [1023, 'bytes', 'auto', '1023B'],
    [3 * 2 ** 40, 'bytes', 'auto', '3TB'],
    [-2048, 'bytes', 'kB', '-2kB'],
    [5, 'kilobytes', 'B', '5120B'],
    [7, 'bytes', 'ms', '7B'],
    [42, 'count', 'count', '42'],
    [42, 'count', 'B', '42B'],
    [42, 'objects', 'auto', '42'],
    [1_500_000, 'nanoseconds', 'auto', '1.50ms'],
  ])('%d %s in %s is %s', (value, from, to, label) => {
    expect(pprofLabel(value, from, to)).toBe(label);
  });
});

describe('pprofPercent', () => {
  it.each([
    [0, 100, '    0%'],
    [1, 0, '    0%'],
    [100, 100, '  100%'],
    [99_951, 100_000, '  100%'],
    [100_049, 100_000, '  100%'],
    [9994, 10_000, '99.94%'],
    [3, 1, '300.00%'],
    [-1, 4, '25.00%'],
    [1, 32, ' 3.12%'],
    [31, 32, '96.88%'],
    [1, 160, ' 0.62%'],
    [1, 800, ' 0.12%'],
    [1, 1600, '0.062%'],
    [1, 200, '  0.5%'],
    [1, 10_000_000, '1e-05%'],
    [23, 100_000_000, '2.3e-05%'],
    [1, 1_000_000, '0.0001%'],
    [999_99, 10_000_000, '    1%'],
  ])('%d of %d is "%s"', (value, total, text) => {
    expect(pprofPercent(value, total)).toBe(text);
  });
});
