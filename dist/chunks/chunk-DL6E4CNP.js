import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  METRICS,
  UserError,
  parseSymbol
} from "./chunk-GTTTB5B5.js";

// node_modules/pprof-format/dist/esm/index.js
var __classPrivateFieldGet = function(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _StringTable_encodings;
var _StringTable_positions;
var lowMaxBig = 2n ** 32n - 1n;
var lowMax = 2 ** 32 - 1;
var lowMaxPlus1 = lowMax + 1;
var toUtf8 = typeof Buffer === "undefined" ? (value) => new TextEncoder().encode(value) : (value) => Buffer.from(value, "utf8");
function countNumberBytes(buffer) {
  if (!buffer.length)
    return 0;
  let i = 0;
  while (i < buffer.length && buffer[i++] >= 128)
    ;
  return i;
}
function decodeBigNumber(buffer) {
  if (!buffer.length)
    return BigInt(0);
  let value = BigInt(buffer[0] & 127);
  let i = 0;
  while (buffer[i++] >= 128) {
    value |= BigInt(buffer[i] & 127) << BigInt(7 * i);
  }
  return value;
}
function makeValue(value, offset = 0) {
  return { value, offset };
}
function getValue(mode, buffer) {
  switch (mode) {
    case kTypeVarInt:
      for (let i = 0; i < buffer.length; i++) {
        if (!(buffer[i] & 128)) {
          return makeValue(buffer.subarray(0, i + 1));
        }
      }
      return makeValue(buffer);
    case kTypeLengthDelim: {
      const offset = countNumberBytes(buffer);
      const size = decodeNumber(buffer);
      return makeValue(buffer.subarray(offset, Number(size) + offset), offset);
    }
    default:
      throw new Error(`Unrecognized value type: ${mode}`);
  }
}
function lowBits(number) {
  return typeof number !== "bigint" ? (number >>> 0) % lowMaxPlus1 : Number(number & lowMaxBig);
}
function highBits(number) {
  return typeof number !== "bigint" ? number / lowMaxPlus1 >>> 0 : Number(number >> 32n & lowMaxBig);
}
function long(number) {
  const sign = number < 0;
  if (sign)
    number = -number;
  let lo = lowBits(number);
  let hi = highBits(number);
  if (sign) {
    hi = ~hi >>> 0;
    lo = ~lo >>> 0;
    if (++lo > lowMax) {
      lo = 0;
      if (++hi > lowMax) {
        hi = 0;
      }
    }
  }
  return [hi, lo];
}
var kTypeVarInt = 0;
var kTypeLengthDelim = 2;
function decodeNumber(buffer) {
  const size = countNumberBytes(buffer);
  if (size > 4)
    return decodeBigNumber(buffer);
  if (!buffer.length)
    return 0;
  let value = buffer[0] & 127;
  let i = 0;
  while (buffer[i++] >= 128) {
    value |= (buffer[i] & 127) << 7 * i;
  }
  return value;
}
function decodeNumbers(buffer) {
  const values = [];
  let start = 0;
  for (let i = 0; i < buffer.length; i++) {
    if ((buffer[i] & 128) === 0) {
      values.push(decodeNumber(buffer.subarray(start, i + 1)));
      start = i + 1;
    }
  }
  return values;
}
function push(value, list) {
  if (list == null) {
    return [value];
  }
  list.push(value);
  return list;
}
function pushAll(values, list) {
  if (list == null) {
    return values;
  }
  for (const value of values) {
    list.push(value);
  }
  return list;
}
function measureNumber(number) {
  if (number === 0 || number === 0n)
    return 0;
  const [hi, lo] = long(number);
  const a = lo;
  const b = (lo >>> 28 | hi << 4) >>> 0;
  const c = hi >>> 24;
  if (c !== 0) {
    return c < 128 ? 9 : 10;
  }
  if (b !== 0) {
    if (b < 16384) {
      return b < 128 ? 5 : 6;
    }
    return b < 2097152 ? 7 : 8;
  }
  if (a < 16384) {
    return a < 128 ? 1 : 2;
  }
  return a < 2097152 ? 3 : 4;
}
function measureValue(value) {
  if (typeof value === "undefined")
    return 0;
  if (typeof value === "number" || typeof value === "bigint") {
    return measureNumber(value) || 1;
  }
  return value.length;
}
function measureArray(list) {
  let size = 0;
  for (const item of list) {
    size += measureValue(item);
  }
  return size;
}
function measureNumberField(number) {
  const length = measureNumber(number);
  return length ? 1 + length : 0;
}
function measureNumberArrayField(values) {
  let total = 0;
  for (const value of values) {
    total += measureNumber(value) || 1;
  }
  return total ? 1 + measureNumber(total) + total : 0;
}
function measureLengthDelimField(value) {
  const length = measureValue(value);
  return length ? 1 + measureNumber(length) + length : 0;
}
function measureLengthDelimArrayField(values) {
  let total = 0;
  for (const value of values) {
    total += measureLengthDelimField(value);
  }
  return total;
}
function encodeNumber(buffer, i, number) {
  if (number === 0 || number === 0n) {
    buffer[i++] = 0;
    return i;
  }
  let [hi, lo] = long(number);
  while (hi) {
    buffer[i++] = lo & 127 | 128;
    lo = (lo >>> 7 | hi << 25) >>> 0;
    hi >>>= 7;
  }
  while (lo > 127) {
    buffer[i++] = lo & 127 | 128;
    lo = lo >>> 7;
  }
  buffer[i++] = lo;
  return i;
}
var emptyTableToken = /* @__PURE__ */ Symbol();
var StringTable = class _StringTable {
  constructor(tok) {
    this.strings = new Array();
    _StringTable_encodings.set(this, new Array());
    _StringTable_positions.set(this, /* @__PURE__ */ new Map());
    if (tok !== emptyTableToken) {
      this.dedup("");
    }
  }
  get encodedLength() {
    let size = 0;
    for (const encoded of __classPrivateFieldGet(this, _StringTable_encodings, "f")) {
      size += encoded.length;
    }
    return size;
  }
  _encodeToBuffer(buffer, offset) {
    for (const encoded of __classPrivateFieldGet(this, _StringTable_encodings, "f")) {
      buffer.set(encoded, offset);
      offset += encoded.length;
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.encodedLength)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static _encodeStringFromUtf8(stringBuffer) {
    const buffer = new Uint8Array(1 + stringBuffer.length + (measureNumber(stringBuffer.length) || 1));
    let offset = 0;
    buffer[offset++] = 50;
    offset = encodeNumber(buffer, offset, stringBuffer.length);
    if (stringBuffer.length > 0) {
      buffer.set(stringBuffer, offset);
    }
    return buffer;
  }
  static _encodeString(string) {
    return _StringTable._encodeStringFromUtf8(toUtf8(string));
  }
  dedup(string) {
    if (typeof string === "number")
      return string;
    if (!__classPrivateFieldGet(this, _StringTable_positions, "f").has(string)) {
      const pos = this.strings.push(string) - 1;
      __classPrivateFieldGet(this, _StringTable_positions, "f").set(string, pos);
      __classPrivateFieldGet(this, _StringTable_encodings, "f").push(_StringTable._encodeString(string));
    }
    return __classPrivateFieldGet(this, _StringTable_positions, "f").get(string);
  }
  _decodeString(buffer) {
    const string = new TextDecoder().decode(buffer);
    __classPrivateFieldGet(this, _StringTable_positions, "f").set(string, this.strings.push(string) - 1);
    __classPrivateFieldGet(this, _StringTable_encodings, "f").push(_StringTable._encodeStringFromUtf8(buffer));
  }
};
_StringTable_encodings = /* @__PURE__ */ new WeakMap(), _StringTable_positions = /* @__PURE__ */ new WeakMap();
function decode(buffer, decoder) {
  const data = {};
  let index = 0;
  while (index < buffer.length) {
    const field = buffer[index] >> 3;
    const mode = buffer[index] & 7;
    index++;
    const { offset, value } = getValue(mode, buffer.subarray(index));
    index += value.length + offset;
    decoder(data, field, value);
  }
  return data;
}
var ValueType = class _ValueType {
  static create(data) {
    return data instanceof _ValueType ? data : new _ValueType(data);
  }
  constructor(data) {
    this.type = data.type || 0;
    this.unit = data.unit || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.type);
    total += measureNumberField(this.unit);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.type) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.type);
    }
    if (this.unit) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.unit);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.type = decodeNumber(buffer);
        break;
      case 2:
        data.unit = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Label = class _Label {
  static create(data) {
    return data instanceof _Label ? data : new _Label(data);
  }
  constructor(data) {
    this.key = data.key || 0;
    this.str = data.str || 0;
    this.num = data.num || 0;
    this.numUnit = data.numUnit || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.key);
    total += measureNumberField(this.str);
    total += measureNumberField(this.num);
    total += measureNumberField(this.numUnit);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.key) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.key);
    }
    if (this.str) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.str);
    }
    if (this.num) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.num);
    }
    if (this.numUnit) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.numUnit);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.key = decodeNumber(buffer);
        break;
      case 2:
        data.str = decodeNumber(buffer);
        break;
      case 3:
        data.num = decodeNumber(buffer);
        break;
      case 4:
        data.numUnit = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Sample = class _Sample {
  static create(data) {
    return data instanceof _Sample ? data : new _Sample(data);
  }
  constructor(data) {
    this.locationId = data.locationId || [];
    this.value = data.value || [];
    this.label = (data.label || []).map(Label.create);
  }
  get length() {
    let total = 0;
    total += measureNumberArrayField(this.locationId);
    total += measureNumberArrayField(this.value);
    total += measureLengthDelimArrayField(this.label);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.locationId.length) {
      buffer[offset++] = 10;
      offset = encodeNumber(buffer, offset, measureArray(this.locationId));
      for (const locationId of this.locationId) {
        offset = encodeNumber(buffer, offset, locationId);
      }
    }
    if (this.value.length) {
      buffer[offset++] = 18;
      offset = encodeNumber(buffer, offset, measureArray(this.value));
      for (const value of this.value) {
        offset = encodeNumber(buffer, offset, value);
      }
    }
    for (const label of this.label) {
      buffer[offset++] = 26;
      offset = encodeNumber(buffer, offset, label.length);
      offset = label._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.locationId = pushAll(decodeNumbers(buffer), data.locationId);
        break;
      case 2:
        data.value = pushAll(decodeNumbers(buffer), data.value);
        break;
      case 3:
        data.label = push(Label.decode(buffer), data.label);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Mapping = class _Mapping {
  static create(data) {
    return data instanceof _Mapping ? data : new _Mapping(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.memoryStart = data.memoryStart || 0;
    this.memoryLimit = data.memoryLimit || 0;
    this.fileOffset = data.fileOffset || 0;
    this.filename = data.filename || 0;
    this.buildId = data.buildId || 0;
    this.hasFunctions = !!data.hasFunctions;
    this.hasFilenames = !!data.hasFilenames;
    this.hasLineNumbers = !!data.hasLineNumbers;
    this.hasInlineFrames = !!data.hasInlineFrames;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.memoryStart);
    total += measureNumberField(this.memoryLimit);
    total += measureNumberField(this.fileOffset);
    total += measureNumberField(this.filename);
    total += measureNumberField(this.buildId);
    total += measureNumberField(this.hasFunctions ? 1 : 0);
    total += measureNumberField(this.hasFilenames ? 1 : 0);
    total += measureNumberField(this.hasLineNumbers ? 1 : 0);
    total += measureNumberField(this.hasInlineFrames ? 1 : 0);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.memoryStart) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.memoryStart);
    }
    if (this.memoryLimit) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.memoryLimit);
    }
    if (this.fileOffset) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.fileOffset);
    }
    if (this.filename) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, this.filename);
    }
    if (this.buildId) {
      buffer[offset++] = 48;
      offset = encodeNumber(buffer, offset, this.buildId);
    }
    if (this.hasFunctions) {
      buffer[offset++] = 56;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasFilenames) {
      buffer[offset++] = 64;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasLineNumbers) {
      buffer[offset++] = 72;
      offset = encodeNumber(buffer, offset, 1);
    }
    if (this.hasInlineFrames) {
      buffer[offset++] = 80;
      offset = encodeNumber(buffer, offset, 1);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.memoryStart = decodeNumber(buffer);
        break;
      case 3:
        data.memoryLimit = decodeNumber(buffer);
        break;
      case 4:
        data.fileOffset = decodeNumber(buffer);
        break;
      case 5:
        data.filename = decodeNumber(buffer);
        break;
      case 6:
        data.buildId = decodeNumber(buffer);
        break;
      case 7:
        data.hasFunctions = !!decodeNumber(buffer);
        break;
      case 8:
        data.hasFilenames = !!decodeNumber(buffer);
        break;
      case 9:
        data.hasLineNumbers = !!decodeNumber(buffer);
        break;
      case 10:
        data.hasInlineFrames = !!decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Line = class _Line {
  static create(data) {
    return data instanceof _Line ? data : new _Line(data);
  }
  constructor(data) {
    this.functionId = data.functionId || 0;
    this.line = data.line || 0;
    this.column = data.column || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.functionId);
    total += measureNumberField(this.line);
    total += measureNumberField(this.column);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.functionId) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.functionId);
    }
    if (this.line) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.line);
    }
    if (this.column) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.column);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.functionId = decodeNumber(buffer);
        break;
      case 2:
        data.line = decodeNumber(buffer);
        break;
      case 3:
        data.column = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Location = class _Location {
  static create(data) {
    return data instanceof _Location ? data : new _Location(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.mappingId = data.mappingId || 0;
    this.address = data.address || 0;
    this.line = (data.line || []).map(Line.create);
    this.isFolded = !!data.isFolded;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.mappingId);
    total += measureNumberField(this.address);
    total += measureLengthDelimArrayField(this.line);
    total += measureNumberField(this.isFolded ? 1 : 0);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.mappingId) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.mappingId);
    }
    if (this.address) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.address);
    }
    for (const line of this.line) {
      buffer[offset++] = 34;
      offset = encodeNumber(buffer, offset, line.length);
      offset = line._encodeToBuffer(buffer, offset);
    }
    if (this.isFolded) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, 1);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.mappingId = decodeNumber(buffer);
        break;
      case 3:
        data.address = decodeNumber(buffer);
        break;
      case 4:
        data.line = push(Line.decode(buffer), data.line);
        break;
      case 5:
        data.isFolded = !!decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Function = class _Function {
  static create(data) {
    return data instanceof _Function ? data : new _Function(data);
  }
  constructor(data) {
    this.id = data.id || 0;
    this.name = data.name || 0;
    this.systemName = data.systemName || 0;
    this.filename = data.filename || 0;
    this.startLine = data.startLine || 0;
  }
  get length() {
    let total = 0;
    total += measureNumberField(this.id);
    total += measureNumberField(this.name);
    total += measureNumberField(this.systemName);
    total += measureNumberField(this.filename);
    total += measureNumberField(this.startLine);
    return total;
  }
  _encodeToBuffer(buffer, offset = 0) {
    if (this.id) {
      buffer[offset++] = 8;
      offset = encodeNumber(buffer, offset, this.id);
    }
    if (this.name) {
      buffer[offset++] = 16;
      offset = encodeNumber(buffer, offset, this.name);
    }
    if (this.systemName) {
      buffer[offset++] = 24;
      offset = encodeNumber(buffer, offset, this.systemName);
    }
    if (this.filename) {
      buffer[offset++] = 32;
      offset = encodeNumber(buffer, offset, this.filename);
    }
    if (this.startLine) {
      buffer[offset++] = 40;
      offset = encodeNumber(buffer, offset, this.startLine);
    }
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.id = decodeNumber(buffer);
        break;
      case 2:
        data.name = decodeNumber(buffer);
        break;
      case 3:
        data.systemName = decodeNumber(buffer);
        break;
      case 4:
        data.filename = decodeNumber(buffer);
        break;
      case 5:
        data.startLine = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};
var Profile = class {
  constructor(data = {}) {
    this.sampleType = (data.sampleType || []).map(ValueType.create);
    this.sample = (data.sample || []).map(Sample.create);
    this.mapping = (data.mapping || []).map(Mapping.create);
    this.location = (data.location || []).map(Location.create);
    this.function = (data.function || []).map(Function.create);
    this.stringTable = data.stringTable || new StringTable();
    this.dropFrames = data.dropFrames || 0;
    this.keepFrames = data.keepFrames || 0;
    this.timeNanos = data.timeNanos || 0;
    this.durationNanos = data.durationNanos || 0;
    this.periodType = data.periodType ? ValueType.create(data.periodType) : void 0;
    this.period = data.period || 0;
    this.comment = data.comment || [];
    this.defaultSampleType = data.defaultSampleType || 0;
    this.docUrl = data.docUrl || 0;
  }
  get length() {
    let total = 0;
    total += measureLengthDelimArrayField(this.sampleType);
    total += measureLengthDelimArrayField(this.sample);
    total += measureLengthDelimArrayField(this.mapping);
    total += measureLengthDelimArrayField(this.location);
    total += measureLengthDelimArrayField(this.function);
    total += this.stringTable.encodedLength;
    total += measureNumberField(this.dropFrames);
    total += measureNumberField(this.keepFrames);
    total += measureNumberField(this.timeNanos);
    total += measureNumberField(this.durationNanos);
    total += measureLengthDelimField(this.periodType);
    total += measureNumberField(this.period);
    total += measureNumberArrayField(this.comment);
    total += measureNumberField(this.defaultSampleType);
    total += measureNumberField(this.docUrl);
    return total;
  }
  _encodeSampleTypesToBuffer(buffer, offset = 0) {
    for (const sampleType of this.sampleType) {
      buffer[offset++] = 10;
      offset = encodeNumber(buffer, offset, sampleType.length);
      offset = sampleType._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeSamplesToBuffer(buffer, offset = 0) {
    for (const sample of this.sample) {
      buffer[offset++] = 18;
      offset = encodeNumber(buffer, offset, sample.length);
      offset = sample._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeMappingsToBuffer(buffer, offset = 0) {
    for (const mapping of this.mapping) {
      buffer[offset++] = 26;
      offset = encodeNumber(buffer, offset, mapping.length);
      offset = mapping._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeLocationsToBuffer(buffer, offset = 0) {
    for (const location of this.location) {
      buffer[offset++] = 34;
      offset = encodeNumber(buffer, offset, location.length);
      offset = location._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeFunctionsToBuffer(buffer, offset = 0) {
    for (const fun of this.function) {
      buffer[offset++] = 42;
      offset = encodeNumber(buffer, offset, fun.length);
      offset = fun._encodeToBuffer(buffer, offset);
    }
    return offset;
  }
  _encodeBasicValuesToBuffer(buffer, offset = 0) {
    if (this.dropFrames) {
      buffer[offset++] = 56;
      offset = encodeNumber(buffer, offset, this.dropFrames);
    }
    if (this.keepFrames) {
      buffer[offset++] = 64;
      offset = encodeNumber(buffer, offset, this.keepFrames);
    }
    if (this.timeNanos) {
      buffer[offset++] = 72;
      offset = encodeNumber(buffer, offset, this.timeNanos);
    }
    if (this.durationNanos) {
      buffer[offset++] = 80;
      offset = encodeNumber(buffer, offset, this.durationNanos);
    }
    if (typeof this.periodType !== "undefined") {
      buffer[offset++] = 90;
      offset = encodeNumber(buffer, offset, this.periodType.length);
      offset = this.periodType._encodeToBuffer(buffer, offset);
    }
    if (this.period) {
      buffer[offset++] = 96;
      offset = encodeNumber(buffer, offset, this.period);
    }
    if (this.comment.length) {
      buffer[offset++] = 106;
      offset = encodeNumber(buffer, offset, measureArray(this.comment));
      for (const comment of this.comment) {
        offset = encodeNumber(buffer, offset, comment);
      }
    }
    if (this.defaultSampleType) {
      buffer[offset++] = 112;
      offset = encodeNumber(buffer, offset, this.defaultSampleType);
    }
    if (this.docUrl) {
      buffer[offset++] = 120;
      offset = encodeNumber(buffer, offset, this.docUrl);
    }
    return offset;
  }
  _encodeToBuffer(buffer, offset = 0) {
    offset = this._encodeSampleTypesToBuffer(buffer, offset);
    offset = this._encodeSamplesToBuffer(buffer, offset);
    offset = this._encodeMappingsToBuffer(buffer, offset);
    offset = this._encodeLocationsToBuffer(buffer, offset);
    offset = this._encodeFunctionsToBuffer(buffer, offset);
    offset = this.stringTable._encodeToBuffer(buffer, offset);
    offset = this._encodeBasicValuesToBuffer(buffer, offset);
    return offset;
  }
  async _encodeToBufferAsync(buffer, offset = 0) {
    offset = this._encodeSampleTypesToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeSamplesToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeMappingsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeLocationsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeFunctionsToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this.stringTable._encodeToBuffer(buffer, offset);
    await new Promise(setImmediate);
    offset = this._encodeBasicValuesToBuffer(buffer, offset);
    return offset;
  }
  encode(buffer = new Uint8Array(this.length)) {
    this._encodeToBuffer(buffer, 0);
    return buffer;
  }
  async encodeAsync(buffer = new Uint8Array(this.length)) {
    await this._encodeToBufferAsync(buffer, 0);
    return buffer;
  }
  static decodeValue(data, field, buffer) {
    switch (field) {
      case 1:
        data.sampleType = push(ValueType.decode(buffer), data.sampleType);
        break;
      case 2:
        data.sample = push(Sample.decode(buffer), data.sample);
        break;
      case 3:
        data.mapping = push(Mapping.decode(buffer), data.mapping);
        break;
      case 4:
        data.location = push(Location.decode(buffer), data.location);
        break;
      case 5:
        data.function = push(Function.decode(buffer), data.function);
        break;
      case 6: {
        if (data.stringTable === void 0) {
          data.stringTable = new StringTable(emptyTableToken);
        }
        data.stringTable._decodeString(buffer);
        break;
      }
      case 7:
        data.dropFrames = decodeNumber(buffer);
        break;
      case 8:
        data.keepFrames = decodeNumber(buffer);
        break;
      case 9:
        data.timeNanos = decodeNumber(buffer);
        break;
      case 10:
        data.durationNanos = decodeNumber(buffer);
        break;
      case 11:
        data.periodType = ValueType.decode(buffer);
        break;
      case 12:
        data.period = decodeNumber(buffer);
        break;
      case 13:
        data.comment = pushAll(decodeNumbers(buffer), data.comment);
        break;
      case 14:
        data.defaultSampleType = decodeNumber(buffer);
        break;
      case 15:
        data.docUrl = decodeNumber(buffer);
        break;
    }
  }
  static decode(buffer) {
    return new this(decode(buffer, this.decodeValue));
  }
};

// src/profile/labels.ts
function labelIn(label) {
  return {
    key: label.integer(1),
    str: label.integer(2),
    num: label.integer(3),
    unit: label.integer(4)
  };
}
function labelText(key, str, num, unit) {
  return JSON.stringify([key, str, String(num), unit]);
}
var MAX_TEXT = 2 ** 24;
var LabelTexts = class {
  values;
  known = /* @__PURE__ */ new Map();
  bytesKey;
  size = 0;
  constructor(values) {
    this.values = values;
    this.bytesKey = values.strings.indexOf("bytes");
  }
  join(labels) {
    if (labels.length <= 1) return labels.length === 0 ? "" : this.text(labels[0]);
    const texts = labels.map((label) => this.text(label)).filter((text) => text !== "");
    return texts.length > 1 ? this.counted(texts.sort().join(",")) : texts[0] ?? "";
  }
  /** The `bytes` label; 0 for none. */
  objectSize(labels) {
    let size = 0;
    for (const { key, str, num } of labels) {
      if (str !== 0 || key !== this.bytesKey && this.values.text(key) !== "bytes") continue;
      if (typeof num === "bigint") throw this.values.inexact(num, 'a "bytes" label');
      size = num;
    }
    return size;
  }
  text({ key, str, num, unit }) {
    if (key !== this.bytesKey || str !== 0 || unit !== 0) {
      const name = this.values.text(key);
      if (str !== 0) return this.counted(labelText(name, this.values.text(str), 0, ""));
      if (num === 0 && unit === 0) return "";
      return this.counted(labelText(name, "", num, this.values.text(unit)));
    }
    if (num === 0) return "";
    let text = this.known.get(num);
    if (text === void 0) {
      text = this.counted(labelText("bytes", "", num, ""));
      this.known.set(num, text);
    }
    return text;
  }
  /** A few bytes of the file can name a long string over and over. */
  counted(text) {
    this.size += text.length;
    if (this.size <= MAX_TEXT) return text;
    throw this.values.malformed(`its labels are longer than ${MAX_TEXT} characters`);
  }
};
function readLabelTexts(texts) {
  return JSON.parse(`[${texts}]`);
}

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

// src/limits.ts
var MAX_FILE = 64 * 1024 * 1024;
var MAX_SIDE = 128 * 1024 * 1024;
var MAX_UNPACKED = 512 * 1024 * 1024;
var MAX_PRINTED = 16 * 1024 * 1024;

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
var MAX_TEXT2 = 2 ** 26;
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
      if (size <= MAX_TEXT2) return text;
      throw this.malformed(`the texts of ${what} are longer than ${MAX_TEXT2} characters`);
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

// src/int-list.ts
var IntList = class {
  /** Those that there are, and room for more. */
  ints = new Int32Array(256);
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
  /** Those that there are, for who keeps them. */
  values() {
    return this.ints.slice(0, this.length);
  }
  /** Those that there are, with the room for more: for who does not. */
  view() {
    return this.ints.subarray(0, this.length);
  }
};

// src/profile/samples.ts
var MAX_VALUES = 2 ** 22;
var MAX_FRAMES = 2 ** 23;
var MAX_LABELS = 1e4;
var NO_LABELS = [];
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
  ownLabels = NO_LABELS;
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
    this.ownLabels = NO_LABELS;
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
    if (this.ownLabels === NO_LABELS) this.ownLabels = [labelIn(label)];
    else if (this.ownLabels.push(labelIn(label)) > MAX_LABELS) {
      throw cursor.broken(start, `it is label ${this.ownLabels.length} of one sample`);
    }
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
    samples: lists[SAMPLES].view(),
    locations: lists[LOCATIONS].view(),
    functions: lists[FUNCTIONS].view(),
    strings: strings.view()
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
    this.lists = PROFILE.fields.map(
      (_, number) => LISTED.has(number) ? new IntList() : void 0
    );
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
    list?.push(cursor.at);
    list?.push(stop);
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

// src/profile/gzip.ts
function isGzip(bytes) {
  return bytes.length >= 2 && bytes[0] === 31 && bytes[1] === 139;
}
function saidSize(bytes) {
  const end = bytes.length;
  return end < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - 4, true);
}
function notWhole(name, what) {
  return new UserError(
    `${name}: is not a whole gzip file (${what || "it ends too early"}): write it again`
  );
}
function tooLarge(name, most) {
  return new UserError(
    `${name}: unpacks to more than ${most} bytes, which no heap profile needs: write it again`
  );
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
function readProfile(bytes, name, gunzip, most = MAX_FILE) {
  return readUnpacked(unpack(bytes, name, gunzip, most), name);
}
function unpack(bytes, name, gunzip, most = MAX_FILE) {
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

// src/profile/go-messages.ts
function oneLine(text, limit = 300) {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return plain.length > limit ? `${plain.slice(0, limit - 1)}\u2026` : plain;
}
function firstTelling(log) {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const at = Math.max(
    0,
    lines.findIndex((line) => !line.startsWith("go: downloading"))
  );
  const told = lines[at] ?? "go failed and said nothing";
  const goesOn = told.trimEnd().endsWith(":") ? (lines[at + 1] ?? "").trim() : "";
  return oneLine(goesOn === "" ? told : `${told.trimEnd()} ${goesOn}`);
}
function exitOfBuild(message2) {
  return /requires go ?>= ?\d|^go: download go\d|module requires Go \d|invalid go version/i.test(
    message2
  ) ? "wants-newer-go" : "build-failed";
}
function whySkipped(stdout, stderr) {
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => /^\s*--- SKIP: Benchmark/.test(line));
  if (at >= 0) {
    const name = /--- SKIP: (\S+)/.exec(lines[at])[1];
    const words = [lines[at - 1], lines[at + 1]].find((line) => WORDS.test(line ?? ""));
    return oneLine(words === void 0 ? name : `${name}: ${words.trim()}`);
  }
  if (lines.includes("PASS")) return "";
  const last = `${stdout}
${stderr}`.trim().split("\n").at(-1) ?? "";
  return oneLine(`TestMain ended before any benchmark${last === "" ? "" : `: ${last}`}`);
}
function whyFailed(stdout, stderr, code) {
  const at = benchmarkAt(stdout, stderr);
  const prefix = at === "" ? "" : `${at}: `;
  const found = LOUD.exec(stderr) ?? LOUD.exec(stdout);
  if (found) return oneLine(prefix + found[0].replace(/\s+/g, " "));
  const failed = whatFailed(stdout.split("\n"));
  if (failed !== void 0) return oneLine(failed);
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const ended = code === null ? "ended by a signal" : `exit code ${code}`;
  return oneLine(`${prefix}${ended}${last === "" ? "" : `: ${last}`}`);
}
var LOUD = /^(?:panic: ?|fatal error: |runtime: out of memory)(?:\s+(?!\s|goroutine ))?.*$/m;
var FAILED = /(?:^ *|\t)--- FAIL: (\S+)/;
function whatFailed(lines) {
  const at = lines.findIndex(
    (line, i) => FAILED.test(line) && !/^ *--- FAIL: /.test(lines[i + 1] ?? "")
  );
  if (at < 0) return void 0;
  const name = FAILED.exec(lines[at])[1];
  const above = lines.slice(0, at).findLast((line) => !FAILED.test(line)) ?? "";
  const below = lines[at + 1] ?? "";
  const words = /^\s+\S/.test(below) ? below : WORDS.test(above) ? above : "";
  return words === "" ? name : `${name}: ${words.trim()}`;
}
var WORDS = /^\s+\S+\.go:\d+: /;
function benchmarkAt(stdout, stderr) {
  const begun = [...stdout.matchAll(/^(Benchmark\S*)([ \t].*)?$/gm)].at(-1);
  if (begun && (begun[2] ?? "").trim() === "") return begun[1];
  for (const [name] of stderr.matchAll(/^[^\s(]+(?=\()/gm)) {
    const benchmark = /\.(Benchmark\w*)(?:\.|$)/.exec(name)?.[1];
    if (benchmark !== void 0) return benchmark;
  }
  return "";
}

// src/profile/package-failures.ts
var ENDED = /^(?:ok {2}|\? {3})\t/;
var FAILED2 = /^FAIL\t(\S+)(?:\t[0-9.]+s| \[((?:build|setup) failed)\])$/;
var BUILDING = /^# \[?([^\s[\]]+)\]?(?: \[|$)/;
var USUAL = /^(?:(?:goos|goarch|pkg|cpu): |Benchmark|PASS$|FAIL(?:\t|$)|=== |--- |exit status )/;
var RESULT = /^\S.*\sns\/op(?:\s|$)/;
var LOUD2 = /^(?:Benchmark\S*\s+)?(?:panic: |fatal error: )/;
var MOST_WORDS = 50;
function packageFailures(lines) {
  const found = /* @__PURE__ */ new Map();
  const builds = /* @__PURE__ */ new Map();
  let building;
  let printed = new Printed();
  for (const line of lines) {
    const [, path = "", unbuilt] = FAILED2.exec(line) ?? [];
    const built = BUILDING.exec(line)?.[1];
    if (path !== "") {
      const failure = unbuilt ? { package: path, code: "build-failed", message: whyUnbuilt(path, builds) } : { package: path, code: "failed", message: printed.why() };
      if (!found.has(path)) found.set(path, failure);
    }
    if (path !== "" || ENDED.test(line)) printed = new Printed();
    else printed.read(line);
    if (built !== void 0) {
      building = builds.get(built) ?? [];
      builds.set(built, building);
    } else if (USUAL.test(line) || ENDED.test(line)) building = void 0;
    else if (building && building.length < MOST_WORDS) building.push(line);
  }
  const { package: last } = printed;
  if (printed.isFailed && !found.has(last)) {
    found.set(last, { package: last, code: "failed", message: printed.why() });
  }
  return [...found.values()];
}
function whyUnbuilt(path, builds) {
  const [words = []] = [builds.get(path), ...builds.values()].filter((one) => one?.length);
  return words.length === 0 ? "" : firstTelling(words.join("\n"));
}
var Printed = class {
  #lines = [];
  package = "";
  #isLoud = false;
  #isFailed = false;
  read(line) {
    this.#lines.push(line);
    if (line.startsWith("pkg: ")) this.package = line.slice("pkg: ".length).trim();
    if (RESULT.test(line) || line === "PASS") this.#isLoud = false;
    else if (LOUD2.test(line)) this.#isLoud = true;
    if (/(?:^|\t)--- FAIL: /.test(line) || line === "FAIL" && this.#lines.length > 1) {
      this.#isFailed = true;
    }
  }
  /** Whether it failed although nothing else says so: its last lines may be lost, or be no one's. */
  get isFailed() {
    return this.#isFailed || this.#isLoud;
  }
  why() {
    const text = this.#lines.join("\n").replace(/^(Benchmark\S*[ \t]+)(?=panic: |fatal error: )/gm, "$1\n");
    const words = text.split("\n").filter((line) => line !== "" && !USUAL.test(line));
    const status = /^exit status (\d+)$/m.exec(text)?.[1];
    if (status === void 0 && words.length === 0 && !text.includes("--- FAIL: ")) return "";
    return whyFailed(text, words.join("\n"), Number(status ?? 1));
  }
};

// src/profile/test-events.ts
function withoutEvents(text) {
  if (!/^\s*\{"/.test(text) || eventOf(text.slice(0, text.indexOf("\n"))) === void 0)
    return text;
  const built = [];
  const printed = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  for (const line of linesOf(text)) {
    const { Action, Package, Output, Test } = eventOf(line) ?? {};
    const name = typeof Package === "string" ? Package : "";
    if (Action === "fail" && Test === void 0) failed.add(name);
    if (typeof Output !== "string") continue;
    if (Action === "build-output") built.push(Output);
    if (Action !== "output") continue;
    const parts = printed.get(name);
    if (parts) parts.push(Output);
    else printed.set(name, [Output]);
  }
  for (const name of failed) if (!printed.has(name)) printed.set(name, []);
  const packages = [...printed].map(([name, parts]) => {
    const all = withPackage(name, parts.join(""));
    const isTold = !failed.has(name) || name === "" || /^FAIL\t/m.test(all);
    return isTold ? all : `${all}
FAIL	${name}	0s`;
  });
  return [built.join(""), ...packages].join("\n");
}
function withPackage(name, text) {
  const isLost = name !== "" && /^Benchmark/m.test(text) && !/^pkg: /m.test(text);
  return isLost ? `pkg: ${name}
${text}` : text;
}
function eventOf(line) {
  try {
    const value = JSON.parse(line);
    return isEvent(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isEvent(value) {
  return typeof value === "object" && value !== null && "Action" in value;
}
function* linesOf(text) {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    yield text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end);
    at = end + 1;
  }
}

// src/profile/benchmark-output.ts
var CONFIG = /^(goos|goarch|pkg|cpu): (.*)$/;
var NAME = new RegExp("^Benchmark(?!\\p{Ll})\\S*", "u");
var UNFINISHED = /^\S+ *\t/;
var TAIL = /(?<!\d)\d+\t *[0-9.]+ ns\/op(?:\s.*)?$/;
var NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?|Inf|NaN)$/i;
var MAX_LINE3 = 1e4;
var MAX_RESULTS = 1e5;
function printedLines(text, procs) {
  return readDrafts(withoutEvents(text), "output").drafts.map(({ path, rest }) => {
    const { name } = procs === 1 ? { name: path } : splitSuffix(path);
    return { name, text: `${path} ${rest}` };
  });
}
function parseBenchmarkOutput(text, name, procs) {
  const plain = withoutEvents(text);
  const { drafts: all, config } = readDrafts(plain, name);
  const drafts = all.filter(({ iterations }) => iterations > 0);
  const failures = packageFailures(linesOf(plain));
  if (drafts.length === 0 && !config.has("pkg") && failures.length === 0) return void 0;
  const only = (key) => config.get(key) ?? "";
  const suffixed = procs === void 0 ? suffixIsProcs(drafts.map((draft) => draft.path)) : procs !== 1;
  return {
    name,
    goos: only("goos"),
    goarch: only("goarch"),
    pkg: only("pkg"),
    cpu: only("cpu"),
    results: drafts.map(({ package: path, path: name2, iterations, metrics }) => ({
      package: path,
      ...suffixed ? splitSuffix(name2) : { name: name2, procs: 1 },
      iterations,
      bytesPerOp: amountOf(metrics.get("B/op")),
      allocsPerOp: amountOf(metrics.get("allocs/op"))
    })),
    failures: failures.map((failure) => ({
      ...failure,
      message: suffixed ? withoutSuffix(failure.message, drafts) : failure.message
    }))
  };
}
function readDrafts(text, name) {
  const config = /* @__PURE__ */ new Map();
  const drafts = [];
  let pending = "";
  let pkg = "";
  for (const line of linesOf(text)) {
    if (line.length > MAX_LINE3) continue;
    const [, key, value] = CONFIG.exec(line) ?? [];
    if (key !== void 0) config.set(key, same(config.get(key), value.trim()));
    if (key === "pkg") pkg = value.trim();
    const path = NAME.exec(line)?.[0];
    const whole = path === void 0 ? void 0 : parseResult(path, line.slice(path.length));
    if (path !== void 0 && UNFINISHED.test(line)) pending = path;
    const draft = whole ?? (pending === "" ? void 0 : parseRest(pending, line));
    if (!draft) continue;
    if (drafts.push({ ...draft, package: pkg }) > MAX_RESULTS) {
      throw new UserError(
        `${name}: has more than ${MAX_RESULTS} results: keep those of one run in it`
      );
    }
    pending = "";
  }
  return { drafts, config };
}
function same(before, now) {
  return before === void 0 || before === now ? now : "";
}
function amountOf(value) {
  return value !== void 0 && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : void 0;
}
function parseResult(path, text) {
  const [count = "", ...fields] = text.trim().split(/\s+/);
  if (!/^\d{1,15}$/.test(count) || fields.length < 2 || fields.length % 2 !== 0) return void 0;
  const metrics = /* @__PURE__ */ new Map();
  for (let i = 0; i < fields.length; i += 2) {
    if (!NUMBER.test(fields[i])) return void 0;
    metrics.set(fields[i + 1], Number(fields[i]));
  }
  return { path, iterations: Number(count), metrics, rest: [count, ...fields].join(" ") };
}
function parseRest(path, line) {
  return parseResult(path, /^ *\d+\t/.test(line) ? line : TAIL.exec(line)?.[0] ?? "");
}
function suffixIsProcs(paths) {
  const numbers = /* @__PURE__ */ new Map();
  const bare = new Set(paths);
  for (const path of paths) {
    const { name, procs } = splitSuffix(path);
    const known = numbers.get(name) ?? /* @__PURE__ */ new Set();
    numbers.set(name, known.add(procs));
    if (bare.has(name)) known.add(1);
  }
  const sets = new Set([...numbers.values()].map((all) => [...all].sort((a, b) => a - b).join()));
  return sets.size === 1 && !sets.has("1");
}
function withoutSuffix(message2, drafts) {
  const [, path = "", words = ""] = /^(Benchmark\S+?)(:? .*)?$/.exec(message2) ?? [];
  const { name, procs } = splitSuffix(path);
  return drafts.some((draft) => splitSuffix(draft.path).procs === procs) ? name + words : message2;
}
function splitSuffix(path) {
  const [, name, procs] = /^(.+)-(\d{1,6})$/.exec(path) ?? [];
  return name === void 0 ? { name: path, procs: 1 } : { name, procs: Number(procs) };
}

// src/profile/keep-samples.ts
function keepSamples(samples, keep) {
  const kept = [];
  for (let i = 0; i < samples.length; i++) if (keep(i)) kept.push(i);
  if (kept.length === samples.length) return samples;
  const stacks = kept.map(
    (sample) => samples.stack.subarray(samples.stackStart[sample], samples.stackStart[sample + 1])
  );
  return {
    length: kept.length,
    ...joinStacks(stacks),
    values: samples.values.map((column) => Float64Array.from(kept, (sample) => column[sample])),
    objectSize: Float64Array.from(kept, (sample) => samples.objectSize[sample]),
    labels: kept.map((sample) => samples.labels[sample])
  };
}
function joinStacks(stacks) {
  const stackStart = starts(stacks.map(({ length }) => length));
  const stack = new Int32Array(stackStart[stacks.length]);
  stacks.forEach((each, i) => {
    stack.set(each, stackStart[i]);
  });
  return { stackStart, stack };
}
function starts(lengths) {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = result[i] + length;
  });
  return result;
}

// src/profile/stack-keys.ts
function stackKeys(profiles) {
  const functions = numbering();
  const places = numbering();
  return profiles.map((profile) => {
    const { samples, locations } = profile;
    const { name, file } = profile.functions;
    const functionOf = name.map((text, i) => functions(JSON.stringify([text, file[i]])));
    const placeOf = Array.from(
      { length: locations.length },
      (_, location) => places(placeText(profile, location, functionOf))
    );
    return samples.labels.map((label, i) => {
      const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]);
      return `${Array.from(stack, (location) => placeOf[location]).join()} ${label}`;
    });
  });
}
function numbering() {
  const numbers = /* @__PURE__ */ new Map();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}
function placeText({ locations, mappings }, location, functionOf) {
  const { lineStart, lineFunction, lineNumber, address, mapping } = locations;
  const [from, to] = [lineStart[location], lineStart[location + 1]];
  if (from === to) {
    return JSON.stringify([mappings[mapping[location]]?.file ?? "", String(address[location])]);
  }
  const calls = [];
  for (let i = from; i < to; i++) calls.push(`${functionOf[lineFunction[i]]}:${lineNumber[i]}`);
  return calls.join();
}

// src/profile/join-moments.ts
function joinMoments(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const key = momentOf(file);
    if (key === void 0) continue;
    groups.set(key, [...groups.get(key) ?? [], file]);
  }
  const replaced = /* @__PURE__ */ new Map();
  const moments = [];
  for (const group of groups.values()) {
    if (group.length < 2 || new Set(group.map(metricOf)).size < group.length) continue;
    const joined = joinColumns(group);
    moments.push({ files: group.map(({ name }) => name), isJoined: joined !== void 0 });
    if (!joined) continue;
    for (const file of group) replaced.set(file, void 0);
    replaced.set(group[0], joined);
  }
  const profiles = files.flatMap((file) => {
    return replaced.has(file) ? replaced.get(file) ?? [] : file;
  });
  return { profiles, moments };
}
function metricOf({ profile }) {
  return profile.sampleTypes.length === 1 ? [...heapMetrics(profile).keys()][0] : void 0;
}
function momentOf(file) {
  const { timeNanos, durationNanos, period, periodType } = file.profile;
  if (timeNanos === 0n || metricOf(file) === void 0) return void 0;
  const folder = file.name.slice(
    0,
    Math.max(file.name.lastIndexOf("/"), file.name.lastIndexOf("\\")) + 1
  );
  const { type = "", unit = "" } = periodType ?? {};
  return JSON.stringify([folder, String(timeNanos), String(durationNanos), period, type, unit]);
}
var FIRST = ["alloc_space", "alloc_objects", "inuse_space", "inuse_objects"];
function joinColumns(group) {
  const files = [...group].sort(
    (a, b) => FIRST.indexOf(metricOf(a)) - FIRST.indexOf(metricOf(b))
  );
  const keys = stackKeys(files.map(({ profile: profile2 }) => profile2));
  const columns = new Map(
    files.map((file, i) => [metricOf(file), sumsOf(file.profile, keys[i])])
  );
  const [{ name, profile }, ...others] = files;
  const [all] = columns.values();
  for (const [metric, sums] of columns) {
    const of = columns.get(partnerOf(metric)) ?? all;
    if (!hasAll(all, sums) || !hasAll(of, sums)) return void 0;
  }
  const seen = /* @__PURE__ */ new Set();
  const values = [...columns.values()].map(
    (sums) => Float64Array.from(keys[0], (key) => sums.get(key) ?? 0)
  );
  const samples = keepSamples({ ...profile.samples, values }, (i) => {
    const isNew = !seen.has(keys[0][i]);
    seen.add(keys[0][i]);
    return isNew;
  });
  const sampleTypes = files.map((file) => file.profile.sampleTypes[0]);
  return {
    name,
    profile: { ...profile, sampleTypes, defaultSampleType: "", samples },
    joined: others.map((other) => other.name)
  };
}
function partnerOf(metric) {
  const [kind] = metric.split("_");
  return METRICS.find((each) => each !== metric && each.startsWith(`${kind}_`));
}
function hasAll(all, sums) {
  return [...sums.keys()].every((key) => all.has(key));
}
function sumsOf({ samples }, keys) {
  const sums = /* @__PURE__ */ new Map();
  samples.values[0].forEach((value, i) => {
    if (value !== 0) sums.set(keys[i], (sums.get(keys[i]) ?? 0) + value);
  });
  return sums;
}

// src/profile/manifest.ts
var SET_SCHEMA = "heapgate/set/v2";
var OldSet = class extends UserError {
};
var MANIFEST_FILE = "heapgate-set.json";
var EXITS = [
  "ok",
  "no-benchmarks",
  "skipped",
  "not-reached",
  "wants-newer-go",
  "build-failed",
  "failed",
  "timeout"
];
function isFailure({ exit }) {
  return !["ok", "no-benchmarks", "skipped", "not-reached"].includes(exit);
}
var RESULT_EXITS = [
  "ok",
  "screened",
  "skipped",
  "failed",
  "too-slow",
  "not-reached"
];
function processesOf(entry) {
  const all = [...entry.screens, ...entry.results.flatMap(({ measurements }) => measurements)];
  return [...entry.start ? [entry.start] : [], ...all.flatMap(({ low, high }) => [low, high])];
}

// src/profile/measured-package.ts
var CALLER = "testing.(*B).runN";
var ALSO_CALLED = /* @__PURE__ */ new Set(["testing", "context", "runtime", "sync", "time"]);
function measuredPackage({ locations, functions, samples }) {
  const callers = /* @__PURE__ */ new Set();
  functions.name.forEach((name, i) => {
    if (name === CALLER) callers.add(i);
  });
  if (callers.size === 0) return "";
  const votes = /* @__PURE__ */ new Map();
  for (let i = 0; i < samples.length; i++) {
    const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]);
    for (const callee of calleesOf(callers, stack, locations)) {
      votes.set(callee, (votes.get(callee) ?? 0) + 1);
    }
  }
  const benchmarks = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const [callee, count] of votes) {
    const { importPath, func } = parseSymbol(functions.name[callee]);
    const path = importPath.replace(/_test$/, "");
    if (ALSO_CALLED.has(path)) continue;
    const paths = func.startsWith("Benchmark") ? benchmarks : others;
    paths.set(path, (paths.get(path) ?? 0) + count);
  }
  return mostVoted(benchmarks) || mostVoted(others);
}
function mostVoted(votes) {
  let best = "";
  for (const [path, count] of votes) if (count > (votes.get(best) ?? 0)) best = path;
  return best;
}
function calleesOf(callers, stack, { lineStart, lineFunction }) {
  const callees = [];
  let called = false;
  for (let at = stack.length - 1; at >= 0; at--) {
    const location = stack[at];
    for (let line = lineStart[location + 1] - 1; line >= lineStart[location]; line--) {
      const fn = lineFunction[line];
      if (called) callees.push(fn);
      called = callers.has(fn);
    }
  }
  return callees;
}

// src/profile/json-field.ts
function fieldOf(parent, key) {
  const { value } = parent;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(parent, "an object");
  }
  const path = parent.path === "" ? key : `${parent.path}.${key}`;
  const member = Object.hasOwn(value, key) ? value[key] : void 0;
  return { file: parent.file, path, value: member };
}
function textOf(parent, key) {
  const field = fieldOf(parent, key);
  return typeof field.value === "string" ? field.value : refuse(field, "a text");
}
function matchOf(parent, key, form, expected) {
  const text = textOf(parent, key);
  return form.test(text) ? text : refuse(fieldOf(parent, key), expected);
}
function flagOf(parent, key) {
  const field = fieldOf(parent, key);
  return typeof field.value === "boolean" ? field.value : refuse(field, "true or false");
}
function numberOf(parent, key) {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  return refuse(field, "a number from 0 up");
}
function countOf(parent, key) {
  const value = numberOf(parent, key);
  return Number.isSafeInteger(value) ? value : refuse(fieldOf(parent, key), "a whole number");
}
function listOf(parent, key, read) {
  return itemsOf(fieldOf(parent, key), read);
}
function itemsOf(list, read) {
  const { file, path, value } = list;
  if (!Array.isArray(value)) return refuse(list, "a list");
  return value.map(
    (item, index) => read({ file, path: `${path}[${index}]`, value: item })
  );
}
function maybe(parent, key, read) {
  const { value } = fieldOf(parent, key);
  return value === void 0 || value === null ? void 0 : read(parent, key);
}
function textsOf(parent, key) {
  return listOf(
    parent,
    key,
    (item) => typeof item.value === "string" ? item.value : refuse(item, "a text")
  );
}
function textRecordOf(parent, key) {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(field, "an object");
  }
  return Object.fromEntries(Object.keys(value).map((name) => [name, textOf(field, name)]));
}
function refuse(field, expected) {
  throw new UserError(`${field.file}: ${field.path || "the file"} must be ${expected}`);
}

// src/profile/read-manifest.ts
var OLD_SCHEMA = "heapgate/set/v1";
var MAX_BYTES = 16 * 1024 * 1024;
function readManifest(bytes, file) {
  if (bytes.length <= MAX_BYTES) return parseManifest(decodeText(bytes), file);
  throw new UserError(`${file}: has ${bytes.length} bytes, too many (at most ${MAX_BYTES})`);
}
function parseManifest(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${file}: not JSON; collect the set again`);
  }
  const root = { file, path: "", value };
  if (textOf(root, "schema") === OLD_SCHEMA) {
    throw new OldSet(
      `${file}: is of an earlier version of heapgate (${OLD_SCHEMA}), which measured whole packages: collect the set again`
    );
  }
  if (textOf(root, "schema") !== SET_SCHEMA) {
    refuse(fieldOf(root, "schema"), `"${SET_SCHEMA}", this version reads no other`);
  }
  return {
    schema: SET_SCHEMA,
    commit: matchOf(root, "commit", /^(?:[0-9a-f]{40,64})?$/, "a full commit hash"),
    dirty: flagOf(root, "dirty"),
    ref: textOf(root, "ref"),
    modules: listOf(root, "modules", (module) => ({
      path: textOf(module, "path"),
      directory: folderOf(module, "directory")
    })),
    go: readGo(fieldOf(root, "go")),
    flags: readFlags(fieldOf(root, "flags")),
    shard: matchOf(root, "shard", /^(?:\d{1,4}\/\d{1,4})?$/, 'like "1/3"'),
    packages: listOf(root, "packages", readPackage)
  };
}
function formatManifest(manifest) {
  return `${JSON.stringify(manifest, null, 2)}
`;
}
function readGo(go) {
  return {
    version: textOf(go, "version"),
    os: textOf(go, "os"),
    arch: textOf(go, "arch"),
    experiments: textOf(go, "experiments"),
    settings: textRecordOf(go, "settings")
  };
}
function readFlags(flags) {
  return {
    bench: textOf(flags, "bench"),
    skip: maybe(flags, "skip", textOf) ?? "",
    cpu: countOf(flags, "cpu"),
    short: flagOf(flags, "short"),
    tags: textsOf(flags, "tags"),
    trimpath: flagOf(flags, "trimpath")
  };
}
function readPackage(entry) {
  return {
    package: matchOf(entry, "package", /^.+$/, "an import path"),
    module: textOf(entry, "module"),
    directory: folderOf(entry, "directory"),
    buildId: textOf(entry, "buildId"),
    exit: oneOf(entry, "exit", EXITS),
    message: textOf(entry, "message"),
    shared: flagOf(entry, "shared"),
    start: fieldOf(entry, "start").value == null ? void 0 : readProcess(fieldOf(entry, "start")),
    screens: listOf(entry, "screens", readMeasurement),
    results: listOf(entry, "results", (result) => ({
      name: matchOf(result, "name", /^Benchmark\S*$/, "a benchmark's name"),
      exit: oneOf(result, "exit", RESULT_EXITS),
      message: textOf(result, "message"),
      ...fieldOf(result, "source").value != null && { source: textOf(result, "source") },
      measurements: listOf(result, "measurements", readMeasurement)
    }))
  };
}
function readMeasurement(of) {
  const [low, high, ...more] = listOf(of, "pair", ({ value }) => value);
  const isPair = Number.isSafeInteger(low) && Number.isSafeInteger(high) && more.length === 0;
  const pair2 = [Number(low), Number(high)];
  if (!isPair || pair2[0] < 2 || pair2[1] <= pair2[0]) {
    refuse(fieldOf(of, "pair"), "two counts like [20, 120], the lower first and at least 2");
  }
  return { pair: pair2, low: readProcess(fieldOf(of, "low")), high: readProcess(fieldOf(of, "high")) };
}
function readProcess(of) {
  return {
    profile: fileNameOf(of, "profile"),
    lines: textsOf(of, "lines"),
    seconds: numberOf(of, "seconds")
  };
}
function oneOf(parent, key, words) {
  const told = textOf(parent, key);
  const known = words.find((word) => word === told);
  return known ?? refuse(fieldOf(parent, key), `one of ${words.join(", ")}`);
}
function fileNameOf(parent, key) {
  return matchOf(parent, key, /^(?!\.)[\w.@~+-]{1,255}$/, "a file name without folders");
}
function folderOf(parent, key) {
  const folder = textOf(parent, key);
  const outside = folder.startsWith("/") || folder.split(/[/\\]/).includes("..");
  return outside ? refuse(fieldOf(parent, key), "a folder inside the repository") : folder;
}

// src/profile/set-processes.ts
function setProcesses(manifests) {
  const found = /* @__PURE__ */ new Map();
  const repeats = new Repeats();
  for (const [folder, { packages, flags }] of manifests) {
    for (const entry of packages) {
      for (const [{ profile, lines }, process] of processesIn(entry, repeats)) {
        found.set(folder + profile, { package: entry.package, process, lines, procs: flags.cpu });
      }
    }
  }
  return found;
}
function processesIn({ package: path, start, screens, results }, of) {
  const found = [];
  if (start) found.push([start, { kind: "start" }]);
  for (const [process, at] of counted(screens, of, path)) {
    found.push([process, { kind: "screen", ...at }]);
  }
  for (const { name: result, measurements } of results) {
    for (const [process, at] of counted(measurements, of, `${path}
${result}`)) {
      found.push([process, { kind: "result", result, ...at }]);
    }
  }
  return found;
}
function counted(measurements, of, what) {
  return measurements.flatMap(({ pair: pair2, low, high }) => {
    const repeat = of.next(`${what}
${pair2}`);
    return [
      [low, { pair: pair2, at: "low", repeat }],
      [high, { pair: pair2, at: "high", repeat }]
    ];
  });
}
var Repeats = class {
  #seen = /* @__PURE__ */ new Map();
  next(what) {
    const repeat = this.#seen.get(what) ?? 0;
    this.#seen.set(what, repeat + 1);
    return repeat;
  }
};

// src/profile/read-set.ts
var PROFILE_NAME = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap)$/;
function isProfileName(name) {
  return PROFILE_NAME.test(name);
}
function readSet(files, gunzip, decoded = /* @__PURE__ */ new WeakMap()) {
  const sorted = {
    profiles: [],
    outputs: [],
    manifests: /* @__PURE__ */ new Map(),
    ignored: [],
    unpacked: 0
  };
  for (const file of files) sortIn(file, sorted, { decoded, gunzip });
  const isEmpty = sorted.profiles.length === 0 && sorted.outputs.every(({ beside: beside2 }) => beside2);
  if (isEmpty) refuseEmpty(files, sorted);
  const { profiles, moments } = joinMoments(sorted.profiles);
  const printed = {
    byStem: new Map(sorted.outputs.map((output) => [stemOf(output.name), output])),
    lone: loneOutputs(profiles, sorted.outputs)
  };
  const processes = setProcesses(sorted.manifests);
  const runs = profiles.map((profile) => {
    const collected = processes.get(profile.name);
    return collected ? collectedRun(profile, collected) : runOf(profile, printed);
  });
  const beside = new Set(runs.map(({ output }) => output?.name));
  const isLog = (name) => sorted.manifests.size > 0 && name.endsWith(".log");
  const alone = sorted.outputs.filter(
    (one) => !one.beside && !beside.has(one.name) && !isLog(one.name)
  );
  return {
    runs,
    outputs: alone.map(({ output }) => output),
    manifests: [...sorted.manifests.values()],
    ignored: sorted.ignored,
    ...moments.length > 0 && { moments }
  };
}
function refuseEmpty(files, { manifests }) {
  for (const [folder, { packages }] of manifests) {
    const [first] = packages.flatMap(processesOf);
    if (!first) continue;
    throw new UserError(
      `${folder}${MANIFEST_FILE}: names ${first.profile}, which is not beside it: keep the whole folder`
    );
  }
  if (manifests.size > 0) return;
  const seen = files.slice(0, 3).map((file) => file.name);
  throw new UserError(
    `${seen.join(", ") || "the source"}: there is no heap profile, and nothing that go test -bench printed: write them with go test -bench . -benchmem -memprofile mem.pb.gz | tee mem.txt`
  );
}
function requireProfiles({ runs, manifests }, what) {
  if (runs.length > 0) return;
  throw new UserError(
    manifests.length > 0 ? `${what}: there is no heap profile: ${MANIFEST_FILE} says that no benchmark ran` : `${what}: there is no heap profile, only what benchmarks printed: compare outputs with the command check, or write profiles with go test -bench . -benchmem -memprofile mem.pb.gz`
  );
}
function sortIn(file, sorted, { decoded, gunzip }) {
  const { profiles, outputs, manifests, ignored } = sorted;
  const [folder, base] = splitName(file.name);
  const known = decoded.get(file.bytes);
  if (known) {
    profiles.push({ name: file.name, profile: known });
    return;
  }
  if (file.unread !== void 0) {
    ignored.push(`${file.name} (${file.unread})`);
    return;
  }
  if (base === MANIFEST_FILE) {
    manifests.set(folder, readManifest(file.bytes, file.name));
    return;
  }
  const isText2 = !isProfileName(file.name) && looksText(file.bytes);
  const tooLong = isText2 && file.bytes.length > MAX_PRINTED;
  const output = isText2 && !tooLong ? parseBenchmarkOutput(decodeText(file.bytes), file.name) : void 0;
  if (output) {
    outputs.push({ name: file.name, output, beside: file.beside === true });
  } else if (file.beside || isText2 && !file.explicit && file.name.endsWith(".log")) {
    return;
  } else if (isText2 && !file.explicit) {
    ignored.push(tooLong ? `${file.name} (${file.bytes.length} bytes of text)` : file.name);
  } else {
    const raw = unpack(file.bytes, file.name, gunzip);
    sorted.unpacked += raw.length;
    if (sorted.unpacked > MAX_UNPACKED) {
      throw new UserError(
        `${file.name}: with the profiles before it, more than ${MAX_UNPACKED} bytes unpacked: name fewer`
      );
    }
    const profile = readUnpacked(raw, file.name);
    checkHeap(profile, file.name);
    decoded.set(file.bytes, profile);
    profiles.push({ name: file.name, profile });
  }
}
function loneOutputs(profiles, outputs) {
  const alone = (files) => {
    const found = /* @__PURE__ */ new Map();
    for (const file of files) {
      const [folder] = splitName(file.name);
      found.set(folder, found.has(folder) ? void 0 : file);
    }
    return found;
  };
  const profile = alone(profiles);
  const lone = [...alone(outputs)].filter(([folder]) => profile.get(folder));
  return new Map(lone.flatMap(([folder, file]) => file ? [[folder, file]] : []));
}
function collectedRun({ name, profile }, of) {
  const { package: measured, process, lines, procs } = of;
  const output = parseBenchmarkOutput([`pkg: ${measured}`, ...lines].join("\n"), name, procs);
  return { name, profile, output, measured, process };
}
function runOf({ name, profile, joined = [] }, { byStem, lone }) {
  const [folder] = splitName(name);
  const named = [name, ...joined].map((file) => byStem.get(stemOf(file))).find(Boolean)?.output;
  const own = measuredPackage(profile);
  const alone = named ? void 0 : lone.get(folder)?.output;
  const output = alone && own !== "" && alone.pkg !== own ? void 0 : alone ?? named;
  return { name, profile, output, measured: output?.pkg || own };
}
function splitName(name) {
  const slash = Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\"));
  return [name.slice(0, slash + 1), name.slice(slash + 1)];
}
function looksText(bytes) {
  if (isGzip(bytes) || isTextProfile(bytes)) return false;
  return isUtf16(bytes) || !bytes.subarray(0, 4096).some((byte) => byte < 9);
}
function stemOf(name) {
  return name.replace(/(?:\.pb)?\.[A-Za-z]+$/, "");
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

// src/profile/pprof-name.ts
function pprofName(name, systemName) {
  if (name !== "" && systemName !== name) return name;
  if (systemName.includes(".<") || systemName.includes("]).")) return systemName;
  if (!/[<>[\]]|::/.test(systemName)) return systemName;
  return removeMatching(removeMatching(systemName, "(", ")"), "<", ">");
}
function removeMatching(name, open, close) {
  let kept = "";
  let nesting = 0;
  let first = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === open) {
      if (nesting++ === 0) first = at;
    } else if (name[at] === close) {
      nesting--;
      if (nesting < 0) break;
      if (nesting === 0) {
        kept += name.slice(from, first);
        from = at + 1;
      }
    }
  }
  return kept + name.slice(from);
}

// src/remembered.ts
function remembered(of) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key);
  };
}
function rememberedOf(of) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const seen = known.get(key) ?? { value: of(key) };
    known.set(key, seen);
    return seen.value;
  };
}

// src/sequences.ts
var Sequences = class {
  /** All sequences, one behind the other, and where each ends. */
  #values = new IntList();
  #ends = [];
  /** Each by its number plus one, in the first free place from that of its hash on; at least half are free. */
  #places = new Int32Array(64);
  /** @param values of which the first `length` are the sequence */
  numberOf(values, length) {
    const place = this.#placeOf(values, 0, length);
    const known = this.#places[place];
    if (known !== 0) return known - 1;
    const number = this.#add(values, length);
    this.#places[place] = number + 1;
    if (number * 2 >= this.#places.length) this.#grow();
    return number;
  }
  #startOf(number) {
    return number === 0 ? 0 : this.#ends[number - 1];
  }
  #placeOf(values, start, length) {
    const last = this.#places.length - 1;
    let hash = length;
    for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ values[i], 2654435761);
    for (let place = (hash ^ hash >>> 15) & last; ; place = place + 1 & last) {
      const known = this.#places[place];
      if (known === 0 || this.#isSame(known - 1, values, start, length)) return place;
    }
  }
  #isSame(number, values, start, length) {
    const own = this.#startOf(number);
    if (this.#ends[number] - own !== length) return false;
    const { ints } = this.#values;
    for (let i = 0; i < length; i++) if (ints[own + i] !== values[start + i]) return false;
    return true;
  }
  #add(values, length) {
    for (let i = 0; i < length; i++) this.#values.push(values[i]);
    return this.#ends.push(this.#values.length) - 1;
  }
  #grow() {
    this.#places = new Int32Array(this.#places.length * 4);
    this.#ends.forEach((end, number) => {
      const start = this.#startOf(number);
      this.#places[this.#placeOf(this.#values.ints, start, end - start)] = number + 1;
    });
  }
};

export {
  decodeText,
  GatheredBytes,
  IntList,
  MAX_FILE,
  MAX_SIDE,
  oneLine,
  firstTelling,
  exitOfBuild,
  whySkipped,
  whyFailed,
  benchmarkAt,
  withoutEvents,
  linesOf,
  printedLines,
  parseBenchmarkOutput,
  StringTable,
  ValueType,
  Label,
  Sample,
  Mapping,
  Line,
  Location,
  Function,
  Profile,
  labelText,
  readLabelTexts,
  checkWire,
  isGzip,
  saidSize,
  notWhole,
  tooLarge,
  keepSamples,
  starts,
  readProfile,
  unpack,
  heapMetrics,
  fieldOf,
  textOf,
  flagOf,
  countOf,
  listOf,
  itemsOf,
  maybe,
  refuse,
  SET_SCHEMA,
  OldSet,
  MANIFEST_FILE,
  isFailure,
  processesOf,
  pprofName,
  readManifest,
  formatManifest,
  isProfileName,
  readSet,
  requireProfiles,
  remembered,
  rememberedOf,
  Sequences
};
