import type { Cursor } from './cursor.ts';
import type { FunctionTable } from './heap-profile.ts';
import { IdTable } from './id-table.ts';
import { MessageReader } from './message-reader.ts';
import { FUNCTION } from './profile-fields.ts';
import type { RawValues } from './raw-values.ts';

/**
 * Reads the functions into columns, straight from the bytes.
 *
 * @param spans start and end of each function
 */
export function readFunctions(
  cursor: Cursor,
  spans: Int32Array,
  values: RawValues,
): { table: FunctionTable; ids: IdTable } {
  const length = spans.length / 2;
  const ids = new IdTable('function', length, values);
  const text = values.bounded('its functions');
  const table = {
    length,
    name: [] as string[],
    systemName: [] as string[],
    file: [] as string[],
    startLine: new Float64Array(length),
  };
  const fn = new MessageReader(cursor, FUNCTION);
  for (let i = 0; i < length; i++) {
    fn.read(spans[2 * i]!, spans[2 * i + 1]!);
    ids.add(fn.id(1));
    table.name.push(text(fn.integer(2)));
    table.systemName.push(text(fn.integer(3)));
    table.file.push(text(fn.integer(4)));
    table.startLine[i] = values.number(fn.integer(5), 'a start line');
  }
  return { table, ids };
}
