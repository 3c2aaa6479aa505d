import type { Cursor } from './cursor.ts';
import type { LocationTable } from './heap-profile.ts';
import type { IdTable } from './id-table.ts';
import { readInts } from './int-fields.ts';
import { LINE, LOCATION } from './profile-fields.ts';
import { plainId, type Raw, type RawValues, unsigned } from './raw-values.ts';

/** What locations refer to. */
export interface LocationContext {
  readonly mappings: IdTable;
  readonly functions: IdTable;
  readonly values: RawValues;
}

const MAX_LINES = 1_000_000;

/**
 * Reads the locations into columns, straight from the bytes.
 *
 * @param spans start and end of each location
 */
export function readLocations(
  cursor: Cursor,
  spans: readonly number[],
  { mappings, functions, values }: LocationContext,
): { table: LocationTable; ids: Raw[] } {
  const length = spans.length / 2;
  const ids: Raw[] = [];
  const address = new BigUint64Array(length);
  const mapping = new Int32Array(length);
  const isFolded = new Uint8Array(length);
  const lineStart = new Int32Array(length + 1);
  const lineFunction: number[] = [];
  const lineNumber: number[] = [];
  const lineColumn: number[] = [];
  const own: Raw[] = [0, 0, 0, 0, 0, 0];
  const line: Raw[] = [0, 0, 0, 0];

  const readLine = (end: number): void => {
    readInts(cursor, end, LINE, line);
    const index = functions.find(plainId(line[1]!));
    if (index < 0) {
      throw values.malformed(
        `location ${ids.length + 1} has a line of function ${plainId(line[1]!)}, which is not there (byte ${cursor.at})`,
      );
    }
    if (lineFunction.push(index) > MAX_LINES) {
      throw values.malformed(`its locations have more than ${MAX_LINES} lines`);
    }
    lineNumber.push(values.number(line[2]!, 'a line number'));
    lineColumn.push(values.number(line[3]!, 'a column'));
  };

  for (let i = 0; i < length; i++) {
    cursor.at = spans[2 * i]!;
    readInts(cursor, spans[2 * i + 1]!, LOCATION, own, readLine);
    ids.push(own[1]!);
    // pprof takes a mapping that does not exist as none.
    mapping[i] = mappings.find(plainId(own[2]!));
    address[i] = unsigned(own[3]!);
    isFolded[i] = own[5] === 0 ? 0 : 1;
    lineStart[i + 1] = lineFunction.length;
  }
  const table = {
    length,
    address,
    mapping,
    isFolded,
    lineStart,
    lineFunction: Int32Array.from(lineFunction),
    lineNumber: Float64Array.from(lineNumber),
    lineColumn: Float64Array.from(lineColumn),
  };
  return { table, ids };
}
