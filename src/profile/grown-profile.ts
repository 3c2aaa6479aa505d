import type { HeapProfile } from './heap-profile.ts';
import { METRICS, type Metric } from './metric.ts';
import { heapMetrics } from './read-profile.ts';

/** Allocations that are put into a profile: one record of one function. */
export interface Growth {
  /** Symbol of the function at the leaf. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Locations of the profile that the function stands on, its caller first, the root last. */
  readonly root: readonly number[];
  /** Whole bytes and objects; 0 where there is nothing. */
  readonly amounts: Readonly<Partial<Record<Metric, number>>>;
  /** The `bytes` label: size of one object. */
  readonly size: number;
}

/** The same profile with further records, each at a function and a location of its own. */
export function grownProfile(profile: HeapProfile, growths: readonly Growth[]): HeapProfile {
  const { functions, locations, samples } = profile;
  const count = growths.length;
  const lines = locations.lineFunction.length;
  const firstLine = growths.map((_, i) => lines + i + 1);
  const stacks = growths.map(({ root }, i) => [locations.length + i, ...root]);
  let end = samples.stackStart[samples.length]!;
  const ends = stacks.map((stack) => {
    end += stack.length;
    return end;
  });
  const zeros = growths.map(() => 0);
  return {
    ...profile,
    functions: {
      length: functions.length + count,
      name: [...functions.name, ...growths.map(({ name }) => name)],
      systemName: [...functions.systemName, ...growths.map(({ name }) => name)],
      file: [...functions.file, ...growths.map(({ file }) => file)],
      startLine: floats(functions.startLine, zeros),
    },
    locations: {
      length: locations.length + count,
      address: BigUint64Array.from([...locations.address, ...growths.map(() => 0n)]),
      mapping: integers(
        locations.mapping,
        growths.map(() => -1),
      ),
      isFolded: Uint8Array.from([...locations.isFolded, ...zeros]),
      lineStart: integers(locations.lineStart, firstLine),
      lineFunction: integers(
        locations.lineFunction,
        growths.map((_, i) => functions.length + i),
      ),
      lineNumber: floats(
        locations.lineNumber,
        growths.map(({ line }) => line),
      ),
      lineColumn: floats(locations.lineColumn, zeros),
    },
    samples: {
      length: samples.length + count,
      stackStart: integers(samples.stackStart, ends),
      stack: integers(samples.stack.subarray(0, samples.stackStart[samples.length]), stacks.flat()),
      values: valuesOf(profile, growths),
      objectSize: floats(
        samples.objectSize,
        growths.map(({ size }) => size),
      ),
      labels: [...samples.labels, ...growths.map(() => '')],
    },
  };
}

function valuesOf(profile: HeapProfile, growths: readonly Growth[]): Float64Array[] {
  const columns = heapMetrics(profile);
  const metrics = new Map(METRICS.map((metric) => [columns.get(metric), metric]));
  return profile.samples.values.map((values, column) => {
    const metric = metrics.get(column);
    return floats(
      values,
      growths.map(({ amounts }) => (metric && amounts[metric]) ?? 0),
    );
  });
}

function integers(from: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(from.length + more.length);
  all.set(from);
  all.set(more, from.length);
  return all;
}

function floats(from: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(from.length + more.length);
  all.set(from);
  all.set(more, from.length);
  return all;
}
