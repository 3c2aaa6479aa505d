import fc from 'fast-check';
import {
  Function as Func,
  Label,
  Line,
  Location,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';
import { chanceOfSample } from '../../src/compare/statistics/sampling.ts';
import { METRICS, type Metric, unitOf } from '../../src/profile/metric.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';

/*
 * Sides such as Go, continuous profilers, differences of profiles and attackers write: any subset
 * of the four columns, in one file or in one each, any period, any counts, odd outputs beside.
 */

const NAMES = [
  'm.io/x.F',
  'm.io/x.(*T).run',
  'm.io/x.BenchmarkX',
  'm.io/y.G',
  'lib.io/z.Z',
  'runtime.malg',
  'testing.(*B).runN',
  'testing.(*B).launch',
];
export const PERIODS = [0, 1, 2, 512, 524_288, Number.MAX_SAFE_INTEGER, -1];
export const AMOUNTS = [0, 1, -1, 16, 64, 1000, -64_000, 1e6, 1e9, 2 ** 40, 2 ** 51, 2 ** 52];
const OUTPUTS = [
  undefined,
  result('1000\t 12.0 ns/op\t 64 B/op\t 1 allocs/op'),
  result('100\t 12.0 ns/op'),
  result('0\t 12.0 ns/op\t 64 B/op\t 1 allocs/op'),
  result('1\t 12.0 ns/op\t 0 B/op\t 0 allocs/op'),
  result('999999999999999\t 1.0 ns/op\t 9007199254740991 B/op\t 1 allocs/op'),
  result('1000\t NaN ns/op\t NaN B/op\t NaN allocs/op'),
  result('1000\t 1.0 ns/op\t Inf B/op\t -Inf allocs/op'),
  result('1000\t 1.0 ns/op\t -64 B/op\t -1 allocs/op'),
  result('1000\t 1.0 ns/op\t 1e300 B/op\t 1e300 allocs/op'),
  'PASS\n',
];

function result(rest: string): string {
  return `goos: linux\ngoarch: amd64\npkg: m.io/x\nBenchmarkX\t ${rest}\nPASS\n`;
}

/** As the runtime writes them: so many sampled objects of a size, scaled up and cut. */
const written = fc.record({
  sampled: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 2000 }) },
    { weight: 1, arbitrary: fc.constantFrom(1e6, 1e9, 2 ** 40, 2 ** 52) },
  ),
  size: fc.constantFrom(8, 16, 64, 1152, 2 ** 20, 2 ** 40),
});
/** As it never does. */
const odd = fc.record({
  values: fc.array(
    fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...AMOUNTS) },
      { weight: 2, arbitrary: fc.maxSafeInteger() },
      { weight: 1, arbitrary: fc.constant(2 ** 53) },
    ),
    { minLength: 4, maxLength: 4 },
  ),
  size: fc.constantFrom(0, 0, 1, 64, 2 ** 50),
});

const sample = fc.record({
  stack: fc.array(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: 4 }),
  values: fc.oneof({ weight: 9, arbitrary: written }, { weight: 1, arbitrary: odd }),
});

const file = fc.record({
  types: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Metric[]>([...METRICS]) },
    { weight: 1, arbitrary: fc.subarray<Metric>([...METRICS], { minLength: 1 }) },
  ),
  period: fc.constantFrom(...PERIODS),
  time: fc.constantFrom(0, 1, 2, 3, 4, 5),
  labels: fc.boolean(),
  /** 0: one file a column, all of one moment. */
  apart: fc.integer({ min: 0, max: 3 }),
  samples: fc.array(sample, { maxLength: 3 }),
  output: fc.oneof(
    { weight: 1, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.nat(OUTPUTS.length - 1) },
  ),
});

export type OddFile = typeof file extends fc.Arbitrary<infer T> ? T : never;

const side = fc.oneof(
  { weight: 3, arbitrary: fc.array(file, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(file, { minLength: 2, maxLength: 2 }) },
);

/** Both sides, which of some policies judges them, and by what names `diff` shows them. */
export const oddSides = fc.record({
  base: side,
  head: side,
  /** Above 0: the head's files measured as the base's, so that a verdict is possible at all. */
  alike: fc.integer({ min: 0, max: 4 }),
  policy: fc.nat(5),
  exact: fc.boolean(),
  /** 0: what was printed alone, without a profile. */
  outputs: fc.integer({ min: 0, max: 5 }),
});

export type OddSides = typeof oddSides extends fc.Arbitrary<infer T> ? T : never;

/** The files of both sides as a source would bring them. */
export function filesOf({ base, head, alike, outputs }: OddSides) {
  const like = (each: OddFile, i: number): OddFile => {
    const { types, period, labels, output, apart } = base[i % base.length]!;
    return { ...each, types, period, labels, output, apart };
  };
  const written = (each: OddFile, name: string) =>
    encode(each, name).filter((given) => outputs > 0 || given.name.endsWith('.txt'));
  return {
    base: base.flatMap((each, i) => written(each, `base/${i}`)),
    head: (alike > 0 ? head.map(like) : head).flatMap((each, i) => written(each, `head/${i}`)),
  };
}

function encode(given: OddFile, name: string): NamedFile[] {
  const text = OUTPUTS[given.output];
  const one = (types: readonly Metric[], file: string) => ({
    name: `${file}.pb`,
    bytes: profileOf({ ...given, types: [...types] }),
    explicit: false,
  });
  const profiles =
    given.apart === 0 && given.types.length > 1
      ? given.types.map((type) => one([type], `${name}.${type}`))
      : [one(given.types, name)];
  if (text === undefined) return profiles;
  const output = profiles[0]!.name.replace(/\.pb$/, '.txt');
  return [...profiles, { name: output, bytes: new TextEncoder().encode(text), explicit: false }];
}

export function profileOf(
  { types, period, time, labels, samples }: Omit<OddFile, 'output' | 'apart'>,
  names: readonly string[] = NAMES,
): Uint8Array {
  const stringTable = new StringTable();
  const text = (value: string) => stringTable.dedup(value);
  const type = (name: string, unit: string) =>
    new ValueType({ type: text(name), unit: text(unit) });
  const int = (value: number) => (value < 0 ? BigInt.asUintN(64, BigInt(value)) : BigInt(value));
  const of = (values: OddFile['samples'][number]['values']) => {
    if ('values' in values) return { size: values.size, amounts: values.values };
    const { sampled, size } = values;
    const chance = chanceOfSample(size, period);
    const most = (amount: number) => Math.min(Math.trunc(amount / chance), 2 ** 51);
    const [objects, bytes] = [most(sampled), most(sampled * size)];
    return { size: labels ? size : 0, amounts: [objects, bytes, objects, bytes] };
  };
  return new Profile({
    stringTable,
    sampleType: types.map((name) => type(name, unitOf(name) === 'bytes' ? 'bytes' : 'count')),
    periodType: type('space', 'bytes'),
    period: int(period),
    timeNanos: BigInt(time) * 1_700_000_000_000_000_000n,
    function: [
      ...names.map((name, i) => {
        const symbol = text(name);
        return new Func({ id: i + 1, name: symbol, systemName: symbol, filename: text(`${i}.go`) });
      }),
      // Every profile that Go writes has this one, and it tells which Go it was.
      new Func({
        id: names.length + 1,
        name: text('runtime.main'),
        systemName: text('runtime.main'),
        filename: text('runtime/proc.go'),
        startLine: 149,
      }),
    ],
    location: names.map((_, i) => {
      const line = [new Line({ functionId: i + 1, line: 10 + i })];
      return new Location({ id: i + 1, line });
    }),
    sample: samples.map(({ stack, values }) => {
      const { size, amounts } = of(values);
      return new Sample({
        locationId: stack.map((frame) => frame + 1),
        value: types.map((name) => int(amounts[METRICS.indexOf(name)]!)),
        label: size === 0 ? [] : [new Label({ key: text('bytes'), num: size })],
      });
    }),
  }).encode();
}
