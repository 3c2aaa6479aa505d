import type { Cursor } from './cursor.ts';
import type { LocationTable } from './heap-profile.ts';
import { IdTable } from './id-table.ts';
import { MessageReader } from './message-reader.ts';
import { LINE, LOCATION } from './profile-fields.ts';
import type { RawValues } from './raw-values.ts';

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
  spans: Int32Array,
  { mappings, functions, values }: LocationContext,
): { table: LocationTable; ids: IdTable } {
  const length = spans.length / 2;
  const ids = new IdTable('location', length, values);
  const address = new BigUint64Array(length);
  const mapping = new Int32Array(length);
  const isFolded = new Uint8Array(length);
  const lineStart = new Int32Array(length + 1);
  const lineFunction: number[] = [];
  const lineNumber: number[] = [];
  const lineColumn: number[] = [];
  const line = new MessageReader(cursor, LINE);
  const location = new MessageReader(cursor, LOCATION, (_, stop) => {
    line.read(cursor.at, stop);
    const id = line.id(1);
    const fn = functions.find(id);
    if (fn < 0) {
      throw values.malformed(
        `location ${ids.length + 1} has a line of function ${id}, which is not there (byte ${stop})`,
      );
    }
    if (lineFunction.push(fn) > MAX_LINES) {
      throw values.malformed(`its locations have more than ${MAX_LINES} lines`);
    }
    lineNumber.push(values.number(line.integer(2), 'a line number'));
    lineColumn.push(values.number(line.integer(3), 'a column'));
  });
  for (let i = 0; i < length; i++) {
    location.read(spans[2 * i]!, spans[2 * i + 1]!);
    ids.add(location.id(1));
    // pprof takes a mapping that does not exist as none.
    mapping[i] = mappings.find(location.id(2));
    address[i] = BigInt(location.id(3));
    isFolded[i] = location.integer(5) === 0 ? 0 : 1;
    lineStart[i + 1] = lineFunction.length;
  }
  const table = {
    length,
    address,
    mapping,
    isFolded,
    lineStart,
    lineFunction: new Int32Array(lineFunction),
    lineNumber: new Float64Array(lineNumber),
    lineColumn: new Float64Array(lineColumn),
  };
  return { table, ids };
}
