import { METRICS } from '../../src/profile/metric.ts';
import type { OddFile, OddSides } from './odd-sides.ts';

const FILE = {
  types: [...METRICS],
  period: 524_288,
  time: 0,
  labels: true,
  apart: 1,
  samples: [],
  output: 1,
} satisfies OddFile;

function sides(base: Partial<OddFile>, head: Partial<OddFile>, policy = 0): OddSides {
  const from: OddFile = { ...FILE, ...base };
  const to: OddFile = { ...FILE, time: 1, ...head };
  return { base: [from], head: [to], alike: 0, policy, exact: false, outputs: 1 };
}

/** What a record of F in BenchmarkX holds, in the order of the four columns. */
function holding(...values: number[]): Partial<OddFile> {
  return { samples: [{ stack: [0, 2, 5], values: { values, size: 64 } }] };
}

function sampledObjects(sampled: number, size = 64): Partial<OddFile> {
  return { samples: [{ stack: [0, 2, 5], values: { sampled, size } }] };
}

/** Inputs on which something once went wrong: most of them never ended. */
export const REGRESSIONS: readonly { readonly name: string; readonly sides: OddSides }[] = [
  {
    name: 'only alloc_space, without the size of objects',
    sides: sides(
      { types: ['alloc_space'], labels: false, ...sampledObjects(1000) },
      { types: ['alloc_space'], labels: false, ...sampledObjects(1100) },
    ),
  },
  {
    name: 'only alloc_objects, without the size of objects',
    sides: sides(
      { types: ['alloc_objects'], labels: false, ...sampledObjects(1000) },
      { types: ['alloc_objects'], labels: false, ...sampledObjects(1100) },
      1,
    ),
  },
  {
    name: 'bytes below 0',
    sides: sides(holding(1000, -64_000, 0, 0), holding(1100, 70_400, 0, 0)),
  },
  { name: 'objects below 0', sides: sides(holding(-5, 320, 0, 0), holding(5, 320, 0, 0), 1) },
  { name: 'objects without bytes', sides: sides(holding(5, 0, 0, 0), holding(9, 0, 0, 0), 1) },
  { name: 'bytes without objects', sides: sides(holding(0, 5e9, 0, 0), holding(0, 9e9, 0, 0)) },
  {
    name: 'a period of 2^53 − 1',
    sides: sides(
      { period: Number.MAX_SAFE_INTEGER, ...holding(1000, 64_000, 0, 0) },
      { period: Number.MAX_SAFE_INTEGER, ...holding(1100, 70_400, 0, 0) },
      1,
    ),
  },
  {
    name: '2^52 objects, which are 2^51 samples',
    sides: sides(
      { period: 512, ...sampledObjects(2 ** 50, 1) },
      { period: 512, ...sampledObjects(2 ** 51, 1) },
      1,
    ),
  },
  {
    name: 'a base without a single sample, and a limit on objects that could not be told',
    sides: sides({}, sampledObjects(1, 8), 3),
  },
];
