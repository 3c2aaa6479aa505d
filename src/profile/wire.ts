import { UserError } from '../errors.ts';

/**
 * What a field of profile.proto holds. `ints` accepts packed and single values, mixed; a message
 * is the table of its own fields.
 */
type Field = 'int' | 'ints' | 'text' | Message;
interface Message {
  readonly name: string;
  readonly fields: Readonly<Record<number, readonly [name: string, kind: Field]>>;
}

const VALUE_TYPE: Message = {
  name: 'value type',
  fields: { 1: ['type', 'int'], 2: ['unit', 'int'] },
};
const LABEL: Message = {
  name: 'label',
  fields: { 1: ['key', 'int'], 2: ['str', 'int'], 3: ['num', 'int'], 4: ['num_unit', 'int'] },
};
const SAMPLE: Message = {
  name: 'sample',
  fields: { 1: ['location_id', 'ints'], 2: ['value', 'ints'], 3: ['label', LABEL] },
};
const MAPPING: Message = {
  name: 'mapping',
  fields: {
    1: ['id', 'int'],
    2: ['memory_start', 'int'],
    3: ['memory_limit', 'int'],
    4: ['file_offset', 'int'],
    5: ['filename', 'int'],
    6: ['build_id', 'int'],
    7: ['has_functions', 'int'],
    8: ['has_filenames', 'int'],
    9: ['has_line_numbers', 'int'],
    10: ['has_inline_frames', 'int'],
  },
};
const LINE: Message = {
  name: 'line',
  fields: { 1: ['function_id', 'int'], 2: ['line', 'int'], 3: ['column', 'int'] },
};
const LOCATION: Message = {
  name: 'location',
  fields: {
    1: ['id', 'int'],
    2: ['mapping_id', 'int'],
    3: ['address', 'int'],
    4: ['line', LINE],
    5: ['is_folded', 'int'],
  },
};
const FUNCTION: Message = {
  name: 'function',
  fields: {
    1: ['id', 'int'],
    2: ['name', 'int'],
    3: ['system_name', 'int'],
    4: ['filename', 'int'],
    5: ['start_line', 'int'],
  },
};
const PROFILE: Message = {
  name: 'profile',
  fields: {
    1: ['sample_type', VALUE_TYPE],
    2: ['sample', SAMPLE],
    3: ['mapping', MAPPING],
    4: ['location', LOCATION],
    5: ['function', FUNCTION],
    6: ['string_table', 'text'],
    7: ['drop_frames', 'int'],
    8: ['keep_frames', 'int'],
    9: ['time_nanos', 'int'],
    10: ['duration_nanos', 'int'],
    11: ['period_type', VALUE_TYPE],
    12: ['period', 'int'],
    13: ['comment', 'ints'],
    14: ['default_sample_type', 'int'],
    15: ['doc_url', 'int'],
  },
};

/**
 * Reads the bytes of a profile.proto message as strictly as pprof does, and throws where the
 * decoding library would guess: truncated messages, lengths past the end, wrong wire types,
 * varints of more than ten bytes, a string table that does not start with "", two profiles in one
 * file.
 *
 * @returns the bytes; without unknown fixed-size fields, which the library cannot skip
 * @see google/pprof profile/proto.go
 */
export function checkWire(bytes: Uint8Array, name: string): Uint8Array {
  const state: State = { bytes, name, strings: 0, timeNanos: false, foreign: [] };
  walk(state, PROFILE, 0, bytes.length);
  if (state.strings === 0) throw broken(state, bytes.length, 'the string table is missing');
  return state.foreign.length === 0 ? bytes : blank(state);
}

interface State {
  readonly bytes: Uint8Array;
  readonly name: string;
  strings: number;
  timeNanos: boolean;
  /** Start and end of each unknown fixed-size field. */
  readonly foreign: [number, number][];
}

function broken({ name }: State, at: number, what: string): UserError {
  return new UserError(`${name}: broken profile: ${what} (byte ${at}): write the profile again`);
}

function walk(state: State, message: Message, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const fieldStart = at;
    const key = varint(state, at, end, message.name);
    at = key.next;
    const number = Math.floor(key.value / 8);
    const wire = key.value % 8;
    const field = message.fields[number];
    const what = field ? `${message.name}.${field[0]}` : `field ${number} of ${message.name}`;
    if (wire === 0) {
      const value = varint(state, at, end, what);
      if (field && field[1] !== 'int' && field[1] !== 'ints')
        throw broken(state, fieldStart, `${what} is a number`);
      if (message === PROFILE && number === 9) noteTime(state, fieldStart, value.zero);
      at = value.next;
    } else if (wire === 2) {
      const length = varint(state, at, end, what);
      const stop = length.next + length.value;
      if (stop > end || length.long)
        throw broken(state, fieldStart, `${what} is longer than what is left`);
      if (field) walkBytes(state, field[1], what, fieldStart, length.next, stop);
      at = stop;
    } else if (wire === 1 || wire === 5) {
      if (field) throw broken(state, fieldStart, `${what} has the wrong wire type ${wire}`);
      at += wire === 1 ? 8 : 4;
      if (at > end) throw broken(state, fieldStart, `${what} is cut off`);
      state.foreign.push([fieldStart, at]);
    } else throw broken(state, fieldStart, `${what} has the unknown wire type ${wire}`);
  }
}

function walkBytes(
  state: State,
  kind: Field,
  what: string,
  fieldStart: number,
  start: number,
  end: number,
): void {
  if (kind === 'int') throw broken(state, fieldStart, `${what} is not a number`);
  if (kind === 'ints') {
    for (let at = start; at < end; ) at = varint(state, at, end, what).next;
  } else if (kind === 'text') {
    if (state.strings++ === 0 && start !== end) {
      throw broken(state, fieldStart, 'the string table does not start with ""');
    }
  } else walk(state, kind, start, end);
}

function noteTime(state: State, at: number, zero: boolean): void {
  if (zero) return;
  if (state.timeNanos) throw broken(state, at, 'two profiles were written into one file');
  state.timeNanos = true;
}

interface Varint {
  /** The low 53 bits at most; `long` says that there were more. */
  readonly value: number;
  readonly next: number;
  readonly long: boolean;
  readonly zero: boolean;
}

function varint({ bytes, ...state }: State, start: number, end: number, what: string): Varint {
  let value = 0;
  let zero = true;
  for (let i = 0; i < 10; i++) {
    const at = start + i;
    if (at >= end) throw broken({ bytes, ...state }, start, `${what} is cut off`);
    const byte = bytes[at]!;
    if ((byte & 127) !== 0) zero = false;
    if (i < 7) value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + 1, long: i >= 7, zero };
  }
  throw broken({ bytes, ...state }, start, `${what} is a number of more than ten bytes`);
}

/** Turns unknown fixed-size fields into unknown varints of the same length. */
function blank({ bytes, foreign }: State): Uint8Array {
  const copy = bytes.slice();
  for (const [start, end] of foreign) {
    copy.fill(0x80, start, end - 1);
    copy.set([0xf8, 0x7f], start); // field 2047, a varint: no message has it
    copy[end - 1] = 0;
  }
  return copy;
}
