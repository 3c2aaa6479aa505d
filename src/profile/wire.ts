import { IntList } from '../int-list.ts';
import { Cursor } from './cursor.ts';
import { skip } from './message-reader.ts';
import { type Field, type Message, PROFILE } from './profile-fields.ts';

/*
 * More than any heap profile has. What is made of an entry takes far more memory than its bytes in
 * the file; a name is copied whenever it becomes part of another one.
 */
const MAX_ENTRIES = 500_000;
const MAX_SAMPLES = 500_000;
export const MAX_NAME = 64 * 1024;
export const MAX_NAMES = 16 * 1024 * 1024;

/** Fields of the profile by number. */
const SAMPLES = 2;
const LOCATIONS = 4;
const FUNCTIONS = 5;
const STRINGS = 6;
const TIME_NANOS = 9;
const LISTED = new Set([SAMPLES, LOCATIONS, FUNCTIONS, STRINGS]);

/** A profile whose wire form holds, except that the messages of its lists are not looked into yet. */
export interface CheckedProfile {
  /** All other known fields, for the decoding library. */
  readonly rest: Uint8Array;
  /** Start and end of each in the bytes that were checked. */
  readonly samples: Int32Array;
  readonly locations: Int32Array;
  readonly functions: Int32Array;
  readonly strings: Int32Array;
}

/**
 * Reads the bytes of a profile.proto message as strictly as pprof does, and throws where the
 * decoding library would guess: truncated messages, lengths past the end, wrong wire types,
 * varints of more than ten bytes, a string table that does not start with "", two profiles in one
 * file. Unknown fields are passed over, and taken out, since the library cannot skip all of them.
 *
 * @see google/pprof profile/proto.go
 */
export function checkWire(bytes: Uint8Array, name: string): CheckedProfile {
  const check = new WireCheck(bytes, name);
  check.profile();
  const { cursor, kept, foreign, lists } = check;
  const strings = lists[STRINGS]!;
  if (strings.length === 0) throw cursor.broken(bytes.length, 'the string table is missing');
  return {
    rest: cut(bytes, kept, foreign),
    samples: lists[SAMPLES]!.view(),
    locations: lists[LOCATIONS]!.view(),
    functions: lists[FUNCTIONS]!.view(),
    strings: strings.view(),
  };
}

class WireCheck {
  readonly cursor: Cursor;
  /** Starts and ends of the messages and texts that most of a profile consists of, by field. */
  readonly lists: readonly (IntList | undefined)[];
  /** Starts and ends of all other known fields of the profile itself. */
  readonly kept: number[] = [];
  /** Starts and ends of unknown fields inside of those. */
  readonly foreign: number[] = [];
  /** Bytes of all strings so far. */
  text = 0;
  timed = false;
  /** Table entries, comments and unknown fields so far. */
  entries = 0;

  constructor(bytes: Uint8Array, name: string) {
    this.cursor = new Cursor(bytes, name);
    this.lists = PROFILE.fields.map((_, number) =>
      LISTED.has(number) ? new IntList() : undefined,
    );
  }

  profile(): void {
    const { cursor, lists } = this;
    const end = cursor.bytes.length;
    while (cursor.at < end) {
      const start = cursor.at;
      const number = this.field(PROFILE, end);
      if (number > 0 && !lists[number]) this.keep(start);
    }
  }

  /** A message that the library decodes. */
  inside(message: Message, end: number): void {
    const { cursor } = this;
    while (cursor.at < end) {
      const start = cursor.at;
      if (this.field(message, end) > 0) continue;
      this.count(start);
      this.foreign.push(start, cursor.at);
    }
  }

  /** Moves past the next field. @returns its number; 0 for an unknown one */
  field(message: Message, end: number): number {
    const { cursor } = this;
    const start = cursor.at;
    const number = cursor.tag(end, message.name);
    const wire = cursor.low & 7;
    const field = message.fields[number];
    if (field === undefined) {
      skip(cursor, wire, end, message.name);
      return 0;
    }
    if (cursor.at !== start + 1) {
      throw cursor.broken(start, `${field.name} has more bytes of field number than it needs`);
    }
    if (wire === 2) this.delimited(field, number, start, end);
    else if (wire === 0) this.number(field, start, end);
    else throw cursor.broken(start, `${field.name} has the wrong wire type ${wire}`);
    return number;
  }

  number(field: Field, start: number, end: number): void {
    const { cursor } = this;
    if (field.kind !== 'int' && field.kind !== 'ints') {
      throw cursor.broken(start, `${field.name} is a number`);
    }
    if (field.kind === 'ints') this.count(start);
    cursor.varint(end, field.name);
    if (field !== PROFILE.fields[TIME_NANOS]) return;
    if (this.timed) throw cursor.broken(start, 'two profiles were written into one file');
    this.timed = cursor.low !== 0 || cursor.high !== 0;
  }

  delimited({ name, kind }: Field, number: number, start: number, end: number): void {
    const { cursor } = this;
    if (kind === 'int') throw cursor.broken(start, `${name} is not a number`);
    const stop = cursor.length(end, name);
    // Only a profile has messages and texts.
    const list = this.lists[number];
    if (number !== SAMPLES) this.count(start);
    else if (list!.length === 2 * MAX_SAMPLES) {
      throw cursor.broken(start, `it has more than ${MAX_SAMPLES} samples`);
    }
    if (kind === 'text') this.string(start, stop);
    else if (kind === 'ints') this.ints(name, stop);
    else if (!list) this.inside(kind, stop);
    list?.push(cursor.at);
    list?.push(stop);
    cursor.at = stop;
  }

  ints(name: string, end: number): void {
    const { cursor } = this;
    while (cursor.at < end) {
      this.count(cursor.at);
      cursor.varint(end, name);
    }
  }

  count(start: number): void {
    if (++this.entries <= MAX_ENTRIES) return;
    throw this.cursor.broken(start, `its tables have more than ${MAX_ENTRIES} entries`);
  }

  string(start: number, stop: number): void {
    const { cursor } = this;
    const length = stop - cursor.at;
    if (length > 0 && this.lists[STRINGS]!.length === 0) {
      throw cursor.broken(start, 'the string table does not start with ""');
    }
    this.text += length;
    if (length > MAX_NAME) throw cursor.broken(start, `it has a string of ${length} bytes`);
    if (this.text > MAX_NAMES) {
      throw cursor.broken(start, `its strings have more than ${MAX_NAMES} bytes`);
    }
  }

  /** Neighbours become one piece. */
  keep(start: number): void {
    const { kept, cursor } = this;
    if (kept.at(-1) === start) kept[kept.length - 1] = cursor.at;
    else kept.push(start, cursor.at);
  }
}

/**
 * The kept pieces as one, in which unknown fields are a varint of field 15, as long as they were:
 * no message but the profile has it.
 */
function cut(bytes: Uint8Array, kept: readonly number[], foreign: readonly number[]): Uint8Array {
  let size = 0;
  for (let i = 0; i < kept.length; i += 2) size += kept[i + 1]! - kept[i]!;
  const pieces = new Uint8Array(size);
  let at = 0;
  let next = 0;
  for (let i = 0; i < kept.length; i += 2) {
    const [start, end] = [kept[i]!, kept[i + 1]!];
    pieces.set(bytes.subarray(start, end), at);
    for (; next < foreign.length && foreign[next]! < end; next += 2) {
      blank(pieces, at + foreign[next]! - start, at + foreign[next + 1]! - start);
    }
    at += end - start;
  }
  return pieces;
}

function blank(bytes: Uint8Array, start: number, end: number): void {
  bytes.fill(0x80, start, end - 1);
  bytes[start] = 15 << 3;
  bytes[end - 1] = 0;
}
