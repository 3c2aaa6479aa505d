import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  chanceOfSample,
  sampledObjects,
  sampleSpread,
} from '../../../src/compare/statistics/sampling.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';

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
