import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  chanceOfSample,
  sampledObjects,
  sampleSpread,
} from '../../../src/compare/statistics/sampling.ts';
import { readProfile } from '../../helpers/read.ts';

const sampled = [
  'profiles/work-4096.pb.gz',
  'profiles/work-default.pb.gz',
  'sampled/base/store.pb.gz',
  'sampled/head/internal_parser.pb.gz',
];

it.each(sampled)('%s: the bytes of every record are a whole number of recorded objects', (file) => {
  const { samples, period } = readProfile(readFileSync(`__fixtures__/${file}`), file);
  const [objects, bytes] = samples.values;
  expect(period).toBeGreaterThan(1);
  for (let i = 0; i < samples.length; i++) {
    const size = samples.objectSize[i]!;
    if (size === 0) continue;
    const chance = chanceOfSample(size, period);
    const n = sampledObjects(bytes![i]!, size, period);
    // What Go wrote, made again from n: n / p and n · S / p, cut.
    expect(bytes![i]).toBe(Math.trunc(n * size * (1 / chance)));
    expect(objects![i]).toBe(Math.trunc(n * (1 / chance)));
  }
});

it('a small object stands for about one rate of bytes, a large one for itself', () => {
  const { bytes, sampled: n } = sampleSpread(
    Float64Array.of(524_296, 67_108_864),
    Float64Array.of(32_768, 1),
    Float64Array.of(16, 67_108_864),
    524_288,
  );
  expect([...n]).toEqual([1, 1]);
  expect(Math.sqrt(bytes[0]!)).toBeCloseTo(524_296, -1);
  expect(Math.sqrt(bytes[1]!)).toBeCloseTo(67_108_864, 3);
});

it('without a label the mean size is taken, without objects nothing is known', () => {
  const { sampled: n } = sampleSpread(
    Float64Array.of(1_048_832, 0),
    Float64Array.of(2048, 0),
    Float64Array.of(0, 0),
    524_288,
  );
  expect([...n]).toEqual([2, 0]);
});

it('every object is recorded at rate 1', () => {
  expect(chanceOfSample(8, 1)).toBe(1);
  expect(sampledObjects(4096, 16, 1)).toBe(256);
});

const column = (value: number | undefined) =>
  value === undefined ? undefined : Float64Array.of(value);
const spreadOf = (bytes: number | undefined, objects: number | undefined, size: number) =>
  sampleSpread(column(bytes), column(objects), Float64Array.of(size), 524_288);

it.each([
  ['no objects, no size', 1000, undefined, 0, /^no alloc_objects: how many samples/],
  ['no bytes, no size', undefined, 1000, 0, /^no alloc_space: how many samples/],
  ['bytes below 0', -64_000, 1000, 64, /^amounts below 0/],
  ['objects below 0', 64_000, -1000, 64, /^amounts below 0/],
  ['bytes without objects', 5e9, 0, 0, /^bytes that are not the objects/],
  ['objects without bytes', 0, 5, 64, /^bytes that are not the objects/],
  ['a size that is wrong', 1_048_592, 65_536, 4096, /^bytes that are not the objects/],
  ['less than one sample', 64_000, 1000, 64, /^amounts of less than one sample/],
])('a record of %s has no variance, and says why', (_, bytes, objects, size, why) => {
  const spread = spreadOf(bytes, objects, size);
  expect(spread.why).toMatch(why);
  expect([spread.untold[0], spread.bytes[0], spread.objects[0]]).toEqual([1, 0, 0]);
});

it('one column is enough where the size of the objects is known', () => {
  const [bytes, objects] = [1_048_592, 65_537];
  const both = spreadOf(bytes, objects, 16);
  expect(both).toMatchObject({ sampled: Float64Array.of(2), why: '' });
  expect(spreadOf(bytes, undefined, 16)).toEqual(both);
  expect(spreadOf(undefined, objects, 16)).toEqual(both);
});
