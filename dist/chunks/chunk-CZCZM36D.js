import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MAX_FILE
} from "./chunk-HXA7FIW7.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  Inflate,
  Profile
} from "./chunk-I7TSU54G.js";
import {
  LabelTexts,
  labelIn,
  labelText
} from "./chunk-RNMUFBNL.js";
import {
  METRICS
} from "./chunk-EMGAN76I.js";

// src/decode-text.ts
function decodeText(bytes) {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function isUtf16(bytes) {
  return encodingOf(bytes) !== "utf-8";
}
function encodingOf(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 255 && b === 254) return "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  if (isLetter(a) && b === 0 && isLetter(c) && d === 0) return "utf-16le";
  if (a === 0 && isLetter(b) && c === 0 && isLetter(d)) return "utf-16be";
  return "utf-8";
}
function isLetter(byte) {
  return byte !== void 0 && byte >= 32 && byte < 127;
}

// src/profile/cursor.ts
var Cursor = class {
  bytes;
  name;
  at = 0;
  /** The two halves of the last varint, as 32-bit integers. */
  low = 0;
  high = 0;
  constructor(bytes, name) {
    this.bytes = bytes;
    this.name = name;
  }
  /** Moves past the varint at `at`. Like pprof, drops what a tenth byte has beyond 64 bits. */
  varint(end, what) {
    const { bytes } = this;
    const start = this.at;
    const only = bytes[start];
    if (only < 128 && start < end) {
      this.at = start + 1;
      this.low = only;
      this.high = 0;
      return;
    }
    let at = start;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (at >= end) throw this.broken(start, `${what} is cut off`);
      const byte = bytes[at++];
      const bits = byte & 127;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << shift - 32;
      if (byte < 128) {
        this.at = at;
        this.low = low;
        this.high = high;
        return;
      }
    }
    throw this.broken(start, `${what} is a number of more than ten bytes`);
  }
  /** Moves past a tag, and gives its field number; the wire type are the lowest bits of `low`. */
  tag(end, what) {
    this.varint(end, what);
    return this.high === 0 ? this.low >>> 3 : Math.floor(this.unsigned() / 8);
  }
  /** Moves past a length, and gives the end of what is that long. */
  length(end, what) {
    const start = this.at;
    this.varint(end, what);
    const stop = this.at + this.unsigned();
    if (stop > end) throw this.broken(start, `${what} is longer than what is left`);
    return stop;
  }
  /** The last varint as uint64; rounded where it is beyond 2^53. */
  unsigned() {
    return (this.high >>> 0) * 2 ** 32 + (this.low >>> 0);
  }
  /** The last varint as int64; rounded, and then never a safe integer, where it is beyond 2^53. */
  signed() {
    return this.high * 2 ** 32 + (this.low >>> 0);
  }
  broken(at, what) {
    return new UserError(
      `${this.name}: broken profile: ${what} (byte ${at}): write the profile again`
    );
  }
};
function integerOf(low, high) {
  const value = high * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : BigInt(high) << 32n | BigInt(low >>> 0);
}
function idOf(low, high) {
  const value = (high >>> 0) * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : BigInt(high >>> 0) << 32n | BigInt(low >>> 0);
}

// src/profile/id-table.ts
var IdTable = class {
  #kind;
  #values;
  /** Entries so far. */
  length = 0;
  /** Place by id, as far as there are ids of about this many entries; -1 where no entry has it. */
  near;
  #far = /* @__PURE__ */ new Map();
  /**
   * @param kind of entry, for messages
   * @param most entries that it will have
   */
  constructor(kind, most, values) {
    this.#kind = kind;
    this.#values = values;
    this.near = new Int32Array(2 * most + 2).fill(-1);
  }
  /** Adds the next entry. @param id a bigint where a number would be rounded */
  add(id) {
    if (id === 0) {
      throw this.#values.malformed(`${this.#kind} ${this.length + 1} has the reserved id 0`);
    }
    if (this.find(id) !== -1) throw this.#values.malformed(`two ${this.#kind}s have the id ${id}`);
    if (typeof id === "number" && id < this.near.length) this.near[id] = this.length++;
    else this.#far.set(id, this.length++);
  }
  /** -1 where no entry has the id. */
  find(id) {
    return typeof id === "number" && id < this.near.length ? this.near[id] : this.#far.get(id) ?? -1;
  }
};

// src/profile/message-reader.ts
var MessageReader = class {
  #cursor;
  #message;
  #inside;
  /** The last integer of each field, by its number, in halves of 32 bits. */
  #low;
  #high;
  /** A bit for each field that has one. */
  #seen = 0;
  constructor(cursor, message2, inside = () => {
  }) {
    this.#cursor = cursor;
    this.#message = message2;
    this.#inside = inside;
    this.#low = new Int32Array(message2.fields.length);
    this.#high = new Int32Array(message2.fields.length);
  }
  /** Reads the message from `start` to `end`; unknown fields are passed over. */
  read(start, end) {
    const cursor = this.#cursor;
    const { name, fields } = this.#message;
    this.#seen = 0;
    cursor.at = start;
    while (cursor.at < end) {
      const start2 = cursor.at;
      const number = cursor.tag(end, name);
      const wire = cursor.low & 7;
      const field = fields[number];
      if (field === void 0) skip(cursor, wire, end, name);
      else if (field.kind === "int") {
        if (wire !== 0) throw cursor.broken(start2, `${field.name} is not a number`);
        cursor.varint(end, field.name);
        this.#low[number] = cursor.low;
        this.#high[number] = cursor.high;
        this.#seen |= 1 << number;
      } else if (wire === 2) this.#inside(number, cursor.length(end, field.name));
      else if (field.kind !== "ints") {
        throw cursor.broken(start2, `${field.name} is not a message`);
      } else if (wire === 0) this.#single(number, field.name, end);
      else throw cursor.broken(start2, `${field.name} has the wrong wire type ${wire}`);
    }
  }
  /** A list that is not packed has a field for each number. */
  #single(number, name, end) {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.varint(end, name);
    const stop = cursor.at;
    cursor.at = start;
    this.#inside(number, stop);
  }
  /** A field of the last message as int64, 0 where it has none: a bigint where a number would be rounded. */
  integer(field) {
    return this.#has(field) ? integerOf(this.#low[field], this.#high[field]) : 0;
  }
  /** A field as an id. */
  id(field) {
    return this.#has(field) ? idOf(this.#low[field], this.#high[field]) : 0;
  }
  #has(field) {
    return (this.#seen >>> field & 1) === 1;
  }
};
function skip(cursor, wire, end, message2) {
  const start = cursor.at;
  const what = `an unknown field of ${message2}`;
  if (wire === 0) cursor.varint(end, what);
  else if (wire === 2) cursor.at = cursor.length(end, what);
  else if (wire === 1 || wire === 5) cursor.at += wire === 1 ? 8 : 4;
  else throw cursor.broken(start, `${what} has the unknown wire type ${wire}`);
  if (cursor.at > end) throw cursor.broken(start, `${what} is cut off`);
}

// src/profile/profile-fields.ts
function message(name, ...fields) {
  const named = fields.map((field) => {
    const [short, kind] = typeof field === "string" ? [field, "int"] : field;
    return { name: `${name}.${short}`, kind };
  });
  return { name, fields: [void 0, ...named] };
}
var VALUE_TYPE = message("value type", "type", "unit");
var LABEL = message("label", "key", "str", "num", "num_unit");
var SAMPLE = message(
  "sample",
  ["location_id", "ints"],
  ["value", "ints"],
  ["label", LABEL]
);
var MAPPING = message(
  "mapping",
  "id",
  "memory_start",
  "memory_limit",
  "file_offset",
  "filename",
  "build_id",
  "has_functions",
  "has_filenames",
  "has_line_numbers",
  "has_inline_frames"
);
var LINE = message("line", "function_id", "line", "column");
var LOCATION = message(
  "location",
  "id",
  "mapping_id",
  "address",
  ["line", LINE],
  "is_folded"
);
var FUNCTION = message("function", "id", "name", "system_name", "filename", "start_line");
var PROFILE = message(
  "profile",
  ["sample_type", VALUE_TYPE],
  ["sample", SAMPLE],
  ["mapping", MAPPING],
  ["location", LOCATION],
  ["function", FUNCTION],
  ["string_table", "text"],
  "drop_frames",
  "keep_frames",
  "time_nanos",
  "duration_nanos",
  ["period_type", VALUE_TYPE],
  "period",
  ["comment", "ints"],
  "default_sample_type",
  "doc_url"
);

// src/profile/functions.ts
function readFunctions(cursor, spans, values) {
  const length = spans.length / 2;
  const ids = new IdTable("function", length, values);
  const text = values.bounded("its functions");
  const table = {
    length,
    name: [],
    systemName: [],
    file: [],
    startLine: new Float64Array(length)
  };
  const fn = new MessageReader(cursor, FUNCTION);
  for (let i = 0; i < length; i++) {
    fn.read(spans[2 * i], spans[2 * i + 1]);
    ids.add(fn.id(1));
    table.name.push(text(fn.integer(2)));
    table.systemName.push(text(fn.integer(3)));
    table.file.push(text(fn.integer(4)));
    table.startLine[i] = values.number(fn.integer(5), "a start line");
  }
  return { table, ids };
}

// src/profile/locations.ts
var MAX_LINES = 1e6;
function readLocations(cursor, spans, { mappings, functions, values }) {
  const length = spans.length / 2;
  const ids = new IdTable("location", length, values);
  const address = new BigUint64Array(length);
  const mapping = new Int32Array(length);
  const isFolded = new Uint8Array(length);
  const lineStart = new Int32Array(length + 1);
  const lineFunction = [];
  const lineNumber = [];
  const lineColumn = [];
  const line = new MessageReader(cursor, LINE);
  const location = new MessageReader(cursor, LOCATION, (_, stop) => {
    line.read(cursor.at, stop);
    const id = line.id(1);
    const fn = functions.find(id);
    if (fn < 0) {
      throw values.malformed(
        `location ${ids.length + 1} has a line of function ${id}, which is not there (byte ${stop})`
      );
    }
    if (lineFunction.push(fn) > MAX_LINES) {
      throw values.malformed(`its locations have more than ${MAX_LINES} lines`);
    }
    lineNumber.push(values.number(line.integer(2), "a line number"));
    lineColumn.push(values.number(line.integer(3), "a column"));
  });
  for (let i = 0; i < length; i++) {
    location.read(spans[2 * i], spans[2 * i + 1]);
    ids.add(location.id(1));
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
    lineColumn: new Float64Array(lineColumn)
  };
  return { table, ids };
}

// src/profile/raw-values.ts
var MAX_TEXT = 2 ** 26;
var RawValues = class {
  name;
  strings;
  constructor(name, strings) {
    this.name = name;
    this.strings = strings;
  }
  malformed(what) {
    return new UserError(`${this.name}: malformed profile: ${what}: write the profile again`);
  }
  text(index) {
    const text = typeof index === "number" ? this.strings[index] : this.strings[Number(index)];
    if (text !== void 0) return text;
    throw this.malformed(`string ${signed(index)} is named, but there are ${this.strings.length}`);
  }
  /** Texts of one kind: a few bytes of the file can name a long one over and over. */
  bounded(what) {
    let size = 0;
    return (index) => {
      const text = this.text(index);
      size += text.length;
      if (size <= MAX_TEXT) return text;
      throw this.malformed(`the texts of ${what} are longer than ${MAX_TEXT} characters`);
    };
  }
  number(raw, what) {
    if (typeof raw === "number") return raw;
    const value = signed(raw);
    const exact2 = Number(value);
    if (Number.isSafeInteger(exact2)) return exact2;
    throw this.inexact(value, what);
  }
  inexact(value, what) {
    return new UserError(
      `${this.name}: ${what} is ${value}, beyond 2^53: no sum with it would be exact`
    );
  }
  valueType({ type, unit }) {
    return { type: this.text(type), unit: this.text(unit) };
  }
};
function plainId(id) {
  if (typeof id === "number" && id >= 0) return id;
  const whole = unsigned(id);
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}
function signed(value) {
  return BigInt.asIntN(64, BigInt(value));
}
function unsigned(value) {
  return BigInt.asUintN(64, BigInt(value));
}

// src/profile/int-list.ts
var IntList = class {
  /** Those that there are, and room for more. */
  ints = new Int32Array(1024);
  length = 0;
  /** @returns how many there are now */
  push(value) {
    if (this.length === this.ints.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.ints);
      this.ints = larger;
    }
    this.ints[this.length++] = value;
    return this.length;
  }
  values() {
    return this.ints.slice(0, this.length);
  }
};

// src/profile/samples.ts
var MAX_VALUES = 2 ** 22;
var MAX_FRAMES = 2 ** 23;
var MAX_LABELS = 1e4;
function readSamples(cursor, spans, context) {
  const length = spans.length / 2;
  if (length * context.types > MAX_VALUES) {
    throw context.values.malformed(`it has ${length} samples of ${context.types} sample types`);
  }
  const reader = new SampleReader(cursor, length, context);
  for (let i = 0; i < length; i++) reader.read(i, spans[2 * i], spans[2 * i + 1]);
  return reader.table();
}
var SampleReader = class {
  cursor;
  context;
  length;
  stackStart;
  stack = new IntList();
  columns;
  objectSize;
  labels = [];
  texts;
  sample;
  label;
  /** Of the sample being read. */
  index = 0;
  valueCount = 0;
  ownLabels = [];
  constructor(cursor, length, context) {
    this.cursor = cursor;
    this.context = context;
    this.length = length;
    this.stackStart = new Int32Array(length + 1);
    this.columns = Array.from({ length: context.types }, () => new Float64Array(length));
    this.objectSize = new Float64Array(length);
    this.texts = new LabelTexts(context.values);
    this.label = new MessageReader(cursor, LABEL);
    this.sample = new MessageReader(cursor, SAMPLE, (field, stop) => {
      if (field === 1) this.readStack(stop);
      else if (field === 2) this.readValues(stop);
      else this.readLabel(stop);
    });
  }
  read(index, start, end) {
    const { context } = this;
    this.index = index;
    this.valueCount = 0;
    if (this.ownLabels.length > 0) this.ownLabels = [];
    this.sample.read(start, end);
    if (this.valueCount !== context.types) {
      throw context.values.malformed(
        `sample ${index + 1} has ${this.valueCount} values for ${context.types} sample types (byte ${start})`
      );
    }
    this.stackStart[index + 1] = this.stack.length;
    this.labels.push(this.texts.join(this.ownLabels));
    this.objectSize[index] = this.texts.objectSize(this.ownLabels);
  }
  readLabel(stop) {
    const { cursor, label } = this;
    const start = cursor.at;
    label.read(start, stop);
    const count = this.ownLabels.push(labelIn(label));
    if (count > MAX_LABELS) throw cursor.broken(start, `it is label ${count} of one sample`);
  }
  /** A profile is mostly these: what is usual takes no call. */
  readStack(stop) {
    const { cursor, stack } = this;
    const { bytes } = cursor;
    const { near } = this.context.locations;
    let { ints, length } = stack;
    let { at } = cursor;
    while (at < stop) {
      const start = at;
      let byte = bytes[at++];
      let id = byte & 127;
      for (let shift = 7; byte > 127 && at < stop && shift < 28; shift += 7) {
        byte = bytes[at++];
        id |= (byte & 127) << shift;
      }
      const location = byte < 128 && id < near.length ? near[id] : -1;
      if (location >= 0 && length < ints.length) {
        ints[length++] = location;
        continue;
      }
      cursor.at = start;
      stack.length = length;
      cursor.varint(stop, "sample.location_id");
      this.frame();
      at = cursor.at;
      ({ ints, length } = stack);
    }
    cursor.at = at;
    stack.length = length;
  }
  frame() {
    const { cursor, context } = this;
    const id = idOf(cursor.low, cursor.high);
    const location = context.locations.find(id);
    if (location < 0) {
      throw context.values.malformed(
        `sample ${this.index + 1} names location ${id}, which is not there`
      );
    }
    if (this.stack.push(location) > MAX_FRAMES) {
      throw context.values.malformed(`its stacks have more than ${MAX_FRAMES} frames`);
    }
  }
  readValues(stop) {
    const { cursor, columns, index } = this;
    while (cursor.at < stop) {
      cursor.varint(stop, "sample.value");
      const value = cursor.signed();
      if (!Number.isSafeInteger(value)) {
        throw this.context.values.inexact(
          integerOf(cursor.low, cursor.high),
          `a value of sample ${index + 1}`
        );
      }
      const column = columns[this.valueCount++];
      if (column) column[index] = value;
    }
  }
  table() {
    return {
      length: this.length,
      stackStart: this.stackStart,
      stack: this.stack.values(),
      values: this.columns,
      objectSize: this.objectSize,
      labels: this.labels
    };
  }
};

// src/profile/wire.ts
var MAX_ENTRIES = 5e5;
var MAX_SAMPLES = 5e5;
var MAX_NAME = 64 * 1024;
var MAX_NAMES = 16 * 1024 * 1024;
var SAMPLES = 2;
var LOCATIONS = 4;
var FUNCTIONS = 5;
var STRINGS = 6;
var TIME_NANOS = 9;
var LISTED = /* @__PURE__ */ new Set([SAMPLES, LOCATIONS, FUNCTIONS, STRINGS]);
function checkWire(bytes, name) {
  const check = new WireCheck(bytes, name);
  check.profile();
  const { cursor, kept, foreign, lists } = check;
  const strings = lists[STRINGS];
  if (strings.length === 0) throw cursor.broken(bytes.length, "the string table is missing");
  return {
    rest: cut(bytes, kept, foreign),
    samples: lists[SAMPLES],
    locations: lists[LOCATIONS],
    functions: lists[FUNCTIONS],
    strings
  };
}
var WireCheck = class {
  cursor;
  /** Starts and ends of the messages and texts that most of a profile consists of, by field. */
  lists;
  /** Starts and ends of all other known fields of the profile itself. */
  kept = [];
  /** Starts and ends of unknown fields inside of those. */
  foreign = [];
  /** Bytes of all strings so far. */
  text = 0;
  timed = false;
  /** Table entries, comments and unknown fields so far. */
  entries = 0;
  constructor(bytes, name) {
    this.cursor = new Cursor(bytes, name);
    this.lists = PROFILE.fields.map((_, number) => LISTED.has(number) ? [] : void 0);
  }
  profile() {
    const { cursor, lists } = this;
    const end = cursor.bytes.length;
    while (cursor.at < end) {
      const start = cursor.at;
      const number = this.field(PROFILE, end);
      if (number > 0 && !lists[number]) this.keep(start);
    }
  }
  /** A message that the library decodes. */
  inside(message2, end) {
    const { cursor } = this;
    while (cursor.at < end) {
      const start = cursor.at;
      if (this.field(message2, end) > 0) continue;
      this.count(start);
      this.foreign.push(start, cursor.at);
    }
  }
  /** Moves past the next field. @returns its number; 0 for an unknown one */
  field(message2, end) {
    const { cursor } = this;
    const start = cursor.at;
    const number = cursor.tag(end, message2.name);
    const wire = cursor.low & 7;
    const field = message2.fields[number];
    if (field === void 0) {
      skip(cursor, wire, end, message2.name);
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
  number(field, start, end) {
    const { cursor } = this;
    if (field.kind !== "int" && field.kind !== "ints") {
      throw cursor.broken(start, `${field.name} is a number`);
    }
    if (field.kind === "ints") this.count(start);
    cursor.varint(end, field.name);
    if (field !== PROFILE.fields[TIME_NANOS]) return;
    if (this.timed) throw cursor.broken(start, "two profiles were written into one file");
    this.timed = cursor.low !== 0 || cursor.high !== 0;
  }
  delimited({ name, kind }, number, start, end) {
    const { cursor } = this;
    if (kind === "int") throw cursor.broken(start, `${name} is not a number`);
    const stop = cursor.length(end, name);
    const list = this.lists[number];
    if (number !== SAMPLES) this.count(start);
    else if (list.length === 2 * MAX_SAMPLES) {
      throw cursor.broken(start, `it has more than ${MAX_SAMPLES} samples`);
    }
    if (kind === "text") this.string(start, stop);
    else if (kind === "ints") this.ints(name, stop);
    else if (!list) this.inside(kind, stop);
    list?.push(cursor.at, stop);
    cursor.at = stop;
  }
  ints(name, end) {
    const { cursor } = this;
    while (cursor.at < end) {
      this.count(cursor.at);
      cursor.varint(end, name);
    }
  }
  count(start) {
    if (++this.entries <= MAX_ENTRIES) return;
    throw this.cursor.broken(start, `its tables have more than ${MAX_ENTRIES} entries`);
  }
  string(start, stop) {
    const { cursor } = this;
    const length = stop - cursor.at;
    if (length > 0 && this.lists[STRINGS].length === 0) {
      throw cursor.broken(start, 'the string table does not start with ""');
    }
    this.text += length;
    if (length > MAX_NAME) throw cursor.broken(start, `it has a string of ${length} bytes`);
    if (this.text > MAX_NAMES) {
      throw cursor.broken(start, `its strings have more than ${MAX_NAMES} bytes`);
    }
  }
  /** Neighbours become one piece. */
  keep(start) {
    const { kept, cursor } = this;
    if (kept.at(-1) === start) kept[kept.length - 1] = cursor.at;
    else kept.push(start, cursor.at);
  }
};
function cut(bytes, kept, foreign) {
  let size = 0;
  for (let i = 0; i < kept.length; i += 2) size += kept[i + 1] - kept[i];
  const pieces = new Uint8Array(size);
  let at = 0;
  let next = 0;
  for (let i = 0; i < kept.length; i += 2) {
    const [start, end] = [kept[i], kept[i + 1]];
    pieces.set(bytes.subarray(start, end), at);
    for (; next < foreign.length && foreign[next] < end; next += 2) {
      blank(pieces, at + foreign[next] - start, at + foreign[next + 1] - start);
    }
    at += end - start;
  }
  return pieces;
}
function blank(bytes, start, end) {
  bytes.fill(128, start, end - 1);
  bytes[start] = 15 << 3;
  bytes[end - 1] = 0;
}

// src/profile/decode.ts
function decodeProfile(bytes, name) {
  const checked = checkWire(bytes, name);
  const raw = Profile.decode(checked.rest);
  const values = new RawValues(name, decodeStrings(bytes, checked.strings));
  const sampleTypes = raw.sampleType.map((type) => values.valueType(type));
  refuseTwins(sampleTypes, values);
  if (sampleTypes.length === 0 && checked.samples.length > 0) {
    throw values.malformed("it has samples but no sample types");
  }
  const cursor = new Cursor(bytes, name);
  const mappings = new IdTable("mapping", raw.mapping.length, values);
  for (const { id } of raw.mapping) mappings.add(plainId(id));
  const functions = readFunctions(cursor, checked.functions, values);
  const locations = readLocations(cursor, checked.locations, {
    mappings,
    functions: functions.ids,
    values
  });
  return {
    form: "proto",
    sampleTypes,
    defaultSampleType: values.text(raw.defaultSampleType),
    periodType: raw.periodType ? values.valueType(raw.periodType) : void 0,
    period: values.number(raw.period, "the period"),
    timeNanos: signed(raw.timeNanos),
    durationNanos: signed(raw.durationNanos),
    comments: raw.comment.map(values.bounded("its comments")),
    docUrl: values.text(raw.docUrl),
    dropFrames: values.text(raw.dropFrames),
    keepFrames: values.text(raw.keepFrames),
    mappings: raw.mapping.map((mapping) => decodeMapping(mapping, values)),
    functions: functions.table,
    locations: locations.table,
    samples: readSamples(cursor, checked.samples, {
      types: sampleTypes.length,
      locations: locations.ids,
      values
    }),
    memStats: void 0
  };
}
function decodeStrings(bytes, spans) {
  const decoder = new TextDecoder();
  return Array.from(
    { length: spans.length / 2 },
    (_, i) => decoder.decode(bytes.subarray(spans[2 * i], spans[2 * i + 1]))
  );
}
function refuseTwins(types, values) {
  const seen = /* @__PURE__ */ new Set();
  for (const { type } of types) {
    if (seen.has(type)) throw values.malformed(`it has the sample type "${type}" twice`);
    seen.add(type);
  }
}
function decodeMapping(mapping, values) {
  return {
    start: unsigned(mapping.memoryStart),
    limit: unsigned(mapping.memoryLimit),
    offset: unsigned(mapping.fileOffset),
    file: values.text(mapping.filename),
    buildId: values.text(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames
  };
}

// src/gathered-bytes.ts
var GatheredBytes = class {
  most;
  #bytes;
  #size = 0;
  /** @param said the size that it is said to have: where that is true, nothing is copied twice */
  constructor(most, said = 0) {
    this.most = most;
    this.#bytes = new Uint8Array(Math.min(Math.max(said, 4096), most));
  }
  /** False where it would become too long: then nothing is added. */
  add(piece) {
    const size = this.#size + piece.length;
    if (size > this.most) return false;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(Math.min(Math.max(size, 2 * this.#bytes.length), this.most));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#size);
    this.#size = size;
    return true;
  }
  whole() {
    return this.#bytes.subarray(0, this.#size);
  }
};

// src/profile/inflate.ts
var LEAST_CHUNK = 64 * 1024;
var MOST_CHUNK = 4 * 1024 * 1024;
function isGzip(bytes) {
  return bytes.length >= 2 && bytes[0] === 31 && bytes[1] === 139;
}
function inflate(bytes, name, most = MAX_FILE) {
  if (!isGzip(bytes)) return bytes;
  const said = saidSize(bytes);
  const gathered = new GatheredBytes(most, said);
  const chunkSize = Math.min(Math.max(said, LEAST_CHUNK), MOST_CHUNK, most + 1);
  const inflater = new Inflate({ chunkSize });
  inflater.onData = (part) => {
    if (gathered.add(part)) return;
    throw new UserError(`${name}: unpacks to more than ${most} bytes, which no heap profile needs`);
  };
  inflater.push(bytes, true);
  if (inflater.err) {
    const what = inflater.err === -5 ? "it ends too early" : inflater.msg || "broken data";
    throw new UserError(`${name}: is not a whole gzip file (${what}): write it again`);
  }
  if (rest(inflater) > 0) {
    throw new UserError(
      `${name}: is not a whole gzip file (${rest(inflater)} bytes follow its end): write it again`
    );
  }
  return gathered.whole();
}
function saidSize(bytes) {
  const end = bytes.length;
  return end < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - 4, true);
}
function rest(inflater) {
  return inflater.strm.avail_in;
}

// src/profile/legacy-frames.ts
var LEGACY_DROP_FRAMES = [
  "calloc",
  "cfree",
  "malloc",
  "free",
  "memalign",
  "do_memalign",
  "(__)?posix_memalign",
  "pvalloc",
  "valloc",
  "realloc",
  "tcmalloc::.*",
  "tc_calloc",
  "tc_cfree",
  "tc_malloc",
  "tc_free",
  "tc_memalign",
  "tc_posix_memalign",
  "tc_pvalloc",
  "tc_valloc",
  "tc_realloc",
  "tc_new",
  "tc_delete",
  "tc_newarray",
  "tc_deletearray",
  "tc_new_nothrow",
  "tc_newarray_nothrow",
  "malloc_zone_malloc",
  "malloc_zone_calloc",
  "malloc_zone_valloc",
  "malloc_zone_realloc",
  "malloc_zone_memalign",
  "malloc_zone_free",
  "runtime\\..*",
  "BaseArena::.*",
  "(::)?do_malloc_no_errno",
  "(::)?do_malloc_pages",
  "(::)?do_malloc",
  "DoSampledAllocation",
  "MallocedMemBlock::MallocedMemBlock",
  "_M_allocate",
  "__builtin_(vec_)?delete",
  "__builtin_(vec_)?new",
  "__gnu_cxx::new_allocator::allocate",
  "__libc_malloc",
  "__malloc_alloc_template::allocate",
  "allocate",
  "cpp_alloc",
  "operator new(\\[\\])?",
  "simple_alloc::allocate"
].join("|");
var LEGACY_KEEP_FRAMES = [
  "runtime\\.panic",
  "runtime\\.reflectcall",
  "runtime\\.call[0-9]*"
].join("|");

// src/profile/text-comment.ts
var MAX_STATS = 100;
function parseFrame(comment) {
  const [mark, address = "", symbol, place, more] = comment.split(/\t+/);
  if (mark !== "#" || more !== void 0 || !/^0x[0-9a-f]{1,16}$/.test(address)) return void 0;
  const offset = symbol?.lastIndexOf("+0x") ?? -1;
  const colon = place?.lastIndexOf(":") ?? -1;
  if (offset < 0 || colon < 0) return { address: BigInt(address), name: "", file: "", line: 0 };
  const line = Number(place.slice(colon + 1));
  return {
    address: BigInt(address),
    name: symbol.slice(0, offset),
    file: place.slice(0, colon),
    line: Number.isSafeInteger(line) ? line : 0
  };
}
var MemStats = class {
  fields = /* @__PURE__ */ new Map();
  begun = false;
  add(comment) {
    if (comment === "# runtime.MemStats") this.begun = true;
    if (!this.begun || this.fields.size >= MAX_STATS) return;
    const equals = comment.indexOf(" = ");
    if (!comment.startsWith("# ") || equals < 0) return;
    const name = comment.slice(2, equals);
    if (/^\w+$/.test(name)) this.fields.set(name, comment.slice(equals + 3).trim());
  }
};

// src/profile/text-header.ts
var TEXT_START = "heap profile:";
var HEADER = /^heap profile: *(\d+): *(\d+) *\[ *(\d+): *(\d+) *\] *@ *(heap[_a-z0-9]*)\/?(\d*)/;
var UNSAMPLED = /^heap profile: *(\d+): *(\d+) *\[ *(\d+): *(\d+) *\] @ (?:growth|fragmentation)z?/;
function parseTextHeader(line, lines) {
  const found = HEADER.exec(line);
  if (!found) {
    if (UNSAMPLED.test(line)) return header(false, 1, false);
    throw lines.error("is no header of a heap profile in text form");
  }
  const [, count, bytes, allCount, allBytes, form, rate] = found;
  const given = Number(rate);
  if (!Number.isSafeInteger(given)) throw lines.error(`has the sampling rate ${rate}`);
  const hasAlloc = allCount !== count && allCount !== "0" || allBytes !== bytes && allBytes !== "0";
  if (form === "heap") return header(hasAlloc, Math.floor(given / 2), true);
  if (form === "heap_v2" || form === "heapz_v2") return header(hasAlloc, given, true);
  if (form === "heapprofile") return header(hasAlloc, 1, false);
  throw lines.error(`names the unknown form "${form}"`);
}
function header(hasAlloc, period, sampled) {
  const types = hasAlloc ? ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"] : ["objects", "space"];
  const sampleTypes = types.map((type) => ({
    type,
    unit: type.endsWith("space") ? "bytes" : "count"
  }));
  return { sampleTypes, hasAlloc, period, sampled };
}

// src/profile/text-line.ts
var MAX_LINE = 64 * 1024;
var TextLines = class {
  bytes;
  name;
  number = 0;
  at = 0;
  decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  constructor(bytes, name) {
    this.bytes = bytes;
    this.name = name;
  }
  /** The next line without its end; undefined after the last one. */
  next() {
    const { bytes, at } = this;
    if (at >= bytes.length) return void 0;
    this.number++;
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    if (end - at >= MAX_LINE) throw this.error(`is longer than ${MAX_LINE - 1} bytes`);
    this.at = end + 1;
    return this.decoder.decode(bytes.subarray(at, end)).replace(/\r$/, "");
  }
  error(what) {
    return new UserError(
      `${this.name}: line ${this.number} ${what}: fetch the profile again, or leave out ?debug=1`
    );
  }
};

// src/profile/text-mappings.ts
var HEX = "(?:0x)?([0-9a-f]{1,16})";
var RANGE = `^ ?${HEX}[ -]? ?${HEX}:?`;
var PROC_MAPS = new RegExp(
  `${RANGE}(?: ([-rwxp]+))?(?: ([0-9a-f]{1,16}))? [0-9a-f]+:[0-9a-f]+ \\d+(?: (\\S+))?`,
  "i"
);
var BRIEF_MAPS = new RegExp(
  `${RANGE}(?: ([-rwxp]+))?(?: (\\S+))?(?: \\(@([0-9a-f]{1,16})\\))?(?: ([0-9a-f]+))?`,
  "i"
);
var MAX_NAMES2 = 100;
var MAX_LINE2 = 64 * 1024;
var MAX_ADDED = 4 * 1024 * 1024;
var MAX_MAPPINGS = 65530;
function startsMemoryMap(line) {
  return line.includes("--- Memory map: ---") || line.includes("MAPPED_LIBRARIES:");
}
function parseMemoryMap(lines) {
  const mappings = [];
  const names = [];
  let added = 0;
  for (let text = lines.next(); text !== void 0; text = lines.next()) {
    let line = text.replace(/^[^[\]]+:\d+\]\s/, "").replace(/\s+/g, " ");
    const before = line.length;
    for (const [name, value] of names) line = expand(line, name, value, lines);
    added += Math.max(line.length - before, 0);
    if (added > MAX_ADDED) throw lines.error("is one variable too many");
    const mapping = parseMapping(line);
    if (mapping) {
      if (mappings.push(mapping) > MAX_MAPPINGS) throw lines.error("is one mapping too many");
    } else if (mapping === void 0 && line.includes("=") && names.length < MAX_NAMES2) {
      const equals = line.indexOf("=");
      names.push([`$${line.slice(0, equals).trim()}`, line.slice(equals + 1).trim()]);
    }
  }
  return mappings;
}
function expand(line, name, value, lines) {
  if (!line.includes(name)) return line;
  const parts = line.split(name);
  const length = line.length + (parts.length - 1) * (value.length - name.length);
  if (length > MAX_LINE2) throw lines.error("becomes too long with its variables");
  return parts.join(value);
}
function parseMapping(line) {
  const proc = PROC_MAPS.exec(line);
  const found = proc ?? BRIEF_MAPS.exec(line);
  if (!found) return void 0;
  const [, start, limit, permissions] = found;
  const [offset, file, buildId] = proc ? [found[4], found[5], ""] : [found[5], found[4], found[6]];
  if (permissions && !permissions.includes("x")) return null;
  return {
    start: BigInt(`0x${start}`),
    limit: BigInt(`0x${limit}`),
    offset: BigInt(`0x${offset ?? 0}`),
    file: file ?? "",
    buildId: buildId ?? "",
    ...NOT_SYMBOLISED
  };
}
var NOT_SYMBOLISED = {
  hasFunctions: false,
  hasFilenames: false,
  hasLineNumbers: false,
  hasInlineFrames: false
};
var ANYWHERE = {
  start: 0n,
  limit: 2n ** 64n - 1n,
  offset: 0n,
  file: "",
  buildId: "",
  ...NOT_SYMBOLISED
};
function mappingFinder(mappings) {
  const order = mappings.map((mapping, index) => ({ ...mapping, index }));
  order.sort((a, b) => a.start < b.start ? -1 : 1);
  return (address) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (order[middle].start <= address) low = middle + 1;
      else high = middle;
    }
    const found = order[low - 1];
    return found && address < found.limit ? found.index : -1;
  };
}

// src/profile/text-sample.ts
var SAMPLE2 = /((?:-|(?<!\d))\d+): *(-?\d+) *\[ *(\d+): *(\d+) *\] @([ x0-9a-f]*)/;
var ADDRESS = /0x[0-9a-f]+/g;
var MAX_ADDRESS = 2n ** 64n - 1n;
function parseTextSample(line, header2, lines) {
  const found = SAMPLE2.exec(line);
  if (!found) throw lines.error("is neither a record, nor a comment, nor a memory map");
  const [, count, bytes, allCount, allBytes, stack] = found;
  const inUse = pair(count, bytes, "in use", header2, lines);
  const addresses = (stack.match(ADDRESS) ?? []).map((text) => addressOf(text, lines));
  if (!header2.hasAlloc) return { values: inUse.values, objectSize: inUse.objectSize, addresses };
  const allocated = pair(allCount, allBytes, "allocated", header2, lines);
  return {
    values: [...allocated.values, ...inUse.values],
    objectSize: inUse.values[0] === 0 ? allocated.objectSize : inUse.objectSize,
    addresses
  };
}
function pair(count, bytes, what, header2, lines) {
  const objects = exact(Number(count), count, lines);
  const size = exact(Number(bytes), bytes, lines);
  if (objects === 0 && size !== 0) throw lines.error(`has no objects ${what}, but ${size} bytes`);
  const values = header2.sampled ? unsample(objects, size, header2.period) : [objects, size];
  for (const value of values) exact(value, String(value), lines);
  return { values, objectSize: objects === 0 ? 0 : Math.trunc(size / objects) };
}
function unsample(count, bytes, rate) {
  if (count === 0 || bytes === 0) return [0, 0];
  if (rate <= 1) return [count, bytes];
  const scale = 1 / (1 - Math.exp(-(bytes / count) / rate));
  return [Math.trunc(count * scale), Math.trunc(bytes * scale)];
}
function exact(value, text, lines) {
  if (Number.isSafeInteger(value)) return value + 0;
  throw lines.error(`has the number ${text.slice(0, 30)}, beyond 2^53`);
}
function addressOf(text, lines) {
  const address = BigInt(text.length > 40 ? `0x${text.slice(2).replace(/^0+/, "") || "0"}` : text);
  if (address > MAX_ADDRESS)
    throw lines.error(`has the address ${text.slice(0, 30)}, of over 64 bits`);
  return BigInt.asUintN(64, address - 1n);
}

// src/profile/text-tables.ts
var MAX_PLACES = 25e4;
var MAX_SAMPLES2 = 5e5;
var TextTables = class {
  samples = [];
  places = [];
  #lines;
  #placeIndex = /* @__PURE__ */ new Map();
  /** Characters of all names and files. */
  #text = 0;
  #stackStart = [0];
  #stack = new IntList();
  /** Of the last sample, until the lines under it are read. */
  #addresses = [];
  /** Whether any frame has a name. */
  named = false;
  constructor(lines) {
    this.#lines = lines;
  }
  addSample({ values, objectSize, addresses }) {
    this.finishSample();
    if (this.samples.push({ values, objectSize }) > MAX_SAMPLES2) {
      throw this.#lines.error("is one record too many");
    }
    this.#addresses = addresses;
  }
  /** Adds a caller to the stack of the last sample. */
  addFrame(frame) {
    if (this.samples.length === 0) return;
    this.#push(frame);
    if (frame.name !== "") this.named = true;
  }
  /** Ends the last sample: a stack that no line names is that of the record itself. */
  finishSample() {
    if (this.samples.length < this.#stackStart.length) return;
    if (this.#stack.length === this.#stackStart.at(-1)) {
      for (const address of this.#addresses) {
        this.#push({ address, name: "", file: "", line: 0 });
      }
    }
    this.#stackStart.push(this.#stack.length);
  }
  #push(place) {
    if (this.#stack.push(this.#placeOf(place)) > MAX_FRAMES) {
      throw this.#lines.error("is one frame too many");
    }
  }
  #placeOf(place) {
    const key = `${place.address} ${place.line} ${place.name}	${place.file}`;
    let index = this.#placeIndex.get(key);
    if (index === void 0) {
      this.#text += place.name.length + place.file.length;
      if (this.places.length >= MAX_PLACES || this.#text > MAX_NAMES) {
        throw this.#lines.error("is one place too many");
      }
      index = this.places.push(place) - 1;
      this.#placeIndex.set(key, index);
    }
    return index;
  }
  /** As in Go's binary form, a function is a name, and its file the first one seen. */
  functions() {
    const indexOf = /* @__PURE__ */ new Map();
    const file = [];
    for (const place of this.places) {
      if (place.name === "" || indexOf.has(place.name)) continue;
      indexOf.set(place.name, file.length);
      file.push(place.file);
    }
    const name = [...indexOf.keys()];
    const startLine = new Float64Array(name.length);
    return {
      table: { length: name.length, name, systemName: name, file, startLine },
      indexOf
    };
  }
  /** Appends to the mappings the one that pprof makes up for addresses outside all others. */
  locations(mappings, functions) {
    const { places } = this;
    const named = places.filter(({ name }) => name !== "");
    const lineStart = new Int32Array(places.length + 1);
    places.forEach(({ name }, i) => {
      lineStart[i + 1] = lineStart[i] + (name === "" ? 0 : 1);
    });
    const find = mappingFinder(mappings);
    let anywhere = -1;
    const mapping = Int32Array.from(places, ({ address }) => {
      if (address === 0n) return -1;
      const index = find(address);
      if (index >= 0) return index;
      if (anywhere < 0) anywhere = mappings.push(ANYWHERE) - 1;
      return anywhere;
    });
    return {
      length: places.length,
      address: BigUint64Array.from(places, ({ address }) => address),
      mapping,
      isFolded: new Uint8Array(places.length),
      lineStart,
      lineFunction: Int32Array.from(named, ({ name }) => functions.get(name)),
      lineNumber: Float64Array.from(named, ({ line }) => line),
      lineColumn: new Float64Array(named.length)
    };
  }
  sampleTable(types) {
    const { samples } = this;
    return {
      length: samples.length,
      stackStart: Int32Array.from(this.#stackStart),
      stack: this.#stack.values(),
      values: Array.from(
        { length: types },
        (_, type) => Float64Array.from(samples, ({ values }) => values[type])
      ),
      objectSize: Float64Array.from(samples, ({ objectSize }) => objectSize),
      labels: samples.map(({ objectSize }) => labelText("bytes", "", objectSize, ""))
    };
  }
};

// src/profile/text.ts
function isTextProfile(bytes) {
  return String.fromCharCode(...bytes.subarray(0, TEXT_START.length)) === TEXT_START;
}
function parseTextProfile(bytes, name) {
  const lines = new TextLines(bytes, name);
  const header2 = parseTextHeader(lines.next() ?? "", lines);
  const tables = new TextTables(lines);
  const memStats = readRecords(lines, header2, tables);
  const mappings = parseMemoryMap(lines);
  tables.finishSample();
  const functions = tables.functions();
  const locations = tables.locations(mappings, functions.indexOf);
  return {
    form: "text",
    sampleTypes: header2.sampleTypes,
    defaultSampleType: "",
    periodType: { type: "space", unit: "bytes" },
    period: header2.period,
    timeNanos: 0n,
    durationNanos: 0n,
    comments: [],
    docUrl: "",
    // Go's own lines are without the frames of its allocator already.
    dropFrames: tables.named ? "" : LEGACY_DROP_FRAMES,
    keepFrames: tables.named ? "" : LEGACY_KEEP_FRAMES,
    mappings,
    functions: functions.table,
    locations,
    samples: tables.sampleTable(header2.sampleTypes.length),
    memStats: memStats.size === 0 ? void 0 : memStats
  };
}
function readRecords(lines, header2, tables) {
  const memStats = new MemStats();
  for (let text = lines.next(); text !== void 0; text = lines.next()) {
    const line = text.trim();
    if (line === "") continue;
    if (line.startsWith("#")) {
      const frame = memStats.begun ? void 0 : parseFrame(line);
      if (frame) tables.addFrame(frame);
      else memStats.add(line);
    } else if (startsMemoryMap(line)) break;
    else tables.addSample(parseTextSample(line, header2, lines));
  }
  return memStats.fields;
}

// src/profile/read-profile.ts
var CURE = "heapgate reads heap profiles and what go test -bench prints: go test -bench . -benchmem -memprofile mem.pb.gz | tee mem.txt";
var MAGIC = [
  ["\x89PNG", "a PNG picture"],
  ["\xFF\xD8\xFF", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK", "a zip archive"],
  ["\x7FELF", "a program"],
  ["\xCF\xFA\xED\xFE", "a program"],
  ["%PDF", "a PDF document"],
  ["go 1.", "an execution trace"],
  ["\xFF\xFE", "text in UTF-16, which > of PowerShell makes of whatever passes through it"],
  ["<", "a web page"],
  ["{", "JSON"],
  ["goroutine profile:", "a goroutine profile"],
  ["threadcreate profile:", "a thread profile"],
  ["--- mutex:", "a mutex profile"],
  ["--- contention:", "a block profile"],
  ["--- threadz", "a thread profile"],
  ["--- heapz", "a Java heap profile"]
];
var LONGEST_MAGIC = 24;
function readProfile(bytes, name, most = MAX_FILE) {
  return readUnpacked(unpack(bytes, name, most), name);
}
function unpack(bytes, name, most = MAX_FILE, gunzip = inflate) {
  if (bytes.length === 0) throw new UserError(`${name}: is empty: ${CURE}`);
  const raw = gunzip(bytes, name, most);
  if (raw.length === 0) throw new UserError(`${name}: is empty inside the gzip: ${CURE}`);
  if (isGzip(raw)) throw new UserError(`${name}: is packed with gzip twice: unpack it once`);
  return raw;
}
function readUnpacked(raw, name) {
  if (isTextProfile(raw)) return parseTextProfile(raw, name);
  const start = String.fromCharCode(...raw.subarray(0, LONGEST_MAGIC));
  const other = MAGIC.find(([magic]) => start.startsWith(magic));
  if (other) throw new UserError(`${name}: is ${other[1]}: ${CURE}`);
  try {
    return decodeProfile(raw, name);
  } catch (error) {
    throw error instanceof UserError && isText(raw) ? new UserError(`${name}: ${textWithout(decodeText(raw))}: ${CURE}`) : error;
  }
}
function isText(bytes) {
  return !bytes.subarray(0, 4096).some((byte) => byte < 9);
}
function textWithout(text) {
  const said = /^(?:ok|FAIL|\?) *\t.*/m.exec(text) ?? /^(?:PASS|FAIL)\r?$/m.exec(text);
  return said ? `go test printed no benchmark in it, but "${said[0].trim().replaceAll(/\s+/g, " ")}"` : "is some other text";
}
function heapMetrics(profile) {
  const found = /* @__PURE__ */ new Map();
  for (const metric of METRICS) {
    const short = metric.replace("inuse_", "");
    const index = profile.sampleTypes.findIndex(({ type }) => type === metric || type === short);
    if (index >= 0) found.set(metric, index);
  }
  return found;
}
function checkHeap(profile, name) {
  if (heapMetrics(profile).size === 0) {
    const types = profile.sampleTypes.map(({ type }) => type).join(", ") || "nothing";
    throw new UserError(`${name}: is ${kindOf(profile)} (it counts ${types}): ${CURE}`);
  }
  if (profile.samples.length > 0 && profile.functions.length === 0) {
    throw new UserError(
      `${name}: has no function names: write it with runtime/pprof, or symbolise it with go tool pprof -proto BINARY ${name}`
    );
  }
}
function kindOf({ sampleTypes }) {
  const types = sampleTypes.map(({ type }) => type);
  if (types.includes("cpu")) return "a CPU profile";
  if (types.includes("contentions")) return "a mutex or block profile";
  if (types.includes("goroutine")) return "a goroutine profile";
  if (types.includes("threadcreate")) return "a thread profile";
  return "no heap profile";
}

export {
  decodeText,
  isUtf16,
  checkWire,
  GatheredBytes,
  isGzip,
  inflate,
  saidSize,
  isTextProfile,
  readProfile,
  unpack,
  readUnpacked,
  heapMetrics,
  checkHeap
};
