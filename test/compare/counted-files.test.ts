import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/compare/comparison.ts';
import type { Change } from '../../src/compare/heap-diff.ts';
import { ATTRIBUTES } from '../../src/compare/heap-diff.ts';
import type { CountedResult } from '../../src/compare/result.ts';
import { MANIFEST_FILE } from '../../src/profile/manifest.ts';
import { METRICS } from '../../src/profile/metric.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';
import { type CountedSide, countedFiles, countedSet } from '../helpers/counted-spec.ts';
import { readSet } from '../helpers/read.ts';

/* What a figure may depend on, and what not: whatever else is done to the files of a set. */

const text = new TextDecoder();

/** By result its judged figures, and those of its functions, an operation. */
function figuresOf(comparison: Comparison, pick: (change: Change) => unknown = sides) {
  const { results } = comparison.diff;
  return Object.fromEntries(
    results.map(({ id, counted, scope }) => {
      const of = (part: CountedResult['claimed'] = {}) =>
        METRICS.flatMap((metric) => (part[metric] ? [[metric, pick(part[metric].change)]] : []));
      const functions = scope === undefined ? [] : comparison.table(scope).functions;
      const rows = functions.map((fn) => [
        fn.local,
        ...METRICS.flatMap((metric) =>
          ATTRIBUTES.map((attribute) => pick(fn.metrics[metric]![attribute])),
        ),
      ]);
      const parts = [counted?.figures, counted?.claimed, counted?.printed, counted?.goroutines];
      return [id.name, { by: counted?.by, parts: parts.map(of), rows: rows.sort() }];
    }),
  );
}

const sides = ({ base, head }: Change) => [base, head];

const compared = (base: readonly NamedFile[], head: readonly NamedFile[]) =>
  compare(readSet(base), readSet(head), ['m.io']);

const part = fc
  .record({
    when: fc.constantFrom('', '', 'once ', 'longer '),
    way: fc.constantFrom('Parse', 'Read', 'Parse > lib.io/z.Get', 'Read > Parse', 'malloc'),
    objects: fc.integer({ min: 1, max: 50 }),
    size: fc.constantFrom(8, 16, 64, 5120),
    kept: fc.constantFrom('', '', ' kept'),
  })
  .map(({ when, way, objects, size, kept }) => `${when}${way} ${objects}x${size}${kept}`);
const does = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' | '));
const repeats = fc.array(does, { minLength: 1, maxLength: 4 });
const side: fc.Arbitrary<CountedSide> = fc
  .record({ X: repeats, 'X/a': repeats, Y: repeats })
  .map((results) => ({ results }));
const RUNS = { numRuns: 30 };

describe('figures of an operation', () => {
  it('do not depend on what both processes did beside it', () => {
    const more = ({ results }: CountedSide, extra: string): CountedSide => ({
      results: Object.fromEntries(
        Object.entries(results).map(([name, all]) => [
          name,
          (all as string[]).map((each) => (each === '' ? extra : `${each} | ${extra}`)),
        ]),
      ),
    });
    const once = part.map((text) => text.replace(/^(?:once |longer )?/, 'once '));
    fc.assert(
      fc.property(side, side, once, (base, head, extra) => {
        const claimed = (of: CountedSide) =>
          compare(countedSet(base), countedSet(of), ['m.io']).diff.results.map(({ counted }) =>
            METRICS.map((metric) => sides(counted!.claimed[metric]!.change)),
          );
        expect(claimed(more(head, extra))).toEqual(claimed(head));
      }),
      RUNS,
    );
  });

  it('grow by exactly what is added to each operation', () => {
    const added = fc.record({
      objects: fc.integer({ min: 1, max: 1000 }),
      size: fc.constantFrom(8, 16, 64),
    });
    fc.assert(
      fc.property(does, added, (given, { objects, size }) => {
        const base = { results: { X: given } };
        const head = { results: { X: `${given}${given && ' | '}Added ${objects}x${size}` } };
        const comparison = compare(countedSet(base), countedSet(head), ['m.io']);
        const { claimed } = comparison.diff.results[0]!.counted!;
        expect(claimed.alloc_objects!.change.delta).toBeCloseTo(objects, 9);
        expect(claimed.alloc_space!.change.delta).toBeCloseTo(objects * size, 6);
        const fn = comparison.table(0).functions.find(({ local }) => local === 'Added');
        expect(fn!.metrics.alloc_space!.owned).toMatchObject({ base: 0, head: objects * size });
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(side, side, fc.infiniteStream(fc.nat()), (base, head, order) => {
        const [from, to] = [countedFiles(base), countedFiles(head)];
        const keys = new Map(to.map((file) => [file, order.next().value as number]));
        const shuffled = [...to].sort((a, b) => keys.get(a)! - keys.get(b)!);
        expect(figuresOf(compared(from, shuffled))).toEqual(figuresOf(compared(from, to)));
      }),
      RUNS,
    );
  });

  it('do not depend on how the files are called', () => {
    fc.assert(
      fc.property(side, side, (base, head) => {
        const [from, to] = [countedFiles(base), countedFiles(head)];
        const renamed = to.map((file): NamedFile => {
          const name = file.name
            .replace(/^set\/(?=\d)/, 'elsewhere/x-')
            .replace(/^set/, 'elsewhere');
          if (!file.name.endsWith(MANIFEST_FILE)) return { ...file, name };
          const manifest = text.decode(file.bytes).replaceAll(/("profile":")(?=\d)/g, '$1x-');
          return { ...file, name, bytes: new TextEncoder().encode(manifest) };
        });
        expect(figuresOf(compared(from, renamed))).toEqual(figuresOf(compared(from, to)));
      }),
      RUNS,
    );
  });

  it('do not depend on the order of repeats', () => {
    const turned = ({ results }: CountedSide): CountedSide => ({
      results: Object.fromEntries(
        Object.entries(results).map(([name, all]) => [name, [...(all as string[])].reverse()]),
      ),
    });
    fc.assert(
      fc.property(side, side, (base, head) => {
        const figures = (of: CountedSide) =>
          figuresOf(compare(countedSet(base), countedSet(of), ['m.io']));
        expect(figures(turned(head))).toEqual(figures(head));
      }),
      RUNS,
    );
  });

  it('change the other way where base and head change places', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [from, to] = [countedSet(a), countedSet(b)];
        const forth = figuresOf(compare(from, to, ['m.io']), ({ base, head }) => [base, head]);
        const back = figuresOf(compare(to, from, ['m.io']), ({ base, head }) => [head, base]);
        // A new name is joined with the one before, and shows the figures of head on both sides.
        const withoutRows = (of: typeof forth) =>
          Object.entries(of).map(([name, { by, parts }]) => [name, by, parts]);
        expect(withoutRows(back)).toEqual(withoutRows(forth));
      }),
      RUNS,
    );
  });
});

describe('several sets as one side', () => {
  const moved = (files: readonly NamedFile[], folder: string) =>
    files.map((file) => ({ ...file, name: file.name.replace(/^set/, folder) }));
  const set = (count: number) => countedFiles({ results: { X: `Parse ${count}x64` } });

  it('measure a package that is in all of them once more each', () => {
    const head = [...set(1), ...moved(set(5), 'b'), ...moved(set(3), 'c')];
    const comparison = compared(set(1), head);
    const { counted } = comparison.diff.results[0]!;
    expect(counted).toMatchObject({
      repeats: { base: 1, head: 3 },
      claimed: { alloc_objects: { change: { head: 3 }, head: { least: 1, most: 5 } } },
    });
    const fn = comparison.table(0).functions.find(({ local }) => local === 'Parse');
    expect(fn!.metrics.alloc_objects!.owned.head).toBe(3);
  });

  it('have a result where one of them has it, whatever became of it in the others', () => {
    const failed = countedFiles({ results: {}, ended: { X: 'failed: boom' } });
    for (const head of [
      [...set(2), ...moved(failed, 'b')],
      [...failed, ...moved(set(2), 'b')],
    ]) {
      const [result] = compared(set(1), head).diff.results;
      expect(result).toMatchObject({ status: 'both', endings: {} });
    }
    const screens = countedFiles({ results: {}, screens: { X: [64, 1] } });
    const other = countedFiles({ results: {}, screens: { Y: [64, 1] } });
    const [result] = compared(screens, [...screens, ...moved(other, 'b')]).diff.results;
    expect(result).toMatchObject({ status: 'both', counted: { by: 'screen' } });
  });
});

describe('a measurement that has lost one of its profiles', () => {
  const files = countedFiles({ results: { X: ['Parse 1x64', 'Parse 1x64'] } });
  const without = (lost: string) => files.filter(({ name }) => !name.endsWith(lost));

  it.each(['0.1.120.low.pb.gz', '0.1.120.high.pb.gz'])('is none: %s', (lost) => {
    const comparison = compared(files, without(lost));
    expect(comparison.diff.results[0]!.counted!.repeats).toEqual({ base: 2, head: 1 });
    const fn = comparison.table(0).functions.find(({ local }) => local === 'Parse');
    expect(fn!.metrics.alloc_space!.owned).toEqual({ base: 64, head: 64, delta: 0 });
  });
});
