import type { Cursor } from './cursor.ts';
import type { Message } from './profile-fields.ts';
import type { Raw } from './raw-values.ts';

/**
 * Reads a message of integers: the last of each field into `fields`, by field number, 0 where the
 * message has none. Unknown fields are passed over.
 *
 * @param inside called with the end of the one field that is a message, to move the cursor there
 */
export function readInts(
  cursor: Cursor,
  end: number,
  message: Message,
  fields: Raw[],
  inside?: (end: number) => void,
): void {
  fields.fill(0);
  while (cursor.at < end) {
    const start = cursor.at;
    cursor.varint(end, message.name);
    const number = cursor.high === 0 ? cursor.low >>> 3 : Math.floor(cursor.unsigned() / 8);
    const wire = cursor.low & 7;
    const field = message.fields[number];
    if (!field) skip(cursor, wire, end, message.name);
    else if (field.kind === 'int') {
      if (wire !== 0) throw cursor.broken(start, `${field.name} is not a number`);
      cursor.varint(end, field.name);
      fields[number] = cursor.integer();
    } else {
      if (wire !== 2) throw cursor.broken(start, `${field.name} is not a message`);
      inside!(cursor.length(end, field.name));
    }
  }
}

/** Moves past the value of a field that no table has. */
export function skip(cursor: Cursor, wire: number, end: number, message: string): void {
  const start = cursor.at;
  const what = `an unknown field of ${message}`;
  if (wire === 0) cursor.varint(end, what);
  else if (wire === 2) cursor.at = cursor.length(end, what);
  else if (wire === 1 || wire === 5) cursor.at += wire === 1 ? 8 : 4;
  else throw cursor.broken(start, `${what} has the unknown wire type ${wire}`);
  if (cursor.at > end) throw cursor.broken(start, `${what} is cut off`);
}
