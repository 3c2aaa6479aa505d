import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { balance } from '../../src/compare/transfers.ts';
import { judge } from '../../src/policy/judge.ts';
import { withoutMoved } from '../../src/policy/moved.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { collectedSet } from '../helpers/heap.ts';
import { operation } from '../helpers/operation.ts';

/** A stack below the benchmark: functions by number, the size of an object and how many. */
interface Stack {
  readonly way: readonly number[];
  readonly size: number;
  readonly count: number;
}

const stacks = fc.array(
  fc.record({
    way: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
    size: fc.constantFrom(16, 48, 64),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 6 },
);

const setOf = (of: readonly Stack[], nameOf = (fn: number) => `f${fn}`) => {
  const lines = of.map(({ way, size, count }) => {
    const names = way.map((fn) => `m.io/app.${nameOf(fn)}`);
    return `${['m.io/app.BenchmarkA', ...names].join(' > ')}  ${size} B x${count}`;
  });
  return collectedSet({ BenchmarkA: [operation(lines.join('\n'))] });
};

const STRICT = parsePolicy(
  `version: 1
budgets:
  - { name: r, benchmarks: ["**"], alloc_space: { increase: 0 }, alloc_objects: { increase: 0 } }
  - { name: o, packages: ["**"], functions: ["*"], alloc_space: { increase: 0 } }
  - { name: c, packages: ["**"], functions: ["*"], attribute: cum, alloc_space: { increase: 0 } }
  - { name: f, packages: ["**"], functions: ["*"], attribute: flat, alloc_space: { increase: 0 } }
  - { name: p, packages: ["**"], alloc_space: { increase: 0 } }
`,
  'p.yml',
);

const RUNS = { numRuns: 60 };

describe('what is left of the growth of functions', () => {
  it('adds up to the growth of their result: nothing is hidden, and nothing is told twice', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const comparison = compare(setOf(base), setOf(head));
        const { claimed } = comparison.diff.results[0]!.counted!;
        const { functions, packages } = comparison.table(0);
        for (const metric of ['alloc_space', 'alloc_objects'] as const) {
          const growth = Math.max(0, claimed[metric]?.change.delta ?? 0);
          for (const attribute of ['owned', 'flat'] as const) {
            for (const rows of [functions, packages]) {
              const left = rows.map(
                ({ metrics }) => withoutMoved(metrics[metric]![attribute]).delta,
              );
              const grew = left.reduce((sum, delta) => sum + Math.max(0, delta), 0);
              expect(grew).toBeCloseTo(growth, 6);
            }
          }
          for (const { metrics } of [...functions, ...packages]) {
            expect(withoutMoved(metrics[metric]!.cum).delta).toBeLessThanOrEqual(growth + 1e-6);
          }
        }
      }),
      RUNS,
    );
  });

  it('is some of nobody where nobody grew', () => {
    fc.assert(
      fc.property(stacks, fc.infiniteStream(fc.boolean()), (base, flips) => {
        const renamed = new Set([0, 1, 2, 3, 4, 5].filter(() => flips.next().value));
        const nameOf = (fn: number) => (renamed.has(fn) ? `g${fn}` : `f${fn}`);
        const { findings } = judge(compare(setOf(base), setOf(base, nameOf)), STRICT);
        expect(findings.filter(({ outcome }) => outcome.verdict !== 'pass')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('makes the same verdict of a result and its functions, whatever these are called', () => {
    fc.assert(
      fc.property(stacks, stacks, fc.infiniteStream(fc.boolean()), (base, head, flips) => {
        const renamed = new Set([0, 1, 2, 3, 4, 5].filter(() => flips.next().value));
        const nameOf = (fn: number) => (renamed.has(fn) ? `g${fn}` : `f${fn}`);
        const verdicts = (by?: typeof nameOf) => {
          const { conclusion, findings } = judge(compare(setOf(base), setOf(head, by)), STRICT);
          const red = findings.filter(({ outcome }) => outcome.verdict === 'fail');
          const isRed = (kind: string, metric: string) =>
            red.some(({ target, limit }) => target.kind === kind && limit.metric === metric);
          return [
            conclusion,
            isRed('result', 'alloc_space'),
            isRed('result', 'alloc_objects'),
            isRed('function', 'alloc_space'),
            isRed('package', 'alloc_space'),
          ];
        };
        expect(verdicts(nameOf)).toEqual(verdicts());
      }),
      RUNS,
    );
  });
});

describe('the growth of what a function calls', () => {
  /** A buffer that grew in the shorter process alone, by chance in what `write` was called for. */
  const withBuffer = (each: string) => {
    const { low, high } = operation(each);
    const grown =
      'testing.(*B).runN > m.io/app.BenchmarkA > m.io/app.Encode > m.io/app.write  4096 B x1';
    return collectedSet({ BenchmarkA: [{ low: `${low}\n${grown}`, high }] });
  };

  it('is its own where the two processes of a side differ by more', () => {
    const each = 'm.io/app.BenchmarkA > m.io/app.Encode > m.io/app.open  64 B x1';
    const more = 'm.io/app.BenchmarkA > m.io/app.Encode > m.io/app.write  16 B x1';
    const { findings } = judge(compare(withBuffer(each), withBuffer(`${each}\n${more}`)), STRICT);
    const red = findings.filter(({ outcome }) => outcome.verdict === 'fail');
    const names = red.flatMap(({ budget, target }) =>
      budget.name === 'c' && target.kind === 'function' ? [target.local] : [],
    );
    expect(names.toSorted()).toEqual(['BenchmarkA', 'Encode', 'write']);
  });

  it('is its own where the repeats of a side have it in other functions', () => {
    const side = (...each: readonly string[]) =>
      collectedSet({
        BenchmarkA: each.map((text) =>
          operation(`m.io/app.BenchmarkA > m.io/app.Encode > m.io/app.open  64 B x5\n${text}`),
        ),
      });
    const write = 'm.io/app.BenchmarkA > m.io/app.Encode > m.io/app.write';
    const grow = `${write} > m.io/app.grow`;
    const base = side(`${grow}  16 B x1`, '', '');
    const head = side(`${grow}  16 B x9`, `${write}  16 B x8`, `${write}  16 B x8`);
    const { functions } = compare(base, head).table(0);
    const change = functions.find(({ local }) => local === 'write')!.metrics.alloc_space!.cum;
    expect(withoutMoved(change)).toMatchObject({ base: 0, delta: 128 });
  });
});

describe('a balance', () => {
  it('of many takes room for each, and not for each pair of them', () => {
    const many = 20_000;
    const deltas = new Map(
      Array.from({ length: 2 * many }, (_, of) => [of, of < many ? 3 : -2] as const),
    );
    const { left, from, moved } = balance(deltas, []);
    expect(left().filter(([, rest]) => rest !== 0)).toHaveLength(many);
    expect(moved(0)).toBeCloseTo(2);
    // Each of them gave next to nothing.
    expect(from(0)).toEqual([]);
  });

  it('names who gave a share that is worth it, the most first', () => {
    const deltas = new Map([
      [1, 100],
      [2, -30],
      [3, -60],
      [4, -2],
    ]);
    expect(
      balance(deltas, [
        new Map([
          [1, 100],
          [2, -30],
        ]),
      ]).from(1),
    ).toEqual([3, 2]);
  });

  it('takes from who is alike first, and the rest from whoever gave', () => {
    const deltas = new Map([
      [1, 100],
      [2, 50],
      [3, -120],
      [4, -10],
    ]);
    const alike = new Map([
      [2, 50],
      [3, -50],
    ]);
    const { moved, from, left } = balance(deltas, [alike]);
    expect([1, 2, 3, 4].map(moved)).toEqual([80, 50, -120, -10]);
    expect([from(1), from(2)]).toEqual([[3, 4], [3]]);
    expect(left()).toEqual([
      [1, 20],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
  });
});
