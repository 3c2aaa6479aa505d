import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  increaseEvidence,
  maxEvidence,
  type Settled,
  settle,
} from '../../../src/compare/statistics/evidence.ts';
import { capture, type Objects, random } from './trials.ts';

const RATE = 4096;
const KIB = 1024;

/** A run of 60 functions, with 1 to some 2000 samples each, some with large objects among them. */
const run: Objects[] = Array.from({ length: 60 }, (_, i) => {
  const small = [Math.ceil(1.14 ** i * 256), 16] as const;
  return i % 5 === 0 ? [small, [i, 16_384]] : [small];
});

/** How often each answer is given to `of` while nothing else grows. */
function answers(
  trials: number,
  limit: { relative?: number; absolute?: number },
  grown: Objects[],
) {
  const next = random(4);
  const whole = { relative: limit.relative, absolute: limit.absolute };
  const seen: Settled[][] = [];
  for (let i = 0; i < trials; i++) {
    const evidence = run.map((objects, f) => {
      const base = capture(objects, RATE, next);
      const head = capture(grown[f] ?? objects, RATE, next);
      return increaseEvidence(base, head, whole);
    });
    seen.push(settle(evidence));
  }
  return seen;
}

describe('a run of 60 functions', () => {
  it('raises a false alarm in at most 1 % of the runs', () => {
    const seen = answers(300, { relative: 0 }, []);
    const alarms = seen.filter((settled) => settled.includes('exceeded')).length;
    // Four of 300 are below a true 1 % in nine of ten such experiments.
    expect(alarms).toBeLessThanOrEqual(4);
  });

  it('calls a growth just beyond the limit kept in at most 5 %', () => {
    const last = run.length - 1;
    const grown: Objects[] = [];
    grown[last] = run[last]!.map(([count, size]) => [Math.round(count * 1.0501), size]);
    const seen = answers(150, { relative: 0.05 }, grown).map((settled) => settled[last]);
    expect(seen.filter((each) => each === 'kept').length).toBeLessThanOrEqual(150 * 0.05);
  });

  it('shows a doubling and says kept where the limit is far', () => {
    const last = run.length - 1;
    const grown: Objects[] = [];
    grown[last] = run[last]!.map(([count, size]) => [count * 2, size]);
    const doubled = answers(6, { relative: 0.05, absolute: 64 * KIB }, grown);
    expect(doubled.every((settled) => settled[last] === 'exceeded')).toBe(true);
    const kept = answers(6, { relative: 0.5, absolute: 64 * KIB }, []);
    expect(kept.every((settled) => settled[last] === 'kept')).toBe(true);
  });
});

describe('evidence', () => {
  const samples = (count: number, weight = 4096) => ({
    amount: count * weight,
    variance: count * weight ** 2,
    runs: 1,
  });
  const told = ({ exceeded, kept }: Evidence) => ({
    exceeded: exceeded.value(),
    kept: kept.value(),
  });
  const increase = (...of: Parameters<typeof increaseEvidence>) => told(increaseEvidence(...of));

  it('both parts of a limit must be broken, and one that holds is enough', () => {
    const base = samples(1000);
    const head = samples(1500);
    const both = increase(base, head, { relative: 0.05, absolute: 64 * KIB });
    expect(both.exceeded).toBeLessThan(1e-6);
    const far = increase(base, head, { relative: 0.05, absolute: 64 * KIB * KIB });
    expect(far.exceeded).toBe(1);
    expect(far.kept).toBeLessThan(1e-6);
  });

  it('no increase at all is asked of the exact test', () => {
    const none = increase(samples(0), samples(10), { relative: undefined, absolute: 0 });
    expect(none.exceeded).toBeCloseTo(2 ** -10, 12);
  });

  it('a function that is new and tiny keeps an absolute limit', () => {
    const found = increase(samples(0), samples(1), { relative: undefined, absolute: 1e6 });
    expect(found.kept).toBeLessThan(1e-6);
  });

  it('the two sides of one question never both have an answer', () => {
    for (const count of [0, 1, 5, 50, 500]) {
      for (const limit of [
        { relative: 0.1, absolute: undefined },
        { relative: undefined, absolute: 100 * KIB },
      ]) {
        const { exceeded, kept } = increase(samples(50), samples(count), limit);
        expect(exceeded + kept).toBeGreaterThanOrEqual(0.99);
      }
    }
  });

  it('whether a p-value is small enough is told without it, and alike', () => {
    for (const count of [0, 1, 5, 60, 500]) {
      for (const unseen of [undefined, 4096 * 500]) {
        for (const relative of [undefined, 0.1, 1]) {
          const limit = { relative, absolute: 40 * KIB };
          const of = (n: number) => ({ ...samples(n), ...(unseen && { unseen }) });
          const { exceeded, kept } = increaseEvidence(of(50), of(count), limit);
          for (const answer of [exceeded, kept]) {
            const p = answer.value();
            for (const level of [1e-9, 0.001, 0.025, 0.4, 0.8, 1]) {
              expect(answer.isAtMost(level)).toBe(p <= level);
            }
            expect(p >= 1 || answer.isAtMost(p * 1.01)).toBe(true);
            expect(p <= 1e-12 || !answer.isAtMost(p * 0.99)).toBe(true);
          }
        }
      }
    }
  });

  it('a maximum is held against head alone', () => {
    const max = (kib: number) => told(maxEvidence(samples(50), samples(100), kib * KIB));
    expect(max(300).exceeded).toBeLessThan(0.01);
    expect(max(600).kept).toBeLessThan(0.01);
    const close = maxEvidence(samples(50), samples(100), 400 * KIB);
    expect(settle([close])).toEqual(['unsettled']);
    expect(told(maxEvidence(samples(0), samples(0), 1))).toEqual({ exceeded: 1, kept: 1 });
  });

  it('without a limit nothing is shown', () => {
    const found = increase(samples(1), samples(900), {
      relative: undefined,
      absolute: undefined,
    });
    expect(found).toEqual({ exceeded: 1, kept: 1 });
  });
});
