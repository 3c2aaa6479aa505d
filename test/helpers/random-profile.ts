import fc from 'fast-check';
import {
  Function as Func,
  Label,
  Line,
  Location,
  Mapping,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';

const NAMES = [
  'main.main',
  'main.(*T).run',
  'example.com/a.F',
  'example.com/a.F[go.shape.func(int) string]',
  'example.com/a.Map[go.shape.chan<- int]',
  'example.com/b%2ec.(*List[go.shape.int]).Add',
  'example.com/b%2ec.init.func1',
  'runtime.malg',
  'runtime.(*m).x',
  'über.Größe',
  '\u{1d400}.Astral',
  '\uff21.Wide',
];
const FILES = ['a.go', 'b/../b/c.go', '/proc/self/cwd/d.go', ''];
const PATTERNS = ['', '', 'runtime\\..*', 'main\\.main|.*F', 'runtime\\.malg', '(broken'];

const line = fc.record({ fn: fc.nat(), line: fc.integer({ min: 0, max: 3 }) });
const sample = fc.record({
  stack: fc.array(fc.nat(), { maxLength: 6 }),
  values: fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -9, max: 9999 })), {
    minLength: 2,
    maxLength: 2,
  }),
  size: fc.integer({ min: 0, max: 2 }),
});

const shape = fc.record({
  functions: fc.array(fc.record({ name: fc.nat(), file: fc.nat() }), {
    minLength: 1,
    maxLength: 10,
  }),
  mappings: fc.integer({ min: 0, max: 2 }),
  locations: fc.array(fc.record({ mapping: fc.nat(), lines: fc.array(line, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  }),
  samples: fc.array(sample, { maxLength: 15 }),
  drop: fc.constantFrom(...PATTERNS),
  keep: fc.constantFrom(...PATTERNS),
  time: fc.nat(),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/**
 * Profiles such as Go never writes: recursion, inlining of anything into anything, locations
 * without lines or mapping, negative values, labels, equal names in several files, drop_frames.
 */
export const randomProfile: fc.Arbitrary<Uint8Array> = shape.map(encode);

function encode({ functions, mappings, locations, samples, drop, keep, time }: Shape): Uint8Array {
  const stringTable = new StringTable();
  const text = (value: string) => stringTable.dedup(value);
  const type = (name: string, unit: string) =>
    new ValueType({ type: text(name), unit: text(unit) });
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length]!;
  return new Profile({
    stringTable,
    sampleType: [type('alloc_objects', 'count'), type('alloc_space', 'bytes')],
    periodType: type('space', 'bytes'),
    period: 1,
    timeNanos: time * 1e9,
    dropFrames: text(drop),
    keepFrames: text(keep),
    function: functions.map(({ name, file }, i) => {
      const symbol = text(pick(NAMES, name));
      return new Func({
        id: i + 1,
        name: symbol,
        systemName: symbol,
        filename: text(pick(FILES, file)),
      });
    }),
    mapping: Array.from({ length: mappings }, (_, i) => {
      const start = 0x400000 * (i + 1);
      const filename = text(`/none/binary${i}`);
      return new Mapping({
        id: i + 1,
        memoryStart: start,
        memoryLimit: start + 0x1000,
        filename,
        hasFunctions: true,
      });
    }),
    location: locations.map(({ mapping, lines }, i) => {
      const mappingId = mappings === 0 ? 0 : mapping % (mappings + 1);
      const calls = lines.map(
        (call) => new Line({ functionId: (call.fn % functions.length) + 1, line: call.line }),
      );
      return new Location({
        id: i + 1,
        mappingId,
        address: 0x400000 * (mappingId || 1) + i,
        line: calls,
      });
    }),
    sample: samples.map(({ stack, values, size }) => {
      return new Sample({
        locationId: stack.map((location) => (location % locations.length) + 1),
        value: values.map((value) => (value < 0 ? BigInt.asUintN(64, BigInt(value)) : value)),
        label: size === 0 ? [] : [new Label({ key: text('bytes'), num: size })],
      });
    }),
  }).encode();
}
