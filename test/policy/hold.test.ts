import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdAgainst } from '../../src/policy/hold.ts';
import { LEAST, parseLimitText } from '../../src/policy/limit-text.ts';
import type { Limit, LimitKind } from '../../src/policy/policy.ts';
import type { Metric } from '../../src/profile/metric.ts';

function limitOf(text: string, metric: Metric = 'alloc_space'): Limit {
  const [kind, amounts] = text.split(': ') as [LimitKind, string];
  const parsed = parseLimitText(amounts, metric, kind);
  if (typeof parsed === 'string') throw new Error(parsed);
  return { kind, metric, at: { line: 1, column: 1 }, text: amounts, ...parsed };
}

function outcome(text: string, base: number, head: number, metric?: Metric) {
  return holdAgainst(limitOf(text, metric), { base, head, delta: head - base }).outcome;
}

describe('a limit', () => {
  it.each<[limit: string, base: number, head: number, expected: string]>([
    ['increase: 0', 100, 100, 'kept'],
    ['increase: 0', 100, 101, 'broken'],
    ['increase: 0', 100, 99, 'kept'],
    ['increase: 0', 0, 1, 'broken'],
    ['increase: 0% and 0', 100, 101, 'broken'],
    ['increase: 16 B', 100, 116, 'kept'],
    ['increase: 16 B', 100, 117, 'broken'],
    ['max: 1 KiB', 2000, 1025, 'broken'],
    ['max: 1 KiB', 0, 1024, 'kept'],
    ['max: 0', 5, 0, 'kept'],
    ['increase: 5% and 0', 100, 105, 'kept'],
    ['increase: 5% and 0', 100, 106, 'broken'],
    ['increase: 5% and 0', 0, 1, 'broken'],
    // Both parts have to be exceeded; from nothing the amount alone decides.
    ['increase: 5% and 16 B', 100, 116, 'kept'],
    ['increase: 5% and 16 B', 100, 117, 'broken'],
    ['increase: 5% and 16 B', 1000, 1050, 'kept'],
    ['increase: 5% and 16 B', 1000, 1051, 'broken'],
    ['increase: 5% and 16 B', 0, 16, 'kept'],
    ['increase: 5% and 16 B', 0, 17, 'broken'],
    // A share alone is one and 4 B.
    ['increase: 5%', 0, 4, 'kept'],
    ['increase: 5%', 0, 5, 'broken'],
    ['increase: 5%', 64, 68, 'kept'],
    ['increase: 5%', 64, 69, 'broken'],
    ['increase: 5%', 10_000_000, 10_500_000, 'kept'],
    ['increase: 5%', 10_000_000, 10_500_001, 'broken'],
    // Shares whose product with the base rounds.
    ['increase: 29% and 0', 100, 129, 'kept'],
    ['increase: 7% and 0', 100, 107, 'kept'],
    ['increase: 0.1% and 0', 3000, 3003, 'kept'],
    ['increase: 29% and 0', 1e15, 1.29e15, 'kept'],
    ['increase: 29% and 0', 1e11, 1.29e11 + 1, 'broken'],
    ['increase: 5%', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'kept'],
    ['increase: 0', 100, 0, 'kept'],
    ['max: 0.3', 0, 0.1 + 0.2, 'kept'],
  ])('of %s: %d to %d is %s', (text, base, head, expected) => {
    expect(outcome(text, base, head)).toBe(expected);
  });

  it('of a share of objects alone is one and a quarter of one', () => {
    expect(outcome('increase: 5%', 1, 1.25, 'alloc_objects')).toBe('kept');
    expect(outcome('increase: 5%', 1, 1.26, 'alloc_objects')).toBe('broken');
    expect(LEAST).toEqual({ bytes: 4, count: 0.25 });
  });

  it('of each percentage holds what is exactly that much', () => {
    for (let percent = 1; percent <= 100; percent++) {
      expect(outcome(`increase: ${percent}% and 0`, 1000, 1000 + 10 * percent)).toBe('kept');
      expect(outcome(`increase: ${percent}% and 0`, 1000, 1001 + 10 * percent)).toBe('broken');
    }
  });
});

describe('a change within bounds', () => {
  it.each<[limit: string, low: number, high: number, expected: string]>([
    ['increase: 50 B', 51, 300, 'broken'],
    ['increase: 50 B', 50, 300, 'unknown'],
    ['increase: 100 B', 90, 101, 'unknown'],
    ['increase: 100 B', 90, 100, 'kept'],
    // A cap is about the head, however far the base strays.
    ['max: 150', 51, 300, 'broken'],
    ['max: 150', -900, -900, 'broken'],
    ['max: 200', 50, 300, 'kept'],
  ])('of 100 to 200: %s, %d to %d is %s', (text, low, high, expected) => {
    const change = { base: 100, head: 200, delta: 100, interval: { low, high } };
    expect(holdAgainst(limitOf(text), change).outcome).toBe(expected);
  });

  it('is over by something exactly where it may be broken', () => {
    const figure = fc.nat(1_000_000);
    const limit = fc.oneof(
      figure.map((amount) => `max: ${amount}`),
      figure.map((amount) => `increase: ${amount}`),
      fc.tuple(fc.nat(200), figure).map(([share, amount]) => `increase: ${share}% and ${amount}`),
    );
    fc.assert(
      fc.property(limit, figure, figure, (text, base, head) => {
        const standing = holdAgainst(limitOf(text), { base, head, delta: head - base });
        expect(standing.over > 0).toBe(standing.outcome === 'broken');
      }),
    );
  });
});
