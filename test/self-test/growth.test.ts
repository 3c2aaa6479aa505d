import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '../../src/compare/result.ts';
import { settleCounted } from '../../src/policy/settle-counted.ts';
import { printedFigure, settlePrinted } from '../../src/policy/settle-printed.ts';
import { countedDoses } from '../../src/self-test/growth.ts';
import { reckon } from '../../src/self-test/limit.ts';
import type { Held } from '../../src/self-test/place.ts';
import type { More } from '../../src/self-test/plant-lines.ts';
import { type PrintedGrowth, printedGrowth } from '../../src/self-test/printed-growth.ts';
import { policyOf } from './policies.ts';

const LIMITS = policyOf([
  'benchmarks: ["**"]\nalloc_space: { increase: 5% and 64 B, max: 12 KiB }\nalloc_objects: { increase: 7% and 2, max: 90 }',
]).budgets[0]!.limits;

const limits = fc.constantFrom(...LIMITS);
const heldOf = ({ kind, metric, text }: (typeof LIMITS)[number]): Held => ({
  kind,
  metric,
  allowed: reckon(text, metric),
});

describe('a growth just over a limit', () => {
  const line = fc.record({ bytes: fc.nat(100_000), objects: fc.nat(500) });
  const spread = fc.integer({ min: 0, max: 40 });

  it('of printed lines breaks it, and one less of every line does not', () => {
    fc.assert(
      fc.property(
        line,
        fc.array(spread, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 5, max: 1_000_000 }),
        fc.boolean(),
        limits,
        (first, spreads, iterations, isTimed, limit) => {
          const lines = spreads.map((more, i) => ({
            bytesPerOp: first.bytes + more,
            allocsPerOp: first.objects + (more % 3),
            iterations: iterations + (isTimed ? i : 0),
          }));
          const growth = printedGrowth(heldOf(limit), lines, { isTimed, buffers: 0 });
          const { over, under } = growth as PrintedGrowth;
          const isBytes = limit.metric === 'alloc_space';
          const outcome = (more: More, less: number) => {
            const grown = (by: Partial<More>) =>
              lines.map(
                (each): PrintedLine => ({
                  bytes: each.bytesPerOp + (by.bytes ?? 0),
                  objects: each.allocsPerOp + (by.objects ?? 0),
                  iterations: each.iterations + (by.operations ?? 0),
                }),
              );
            const head = grown({
              ...more,
              bytes: more.bytes - (isBytes ? less : 0),
              objects: more.objects - (isBytes ? 0 : less),
            });
            const id = { package: '', name: 'BenchmarkX', procs: undefined };
            const both = { base: grown({}), head };
            const result = { id, status: 'both', scope: undefined, lines: both } as const;
            return settlePrinted(limit, result, printedFigure(result, limit.metric)!, 0).outcome;
          };
          expect(outcome(over, 0)).toBe('broken');
          if (under) expect(outcome(under, 0)).toBe('kept');
          // An object more and the smallest object's bytes are sure together, and no less.
          const isLeast = isTimed && lines.length < 3 && over.bytes === 8;
          // A cap leaves timed lines room for what was allocated once; above it every growth is over.
          const isAbove = lines.some(({ bytesPerOp, allocsPerOp }) =>
            isBytes ? bytesPerOp > limit.absolute : allocsPerOp > limit.absolute,
          );
          const isCapped = limit.kind === 'max' && (isTimed || isAbove);
          if (!isLeast && !isCapped) expect(outcome(over, 1)).not.toBe('broken');
        },
      ),
    );
  });

  it('of counted figures breaks it, and one byte or object less does not', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const operations = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(amount, operations, fc.nat(3000), limits, (total, ran, objects, limit) => {
        const base = total / ran;
        const isBytes = limit.metric === 'alloc_space';
        const each = isBytes ? objects / ran : base;
        const figure = { least: base, most: base, spread: 0, objects: each };
        const { over, under } = countedDoses(heldOf(limit), figure, ran);
        const outcome = (more: number) => {
          const head = (total + more) / ran;
          const companion = isBytes ? { base: each, head: each, delta: 0 } : undefined;
          const counted = { operations: ran, companion, net: 1 };
          return settleCounted(limit, { base, head, delta: head - base }, counted).outcome;
        };
        expect(outcome(over)).toBe('broken');
        if (under !== undefined) expect(outcome(under)).toBe('kept');
        // A cap leaves room for three objects; above it every growth is over.
        if (limit.kind === 'increase' && over > 8) expect(outcome(over - 1)).toBe('kept');
      }),
    );
  });

  it('has to exceed what repeats differ by', () => {
    const figure = { least: 100, most: 100, spread: 30, objects: 5 };
    const [increase] = LIMITS.filter(
      ({ kind, metric }) => kind === 'increase' && metric === 'alloc_space',
    );
    expect(countedDoses(heldOf(increase!), figure, 100)).toEqual({
      over: 100 * (64 + 30) + 1,
      under: 100 * 64,
      beyond: 100 * 30,
    });
  });
});

describe('the reckoning of its own', () => {
  it('reads a limit as the policy does', () => {
    const metric = fc.constantFrom('alloc_space', 'inuse_objects');
    const share = fc.constantFrom('', '5%', '0.5 %', '300%');
    const number = fc.constantFrom('', '0', '1', '2.5', '4096');
    const unit = fc.constantFrom('', 'B', ' kB', ' MB', 'GB', ' KiB', 'MiB', ' GiB');
    const per = fc.constantFrom('', '/run', ' /run');
    fc.assert(
      fc.property(metric, share, number, unit, per, (of, percent, count, word, run) => {
        const amount = count && `${count}${of === 'alloc_space' ? word : ''}${run}`;
        const text = [percent, amount].filter(Boolean).join('  and ') || '1';
        const policy = policyOf([`benchmarks: ["**"]\n${of}: { increase: "${text}" }`]);
        const { relative, absolute, per: told } = policy.budgets[0]!.limits[0]!;
        expect(reckon(text, of)).toEqual({ share: relative ?? 0, amount: absolute, per: told });
      }),
    );
  });
});
