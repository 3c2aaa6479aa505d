import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amount,
  amountOf,
  beside,
  change,
  changeOf,
  pair,
  percent,
  share,
  telling,
} from '../../src/report/amounts.ts';

describe('an amount', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [1023, '1023 B'],
    [1024, '1.00 KiB'],
    [1152, '1.13 KiB'],
    [10_229, '9.99 KiB'],
    [10_239, '10.0 KiB'],
    [102_300, '99.9 KiB'],
    [102_399, '100 KiB'],
    [1_047_552, '1023 KiB'],
    [1_048_575, '1.00 MiB'],
    [12.5 * 1024 ** 2, '12.5 MiB'],
    [3 * 1024 ** 3, '3.00 GiB'],
    [Number.MAX_SAFE_INTEGER, '8.00 PiB'],
    [-1536, '−1.50 KiB'],
  ])('of %d bytes is %s', (value, expected) => {
    expect(amount(value, 'bytes')).toBe(expected);
  });

  it.each([
    [41, '41'],
    [9999, '9999'],
    [10_000, '10.0 k'],
    [999_499, '999 k'],
    [999_500, '1.00 M'],
    [1_234_567, '1.23 M'],
  ])('of %d objects is %s', (value, expected) => {
    expect(amount(value, 'count')).toBe(expected);
  });

  it.each([
    [0.5, '0.5 B/op'],
    [12.345, '12.3 B/op'],
    [999.6, '1000 B/op'],
    [1023.7, '1.00 KiB/op'],
    [128, '128 B/op'],
    [0.001_234, '0.00123 B/op'],
    [0.000_123_4, '<0.001 B/op'],
  ])('of %d bytes an operation is %s', (value, expected) => {
    expect(amount(value, 'bytes', 'op')).toBe(expected);
    expect(changeOf(value, 'alloc_space', 'op')).toBe(`+${expected}`);
  });

  it('has its noun in a sentence', () => {
    expect(changeOf(1.5, 'alloc_objects', 'op')).toBe('+1.5 objects/op');
    expect(amountOf(1, 'alloc_objects')).toBe('1 object');
    expect(amountOf(41, 'inuse_objects')).toBe('41 objects');
    expect(amountOf(41, 'inuse_space')).toBe('41 B');
    expect(changeOf(-3, 'alloc_objects')).toBe('−3 objects');
  });
});

describe('a change', () => {
  it('always has a sign, and is 0 only where nothing changed', () => {
    const whole = fc.maxSafeInteger().filter((delta) => delta !== 0);
    fc.assert(
      fc.property(whole, fc.constantFrom('bytes' as const, 'count' as const), (delta, unit) => {
        const text = change(delta, unit);
        expect(text.startsWith(delta > 0 ? '+' : '−')).toBe(true);
        expect(Number.parseFloat(text.slice(1))).toBeGreaterThan(0);
      }),
    );
    expect(change(0, 'bytes')).toBe('0');
    expect(change(0, 'count')).toBe('0');
  });

  it('stays within half a unit of its third digit', () => {
    const factor = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40, PiB: 2 ** 50 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value) => {
        const [number, unit] = amount(value, 'bytes').split(' ') as [string, keyof typeof factor];
        const shown = Number(number) * factor[unit];
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(value * 0.0051);
      }),
    );
  });

  it('has its share beside it, new or gone where there is none', () => {
    const of = (base: number, head: number) => beside({ base, head, delta: head - base }, 'bytes');
    expect(of(0, 64)).toBe(' (new)');
    expect(of(64, 0)).toBe(' (gone)');
    expect(of(64, 64)).toBe('');
    expect(of(1024, 1152)).toBe(' (+12.5 %)');
  });

  it('has its bounds beside it', () => {
    const of = (low: number, high: number) =>
      beside({ base: 1024, head: 1152, delta: 128, interval: { low, high } }, 'bytes');
    expect(of(-4, 260)).toBe(' (+12.5 %, between −4 B and +260 B)');
    expect(of(64, 64)).toBe(' (+12.5 %, +64 B without noise)');
    expect(of(0, 0)).toBe(' (+12.5 %, 0 without noise)');
    expect(of(128, 128)).toBe(' (+12.5 %)');
  });
});

describe('both sides', () => {
  it.each([
    [11_878, 19_456, 'alloc_space', '11.6 → 19.0 KiB/op'],
    [328, 1352, 'alloc_space', '328 → 1352 B/op'],
    [3, 5, 'alloc_objects', '3 → 5 allocs/op'],
    [64, 64, 'alloc_space', '64 B/op'],
    [64, 64_000, 'alloc_space', '64 B → 62.5 KiB/op'],
    [4352, 1_048_832, 'alloc_space', '4352 B → 1.00 MiB/op'],
    [32_100, 176_000, 'alloc_objects', '32.1 → 176 k allocs/op'],
    [0, 20_480, 'alloc_space', '0 → 20.0 KiB/op'],
    [-2.4, 128, 'alloc_space', '0 → 128 B/op'],
  ] as const)('%d and %d of %s are %s', (base, head, metric, text) => {
    expect(pair({ base, head }, metric, 'op')).toBe(text);
  });

  it('have beside them what tells most', () => {
    const of = (base: number, head: number, unit: 'bytes' | 'count' = 'bytes') =>
      telling({ base, head, delta: head - base }, unit);
    expect(of(100, 150)).toBe('+50 %');
    expect(of(100, 1000)).toBe('+900 B');
    expect(of(0, 64)).toBe('+64 B');
    expect(of(64, 0)).toBe('−64 B');
    expect(of(5, 6, 'count')).toBe('+1');
  });
});

describe('a share', () => {
  it.each([
    [0.125, '12.5 %'],
    [0.05, '5 %'],
    [0.0731707, '7.32 %'],
    [0.004, '0.4 %'],
    [0.00001, '0.001 %'],
    [0.000001, '<0.001 %'],
    [1, '100 %'],
    [12.345, '1235 %'],
    [0.99999, '100 %'],
  ])('of %d is %s', (ratio, expected) => {
    expect(percent(ratio)).toBe(expected);
  });

  it('never reads like the limit it is over', () => {
    expect(share(1_000_000, 1_050_001, 0.05)).toBe('+5.0001 %');
    expect(share(1_000_000, 1_050_000, 0.05)).toBe('+5 %');
  });

  it('is never zero for something', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e9, noNaN: true }), (ratio) => {
        expect(percent(ratio)).not.toMatch(/^0(\.0*)? %$/);
        expect(percent(ratio)).not.toContain('e');
      }),
    );
  });
});
