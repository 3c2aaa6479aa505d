import { type Cursor, idOf, integerOf } from './cursor.ts';
import type { Message } from './profile-fields.ts';
import type { Raw } from './raw-values.ts';

/** Called where a list or a message inside begins, with where it ends: reads it, up to there. */
type ReadInside = (field: number, stop: number) => void;

/**
 * Reads messages of one kind, one after the other. All kinds are read by the same loop, so that it
 * is warm soon: most profiles are so small that what reads them has hardly run before.
 */
export class MessageReader {
  readonly #cursor: Cursor;
  readonly #message: Message;
  readonly #inside: ReadInside;
  /** The last integer of each field, by its number, in halves of 32 bits. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** A bit for each field that has one. */
  #seen = 0;

  constructor(cursor: Cursor, message: Message, inside: ReadInside = () => {}) {
    this.#cursor = cursor;
    this.#message = message;
    this.#inside = inside;
    this.#low = new Int32Array(message.fields.length);
    this.#high = new Int32Array(message.fields.length);
  }

  /** Reads the message from `start` to `end`; unknown fields are passed over. */
  read(start: number, end: number): void {
    const cursor = this.#cursor;
    const { name, fields } = this.#message;
    this.#seen = 0;
    cursor.at = start;
    while (cursor.at < end) {
      const start = cursor.at;
      const number = cursor.tag(end, name);
      const wire = cursor.low & 7;
      const field = fields[number];
      if (field === undefined) skip(cursor, wire, end, name);
      else if (field.kind === 'int') {
        if (wire !== 0) throw cursor.broken(start, `${field.name} is not a number`);
        cursor.varint(end, field.name);
        this.#low[number] = cursor.low;
        this.#high[number] = cursor.high;
        this.#seen |= 1 << number;
      } else if (wire === 2) this.#inside(number, cursor.length(end, field.name));
      else if (field.kind !== 'ints') {
        throw cursor.broken(start, `${field.name} is not a message`);
      } else if (wire === 0) this.#single(number, field.name, end);
      else throw cursor.broken(start, `${field.name} has the wrong wire type ${wire}`);
    }
  }

  /** A list that is not packed has a field for each number. */
  #single(number: number, name: string, end: number): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.varint(end, name);
    const stop = cursor.at;
    cursor.at = start;
    this.#inside(number, stop);
  }

  /** A field of the last message as int64, 0 where it has none: a bigint where a number would be rounded. */
  integer(field: number): Raw {
    return this.#has(field) ? integerOf(this.#low[field]!, this.#high[field]!) : 0;
  }

  /** A field as an id. */
  id(field: number): Raw {
    return this.#has(field) ? idOf(this.#low[field]!, this.#high[field]!) : 0;
  }

  #has(field: number): boolean {
    return ((this.#seen >>> field) & 1) === 1;
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
