import {
  Function as Func,
  Line,
  Location,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';
import { expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { countedSet } from '../helpers/counted-spec.ts';
import { entriesMadeBy } from '../helpers/made.ts';
import { readSet } from '../helpers/read.ts';

/** A profile in which so many benchmarks each call a function of their own. */
function profileOf(benchmarks: number): Uint8Array {
  const strings = new StringTable();
  const text = (value: string) => strings.dedup(value);
  const type = (name: string, unit: string) =>
    new ValueType({ type: text(name), unit: text(unit) });
  const names = Array.from({ length: benchmarks }, (_, i) => [
    `m.io/x.F${i}`,
    `m.io/x.Benchmark${i}`,
  ]);
  const functions = names.flat().map((name, i) => {
    const shown = text(name);
    return new Func({ id: i + 1, name: shown, systemName: shown, filename: text('x.go') });
  });
  return new Profile({
    stringTable: strings,
    sampleType: [type('alloc_objects', 'count'), type('alloc_space', 'bytes')],
    periodType: type('space', 'bytes'),
    period: 1,
    function: functions,
    location: functions.map(
      ({ id }) => new Location({ id, line: [new Line({ functionId: id, line: 1 })] }),
    ),
    sample: names.map((_, i) => new Sample({ locationId: [2 * i + 1, 2 * i + 2], value: [1, 16] })),
  }).encode();
}

it('that ran alone are tallied, summed and looked up in tables of their own functions', () => {
  const made = (results: number) => {
    const of = (size: number) => {
      const named = Array.from({ length: results }, (_, i) => [`X/${i}`, `F${i} 1x${size}`]);
      return countedSet({ results: Object.fromEntries(named) });
    };
    const [base, head] = [of(64), of(128)];
    return entriesMadeBy(() => {
      const comparison = compare(base, head, ['m.io']);
      comparison.diff.scopes.forEach((_, within) => {
        const { functions } = comparison.table(within);
        const { name, package: path } = functions.find(({ local }) => local.startsWith('F'))!;
        const asked = { function: name, package: path, metric: 'alloc_space' } as const;
        expect(comparison.paths({ within, ...asked, attribute: 'owned' })).toHaveLength(1);
      });
    });
  };
  const [few, many] = [made(50), made(400)];
  expect(few).toBeGreaterThan(1000);
  expect(many / few).toBeLessThan(8 * 1.6);
});

it('are tallied in tables that are made once', () => {
  const made = (benchmarks: number) => {
    const set = () => readSet([{ name: 'x.pb', bytes: profileOf(benchmarks), explicit: true }]);
    const [base, head] = [set(), set()];
    return entriesMadeBy(() => compare(base, head, ['m.io']));
  };
  const [few, many] = [made(100), made(800)];
  expect(few).toBeGreaterThan(1000);
  expect(many / few).toBeLessThan(8 * 1.6);
});
