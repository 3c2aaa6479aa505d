import { Cursor } from './cursor.ts';
import { skip } from './int-fields.ts';
import {
  type Field,
  LOCATION,
  type Message,
  PROFILE,
  SAMPLE,
  TIME_NANOS,
} from './profile-fields.ts';

/*
 * More than any heap profile has. What is made of an entry takes far more memory than its bytes in
 * the file; a name is copied whenever it becomes part of another one.
 */
const MAX_ENTRIES = 500_000;
const MAX_SAMPLES = 500_000;
export const MAX_NAME = 64 * 1024;
export const MAX_NAMES = 16 * 1024 * 1024;

/** A message whose wire form holds, except that samples and locations are not looked into yet. */
export interface CheckedProfile {
  /** All other known fields, for the decoding library. */
  readonly rest: Uint8Array;
  /** Start and end of each in the bytes that were checked. */
  readonly samples: readonly number[];
  readonly locations: readonly number[];
  readonly strings: readonly number[];
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
  const check: Check = {
    cursor: new Cursor(bytes, name),
    strings: [],
    text: 0,
    timed: false,
    kept: [],
    samples: [],
    locations: [],
    foreign: [],
    entries: 0,
  };
  walk(check, PROFILE, bytes.length);
  if (check.strings.length === 0)
    throw check.cursor.broken(bytes.length, 'the string table is missing');
  const rest = cut(bytes, check.kept, check.foreign);
  return { rest, samples: check.samples, locations: check.locations, strings: check.strings };
}

interface Check {
  readonly cursor: Cursor;
  readonly strings: number[];
  /** Bytes of all strings so far. */
  text: number;
  timed: boolean;
  /** Starts and ends of the known fields of the profile itself, without those that have a list. */
  readonly kept: number[];
  readonly samples: number[];
  readonly locations: number[];
  /** Starts and ends of unknown fields inside known messages. */
  readonly foreign: number[];
  /** Table entries, lines, comments and unknown fields so far. */
  entries: number;
}

function walk(check: Check, message: Message, end: number): void {
  const { cursor } = check;
  while (cursor.at < end) {
    const start = cursor.at;
    cursor.varint(end, message.name);
    const field = message.fields[Math.floor(cursor.unsigned() / 8)];
    const wire = cursor.low & 7;
    if (!field) {
      skip(cursor, wire, end, message.name);
      if (message !== PROFILE) {
        count(check, start);
        check.foreign.push(start, cursor.at);
      }
      continue;
    }
    if (cursor.at !== start + 1) {
      throw cursor.broken(start, `${field.name} has more bytes of field number than it needs`);
    }
    if (wire === 2) delimited(check, field, start, end);
    else if (wire !== 0)
      throw cursor.broken(start, `${field.name} has the wrong wire type ${wire}`);
    else if (field.kind !== 'int' && field.kind !== 'ints') {
      throw cursor.broken(start, `${field.name} is a number`);
    } else {
      if (field.kind === 'ints') count(check, start);
      cursor.varint(end, field.name);
      if (field === PROFILE.fields[TIME_NANOS]) noteTime(check, start);
    }
    const listed = field.kind === SAMPLE || field.kind === LOCATION || field.kind === 'text';
    if (message !== PROFILE || listed) continue;
    keep(check.kept, start, cursor.at);
  }
}

function delimited(check: Check, { name, kind }: Field, start: number, end: number): void {
  const { cursor } = check;
  if (kind === 'int') throw cursor.broken(start, `${name} is not a number`);
  const stop = cursor.length(end, name);
  if (kind === SAMPLE) {
    if (check.samples.push(cursor.at, stop) > 2 * MAX_SAMPLES) {
      throw cursor.broken(start, `it has more than ${MAX_SAMPLES} samples`);
    }
  } else {
    count(check, start);
    if (kind === 'text') noteString(check, start, stop);
    else if (kind === 'ints') ints(check, name, stop);
    else if (kind === LOCATION) check.locations.push(cursor.at, stop);
    else walk(check, kind, stop);
  }
  cursor.at = stop;
}

function ints(check: Check, name: string, end: number): void {
  const { cursor } = check;
  while (cursor.at < end) {
    count(check, cursor.at);
    cursor.varint(end, name);
  }
}

function count(check: Check, start: number): void {
  if (++check.entries <= MAX_ENTRIES) return;
  throw check.cursor.broken(start, `its tables have more than ${MAX_ENTRIES} entries`);
}

function noteString(check: Check, start: number, stop: number): void {
  if (check.strings.length === 0 && check.cursor.at !== stop) {
    throw check.cursor.broken(start, 'the string table does not start with ""');
  }
  const length = stop - check.cursor.at;
  check.strings.push(check.cursor.at, stop);
  check.text += length;
  if (length > MAX_NAME) throw check.cursor.broken(start, `it has a string of ${length} bytes`);
  if (check.text > MAX_NAMES) {
    throw check.cursor.broken(start, `its strings have more than ${MAX_NAMES} bytes`);
  }
}

function noteTime(check: Check, start: number): void {
  const { cursor } = check;
  if (check.timed) throw cursor.broken(start, 'two profiles were written into one file');
  check.timed = cursor.low !== 0 || cursor.high !== 0;
}

/** Neighbours become one piece. */
function keep(kept: number[], start: number, end: number): void {
  if (kept.at(-1) === start) kept[kept.length - 1] = end;
  else kept.push(start, end);
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
