import type { FunctionTable, LocationTable } from '../profile/heap-profile.ts';
import { starts } from '../profile/keep-samples.ts';

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
