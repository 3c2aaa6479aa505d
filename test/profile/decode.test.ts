import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Profile } from 'pprof-format';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { decodeProfile } from '../../src/profile/decode.ts';
import { randomProfile } from '../helpers/random-profile.ts';
import { bytesOf, CORPUS } from './corpus.ts';
import {
  type Bytes,
  bytes,
  fn,
  int,
  location,
  packed,
  part,
  sample,
  sampleType,
  strings,
  tag,
  text,
  varint,
  WHOLE,
} from './proto.ts';

const decode = (...parts: readonly Bytes[]) => decodeProfile(bytes(...parts), 'mem.pb');
const but = (gone: Bytes, ...added: Bytes[]) => [
  ...WHOLE.filter((each) => each !== gone),
  ...added,
];

describe('decodeProfile refuses', () => {
  it.each<[what: string, parts: readonly Bytes[], message: string]>([
    ['a cut varint', [...WHOLE, [0x48, 0x80]], 'profile.time_nanos is cut off (byte 74)'],
    ['a cut tag', [...WHOLE, [0x80]], 'profile is cut off (byte 73)'],
    [
      'a varint of eleven bytes',
      [...WHOLE, [0x48, ...Array(10).fill(0x80), 0]],
      'profile.time_nanos is a number of more than ten bytes (byte 74)',
    ],
    [
      'a length past the end',
      [...WHOLE, [0x32, 2, 65]],
      'profile.string_table is longer than what is left (byte 74)',
    ],
    ['a length of 64 bits', [...WHOLE, [0x32, ...varint(-1)]], 'longer than what is left'],
    [
      'a part longer than its message',
      but(location, part(4, int(1, 1), [0x22, 9, 8, 1])),
      'location.line is longer',
    ],
    ['wire type 3', [...WHOLE, tag(4, 3)], 'profile.location has the wrong wire type 3 (byte 73)'],
    [
      'wire type 4',
      [...WHOLE, tag(99, 4)],
      'an unknown field of profile has the unknown wire type 4',
    ],
    ['wire type 6', [...WHOLE, tag(99, 6)], 'unknown wire type 6'],
    ['wire type 7', [...WHOLE, tag(99, 7)], 'unknown wire type 7'],
    [
      'a number of eight bytes',
      [...WHOLE, tag(9, 1), Array(8).fill(0)],
      'profile.time_nanos has the wrong wire type 1',
    ],
    [
      'a number of four bytes',
      but(sample, part(2, packed(1, 1), tag(2, 5), [0, 0, 0, 0])),
      'sample.value has the wrong wire type 5',
    ],
    ['a text that is a number', [...WHOLE, int(6, 1)], 'profile.string_table is a number'],
    ['a sample that is a number', [...WHOLE, int(2, 1)], 'profile.sample is a number'],
    [
      'a label that is a number',
      but(sample, part(2, packed(1, 1), packed(2, 1), int(3, 1))),
      'sample.label is not a message',
    ],
    ['a number that is a message', [...WHOLE, part(12)], 'profile.period is not a number'],
    [
      'a line that is a number',
      but(location, part(4, int(1, 1), int(4, 1))),
      'location.line is not a message',
    ],
    [
      'a cut unknown field of eight bytes',
      [...WHOLE, tag(99, 1), [0, 0]],
      'an unknown field of profile is cut off',
    ],
    [
      'a cut packed list',
      but(sample, part(2, part(1, [0x80]), packed(2, 5))),
      'sample.location_id is cut off',
    ],
    [
      'a cut unpacked value',
      but(sample, part(2, packed(1, 1), tag(2, 0))),
      'sample.value is cut off',
    ],
    [
      'a field number with padding',
      [...WHOLE, [0xc8, 0, 1]],
      'profile.time_nanos has more bytes of field number',
    ],
    [
      'a string table that starts with a word',
      [text(6, 'x'), ...WHOLE],
      'does not start with "" (byte 0)',
    ],
    ['no string table', but(strings), 'the string table is missing'],
    ['a string index out of range', [...WHOLE, int(14, 5)], 'string 5 is named, but there are 5'],
    ['a negative string index', [...WHOLE, int(7, -1)], 'string -1 is named'],
    [
      'a label with a bad string',
      but(sample, part(2, packed(1, 1), packed(2, 5), part(3, int(1, 77), int(3, 1)))),
      'string 77 is named',
    ],
    ['a comment that is no string', [...WHOLE, packed(13, 1, 77)], 'string 77 is named'],
    ['two times', [...WHOLE, int(9, 5), int(9, 6)], 'two profiles were written into one file'],
    ['samples without types', but(sampleType), 'it has samples but no sample types'],
    [
      'two equal sample types',
      [...WHOLE, sampleType],
      'it has the sample type "alloc_space" twice',
    ],
    [
      'too few values',
      but(sample, part(2, packed(1, 1))),
      'sample 1 has 0 values for 1 sample types',
    ],
    [
      'too many values',
      but(sample, part(2, packed(1, 1), packed(2, 1, 2))),
      'sample 1 has 2 values for 1 sample types',
    ],
    [
      'an unknown location',
      but(sample, part(2, packed(1, 2), packed(2, 5))),
      'sample 1 names location 2, which is not there',
    ],
    ['location 0', but(sample, part(2, packed(1, 0), packed(2, 5))), 'sample 1 names location 0'],
    ['a mapping with id 0', [...WHOLE, part(3)], 'mapping 1 has the reserved id 0'],
    ['a function with id 0', [...WHOLE, part(5)], 'function 2 has the reserved id 0'],
    ['a location with id 0', [...WHOLE, part(4)], 'location 2 has the reserved id 0'],
    [
      'two equal mappings',
      [...WHOLE, part(3, int(1, 9)), part(3, int(1, 9))],
      'two mappings have the id 9',
    ],
    ['two equal functions', [...WHOLE, fn], 'two functions have the id 1'],
    ['two equal locations', [...WHOLE, location], 'two locations have the id 1'],
    [
      'two equal huge ids',
      [...WHOLE, part(3, int(1, -1)), part(3, int(1, -1))],
      'two mappings have the id 18446744073709551615',
    ],
    [
      'a line of no function',
      but(location, part(4, int(1, 1), part(4))),
      'location 1 has a line of function 0',
    ],
    [
      'a line of an unknown function',
      [...WHOLE, part(4, int(1, 2), part(4, int(1, 9)))],
      'location 2 has a line of function 9',
    ],
    [
      'a value beyond 2^53',
      but(sample, part(2, packed(1, 1), packed(2, 2n ** 53n))),
      'a value of sample 1 is 9007199254740992, beyond 2^53',
    ],
    [
      'the least int64',
      but(sample, part(2, packed(1, 1), packed(2, -(2n ** 63n)))),
      'is -9223372036854775808, beyond 2^53',
    ],
  ])('%s', (_, parts, message) => {
    expect(() => decode(...parts)).toThrow(UserError);
    expect(() => decode(...parts)).toThrow(message);
  });
});

describe('decodeProfile accepts', () => {
  it.each<[what: string, parts: readonly Bytes[]]>([
    ['a profile', WHOLE],
    ['no samples', but(sample)],
    ['an unknown mapping', but(location, part(4, int(1, 1), int(2, 9), part(4, int(1, 1))))],
    ['a location without lines', but(location, part(4, int(1, 1)))],
    ['a function without a name', but(fn, part(5, int(1, 1)))],
    ['broken UTF-8', [...WHOLE, part(6, [0xff, 0xc0])]],
    ['a label without a key', but(sample, part(2, packed(1, 1), packed(2, 5), part(3, int(3, 1))))],
    ['a label that is 0', but(sample, part(2, packed(1, 1), packed(2, 5), part(3, int(1, 2))))],
    [
      'a bad unit of a text label',
      but(sample, part(2, packed(1, 1), packed(2, 5), part(3, int(1, 2), int(2, 3), int(4, 99)))),
    ],
    ['two period types', [...WHOLE, part(11, int(1, 1)), part(11, int(1, 2))]],
    ['a time after a time of 0', [...WHOLE, int(9, 0), int(9, 6)]],
    ['field 0', [...WHOLE, int(0, 1)]],
  ])('%s', (_, parts) => {
    expect(() => decode(...parts)).not.toThrow();
  });

  const unknown: readonly (readonly [string, Bytes])[] = [
    ['varint', int(20, 1)],
    ['eight bytes', [...tag(20, 1), 1, 2, 3, 4, 5, 6, 7, 8]],
    ['bytes', part(2000, [1, 2, 3])],
    ['no bytes', part(20)],
    ['four bytes', [...tag(2 ** 29 - 1, 5), 1, 2, 3, 4]],
  ];

  it.each(unknown)('unknown fields: %s', (_, field) => {
    const plain = decode(...WHOLE);
    const odd = decode(
      field,
      part(1, field, int(1, 1), field, int(2, 2)),
      field,
      part(2, field, packed(1, 1), field, packed(2, 5), part(3, field)),
      part(4, field, int(1, 1), part(4, field, int(1, 1), field, int(2, 7)), field),
      part(5, int(1, 1), field, int(2, 3), int(3, 3), field, int(4, 4)),
      part(3, field, int(1, 1), field),
      strings,
      field,
    );
    expect({ ...odd, mappings: [] }).toEqual(plain);
    expect(odd.mappings).toHaveLength(1);
  });

  it('unknown fields without a change to the bytes it was given', () => {
    const given = Buffer.from(bytes(...WHOLE, part(3, int(1, 1), int(20, 1))));
    const before = Buffer.from(given);
    decodeProfile(given, 'x');
    expect(given.equals(before)).toBe(true);
  });

  it('folded locations', () => {
    const { locations } = decode(...WHOLE, part(4, int(1, 2), int(5, 1)));
    expect([...locations.isFolded]).toEqual([0, 1]);
  });

  it('fields in any order, the last of a number, packed and single values mixed', () => {
    const { samples, locations, functions, period } = decode(
      int(12, 1),
      part(2, int(2, 1), int(1, 8), packed(2, 2, 3), packed(1, 7, 8), int(1, 7)),
      part(5, int(1, 5), int(2, 4), int(2, 3)),
      part(4, int(1, 7), part(4, int(1, 5), int(2, 1)), part(4, int(1, 5), int(2, 2))),
      part(4, int(1, 8)),
      sampleType,
      part(1, int(2, 2), int(1, 3), int(1, 2)),
      part(1, int(1, 3)),
      strings,
      int(12, 512),
    );
    expect([...samples.stack]).toEqual([1, 0, 1, 0]);
    expect(samples.values.map((column) => column[0])).toEqual([1, 2, 3]);
    expect([...locations.lineStart]).toEqual([0, 2, 2]);
    expect([...locations.lineNumber]).toEqual([1, 2]);
    expect(functions.name).toEqual(['main.F']);
    expect(period).toBe(512);
  });

  it.each([
    1,
    2n ** 32n - 1n,
    2n ** 32n,
    2n ** 53n - 1n,
    2n ** 53n,
    2n ** 53n + 1n,
    2n ** 64n - 1n,
  ])('the id %s', (id) => {
    const { samples, locations } = decode(
      sampleType,
      part(2, packed(1, 77, id === 1 ? 2 : 1, id), packed(2, 5)),
      part(4, int(1, id === 1 ? 2 : 1)),
      part(4, int(1, 77)),
      part(4, int(1, id), int(2, id), int(3, id), part(4, int(1, id))),
      part(5, int(1, id), int(2, 3)),
      part(3, int(1, id), int(2, 5)),
      strings,
    );
    expect([...samples.stack]).toEqual([1, 0, 2]);
    expect([...locations.mapping]).toEqual([-1, -1, 0]);
    expect([...locations.lineFunction]).toEqual([0]);
    expect(locations.address[2]).toBe(BigInt(id));
  });

  it.each([
    0,
    1,
    -1,
    127,
    128,
    -128,
    2 ** 31,
    -(2 ** 31),
    2 ** 32,
    -(2 ** 32),
    2 ** 53 - 1,
    1 - 2 ** 53,
  ])('the value %s', (value) => {
    const label = part(3, int(1, 2), int(3, value));
    const { samples, locations } = decode(
      ...but(sample, part(2, packed(1, 1), packed(2, value), label)),
      part(4, int(1, 2), part(4, int(1, 1), int(2, value))),
    );
    expect(samples.values[0]![0]).toBe(value);
    expect(samples.objectSize[0]).toBe(value);
    expect(locations.lineNumber[1]).toBe(value);
  });

  it('labels in one order, without those that are nothing', () => {
    const labels = [
      part(3, int(1, 4), int(3, 2n ** 60n)),
      part(3, int(1, 2), int(3, 64)),
      part(3, int(1, 3)),
      part(3, int(1, 1), int(2, 3)),
    ];
    const { samples } = decode(
      ...but(
        sample,
        ...[labels, labels.toReversed()].map((each) =>
          part(2, packed(1, 1), packed(2, 1), ...each),
        ),
      ),
    );
    expect(samples.labels[0]).toBe(
      '["alloc_space","main.F","0",""],["bytes","","64",""],["main.go","","1152921504606846976",""]',
    );
    expect(samples.labels[1]).toBe(samples.labels[0]);
    expect([...samples.objectSize]).toEqual([64, 64]);
  });
});

describe('decodeProfile holds against', () => {
  it('every profile that the library writes', () => {
    fc.assert(
      fc.property(randomProfile, (encoded) => {
        const { samples, locations, functions, sampleTypes } = decodeProfile(encoded, 'x');
        expect(sampleTypes.map(({ type }) => type)).toEqual(['alloc_objects', 'alloc_space']);
        expect(samples.stackStart.at(-1)).toBe(samples.stack.length);
        expect([...samples.stack].every((index) => index < locations.length)).toBe(true);
        expect([...locations.lineFunction].every((index) => index < functions.length)).toBe(true);
      }),
    );
  });

  it.each(CORPUS.filter((file) => /\.pb/.test(file)))(
    'what the library itself reads: %s',
    (file) => {
      const bytes = bytesOf(file);
      compareWithLibrary(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
    },
  );

  it('what the library itself reads: any profile', () => {
    fc.assert(fc.property(randomProfile, compareWithLibrary));
  });

  it('every cut of it: nothing but a UserError', () => {
    const whole = bytes(...WHOLE);
    for (let end = 0; end < whole.length; end++) {
      try {
        decodeProfile(whole.subarray(0, end), 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
  });

  it.each<[what: string, parts: () => Uint8Array, message: string]>([
    ['a million locations', () => repeated([0x22, 0], 1_000_001), 'more than 500000 entries'],
    ['a million comments', () => repeated([0x68, 0], 1_000_001), 'more than 500000 entries'],
    ['a million samples', () => repeated([0x12, 0], 4_000_001), 'more than 500000 samples'],
    [
      'labels',
      () => bytes(part(2, ...Array<Bytes>(10_001).fill(part(3))), ...WHOLE),
      'label 10001 of one sample',
    ],
    ['long labels', longLabels, 'labels are longer than'],
  ])('a small file of %s', (_, parts, message) => {
    expect(() => decodeProfile(parts(), 'x')).toThrow(message);
  });
});

function repeated(piece: Bytes, times: number): Uint8Array {
  const all = new Uint8Array(piece.length * times);
  for (let i = 0; i < all.length; i++) all[i] = piece[i % piece.length]!;
  return all;
}

function longLabels(): Uint8Array {
  const one = part(2, packed(1, 1), packed(2, 5), part(3, int(1, 5), int(2, 1)));
  const samples = repeated(one, 1000);
  const start = bytes(...WHOLE, text(6, 'x'.repeat(60_000)));
  const all = new Uint8Array(start.length + samples.length);
  all.set(start);
  all.set(samples, start.length);
  return all;
}

/** The library is right about everything that is not hostile; here it reads what we read ourselves. */
function compareWithLibrary(plain: Uint8Array): void {
  const raw = Profile.decode(plain);
  const { samples, locations, functions } = decodeProfile(plain, 'x');
  const number = (value: number | bigint) => Number(BigInt.asIntN(64, BigInt(value)));
  const places = new Map(raw.location.map(({ id }, i) => [Number(id), i]));
  const owners = new Map(raw.function.map(({ id }, i) => [Number(id), i]));
  const text = (index: number | bigint) => raw.stringTable.strings[Number(index)]!;

  expect([...samples.stack]).toEqual(
    raw.sample.flatMap(({ locationId }) => locationId.map((id) => places.get(Number(id)))),
  );
  expect([...samples.stackStart].map((start, i) => samples.stackStart[i + 1]! - start)).toEqual([
    ...raw.sample.map(({ locationId }) => locationId.length),
    Number.NaN,
  ]);
  samples.values.forEach((column, type) => {
    expect([...column]).toEqual(raw.sample.map(({ value }) => number(value[type]!)));
  });
  expect([...samples.objectSize]).toEqual(
    raw.sample.map(({ label }) =>
      number(label.findLast(({ key, str }) => text(key) === 'bytes' && !str)?.num ?? 0),
    ),
  );
  const lines = raw.location.flatMap(({ line }) => line);
  expect([...locations.address]).toEqual(raw.location.map(({ address }) => BigInt(address)));
  expect([...locations.lineFunction]).toEqual(
    lines.map(({ functionId }) => owners.get(Number(functionId))),
  );
  expect([...locations.lineNumber]).toEqual(lines.map(({ line }) => number(line)));
  expect(functions.name).toEqual(raw.function.map(({ name }) => text(name)));
}
