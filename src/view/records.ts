import type { FunctionTable, LocationTable, SampleTable } from '../profile/heap-profile.ts';

export interface FunctionRecord {
  readonly name: string;
  readonly systemName: string;
  readonly file: string;
  readonly startLine: number;
}

export interface LineRecord {
  readonly function: number;
  readonly line: number;
  readonly column: number;
}

export interface LocationRecord {
  readonly address: bigint;
  readonly mapping: number;
  readonly isFolded: number;
  readonly lines: readonly LineRecord[];
}

export interface SampleRecord {
  /** Numbers of locations, leaf first. */
  readonly stack: Int32Array;
  /** One per sample type; grows as equal samples are added. */
  readonly values: number[];
  readonly objectSize: number;
  readonly labels: string;
}

export function functionTable(records: readonly FunctionRecord[]): FunctionTable {
  return {
    length: records.length,
    name: records.map(({ name }) => name),
    systemName: records.map(({ systemName }) => systemName),
    file: records.map(({ file }) => file),
    startLine: Float64Array.from(records, ({ startLine }) => startLine),
  };
}

export function locationTable(records: readonly LocationRecord[]): LocationTable {
  const lines = records.flatMap((record) => record.lines);
  return {
    length: records.length,
    address: BigUint64Array.from(records, ({ address }) => BigInt.asUintN(64, address)),
    mapping: Int32Array.from(records, ({ mapping }) => mapping),
    isFolded: Uint8Array.from(records, ({ isFolded }) => isFolded),
    lineStart: starts(records.map((record) => record.lines.length)),
    lineFunction: Int32Array.from(lines, (line) => line.function),
    lineNumber: Float64Array.from(lines, ({ line }) => line),
    lineColumn: Float64Array.from(lines, ({ column }) => column),
  };
}

export function sampleTable(records: readonly SampleRecord[], types: number): SampleTable {
  return {
    length: records.length,
    ...joinStacks(records.map(({ stack }) => stack)),
    values: Array.from({ length: types }, (_, type) =>
      Float64Array.from(records, ({ values }) => values[type]!),
    ),
    objectSize: Float64Array.from(records, ({ objectSize }) => objectSize),
    labels: records.map(({ labels }) => labels),
  };
}

/** Stacks as the two columns of a sample table. */
export function joinStacks(
  stacks: readonly Int32Array[],
): Pick<SampleTable, 'stackStart' | 'stack'> {
  const stackStart = starts(stacks.map(({ length }) => length));
  const stack = new Int32Array(stackStart[stacks.length]!);
  stacks.forEach((each, i) => {
    stack.set(each, stackStart[i]);
  });
  return { stackStart, stack };
}

/** Where each of some runs of these lengths starts, and where the last ends. */
function starts(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = result[i]! + length;
  });
  return result;
}
