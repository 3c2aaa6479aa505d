import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  METRICS,
  UserError,
  parseSymbol
} from "./chunk-VS5N23VM.js";

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

// node_modules/pako/dist/pako.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
  let len = buf.length;
  while (--len >= 0) buf[len] = 0;
}
var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES = 2;
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var MAX_BL_BITS = 7;
var END_BLOCK = 256;
var REP_3_6 = 16;
var REPZ_3_10 = 17;
var REPZ_11_138 = 18;
var extra_lbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0
]);
var extra_dbits = new Uint8Array([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13
]);
var extra_blbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  2,
  3,
  7
]);
var bl_order = new Uint8Array([
  16,
  17,
  18,
  0,
  8,
  7,
  9,
  6,
  10,
  5,
  11,
  4,
  12,
  3,
  13,
  2,
  14,
  1,
  15
]);
var DIST_CODE_LEN = 512;
var static_ltree = new Array(288 * 2);
zero$1(static_ltree);
var static_dtree = new Array(D_CODES * 2);
zero$1(static_dtree);
var _dist_code = new Array(DIST_CODE_LEN);
zero$1(_dist_code);
var _length_code = new Array(256);
zero$1(_length_code);
var base_length = new Array(LENGTH_CODES);
zero$1(base_length);
var base_dist = new Array(D_CODES);
zero$1(base_dist);
var StaticTreeDesc = class {
  constructor(static_tree, extra_bits, extra_base, elems, max_length) {
    this.static_tree = static_tree;
    this.extra_bits = extra_bits;
    this.extra_base = extra_base;
    this.elems = elems;
    this.max_length = max_length;
    this.has_stree = static_tree && static_tree.length;
  }
};
var static_l_desc;
var static_d_desc;
var static_bl_desc;
var TreeDesc = class {
  constructor(dyn_tree, stat_desc) {
    this.dyn_tree = dyn_tree;
    this.max_code = 0;
    this.stat_desc = stat_desc;
  }
};
var d_code = (dist) => {
  return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};
var put_short = (s, w) => {
  s.pending_buf[s.pending++] = w & 255;
  s.pending_buf[s.pending++] = w >>> 8 & 255;
};
var send_bits = (s, value, length) => {
  if (s.bi_valid > Buf_size - length) {
    s.bi_buf |= value << s.bi_valid & 65535;
    put_short(s, s.bi_buf);
    s.bi_buf = value >> Buf_size - s.bi_valid;
    s.bi_valid += length - Buf_size;
  } else {
    s.bi_buf |= value << s.bi_valid & 65535;
    s.bi_valid += length;
  }
};
var send_code = (s, c, tree) => {
  send_bits(s, tree[c * 2], tree[c * 2 + 1]);
};
var bi_reverse = (code, len) => {
  let res = 0;
  do {
    res |= code & 1;
    code >>>= 1;
    res <<= 1;
  } while (--len > 0);
  return res >>> 1;
};
var bi_flush = (s) => {
  if (s.bi_valid === 16) {
    put_short(s, s.bi_buf);
    s.bi_buf = 0;
    s.bi_valid = 0;
  } else if (s.bi_valid >= 8) {
    s.pending_buf[s.pending++] = s.bi_buf & 255;
    s.bi_buf >>= 8;
    s.bi_valid -= 8;
  }
};
var gen_bitlen = (s, desc) => {
  const tree = desc.dyn_tree;
  const max_code = desc.max_code;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const extra = desc.stat_desc.extra_bits;
  const base = desc.stat_desc.extra_base;
  const max_length = desc.stat_desc.max_length;
  let h;
  let n, m;
  let bits;
  let xbits;
  let f;
  let overflow = 0;
  for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
  tree[s.heap[s.heap_max] * 2 + 1] = 0;
  for (h = s.heap_max + 1; h < HEAP_SIZE$1; h++) {
    n = s.heap[h];
    bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
    if (bits > max_length) {
      bits = max_length;
      overflow++;
    }
    tree[n * 2 + 1] = bits;
    if (n > max_code) continue;
    s.bl_count[bits]++;
    xbits = 0;
    if (n >= base) xbits = extra[n - base];
    f = tree[n * 2];
    s.opt_len += f * (bits + xbits);
    if (has_stree) s.static_len += f * (stree[n * 2 + 1] + xbits);
  }
  if (overflow === 0) return;
  do {
    bits = max_length - 1;
    while (s.bl_count[bits] === 0) bits--;
    s.bl_count[bits]--;
    s.bl_count[bits + 1] += 2;
    s.bl_count[max_length]--;
    overflow -= 2;
  } while (overflow > 0);
  for (bits = max_length; bits !== 0; bits--) {
    n = s.bl_count[bits];
    while (n !== 0) {
      m = s.heap[--h];
      if (m > max_code) continue;
      if (tree[m * 2 + 1] !== bits) {
        s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
        tree[m * 2 + 1] = bits;
      }
      n--;
    }
  }
};
var gen_codes = (tree, max_code, bl_count) => {
  const next_code = new Array(16);
  let code = 0;
  let bits;
  let n;
  for (bits = 1; bits <= MAX_BITS; bits++) {
    code = code + bl_count[bits - 1] << 1;
    next_code[bits] = code;
  }
  for (n = 0; n <= max_code; n++) {
    let len = tree[n * 2 + 1];
    if (len === 0) continue;
    tree[n * 2] = bi_reverse(next_code[len]++, len);
  }
};
var tr_static_init = () => {
  let n;
  let bits;
  let length;
  let code;
  let dist;
  const bl_count = new Array(16);
  length = 0;
  for (code = 0; code < LENGTH_CODES - 1; code++) {
    base_length[code] = length;
    for (n = 0; n < 1 << extra_lbits[code]; n++) _length_code[length++] = code;
  }
  _length_code[length - 1] = code;
  dist = 0;
  for (code = 0; code < 16; code++) {
    base_dist[code] = dist;
    for (n = 0; n < 1 << extra_dbits[code]; n++) _dist_code[dist++] = code;
  }
  dist >>= 7;
  for (; code < D_CODES; code++) {
    base_dist[code] = dist << 7;
    for (n = 0; n < 1 << extra_dbits[code] - 7; n++) _dist_code[256 + dist++] = code;
  }
  for (bits = 0; bits <= MAX_BITS; bits++) bl_count[bits] = 0;
  n = 0;
  while (n <= 143) {
    static_ltree[n * 2 + 1] = 8;
    n++;
    bl_count[8]++;
  }
  while (n <= 255) {
    static_ltree[n * 2 + 1] = 9;
    n++;
    bl_count[9]++;
  }
  while (n <= 279) {
    static_ltree[n * 2 + 1] = 7;
    n++;
    bl_count[7]++;
  }
  while (n <= 287) {
    static_ltree[n * 2 + 1] = 8;
    n++;
    bl_count[8]++;
  }
  gen_codes(static_ltree, 287, bl_count);
  for (n = 0; n < D_CODES; n++) {
    static_dtree[n * 2 + 1] = 5;
    static_dtree[n * 2] = bi_reverse(n, 5);
  }
  static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, 257, L_CODES, MAX_BITS);
  static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
  static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
};
var init_block = (s) => {
  let n;
  for (n = 0; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
  for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
  for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
  s.dyn_ltree[END_BLOCK * 2] = 1;
  s.opt_len = s.static_len = 0;
  s.sym_next = s.matches = 0;
};
var bi_windup = (s) => {
  if (s.bi_valid > 8) put_short(s, s.bi_buf);
  else if (s.bi_valid > 0) s.pending_buf[s.pending++] = s.bi_buf;
  s.bi_buf = 0;
  s.bi_valid = 0;
};
var smaller = (tree, n, m, depth) => {
  const _n2 = n * 2;
  const _m2 = m * 2;
  return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
};
var pqdownheap = (s, tree, k) => {
  const v = s.heap[k];
  let j = k << 1;
  while (j <= s.heap_len) {
    if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) j++;
    if (smaller(tree, v, s.heap[j], s.depth)) break;
    s.heap[k] = s.heap[j];
    k = j;
    j <<= 1;
  }
  s.heap[k] = v;
};
var compress_block = (s, ltree, dtree) => {
  let dist;
  let lc;
  let sx = 0;
  let code;
  let extra;
  if (s.sym_next !== 0) do {
    dist = s.pending_buf[s.sym_buf + sx++] & 255;
    dist += (s.pending_buf[s.sym_buf + sx++] & 255) << 8;
    lc = s.pending_buf[s.sym_buf + sx++];
    if (dist === 0) send_code(s, lc, ltree);
    else {
      code = _length_code[lc];
      send_code(s, code + LITERALS + 1, ltree);
      extra = extra_lbits[code];
      if (extra !== 0) {
        lc -= base_length[code];
        send_bits(s, lc, extra);
      }
      dist--;
      code = d_code(dist);
      send_code(s, code, dtree);
      extra = extra_dbits[code];
      if (extra !== 0) {
        dist -= base_dist[code];
        send_bits(s, dist, extra);
      }
    }
  } while (sx < s.sym_next);
  send_code(s, END_BLOCK, ltree);
};
var build_tree = (s, desc) => {
  const tree = desc.dyn_tree;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const elems = desc.stat_desc.elems;
  let n, m;
  let max_code = -1;
  let node;
  s.heap_len = 0;
  s.heap_max = HEAP_SIZE$1;
  for (n = 0; n < elems; n++) if (tree[n * 2] !== 0) {
    s.heap[++s.heap_len] = max_code = n;
    s.depth[n] = 0;
  } else tree[n * 2 + 1] = 0;
  while (s.heap_len < 2) {
    node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
    tree[node * 2] = 1;
    s.depth[node] = 0;
    s.opt_len--;
    if (has_stree) s.static_len -= stree[node * 2 + 1];
  }
  desc.max_code = max_code;
  for (n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
  node = elems;
  do {
    n = s.heap[1];
    s.heap[1] = s.heap[s.heap_len--];
    pqdownheap(s, tree, 1);
    m = s.heap[1];
    s.heap[--s.heap_max] = n;
    s.heap[--s.heap_max] = m;
    tree[node * 2] = tree[n * 2] + tree[m * 2];
    s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
    tree[n * 2 + 1] = tree[m * 2 + 1] = node;
    s.heap[1] = node++;
    pqdownheap(s, tree, 1);
  } while (s.heap_len >= 2);
  s.heap[--s.heap_max] = s.heap[1];
  gen_bitlen(s, desc);
  gen_codes(tree, max_code, s.bl_count);
};
var scan_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  tree[(max_code + 1) * 2 + 1] = 65535;
  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen) continue;
    else if (count < min_count) s.bl_tree[curlen * 2] += count;
    else if (curlen !== 0) {
      if (curlen !== prevlen) s.bl_tree[curlen * 2]++;
      s.bl_tree[REP_3_6 * 2]++;
    } else if (count <= 10) s.bl_tree[REPZ_3_10 * 2]++;
    else s.bl_tree[REPZ_11_138 * 2]++;
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var send_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen) continue;
    else if (count < min_count) do
      send_code(s, curlen, s.bl_tree);
    while (--count !== 0);
    else if (curlen !== 0) {
      if (curlen !== prevlen) {
        send_code(s, curlen, s.bl_tree);
        count--;
      }
      send_code(s, REP_3_6, s.bl_tree);
      send_bits(s, count - 3, 2);
    } else if (count <= 10) {
      send_code(s, REPZ_3_10, s.bl_tree);
      send_bits(s, count - 3, 3);
    } else {
      send_code(s, REPZ_11_138, s.bl_tree);
      send_bits(s, count - 11, 7);
    }
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var build_bl_tree = (s) => {
  let max_blindex;
  scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
  scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
  build_tree(s, s.bl_desc);
  for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
  s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
  return max_blindex;
};
var send_all_trees = (s, lcodes, dcodes, blcodes) => {
  let rank2;
  send_bits(s, lcodes - 257, 5);
  send_bits(s, dcodes - 1, 5);
  send_bits(s, blcodes - 4, 4);
  for (rank2 = 0; rank2 < blcodes; rank2++) send_bits(s, s.bl_tree[bl_order[rank2] * 2 + 1], 3);
  send_tree(s, s.dyn_ltree, lcodes - 1);
  send_tree(s, s.dyn_dtree, dcodes - 1);
};
var detect_data_type = (s) => {
  let block_mask = 4093624447;
  let n;
  for (n = 0; n <= 31; n++, block_mask >>>= 1) if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
  if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
  for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
  return Z_BINARY;
};
var static_init_done = false;
var _tr_init = (s) => {
  if (!static_init_done) {
    tr_static_init();
    static_init_done = true;
  }
  s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
  s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
  s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
  s.bi_buf = 0;
  s.bi_valid = 0;
  init_block(s);
};
var _tr_stored_block = (s, buf, stored_len, last) => {
  send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
  bi_windup(s);
  put_short(s, stored_len);
  put_short(s, ~stored_len);
  if (stored_len) s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
  s.pending += stored_len;
};
var _tr_align = (s) => {
  send_bits(s, STATIC_TREES << 1, 3);
  send_code(s, END_BLOCK, static_ltree);
  bi_flush(s);
};
var _tr_flush_block = (s, buf, stored_len, last) => {
  let opt_lenb, static_lenb;
  let max_blindex = 0;
  if (s.level > 0) {
    if (s.strm.data_type === Z_UNKNOWN) s.strm.data_type = detect_data_type(s);
    build_tree(s, s.l_desc);
    build_tree(s, s.d_desc);
    max_blindex = build_bl_tree(s);
    opt_lenb = s.opt_len + 3 + 7 >>> 3;
    static_lenb = s.static_len + 3 + 7 >>> 3;
    if (static_lenb <= opt_lenb || s.strategy === Z_FIXED$1) opt_lenb = static_lenb;
  } else opt_lenb = static_lenb = stored_len + 5;
  if (stored_len + 4 <= opt_lenb && buf !== -1) _tr_stored_block(s, buf, stored_len, last);
  else if (s.strategy === Z_FIXED$1 || static_lenb === opt_lenb) {
    send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
    compress_block(s, static_ltree, static_dtree);
  } else {
    send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
    send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
    compress_block(s, s.dyn_ltree, s.dyn_dtree);
  }
  init_block(s);
  if (last) bi_windup(s);
};
var _tr_tally = (s, dist, lc) => {
  s.pending_buf[s.sym_buf + s.sym_next++] = dist;
  s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
  s.pending_buf[s.sym_buf + s.sym_next++] = lc;
  if (dist === 0) s.dyn_ltree[lc * 2]++;
  else {
    s.matches++;
    dist--;
    s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
    s.dyn_dtree[d_code(dist) * 2]++;
  }
  return s.sym_next === s.sym_end;
};
var adler32 = (adler, buf, len, pos) => {
  let s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
  while (len !== 0) {
    n = len > 2e3 ? 2e3 : len;
    len -= n;
    do {
      s1 = s1 + buf[pos++] | 0;
      s2 = s2 + s1 | 0;
    } while (--n);
    s1 %= 65521;
    s2 %= 65521;
  }
  return s1 | s2 << 16 | 0;
};
var makeTable = () => {
  const table = new Uint32Array(256 * 8);
  let c;
  for (let n = 0; n < 256; n++) {
    c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
    table[n] = c;
  }
  for (let n = 0; n < 256; n++) {
    c = table[n];
    for (let k = 256; k < 256 * 8; k += 256) {
      c = table[c & 255] ^ c >>> 8;
      table[k + n] = c;
    }
  }
  return table;
};
var crcTable = makeTable();
var crc32 = (crc, buf, len, pos) => {
  const t = crcTable;
  const end = pos + len;
  let i = pos;
  crc ^= -1;
  for (const end8 = end - 7; i < end8; i += 8) {
    crc ^= buf[i] | buf[i + 1] << 8 | buf[i + 2] << 16 | buf[i + 3] << 24;
    crc = t[1792 + (crc & 255)] ^ t[1536 + (crc >>> 8 & 255)] ^ t[1280 + (crc >>> 16 & 255)] ^ t[1024 + (crc >>> 24)] ^ t[768 + buf[i + 4]] ^ t[512 + buf[i + 5]] ^ t[256 + buf[i + 6]] ^ t[buf[i + 7]];
  }
  for (; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
  return crc ^ -1;
};
var messages_default = {
  2: "need dictionary",
  1: "stream end",
  0: "",
  "-1": "file error",
  "-2": "stream error",
  "-3": "data error",
  "-4": "insufficient memory",
  "-5": "buffer error",
  "-6": "incompatible version"
};
var MAX_MEM_LEVEL = 9;
var HEAP_SIZE = 573;
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var PRESET_DICT = 32;
var INIT_STATE = 42;
var GZIP_STATE = 57;
var EXTRA_STATE = 69;
var NAME_STATE = 73;
var COMMENT_STATE = 91;
var HCRC_STATE = 103;
var BUSY_STATE = 113;
var FINISH_STATE = 666;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var OS_CODE = 3;
var err = (strm, errorCode) => {
  strm.msg = messages_default[errorCode];
  return errorCode;
};
var rank = (f) => {
  return f * 2 - (f > 4 ? 9 : 0);
};
var zero = (buf) => {
  let len = buf.length;
  while (--len >= 0) buf[len] = 0;
};
var slide_hash = (s) => {
  let n, m;
  let p;
  let wsize = s.w_size;
  n = s.hash_size;
  p = n;
  do {
    m = s.head[--p];
    s.head[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
  n = wsize;
  p = n;
  do {
    m = s.prev[--p];
    s.prev[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
};
var HASH = (s, prev, data) => (prev << s.hash_shift ^ data) & s.hash_mask;
var INSERT_STRING = (s, str) => {
  let h;
  if (s.legacy_hash) h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
  else {
    const w = s.window;
    const value = w[str] | w[str + 1] << 8 | w[str + 2] << 16 | w[str + 3] << 24;
    h = s.ins_h = Math.imul(value, 66521) + 66521 >>> 16 & s.hash_mask;
  }
  const hash_head = s.prev[str & s.w_mask] = s.head[h];
  s.head[h] = str;
  return hash_head;
};
var flush_pending = (strm) => {
  const s = strm.state;
  let len = s.pending;
  if (len > strm.avail_out) len = strm.avail_out;
  if (len === 0) return;
  strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
  strm.next_out += len;
  s.pending_out += len;
  strm.total_out += len;
  strm.avail_out -= len;
  s.pending -= len;
  if (s.pending === 0) s.pending_out = 0;
};
var flush_block_only = (s, last) => {
  _tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
  s.block_start = s.strstart;
  flush_pending(s.strm);
};
var put_byte = (s, b) => {
  s.pending_buf[s.pending++] = b;
};
var putShortMSB = (s, b) => {
  s.pending_buf[s.pending++] = b >>> 8 & 255;
  s.pending_buf[s.pending++] = b & 255;
};
var read_buf = (strm, buf, start, size) => {
  let len = strm.avail_in;
  if (len > size) len = size;
  if (len === 0) return 0;
  strm.avail_in -= len;
  buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
  if (strm.state.wrap === 1) strm.adler = adler32(strm.adler, buf, len, start);
  else if (strm.state.wrap === 2) strm.adler = crc32(strm.adler, buf, len, start);
  strm.next_in += len;
  strm.total_in += len;
  return len;
};
var longest_match = (s, cur_match) => {
  let chain_length = s.max_chain_length;
  let scan = s.strstart;
  let match;
  let len;
  let best_len = s.prev_length;
  let nice_match = s.nice_match;
  const limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
  const _win = s.window;
  const wmask = s.w_mask;
  const prev = s.prev;
  const strend = s.strstart + MAX_MATCH;
  let scan_end1 = _win[scan + best_len - 1];
  let scan_end = _win[scan + best_len];
  if (s.prev_length >= s.good_match) chain_length >>= 2;
  if (nice_match > s.lookahead) nice_match = s.lookahead;
  do {
    match = cur_match;
    if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) continue;
    scan += 2;
    match++;
    do
      ;
    while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
    len = MAX_MATCH - (strend - scan);
    scan = strend - MAX_MATCH;
    if (len > best_len) {
      s.match_start = cur_match;
      best_len = len;
      if (len >= nice_match) break;
      scan_end1 = _win[scan + best_len - 1];
      scan_end = _win[scan + best_len];
    }
  } while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
  if (best_len <= s.lookahead) return best_len;
  return s.lookahead;
};
var fill_window = (s) => {
  const _w_size = s.w_size;
  let n, more, str;
  do {
    more = s.window_size - s.lookahead - s.strstart;
    if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
      s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
      s.match_start -= _w_size;
      s.strstart -= _w_size;
      s.block_start -= _w_size;
      if (s.insert > s.strstart) s.insert = s.strstart;
      slide_hash(s);
      more += _w_size;
    }
    if (s.strm.avail_in === 0) break;
    n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
    s.lookahead += n;
    if (!s.legacy_hash) {
      if (s.lookahead + s.insert > MIN_MATCH) {
        str = s.strstart - s.insert;
        while (s.insert) {
          INSERT_STRING(s, str);
          str++;
          s.insert--;
          if (s.lookahead + s.insert <= MIN_MATCH) break;
        }
      }
    } else if (s.lookahead + s.insert >= MIN_MATCH) {
      str = s.strstart - s.insert;
      s.ins_h = s.window[str];
      s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
      while (s.insert) {
        INSERT_STRING(s, str);
        str++;
        s.insert--;
        if (s.lookahead + s.insert < MIN_MATCH) break;
      }
    }
  } while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
};
var deflate_stored = (s, flush) => {
  let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;
  let len, left, have, last = 0;
  let used = s.strm.avail_in;
  do {
    len = 65535;
    have = s.bi_valid + 42 >> 3;
    if (s.strm.avail_out < have) break;
    have = s.strm.avail_out - have;
    left = s.strstart - s.block_start;
    if (len > left + s.strm.avail_in) len = left + s.strm.avail_in;
    if (len > have) len = have;
    if (len < min_block && (len === 0 && flush !== 4 || flush === 0 || len !== left + s.strm.avail_in)) break;
    last = flush === 4 && len === left + s.strm.avail_in ? 1 : 0;
    _tr_stored_block(s, 0, 0, last);
    s.pending_buf[s.pending - 4] = len;
    s.pending_buf[s.pending - 3] = len >> 8;
    s.pending_buf[s.pending - 2] = ~len;
    s.pending_buf[s.pending - 1] = ~len >> 8;
    flush_pending(s.strm);
    if (left) {
      if (left > len) left = len;
      s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
      s.strm.next_out += left;
      s.strm.avail_out -= left;
      s.strm.total_out += left;
      s.block_start += left;
      len -= left;
    }
    if (len) {
      read_buf(s.strm, s.strm.output, s.strm.next_out, len);
      s.strm.next_out += len;
      s.strm.avail_out -= len;
      s.strm.total_out += len;
    }
  } while (last === 0);
  used -= s.strm.avail_in;
  if (used) {
    if (used >= s.w_size) {
      s.matches = 2;
      s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
      s.strstart = s.w_size;
      s.insert = s.strstart;
    } else {
      if (s.window_size - s.strstart <= used) {
        s.strstart -= s.w_size;
        s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
        if (s.matches < 2) s.matches++;
        if (s.insert > s.strstart) s.insert = s.strstart;
      }
      s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
      s.strstart += used;
      s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
    }
    s.block_start = s.strstart;
  }
  if (s.high_water < s.strstart) s.high_water = s.strstart;
  if (last) return BS_FINISH_DONE;
  if (flush !== 0 && flush !== 4 && s.strm.avail_in === 0 && s.strstart === s.block_start) return BS_BLOCK_DONE;
  have = s.window_size - s.strstart;
  if (s.strm.avail_in > have && s.block_start >= s.w_size) {
    s.block_start -= s.w_size;
    s.strstart -= s.w_size;
    s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
    if (s.matches < 2) s.matches++;
    have += s.w_size;
    if (s.insert > s.strstart) s.insert = s.strstart;
  }
  if (have > s.strm.avail_in) have = s.strm.avail_in;
  if (have) {
    read_buf(s.strm, s.window, s.strstart, have);
    s.strstart += have;
    s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
  }
  if (s.high_water < s.strstart) s.high_water = s.strstart;
  have = s.bi_valid + 42 >> 3;
  have = s.pending_buf_size - have > 65535 ? 65535 : s.pending_buf_size - have;
  min_block = have > s.w_size ? s.w_size : have;
  left = s.strstart - s.block_start;
  if (left >= min_block || (left || flush === 4) && flush !== 0 && s.strm.avail_in === 0 && left <= have) {
    len = left > have ? have : left;
    last = flush === 4 && s.strm.avail_in === 0 && len === left ? 1 : 0;
    _tr_stored_block(s, s.block_start, len, last);
    s.block_start += len;
    flush_pending(s.strm);
  }
  return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};
var deflate_fast = (s, flush) => {
  let hash_head;
  let bflush;
  for (; ; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
      if (s.lookahead === 0) break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
    if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) s.match_length = longest_match(s, hash_head);
    if (s.match_length >= MIN_MATCH) {
      bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
      s.lookahead -= s.match_length;
      if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
        s.match_length--;
        do {
          s.strstart++;
          hash_head = INSERT_STRING(s, s.strstart);
        } while (--s.match_length !== 0);
        s.strstart++;
      } else {
        s.strstart += s.match_length;
        s.match_length = 0;
        if (s.legacy_hash) {
          s.ins_h = s.window[s.strstart];
          s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);
        }
      }
    } else {
      bflush = _tr_tally(s, 0, s.window[s.strstart]);
      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    }
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_slow = (s, flush) => {
  let hash_head;
  let bflush;
  let max_insert;
  for (; ; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
      if (s.lookahead === 0) break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
    s.prev_length = s.match_length;
    s.prev_match = s.match_start;
    s.match_length = MIN_MATCH - 1;
    if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
      s.match_length = longest_match(s, hash_head);
      if (s.match_length <= 5 && (s.strategy === 1 || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) s.match_length = MIN_MATCH - 1;
    }
    if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
      max_insert = s.strstart + s.lookahead - MIN_MATCH;
      bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
      s.lookahead -= s.prev_length - 1;
      s.prev_length -= 2;
      do
        if (++s.strstart <= max_insert) hash_head = INSERT_STRING(s, s.strstart);
      while (--s.prev_length !== 0);
      s.match_available = 0;
      s.match_length = MIN_MATCH - 1;
      s.strstart++;
      if (bflush) {
        flush_block_only(s, false);
        if (s.strm.avail_out === 0) return BS_NEED_MORE;
      }
    } else if (s.match_available) {
      bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
      if (bflush)
        flush_block_only(s, false);
      s.strstart++;
      s.lookahead--;
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    } else {
      s.match_available = 1;
      s.strstart++;
      s.lookahead--;
    }
  }
  if (s.match_available) {
    bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
    s.match_available = 0;
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_rle = (s, flush) => {
  let bflush;
  let prev;
  let scan, strend;
  const _win = s.window;
  for (; ; ) {
    if (s.lookahead <= MAX_MATCH) {
      fill_window(s);
      if (s.lookahead <= MAX_MATCH && flush === 0) return BS_NEED_MORE;
      if (s.lookahead === 0) break;
    }
    s.match_length = 0;
    if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
      scan = s.strstart - 1;
      prev = _win[scan];
      if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
        strend = s.strstart + MAX_MATCH;
        do
          ;
        while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
        s.match_length = MAX_MATCH - (strend - scan);
        if (s.match_length > s.lookahead) s.match_length = s.lookahead;
      }
    }
    if (s.match_length >= MIN_MATCH) {
      bflush = _tr_tally(s, 1, s.match_length - MIN_MATCH);
      s.lookahead -= s.match_length;
      s.strstart += s.match_length;
      s.match_length = 0;
    } else {
      bflush = _tr_tally(s, 0, s.window[s.strstart]);
      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    }
  }
  s.insert = 0;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_huff = (s, flush) => {
  let bflush;
  for (; ; ) {
    if (s.lookahead === 0) {
      fill_window(s);
      if (s.lookahead === 0) {
        if (flush === 0) return BS_NEED_MORE;
        break;
      }
    }
    s.match_length = 0;
    bflush = _tr_tally(s, 0, s.window[s.strstart]);
    s.lookahead--;
    s.strstart++;
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) return BS_NEED_MORE;
    }
  }
  s.insert = 0;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var Config = class {
  constructor(good_length, max_lazy, nice_length, max_chain, func) {
    this.good_length = good_length;
    this.max_lazy = max_lazy;
    this.nice_length = nice_length;
    this.max_chain = max_chain;
    this.func = func;
  }
};
var configuration_table = [
  new Config(0, 0, 0, 0, deflate_stored),
  new Config(4, 4, 8, 4, deflate_fast),
  new Config(4, 5, 16, 8, deflate_fast),
  new Config(4, 6, 32, 32, deflate_fast),
  new Config(4, 4, 16, 16, deflate_slow),
  new Config(8, 16, 32, 32, deflate_slow),
  new Config(8, 16, 128, 128, deflate_slow),
  new Config(8, 32, 128, 256, deflate_slow),
  new Config(32, 128, 258, 1024, deflate_slow),
  new Config(32, 258, 258, 4096, deflate_slow)
];
var lm_init = (s) => {
  s.window_size = 2 * s.w_size;
  zero(s.head);
  s.max_lazy_match = configuration_table[s.level].max_lazy;
  s.good_match = configuration_table[s.level].good_length;
  s.nice_match = configuration_table[s.level].nice_length;
  s.max_chain_length = configuration_table[s.level].max_chain;
  s.strstart = 0;
  s.block_start = 0;
  s.lookahead = 0;
  s.insert = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  s.ins_h = 0;
};
var DeflateState = class {
  constructor() {
    this.strm = null;
    this.status = 0;
    this.pending_buf = null;
    this.pending_buf_size = 0;
    this.pending_out = 0;
    this.pending = 0;
    this.wrap = 0;
    this.gzhead = null;
    this.gzindex = 0;
    this.method = 8;
    this.last_flush = -1;
    this.w_size = 0;
    this.w_bits = 0;
    this.w_mask = 0;
    this.window = null;
    this.window_size = 0;
    this.prev = null;
    this.head = null;
    this.ins_h = 0;
    this.legacy_hash = 0;
    this.hash_size = 0;
    this.hash_bits = 0;
    this.hash_mask = 0;
    this.hash_shift = 0;
    this.block_start = 0;
    this.match_length = 0;
    this.prev_match = 0;
    this.match_available = 0;
    this.strstart = 0;
    this.match_start = 0;
    this.lookahead = 0;
    this.prev_length = 0;
    this.max_chain_length = 0;
    this.max_lazy_match = 0;
    this.level = 0;
    this.strategy = 0;
    this.good_match = 0;
    this.nice_match = 0;
    this.dyn_ltree = new Uint16Array(HEAP_SIZE * 2);
    this.dyn_dtree = /* @__PURE__ */ new Uint16Array(122);
    this.bl_tree = /* @__PURE__ */ new Uint16Array(78);
    zero(this.dyn_ltree);
    zero(this.dyn_dtree);
    zero(this.bl_tree);
    this.l_desc = null;
    this.d_desc = null;
    this.bl_desc = null;
    this.bl_count = /* @__PURE__ */ new Uint16Array(16);
    this.heap = /* @__PURE__ */ new Uint16Array(573);
    zero(this.heap);
    this.heap_len = 0;
    this.heap_max = 0;
    this.depth = /* @__PURE__ */ new Uint16Array(573);
    zero(this.depth);
    this.sym_buf = 0;
    this.lit_bufsize = 0;
    this.sym_next = 0;
    this.sym_end = 0;
    this.opt_len = 0;
    this.static_len = 0;
    this.matches = 0;
    this.insert = 0;
    this.bi_buf = 0;
    this.bi_valid = 0;
  }
};
var deflateStateCheck = (strm) => {
  if (!strm) return 1;
  const s = strm.state;
  if (!s || s.strm !== strm || s.status !== INIT_STATE && s.status !== GZIP_STATE && s.status !== EXTRA_STATE && s.status !== NAME_STATE && s.status !== COMMENT_STATE && s.status !== HCRC_STATE && s.status !== BUSY_STATE && s.status !== FINISH_STATE) return 1;
  return 0;
};
var deflateResetKeep = (strm) => {
  if (deflateStateCheck(strm)) return err(strm, -2);
  strm.total_in = strm.total_out = 0;
  strm.data_type = 2;
  const s = strm.state;
  s.pending = 0;
  s.pending_out = 0;
  if (s.wrap < 0) s.wrap = -s.wrap;
  s.status = s.wrap === 2 ? GZIP_STATE : s.wrap ? INIT_STATE : BUSY_STATE;
  strm.adler = s.wrap === 2 ? 0 : 1;
  s.last_flush = -2;
  _tr_init(s);
  return 0;
};
var deflateReset = (strm) => {
  const ret = deflateResetKeep(strm);
  if (ret === 0) lm_init(strm.state);
  return ret;
};
var deflateInit2 = (strm, level, method, windowBits, memLevel, strategy, legacyHash) => {
  if (!strm) return -2;
  let wrap = 1;
  if (level === -1) level = 6;
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  } else if (windowBits > 15) {
    wrap = 2;
    windowBits -= 16;
  }
  if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== 8 || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > 4 || windowBits === 8 && wrap !== 1) return err(strm, -2);
  if (windowBits === 8) windowBits = 9;
  const s = new DeflateState();
  strm.state = s;
  s.strm = strm;
  s.status = INIT_STATE;
  s.wrap = wrap;
  s.gzhead = null;
  s.w_bits = windowBits;
  s.w_size = 1 << s.w_bits;
  s.w_mask = s.w_size - 1;
  s.legacy_hash = legacyHash ? 1 : 0;
  s.hash_bits = memLevel + 7;
  if (!s.legacy_hash && s.hash_bits < 15) s.hash_bits = 15;
  s.hash_size = 1 << s.hash_bits;
  s.hash_mask = s.hash_size - 1;
  s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
  s.window = new Uint8Array(s.w_size * 2);
  s.head = new Uint16Array(s.hash_size);
  s.prev = new Uint16Array(s.w_size);
  s.lit_bufsize = 1 << memLevel + 6;
  s.pending_buf_size = s.lit_bufsize * 4;
  s.pending_buf = new Uint8Array(s.pending_buf_size);
  s.sym_buf = s.lit_bufsize;
  s.sym_end = (s.lit_bufsize - 1) * 3;
  s.level = level;
  s.strategy = strategy;
  s.method = method;
  return deflateReset(strm);
};
var deflate$1 = (strm, flush) => {
  if (deflateStateCheck(strm) || flush > 5 || flush < 0) return strm ? err(strm, -2) : -2;
  const s = strm.state;
  if (!strm.output || strm.avail_in !== 0 && !strm.input || s.status === FINISH_STATE && flush !== 4) return err(strm, strm.avail_out === 0 ? -5 : -2);
  const old_flush = s.last_flush;
  s.last_flush = flush;
  if (s.pending !== 0) {
    flush_pending(strm);
    if (strm.avail_out === 0) {
      s.last_flush = -1;
      return 0;
    }
  } else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== 4) return err(strm, -5);
  if (s.status === FINISH_STATE && strm.avail_in !== 0) return err(strm, -5);
  if (s.status === INIT_STATE && s.wrap === 0) s.status = BUSY_STATE;
  if (s.status === INIT_STATE) {
    let header2 = 8 + (s.w_bits - 8 << 4) << 8;
    let level_flags = -1;
    if (s.strategy >= 2 || s.level < 2) level_flags = 0;
    else if (s.level < 6) level_flags = 1;
    else if (s.level === 6) level_flags = 2;
    else level_flags = 3;
    header2 |= level_flags << 6;
    if (s.strstart !== 0) header2 |= PRESET_DICT;
    header2 += 31 - header2 % 31;
    putShortMSB(s, header2);
    if (s.strstart !== 0) {
      putShortMSB(s, strm.adler >>> 16);
      putShortMSB(s, strm.adler & 65535);
    }
    strm.adler = 1;
    s.status = BUSY_STATE;
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return 0;
    }
  }
  if (s.status === GZIP_STATE) {
    strm.adler = 0;
    put_byte(s, 31);
    put_byte(s, 139);
    put_byte(s, 8);
    if (!s.gzhead) {
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
      put_byte(s, OS_CODE);
      s.status = BUSY_STATE;
      flush_pending(strm);
      if (s.pending !== 0) {
        s.last_flush = -1;
        return 0;
      }
    } else {
      put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
      put_byte(s, s.gzhead.time & 255);
      put_byte(s, s.gzhead.time >> 8 & 255);
      put_byte(s, s.gzhead.time >> 16 & 255);
      put_byte(s, s.gzhead.time >> 24 & 255);
      put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
      put_byte(s, s.gzhead.os & 255);
      if (s.gzhead.extra && s.gzhead.extra.length) {
        put_byte(s, s.gzhead.extra.length & 255);
        put_byte(s, s.gzhead.extra.length >> 8 & 255);
      }
      if (s.gzhead.hcrc) strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
      s.gzindex = 0;
      s.status = EXTRA_STATE;
    }
  }
  if (s.status === EXTRA_STATE) {
    if (s.gzhead.extra) {
      let beg = s.pending;
      let left = (s.gzhead.extra.length & 65535) - s.gzindex;
      while (s.pending + left > s.pending_buf_size) {
        let copy = s.pending_buf_size - s.pending;
        s.pending_buf.set(s.gzhead.extra.subarray(s.gzindex, s.gzindex + copy), s.pending);
        s.pending = s.pending_buf_size;
        if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
        s.gzindex += copy;
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return 0;
        }
        beg = 0;
        left -= copy;
      }
      let gzhead_extra = new Uint8Array(s.gzhead.extra);
      s.pending_buf.set(gzhead_extra.subarray(s.gzindex, s.gzindex + left), s.pending);
      s.pending += left;
      if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      s.gzindex = 0;
    }
    s.status = NAME_STATE;
  }
  if (s.status === NAME_STATE) {
    if (s.gzhead.name) {
      let beg = s.pending;
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return 0;
          }
          beg = 0;
        }
        if (s.gzindex < s.gzhead.name.length) val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
        else val = 0;
        put_byte(s, val);
      } while (val !== 0);
      if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      s.gzindex = 0;
    }
    s.status = COMMENT_STATE;
  }
  if (s.status === COMMENT_STATE) {
    if (s.gzhead.comment) {
      let beg = s.pending;
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return 0;
          }
          beg = 0;
        }
        if (s.gzindex < s.gzhead.comment.length) val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
        else val = 0;
        put_byte(s, val);
      } while (val !== 0);
      if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
    }
    s.status = HCRC_STATE;
  }
  if (s.status === HCRC_STATE) {
    if (s.gzhead.hcrc) {
      if (s.pending + 2 > s.pending_buf_size) {
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return 0;
        }
      }
      put_byte(s, strm.adler & 255);
      put_byte(s, strm.adler >> 8 & 255);
      strm.adler = 0;
    }
    s.status = BUSY_STATE;
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return 0;
    }
  }
  if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== 0 && s.status !== FINISH_STATE) {
    let bstate = s.level === 0 ? deflate_stored(s, flush) : s.strategy === 2 ? deflate_huff(s, flush) : s.strategy === 3 ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
    if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) s.status = FINISH_STATE;
    if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
      if (strm.avail_out === 0) s.last_flush = -1;
      return 0;
    }
    if (bstate === BS_BLOCK_DONE) {
      if (flush === 1) _tr_align(s);
      else if (flush !== 5) {
        _tr_stored_block(s, 0, 0, false);
        if (flush === 3) {
          zero(s.head);
          if (s.lookahead === 0) {
            s.strstart = 0;
            s.block_start = 0;
            s.insert = 0;
          }
        }
      }
      flush_pending(strm);
      if (strm.avail_out === 0) {
        s.last_flush = -1;
        return 0;
      }
    }
  }
  if (flush !== 4) return 0;
  if (s.wrap <= 0) return 1;
  if (s.wrap === 2) {
    put_byte(s, strm.adler & 255);
    put_byte(s, strm.adler >> 8 & 255);
    put_byte(s, strm.adler >> 16 & 255);
    put_byte(s, strm.adler >> 24 & 255);
    put_byte(s, strm.total_in & 255);
    put_byte(s, strm.total_in >> 8 & 255);
    put_byte(s, strm.total_in >> 16 & 255);
    put_byte(s, strm.total_in >> 24 & 255);
  } else {
    putShortMSB(s, strm.adler >>> 16);
    putShortMSB(s, strm.adler & 65535);
  }
  flush_pending(strm);
  if (s.wrap > 0) s.wrap = -s.wrap;
  return s.pending !== 0 ? 0 : 1;
};
var deflateEnd = (strm) => {
  if (deflateStateCheck(strm)) return -2;
  const status = strm.state.status;
  strm.state = null;
  return status === BUSY_STATE ? err(strm, -3) : 0;
};
var deflateSetDictionary = (strm, dictionary) => {
  let dictLength = dictionary.length;
  if (deflateStateCheck(strm)) return -2;
  const s = strm.state;
  const wrap = s.wrap;
  if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead) return -2;
  if (wrap === 1) strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
  s.wrap = 0;
  if (dictLength >= s.w_size) {
    if (wrap === 0) {
      zero(s.head);
      s.strstart = 0;
      s.block_start = 0;
      s.insert = 0;
    }
    let tmpDict = new Uint8Array(s.w_size);
    tmpDict.set(dictionary.subarray(dictLength - s.w_size, dictLength), 0);
    dictionary = tmpDict;
    dictLength = s.w_size;
  }
  const avail = strm.avail_in;
  const next = strm.next_in;
  const input = strm.input;
  strm.avail_in = dictLength;
  strm.next_in = 0;
  strm.input = dictionary;
  fill_window(s);
  while (s.lookahead >= MIN_MATCH) {
    let str = s.strstart;
    let n = s.lookahead - (MIN_MATCH - 1);
    do {
      INSERT_STRING(s, str);
      str++;
    } while (--n);
    s.strstart = str;
    s.lookahead = MIN_MATCH - 1;
    fill_window(s);
  }
  s.strstart += s.lookahead;
  s.block_start = s.strstart;
  s.insert = s.lookahead;
  s.lookahead = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  strm.next_in = next;
  strm.input = input;
  strm.avail_in = avail;
  s.wrap = wrap;
  return 0;
};
var BAD$1 = 16209;
var TYPE$1 = 16191;
function inflate_fast(strm, start) {
  let _in;
  let last;
  let _out;
  let beg;
  let end;
  let dmax;
  let wsize;
  let whave;
  let wnext;
  let s_window;
  let hold;
  let bits;
  let lcode;
  let dcode;
  let lmask;
  let dmask;
  let here;
  let op;
  let len;
  let dist;
  let from;
  let from_source;
  let input, output;
  const state = strm.state;
  _in = strm.next_in;
  input = strm.input;
  last = _in + (strm.avail_in - 5);
  _out = strm.next_out;
  output = strm.output;
  beg = _out - (start - strm.avail_out);
  end = _out + (strm.avail_out - 257);
  dmax = state.dmax;
  wsize = state.wsize;
  whave = state.whave;
  wnext = state.wnext;
  s_window = state.window;
  hold = state.hold;
  bits = state.bits;
  lcode = state.lencode;
  dcode = state.distcode;
  lmask = (1 << state.lenbits) - 1;
  dmask = (1 << state.distbits) - 1;
  top: do {
    if (bits < 15) {
      hold += input[_in++] << bits;
      bits += 8;
      hold += input[_in++] << bits;
      bits += 8;
    }
    here = lcode[hold & lmask];
    dolen: for (; ; ) {
      op = here >>> 24;
      hold >>>= op;
      bits -= op;
      op = here >>> 16 & 255;
      if (op === 0) output[_out++] = here & 65535;
      else if (op & 16) {
        len = here & 65535;
        op &= 15;
        if (op) {
          if (bits < op) {
            hold += input[_in++] << bits;
            bits += 8;
          }
          len += hold & (1 << op) - 1;
          hold >>>= op;
          bits -= op;
        }
        if (bits < 15) {
          hold += input[_in++] << bits;
          bits += 8;
          hold += input[_in++] << bits;
          bits += 8;
        }
        here = dcode[hold & dmask];
        dodist: for (; ; ) {
          op = here >>> 24;
          hold >>>= op;
          bits -= op;
          op = here >>> 16 & 255;
          if (op & 16) {
            dist = here & 65535;
            op &= 15;
            if (bits < op) {
              hold += input[_in++] << bits;
              bits += 8;
              if (bits < op) {
                hold += input[_in++] << bits;
                bits += 8;
              }
            }
            dist += hold & (1 << op) - 1;
            if (dist > dmax) {
              strm.msg = "invalid distance too far back";
              state.mode = BAD$1;
              break top;
            }
            hold >>>= op;
            bits -= op;
            op = _out - beg;
            if (dist > op) {
              op = dist - op;
              if (op > whave) {
                if (state.sane) {
                  strm.msg = "invalid distance too far back";
                  state.mode = BAD$1;
                  break top;
                }
              }
              from = 0;
              from_source = s_window;
              if (wnext === 0) {
                from += wsize - op;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = _out - dist;
                  from_source = output;
                }
              } else if (wnext < op) {
                from += wsize + wnext - op;
                op -= wnext;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = 0;
                  if (wnext < len) {
                    op = wnext;
                    len -= op;
                    do
                      output[_out++] = s_window[from++];
                    while (--op);
                    from = _out - dist;
                    from_source = output;
                  }
                }
              } else {
                from += wnext - op;
                if (op < len) {
                  len -= op;
                  do
                    output[_out++] = s_window[from++];
                  while (--op);
                  from = _out - dist;
                  from_source = output;
                }
              }
              while (len > 2) {
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                len -= 3;
              }
              if (len) {
                output[_out++] = from_source[from++];
                if (len > 1) output[_out++] = from_source[from++];
              }
            } else {
              from = _out - dist;
              do {
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                len -= 3;
              } while (len > 2);
              if (len) {
                output[_out++] = output[from++];
                if (len > 1) output[_out++] = output[from++];
              }
            }
          } else if ((op & 64) === 0) {
            here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
            continue dodist;
          } else {
            strm.msg = "invalid distance code";
            state.mode = BAD$1;
            break top;
          }
          break;
        }
      } else if ((op & 64) === 0) {
        here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
        continue dolen;
      } else if (op & 32) {
        state.mode = TYPE$1;
        break top;
      } else {
        strm.msg = "invalid literal/length code";
        state.mode = BAD$1;
        break top;
      }
      break;
    }
  } while (_in < last && _out < end);
  len = bits >> 3;
  _in -= len;
  bits -= len << 3;
  hold &= (1 << bits) - 1;
  strm.next_in = _in;
  strm.next_out = _out;
  strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
  strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
  state.hold = hold;
  state.bits = bits;
}
var MAXBITS = 15;
var ENOUGH_LENS$1 = 852;
var ENOUGH_DISTS$1 = 592;
var CODES$1 = 0;
var LENS$1 = 1;
var DISTS$1 = 2;
var lbase = new Uint16Array([
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
  0,
  0
]);
var lext = new Uint8Array([
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  17,
  17,
  17,
  17,
  18,
  18,
  18,
  18,
  19,
  19,
  19,
  19,
  20,
  20,
  20,
  20,
  21,
  21,
  21,
  21,
  16,
  199,
  75
]);
var dbase = new Uint16Array([
  1,
  2,
  3,
  4,
  5,
  7,
  9,
  13,
  17,
  25,
  33,
  49,
  65,
  97,
  129,
  193,
  257,
  385,
  513,
  769,
  1025,
  1537,
  2049,
  3073,
  4097,
  6145,
  8193,
  12289,
  16385,
  24577,
  0,
  0
]);
var dext = new Uint8Array([
  16,
  16,
  16,
  16,
  17,
  17,
  18,
  18,
  19,
  19,
  20,
  20,
  21,
  21,
  22,
  22,
  23,
  23,
  24,
  24,
  25,
  25,
  26,
  26,
  27,
  27,
  28,
  28,
  29,
  29,
  64,
  64
]);
var inflate_table = (type, lens, lens_index, codes, table, table_index, work, opts) => {
  const bits = opts.bits;
  let len = 0;
  let sym = 0;
  let min = 0, max = 0;
  let root = 0;
  let curr = 0;
  let drop = 0;
  let left = 0;
  let used = 0;
  let huff = 0;
  let incr;
  let fill;
  let low;
  let mask;
  let next;
  let base = null;
  let match;
  const count = /* @__PURE__ */ new Uint16Array(16);
  const offs = /* @__PURE__ */ new Uint16Array(16);
  let extra = null;
  let here_bits, here_op, here_val;
  for (len = 0; len <= MAXBITS; len++) count[len] = 0;
  for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
  root = bits;
  for (max = MAXBITS; max >= 1; max--) if (count[max] !== 0) break;
  if (root > max) root = max;
  if (max === 0) {
    table[table_index++] = 20971520;
    table[table_index++] = 20971520;
    opts.bits = 1;
    return 0;
  }
  for (min = 1; min < max; min++) if (count[min] !== 0) break;
  if (root < min) root = min;
  left = 1;
  for (len = 1; len <= MAXBITS; len++) {
    left <<= 1;
    left -= count[len];
    if (left < 0) return -1;
  }
  if (left > 0 && (type === CODES$1 || max !== 1)) return -1;
  offs[1] = 0;
  for (len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
  for (sym = 0; sym < codes; sym++) if (lens[lens_index + sym] !== 0) work[offs[lens[lens_index + sym]]++] = sym;
  if (type === CODES$1) {
    base = extra = work;
    match = 20;
  } else if (type === LENS$1) {
    base = lbase;
    extra = lext;
    match = 257;
  } else {
    base = dbase;
    extra = dext;
    match = 0;
  }
  huff = 0;
  sym = 0;
  len = min;
  next = table_index;
  curr = root;
  drop = 0;
  low = -1;
  used = 1 << root;
  mask = used - 1;
  if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
  for (; ; ) {
    here_bits = len - drop;
    if (work[sym] + 1 < match) {
      here_op = 0;
      here_val = work[sym];
    } else if (work[sym] >= match) {
      here_op = extra[work[sym] - match];
      here_val = base[work[sym] - match];
    } else {
      here_op = 96;
      here_val = 0;
    }
    incr = 1 << len - drop;
    fill = 1 << curr;
    min = fill;
    do {
      fill -= incr;
      table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
    } while (fill !== 0);
    incr = 1 << len - 1;
    while (huff & incr) incr >>= 1;
    if (incr !== 0) {
      huff &= incr - 1;
      huff += incr;
    } else huff = 0;
    sym++;
    if (--count[len] === 0) {
      if (len === max) break;
      len = lens[lens_index + work[sym]];
    }
    if (len > root && (huff & mask) !== low) {
      if (drop === 0) drop = root;
      next += min;
      curr = len - drop;
      left = 1 << curr;
      while (curr + drop < max) {
        left -= count[curr + drop];
        if (left <= 0) break;
        curr++;
        left <<= 1;
      }
      used += 1 << curr;
      if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
      low = huff & mask;
      table[low] = root << 24 | curr << 16 | next - table_index | 0;
    }
  }
  if (huff !== 0) table[next + huff] = len - drop << 24 | 4194304;
  opts.bits = root;
  return 0;
};
var CODES = 0;
var LENS = 1;
var DISTS = 2;
var HEAD = 16180;
var FLAGS = 16181;
var TIME = 16182;
var OS = 16183;
var EXLEN = 16184;
var EXTRA = 16185;
var NAME = 16186;
var COMMENT = 16187;
var HCRC = 16188;
var DICTID = 16189;
var DICT = 16190;
var TYPE = 16191;
var TYPEDO = 16192;
var STORED = 16193;
var COPY_ = 16194;
var COPY = 16195;
var TABLE = 16196;
var LENLENS = 16197;
var CODELENS = 16198;
var LEN_ = 16199;
var LEN = 16200;
var LENEXT = 16201;
var DIST = 16202;
var DISTEXT = 16203;
var MATCH = 16204;
var LIT = 16205;
var CHECK = 16206;
var LENGTH = 16207;
var DONE = 16208;
var BAD = 16209;
var MEM = 16210;
var SYNC = 16211;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
var zswap32 = (q) => {
  return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
};
var InflateState = class {
  constructor() {
    this.strm = null;
    this.mode = 0;
    this.last = false;
    this.wrap = 0;
    this.havedict = false;
    this.flags = 0;
    this.dmax = 0;
    this.check = 0;
    this.total = 0;
    this.head = null;
    this.wbits = 0;
    this.wsize = 0;
    this.whave = 0;
    this.wnext = 0;
    this.window = null;
    this.hold = 0;
    this.bits = 0;
    this.length = 0;
    this.offset = 0;
    this.extra = 0;
    this.lencode = null;
    this.distcode = null;
    this.lenbits = 0;
    this.distbits = 0;
    this.ncode = 0;
    this.nlen = 0;
    this.ndist = 0;
    this.have = 0;
    this.next = null;
    this.lens = /* @__PURE__ */ new Uint16Array(320);
    this.work = /* @__PURE__ */ new Uint16Array(288);
    this.lendyn = null;
    this.distdyn = null;
    this.sane = 0;
    this.back = 0;
    this.was = 0;
  }
};
var inflateStateCheck = (strm) => {
  if (!strm) return 1;
  const state = strm.state;
  if (!state || state.strm !== strm || state.mode < HEAD || state.mode > SYNC) return 1;
  return 0;
};
var inflateResetKeep = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  strm.total_in = strm.total_out = state.total = 0;
  strm.msg = "";
  if (state.wrap) strm.adler = state.wrap & 1;
  state.mode = HEAD;
  state.last = 0;
  state.havedict = 0;
  state.flags = -1;
  state.dmax = 32768;
  state.head = null;
  state.hold = 0;
  state.bits = 0;
  state.lencode = state.lendyn = new Int32Array(ENOUGH_LENS);
  state.distcode = state.distdyn = new Int32Array(ENOUGH_DISTS);
  state.sane = 1;
  state.back = -1;
  return 0;
};
var inflateReset = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  state.wsize = 0;
  state.whave = 0;
  state.wnext = 0;
  return inflateResetKeep(strm);
};
var inflateReset2 = (strm, windowBits) => {
  let wrap;
  if (inflateStateCheck(strm)) return -2;
  const state = strm.state;
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  } else {
    wrap = (windowBits >> 4) + 5;
    if (windowBits < 48) windowBits &= 15;
  }
  if (windowBits && (windowBits < 8 || windowBits > 15)) return -2;
  if (state.window !== null && state.wbits !== windowBits) state.window = null;
  state.wrap = wrap;
  state.wbits = windowBits;
  return inflateReset(strm);
};
var inflateInit2 = (strm, windowBits) => {
  if (!strm) return -2;
  const state = new InflateState();
  strm.state = state;
  state.strm = strm;
  state.window = null;
  state.mode = HEAD;
  const ret = inflateReset2(strm, windowBits);
  if (ret !== 0) strm.state = null;
  return ret;
};
var virgin = true;
var lenfix;
var distfix;
var fixedtables = (state) => {
  if (virgin) {
    lenfix = /* @__PURE__ */ new Int32Array(512);
    distfix = /* @__PURE__ */ new Int32Array(32);
    let sym = 0;
    while (sym < 144) state.lens[sym++] = 8;
    while (sym < 256) state.lens[sym++] = 9;
    while (sym < 280) state.lens[sym++] = 7;
    while (sym < 288) state.lens[sym++] = 8;
    inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
    sym = 0;
    while (sym < 32) state.lens[sym++] = 5;
    inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
    virgin = false;
  }
  state.lencode = lenfix;
  state.lenbits = 9;
  state.distcode = distfix;
  state.distbits = 5;
};
var updatewindow = (strm, src, end, copy) => {
  let dist;
  const state = strm.state;
  if (state.window === null) state.window = new Uint8Array(1 << state.wbits);
  if (state.wsize === 0) {
    state.wsize = 1 << state.wbits;
    state.wnext = 0;
    state.whave = 0;
  }
  if (copy >= state.wsize) {
    state.window.set(src.subarray(end - state.wsize, end), 0);
    state.wnext = 0;
    state.whave = state.wsize;
  } else {
    dist = state.wsize - state.wnext;
    if (dist > copy) dist = copy;
    state.window.set(src.subarray(end - copy, end - copy + dist), state.wnext);
    copy -= dist;
    if (copy) {
      state.window.set(src.subarray(end - copy, end), 0);
      state.wnext = copy;
      state.whave = state.wsize;
    } else {
      state.wnext += dist;
      if (state.wnext === state.wsize) state.wnext = 0;
      if (state.whave < state.wsize) state.whave += dist;
    }
  }
  return 0;
};
var inflate$1 = (strm, flush) => {
  let state;
  let input, output;
  let next;
  let put;
  let have, left;
  let hold;
  let bits;
  let _in, _out;
  let copy;
  let from;
  let from_source;
  let here = 0;
  let here_bits, here_op, here_val;
  let last_bits, last_op, last_val;
  let len;
  let ret;
  const hbuf = /* @__PURE__ */ new Uint8Array(4);
  let opts;
  let n;
  const order = new Uint8Array([
    16,
    17,
    18,
    0,
    8,
    7,
    9,
    6,
    10,
    5,
    11,
    4,
    12,
    3,
    13,
    2,
    14,
    1,
    15
  ]);
  if (inflateStateCheck(strm) || !strm.output || !strm.input && strm.avail_in !== 0) return -2;
  state = strm.state;
  if (state.mode === TYPE) state.mode = TYPEDO;
  put = strm.next_out;
  output = strm.output;
  left = strm.avail_out;
  next = strm.next_in;
  input = strm.input;
  have = strm.avail_in;
  hold = state.hold;
  bits = state.bits;
  _in = have;
  _out = left;
  ret = 0;
  inf_leave: for (; ; ) switch (state.mode) {
    case HEAD:
      if (state.wrap === 0) {
        state.mode = TYPEDO;
        break;
      }
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.wrap & 2 && hold === 35615) {
        if (state.wbits === 0) state.wbits = 15;
        state.check = 0;
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
        hold = 0;
        bits = 0;
        state.mode = FLAGS;
        break;
      }
      if (state.head) state.head.done = false;
      if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
        strm.msg = "incorrect header check";
        state.mode = BAD;
        break;
      }
      if ((hold & 15) !== 8) {
        strm.msg = "unknown compression method";
        state.mode = BAD;
        break;
      }
      hold >>>= 4;
      bits -= 4;
      len = (hold & 15) + 8;
      if (state.wbits === 0) state.wbits = len;
      if (len > 15 || len > state.wbits) {
        strm.msg = "invalid window size";
        state.mode = BAD;
        break;
      }
      state.dmax = 1 << state.wbits;
      state.flags = 0;
      strm.adler = state.check = 1;
      state.mode = hold & 512 ? DICTID : TYPE;
      hold = 0;
      bits = 0;
      break;
    case FLAGS:
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.flags = hold;
      if ((state.flags & 255) !== 8) {
        strm.msg = "unknown compression method";
        state.mode = BAD;
        break;
      }
      if (state.flags & 57344) {
        strm.msg = "unknown header flags set";
        state.mode = BAD;
        break;
      }
      if (state.head) state.head.text = hold >> 8 & 1;
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = TIME;
    case TIME:
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.head) state.head.time = hold >>> 0;
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        hbuf[2] = hold >>> 16 & 255;
        hbuf[3] = hold >>> 24 & 255;
        state.check = crc32(state.check, hbuf, 4, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = OS;
    case OS:
      while (bits < 16) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (state.head) {
        state.head.xflags = hold & 255;
        state.head.os = hold >> 8;
      }
      if (state.flags & 512 && state.wrap & 4) {
        hbuf[0] = hold & 255;
        hbuf[1] = hold >>> 8 & 255;
        state.check = crc32(state.check, hbuf, 2, 0);
      }
      hold = 0;
      bits = 0;
      state.mode = EXLEN;
    case EXLEN:
      if (state.flags & 1024) {
        while (bits < 16) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.length = hold;
        if (state.head) state.head.extra_len = hold;
        if (state.flags & 512 && state.wrap & 4) {
          hbuf[0] = hold & 255;
          hbuf[1] = hold >>> 8 & 255;
          state.check = crc32(state.check, hbuf, 2, 0);
        }
        hold = 0;
        bits = 0;
      } else if (state.head) state.head.extra = null;
      state.mode = EXTRA;
    case EXTRA:
      if (state.flags & 1024) {
        copy = state.length;
        if (copy > have) copy = have;
        if (copy) {
          if (state.head) {
            len = state.head.extra_len - state.length;
            if (!state.head.extra) state.head.extra = new Uint8Array(state.head.extra_len);
            state.head.extra.set(input.subarray(next, next + copy), len);
          }
          if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
          have -= copy;
          next += copy;
          state.length -= copy;
        }
        if (state.length) break inf_leave;
      }
      state.length = 0;
      state.mode = NAME;
    case NAME:
      if (state.flags & 2048) {
        if (have === 0) break inf_leave;
        copy = 0;
        do {
          len = input[next + copy++];
          if (state.head && len && state.length < 65536) {
            state.head.name += String.fromCharCode(len);
            state.length++;
          }
        } while (len && copy < have);
        if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
        have -= copy;
        next += copy;
        if (len) break inf_leave;
      } else if (state.head) state.head.name = null;
      state.length = 0;
      state.mode = COMMENT;
    case COMMENT:
      if (state.flags & 4096) {
        if (have === 0) break inf_leave;
        copy = 0;
        do {
          len = input[next + copy++];
          if (state.head && len && state.length < 65536) {
            state.head.comment += String.fromCharCode(len);
            state.length++;
          }
        } while (len && copy < have);
        if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
        have -= copy;
        next += copy;
        if (len) break inf_leave;
      } else if (state.head) state.head.comment = null;
      state.mode = HCRC;
    case HCRC:
      if (state.flags & 512) {
        while (bits < 16) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (state.wrap & 4 && hold !== (state.check & 65535)) {
          strm.msg = "header crc mismatch";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      if (state.head) {
        state.head.hcrc = state.flags >> 9 & 1;
        state.head.done = true;
      }
      strm.adler = state.check = 0;
      state.mode = TYPE;
      break;
    case DICTID:
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      strm.adler = state.check = zswap32(hold);
      hold = 0;
      bits = 0;
      state.mode = DICT;
    case DICT:
      if (state.havedict === 0) {
        strm.next_out = put;
        strm.avail_out = left;
        strm.next_in = next;
        strm.avail_in = have;
        state.hold = hold;
        state.bits = bits;
        return 2;
      }
      strm.adler = state.check = 1;
      state.mode = TYPE;
    case TYPE:
      if (flush === 5 || flush === 6) break inf_leave;
    case TYPEDO:
      if (state.last) {
        hold >>>= bits & 7;
        bits -= bits & 7;
        state.mode = CHECK;
        break;
      }
      while (bits < 3) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.last = hold & 1;
      hold >>>= 1;
      bits -= 1;
      switch (hold & 3) {
        case 0:
          state.mode = STORED;
          break;
        case 1:
          fixedtables(state);
          state.mode = LEN_;
          if (flush === 6) {
            hold >>>= 2;
            bits -= 2;
            break inf_leave;
          }
          break;
        case 2:
          state.mode = TABLE;
          break;
        case 3:
          strm.msg = "invalid block type";
          state.mode = BAD;
      }
      hold >>>= 2;
      bits -= 2;
      break;
    case STORED:
      hold >>>= bits & 7;
      bits -= bits & 7;
      while (bits < 32) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
        strm.msg = "invalid stored block lengths";
        state.mode = BAD;
        break;
      }
      state.length = hold & 65535;
      hold = 0;
      bits = 0;
      state.mode = COPY_;
      if (flush === 6) break inf_leave;
    case COPY_:
      state.mode = COPY;
    case COPY:
      copy = state.length;
      if (copy) {
        if (copy > have) copy = have;
        if (copy > left) copy = left;
        if (copy === 0) break inf_leave;
        output.set(input.subarray(next, next + copy), put);
        have -= copy;
        next += copy;
        left -= copy;
        put += copy;
        state.length -= copy;
        break;
      }
      state.mode = TYPE;
      break;
    case TABLE:
      while (bits < 14) {
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      state.nlen = (hold & 31) + 257;
      hold >>>= 5;
      bits -= 5;
      state.ndist = (hold & 31) + 1;
      hold >>>= 5;
      bits -= 5;
      state.ncode = (hold & 15) + 4;
      hold >>>= 4;
      bits -= 4;
      if (state.nlen > 286 || state.ndist > 30) {
        strm.msg = "too many length or distance symbols";
        state.mode = BAD;
        break;
      }
      state.have = 0;
      state.mode = LENLENS;
    case LENLENS:
      while (state.have < state.ncode) {
        while (bits < 3) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.lens[order[state.have++]] = hold & 7;
        hold >>>= 3;
        bits -= 3;
      }
      while (state.have < 19) state.lens[order[state.have++]] = 0;
      state.lencode = state.lendyn;
      state.lenbits = 7;
      opts = { bits: state.lenbits };
      ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
      state.lenbits = opts.bits;
      if (ret) {
        strm.msg = "invalid code lengths set";
        state.mode = BAD;
        break;
      }
      state.have = 0;
      state.mode = CODELENS;
    case CODELENS:
      while (state.have < state.nlen + state.ndist) {
        for (; ; ) {
          here = state.lencode[hold & (1 << state.lenbits) - 1];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (here_val < 16) {
          hold >>>= here_bits;
          bits -= here_bits;
          state.lens[state.have++] = here_val;
        } else {
          if (here_val === 16) {
            n = here_bits + 2;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            if (state.have === 0) {
              strm.msg = "invalid bit length repeat";
              state.mode = BAD;
              break;
            }
            len = state.lens[state.have - 1];
            copy = 3 + (hold & 3);
            hold >>>= 2;
            bits -= 2;
          } else if (here_val === 17) {
            n = here_bits + 3;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            len = 0;
            copy = 3 + (hold & 7);
            hold >>>= 3;
            bits -= 3;
          } else {
            n = here_bits + 7;
            while (bits < n) {
              if (have === 0) break inf_leave;
              have--;
              hold += input[next++] << bits;
              bits += 8;
            }
            hold >>>= here_bits;
            bits -= here_bits;
            len = 0;
            copy = 11 + (hold & 127);
            hold >>>= 7;
            bits -= 7;
          }
          if (state.have + copy > state.nlen + state.ndist) {
            strm.msg = "invalid bit length repeat";
            state.mode = BAD;
            break;
          }
          while (copy--) state.lens[state.have++] = len;
        }
      }
      if (state.mode === BAD) break;
      if (state.lens[256] === 0) {
        strm.msg = "invalid code -- missing end-of-block";
        state.mode = BAD;
        break;
      }
      state.lenbits = 9;
      opts = { bits: state.lenbits };
      ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
      state.lenbits = opts.bits;
      if (ret) {
        strm.msg = "invalid literal/lengths set";
        state.mode = BAD;
        break;
      }
      state.distbits = 6;
      state.distcode = state.distdyn;
      opts = { bits: state.distbits };
      ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
      state.distbits = opts.bits;
      if (ret) {
        strm.msg = "invalid distances set";
        state.mode = BAD;
        break;
      }
      state.mode = LEN_;
      if (flush === 6) break inf_leave;
    case LEN_:
      state.mode = LEN;
    case LEN:
      if (have >= 6 && left >= 258) {
        strm.next_out = put;
        strm.avail_out = left;
        strm.next_in = next;
        strm.avail_in = have;
        state.hold = hold;
        state.bits = bits;
        inflate_fast(strm, _out);
        put = strm.next_out;
        output = strm.output;
        left = strm.avail_out;
        next = strm.next_in;
        input = strm.input;
        have = strm.avail_in;
        hold = state.hold;
        bits = state.bits;
        if (state.mode === TYPE) state.back = -1;
        break;
      }
      state.back = 0;
      for (; ; ) {
        here = state.lencode[hold & (1 << state.lenbits) - 1];
        here_bits = here >>> 24;
        here_op = here >>> 16 & 255;
        here_val = here & 65535;
        if (here_bits <= bits) break;
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if (here_op && (here_op & 240) === 0) {
        last_bits = here_bits;
        last_op = here_op;
        last_val = here_val;
        for (; ; ) {
          here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (last_bits + here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        hold >>>= last_bits;
        bits -= last_bits;
        state.back += last_bits;
      }
      hold >>>= here_bits;
      bits -= here_bits;
      state.back += here_bits;
      state.length = here_val;
      if (here_op === 0) {
        state.mode = LIT;
        break;
      }
      if (here_op & 32) {
        state.back = -1;
        state.mode = TYPE;
        break;
      }
      if (here_op & 64) {
        strm.msg = "invalid literal/length code";
        state.mode = BAD;
        break;
      }
      state.extra = here_op & 15;
      state.mode = LENEXT;
    case LENEXT:
      if (state.extra) {
        n = state.extra;
        while (bits < n) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.length += hold & (1 << state.extra) - 1;
        hold >>>= state.extra;
        bits -= state.extra;
        state.back += state.extra;
      }
      state.was = state.length;
      state.mode = DIST;
    case DIST:
      for (; ; ) {
        here = state.distcode[hold & (1 << state.distbits) - 1];
        here_bits = here >>> 24;
        here_op = here >>> 16 & 255;
        here_val = here & 65535;
        if (here_bits <= bits) break;
        if (have === 0) break inf_leave;
        have--;
        hold += input[next++] << bits;
        bits += 8;
      }
      if ((here_op & 240) === 0) {
        last_bits = here_bits;
        last_op = here_op;
        last_val = here_val;
        for (; ; ) {
          here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
          here_bits = here >>> 24;
          here_op = here >>> 16 & 255;
          here_val = here & 65535;
          if (last_bits + here_bits <= bits) break;
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        hold >>>= last_bits;
        bits -= last_bits;
        state.back += last_bits;
      }
      hold >>>= here_bits;
      bits -= here_bits;
      state.back += here_bits;
      if (here_op & 64) {
        strm.msg = "invalid distance code";
        state.mode = BAD;
        break;
      }
      state.offset = here_val;
      state.extra = here_op & 15;
      state.mode = DISTEXT;
    case DISTEXT:
      if (state.extra) {
        n = state.extra;
        while (bits < n) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        state.offset += hold & (1 << state.extra) - 1;
        hold >>>= state.extra;
        bits -= state.extra;
        state.back += state.extra;
      }
      if (state.offset > state.dmax) {
        strm.msg = "invalid distance too far back";
        state.mode = BAD;
        break;
      }
      state.mode = MATCH;
    case MATCH:
      if (left === 0) break inf_leave;
      copy = _out - left;
      if (state.offset > copy) {
        copy = state.offset - copy;
        if (copy > state.whave) {
          if (state.sane) {
            strm.msg = "invalid distance too far back";
            state.mode = BAD;
            break;
          }
        }
        if (copy > state.wnext) {
          copy -= state.wnext;
          from = state.wsize - copy;
        } else from = state.wnext - copy;
        if (copy > state.length) copy = state.length;
        from_source = state.window;
      } else {
        from_source = output;
        from = put - state.offset;
        copy = state.length;
      }
      if (copy > left) copy = left;
      left -= copy;
      state.length -= copy;
      do
        output[put++] = from_source[from++];
      while (--copy);
      if (state.length === 0) state.mode = LEN;
      break;
    case LIT:
      if (left === 0) break inf_leave;
      output[put++] = state.length;
      left--;
      state.mode = LEN;
      break;
    case CHECK:
      if (state.wrap) {
        while (bits < 32) {
          if (have === 0) break inf_leave;
          have--;
          hold |= input[next++] << bits;
          bits += 8;
        }
        _out -= left;
        strm.total_out += _out;
        state.total += _out;
        if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
        _out = left;
        if (state.wrap & 4 && (state.flags ? hold : zswap32(hold)) !== state.check) {
          strm.msg = "incorrect data check";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      state.mode = LENGTH;
    case LENGTH:
      if (state.wrap && state.flags) {
        while (bits < 32) {
          if (have === 0) break inf_leave;
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        if (state.wrap & 4 && hold !== (state.total & 4294967295)) {
          strm.msg = "incorrect length check";
          state.mode = BAD;
          break;
        }
        hold = 0;
        bits = 0;
      }
      state.mode = DONE;
    case DONE:
      ret = 1;
      break inf_leave;
    case BAD:
      ret = -3;
      break inf_leave;
    case MEM:
      return -4;
    case SYNC:
    default:
      return -2;
  }
  strm.next_out = put;
  strm.avail_out = left;
  strm.next_in = next;
  strm.avail_in = have;
  state.hold = hold;
  state.bits = bits;
  if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== 4)) {
    if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
      state.mode = MEM;
      return -4;
    }
  }
  _in -= strm.avail_in;
  _out -= strm.avail_out;
  strm.total_in += _in;
  strm.total_out += _out;
  state.total += _out;
  if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
  strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
  if ((_in === 0 && _out === 0 || flush === 4) && ret === 0) ret = -5;
  return ret;
};
var inflateEnd = (strm) => {
  if (inflateStateCheck(strm)) return -2;
  let state = strm.state;
  if (state.window) state.window = null;
  strm.state = null;
  return 0;
};
var inflateSetDictionary = (strm, dictionary) => {
  const dictLength = dictionary.length;
  let state;
  let dictid;
  let ret;
  if (inflateStateCheck(strm)) return -2;
  state = strm.state;
  if (state.wrap !== 0 && state.mode !== DICT) return -2;
  if (state.mode === DICT) {
    dictid = 1;
    dictid = adler32(dictid, dictionary, dictLength, 0);
    if (dictid !== state.check) return -3;
  }
  ret = updatewindow(strm, dictionary, dictLength, dictLength);
  if (ret) {
    state.mode = MEM;
    return -4;
  }
  state.havedict = 1;
  return 0;
};
var ZStream = class {
  constructor() {
    this.input = null;
    this.next_in = 0;
    this.avail_in = 0;
    this.total_in = 0;
    this.output = null;
    this.next_out = 0;
    this.avail_out = 0;
    this.total_out = 0;
    this.msg = "";
    this.state = null;
    this.data_type = 2;
    this.adler = 0;
  }
};
var flattenChunks = (chunks) => {
  const result = new Uint8Array(chunks.reduce((len, chunk) => len + chunk.length, 0));
  let pos = 0;
  for (const chunk of chunks) {
    result.set(chunk, pos);
    pos += chunk.length;
  }
  return result;
};
var toString$1 = Object.prototype.toString;
var defaultOptions$1 = {
  level: -1,
  chunkSize: 16384,
  windowBits: 15,
  memLevel: 8,
  strategy: 0,
  raw: false,
  gzip: false,
  legacyHash: false,
  dictionary: /* @__PURE__ */ new Uint8Array(0)
};
var Deflate = class {
  options;
  /**
  * Error code after deflate finishes. {@link Z_OK} on success.
  * You will not need it in real life, because deflate errors
  * are possible only on wrong options or bad custom `onData` / `onEnd`
  * handlers.
  */
  err;
  /** Error message, if {@link Deflate.err} is not {@link Z_OK}. */
  msg;
  ended;
  started;
  /**
  * Chunks of output data, if {@link Deflate.onData} not overridden.
  * @internal
  */
  chunks;
  strm;
  /**
  * Compressed result, generated by default {@link Deflate.onData}
  * and {@link Deflate.onEnd} handlers. Filled after you push last chunk
  * (call {@link Deflate.push} with {@link Z_FINISH} / `true` param).
  */
  result;
  /**
  * Creates a new deflator instance with the specified params. Throws an
  * exception on bad params. See {@link DeflateOptions} for the list of
  * supported options.
  *
  * @example
  * ```javascript
  * import { Deflate } from 'pako'
  *
  * const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
  * const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  *
  * const deflate = new Deflate({ level: 3 })
  *
  * deflate.push(chunk1, false)
  * deflate.push(chunk2, true)  // true -> last chunk
  *
  * if (deflate.err) throw new Error(deflate.err)
  *
  * console.log(deflate.result)
  * ```
  */
  constructor(options = {}) {
    this.options = Object.assign({}, defaultOptions$1, options);
    const opt = this.options;
    if (opt.raw && opt.windowBits > 0) opt.windowBits = -opt.windowBits;
    else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16) opt.windowBits += 16;
    this.err = 0;
    this.msg = "";
    this.ended = false;
    this.started = false;
    this.chunks = [];
    this.result = /* @__PURE__ */ new Uint8Array(0);
    this.strm = new ZStream();
    this.strm.avail_out = 0;
    let status = deflateInit2(this.strm, opt.level, 8, opt.windowBits, opt.memLevel, opt.strategy, opt.legacyHash);
    if (status !== 0) throw new Error(messages_default[status]);
    if (toString$1.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
    const dictionary = opt.dictionary;
    if (dictionary.length) {
      if (opt.gzip) throw new Error("dictionary is not supported with gzip");
      status = deflateSetDictionary(this.strm, dictionary);
      if (status !== 0) throw new Error(messages_default[status]);
    }
  }
  /**
  * Sends input data to the deflate pipe, generating {@link Deflate.onData} calls
  * with new compressed chunks. Returns `true` on success. The last data block must
  * have `flush_mode` {@link Z_FINISH} (or `true`). That will flush the internal
  * pending buffers and call {@link Deflate.onEnd}.
  *
  * On failure, calls {@link Deflate.onEnd} with the error code and returns false.
  *
  * @param data input data. Strings will be converted to utf8 byte sequence.
  * @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES} modes.
  *   See constants. Skipped or `false` means {@link Z_NO_FLUSH}, `true` means {@link Z_FINISH}.
  *
  * @example
  * ```javascript
  * push(chunk, false) // push one of data chunks
  * ...
  * push(chunk, true)  // push last chunk
  * ```
  */
  push(data, flush_mode = false) {
    const strm = this.strm;
    const chunkSize = this.options.chunkSize;
    let status;
    let _flush_mode;
    if (this.ended) return false;
    if (typeof flush_mode === "number") _flush_mode = flush_mode;
    else _flush_mode = flush_mode === true ? 4 : 0;
    if (typeof data === "string") strm.input = new TextEncoder().encode(data);
    else if (toString$1.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
    else strm.input = data;
    strm.next_in = 0;
    strm.avail_in = strm.input.length;
    if (!this.started) {
      this.started = true;
      this.onStart(strm);
    }
    for (; ; ) {
      if (strm.avail_out === 0) {
        strm.output = new Uint8Array(chunkSize);
        strm.next_out = 0;
        strm.avail_out = chunkSize;
      }
      if ((_flush_mode === 2 || _flush_mode === 3) && strm.avail_out <= 6) {
        this.onData(strm.output.subarray(0, strm.next_out));
        strm.avail_out = 0;
        continue;
      }
      status = deflate$1(strm, _flush_mode);
      if (status === -2) break;
      if (status === 1) {
        if (strm.next_out > 0) this.onData(strm.output.subarray(0, strm.next_out));
        status = deflateEnd(this.strm);
        break;
      }
      if (strm.avail_out === 0) {
        this.onData(strm.output);
        continue;
      }
      if (_flush_mode > 0 && strm.next_out > 0) {
        this.onData(strm.output.subarray(0, strm.next_out));
        strm.avail_out = 0;
        continue;
      }
      if (strm.avail_in === 0) return true;
    }
    this.err = status;
    this.msg = strm.msg || messages_default[status];
    this.ended = true;
    this.onEnd(status);
    return status === 0;
  }
  /**
  * Called once before the first low-level deflate call.
  */
  onStart(strm) {
  }
  /**
  * By default, stores data blocks in the {@link Deflate.chunks} property and glues
  * them in {@link Deflate.onEnd}. Override this handler if you need another behaviour.
  */
  onData(chunk) {
    this.chunks.push(chunk);
  }
  /**
  * Called once after you tell deflate that the input stream is
  * complete ({@link Z_FINISH}). By default, joins the collected {@link Deflate.chunks}
  * into the {@link Deflate.result} property.
  *
  * @param status deflate status. {@link Z_OK} on success, other if not.
  */
  onEnd(status) {
    if (status === 0) this.result = flattenChunks(this.chunks);
    this.chunks = [];
  }
};
function deflate(input, options = {}) {
  const deflator = new Deflate(options);
  deflator.push(input, true);
  if (deflator.err) throw new Error(deflator.msg);
  return deflator.result;
}
function gzip(input, options = {}) {
  return deflate(input, Object.assign({}, options, { gzip: true }));
}
var toString = Object.prototype.toString;
var defaultOptions = {
  chunkSize: 1024 * 64,
  windowBits: 15,
  raw: false,
  dictionary: /* @__PURE__ */ new Uint8Array(0)
};
var Inflate = class {
  options;
  /**
  * Error code after inflate finishes. {@link Z_OK} on success.
  * Should be checked when broken data is possible.
  */
  err;
  /** Error message, if {@link Inflate.err} is not {@link Z_OK}. */
  msg;
  /**
  * `true` once the compressed stream has ended. A stream may end before the
  * caller's data does (trailing bytes), so check this to know when to stop
  * pushing - further {@link Inflate.push} calls are no-ops.
  */
  ended;
  started;
  /**
  * Chunks of output data, if {@link Inflate.onData} not overridden.
  * @internal
  */
  chunks;
  strm;
  /**
  * Uncompressed result, generated by default {@link Inflate.onData}
  * and {@link Inflate.onEnd} handlers. Filled after you push last chunk
  * (call {@link Inflate.push} with {@link Z_FINISH} / `true` param).
  */
  result;
  /**
  * Creates a new inflator instance with the specified params. Throws an
  * exception on bad params. See {@link InflateOptions} for the list of
  * supported options.
  *
  * By default, when no options are set, the deflate/gzip data format is
  * autodetected via the wrapper header.
  *
  * @example
  * ```javascript
  * import { Inflate } from 'pako'
  *
  * const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
  * const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  *
  * const inflate = new Inflate({ level: 3 })
  *
  * inflate.push(chunk1, false)
  * inflate.push(chunk2, true)  // true -> last chunk
  *
  * if (inflate.err) throw new Error(inflate.err)
  *
  * console.log(inflate.result)
  * ```
  */
  constructor(options = {}) {
    this.options = Object.assign({}, defaultOptions, options);
    const opt = this.options;
    if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
      opt.windowBits = -opt.windowBits;
      if (opt.windowBits === 0) opt.windowBits = -15;
    }
    if (opt.windowBits >= 0 && opt.windowBits < 16 && !options.windowBits) opt.windowBits += 32;
    if (opt.windowBits > 15 && opt.windowBits < 48) {
      if ((opt.windowBits & 15) === 0) opt.windowBits |= 15;
    }
    this.err = 0;
    this.msg = "";
    this.ended = false;
    this.started = false;
    this.chunks = [];
    this.result = /* @__PURE__ */ new Uint8Array(0);
    this.strm = new ZStream();
    this.strm.avail_out = 0;
    let status = inflateInit2(this.strm, opt.windowBits);
    if (status !== 0) throw new Error(messages_default[status]);
    if (toString.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
    const dictionary = opt.dictionary;
    if (opt.raw && dictionary.length) {
      status = inflateSetDictionary(this.strm, dictionary);
      if (status !== 0) throw new Error(messages_default[status]);
    }
  }
  /**
  * Sends input data to the inflate pipe, generating {@link Inflate.onData} calls
  * with new output chunks. Returns `true` on success. If end of stream is
  * detected, {@link Inflate.onEnd} will be called.
  *
  * `flush_mode` is not needed for normal operation, because end of stream
  * is detected automatically. Pass {@link Z_SYNC_FLUSH} to force the decoder
  * to emit all currently available output — handy when you need to decode
  * data frame-by-frame from a long-running stream.
  *
  * On failure, calls {@link Inflate.onEnd} with the error code and returns false.
  *
  * Once the stream has ended (a compressed stream may end before your data
  * does), further `push` calls are no-ops and return whether the decode
  * finished successfully. The final outcome is in {@link Inflate.result},
  * {@link Inflate.err} and {@link Inflate.msg}.
  *
  * @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES}
  *   flush modes. See constants. Skipped or `false` means {@link Z_NO_FLUSH},
  *   `true` means {@link Z_FINISH}.
  *
  * @example
  * ```javascript
  * push(chunk, false) // push one of data chunks
  * ...
  * push(chunk, true)  // push last chunk
  * ```
  */
  push(data, flush_mode = false) {
    const strm = this.strm;
    const chunkSize = this.options.chunkSize;
    let status;
    let _flush_mode;
    let last_avail_out;
    if (this.ended) return this.err === 0;
    if (typeof flush_mode === "number") _flush_mode = flush_mode;
    else _flush_mode = flush_mode === true ? 4 : 0;
    if (toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
    else strm.input = data;
    strm.next_in = 0;
    strm.avail_in = strm.input.length;
    if (!this.started) {
      this.started = true;
      this.onStart(strm);
    }
    for (; ; ) {
      if (strm.avail_out === 0) {
        strm.output = new Uint8Array(chunkSize);
        strm.next_out = 0;
        strm.avail_out = chunkSize;
      }
      status = inflate$1(strm, _flush_mode);
      if (status === 2) {
        const dictionary = this.options.dictionary;
        if (dictionary.length) {
          status = inflateSetDictionary(strm, dictionary);
          if (status === 0) status = inflate$1(strm, _flush_mode);
          else if (status === -3) status = 2;
        }
      }
      while (strm.avail_in > 0 && status === 1 && strm.state.wrap & 2 && strm.state.flags !== 0 && strm.input[strm.next_in] !== 0) {
        inflateReset(strm);
        status = inflate$1(strm, _flush_mode);
      }
      if (status === -2 || status === -3 || status === 2 || status === -4) break;
      last_avail_out = strm.avail_out;
      if (strm.next_out) {
        if (strm.avail_out === 0 || status === 1 || _flush_mode > 0) {
          this.onData(strm.output.length === strm.next_out ? strm.output : strm.output.subarray(0, strm.next_out));
          strm.avail_out = 0;
          strm.next_out = 0;
        }
      }
      if ((status === 0 || status === -5) && last_avail_out === 0) continue;
      if (status === 1) {
        status = inflateEnd(this.strm);
        break;
      }
      if (strm.avail_in === 0) {
        if (_flush_mode === 4) {
          status = inflateEnd(this.strm);
          if (status === 0) status = -5;
          break;
        }
        return true;
      }
    }
    this.err = status;
    this.msg = strm.msg || messages_default[status];
    this.ended = true;
    this.onEnd(status);
    return status === 0;
  }
  /**
  * Called once before the first low-level inflate call.
  *
  * Override this handler to attach low-level inflate state, for example to read
  * gzip header metadata:
  *
  * ```javascript
  * import { Inflate, GZheader, zlibInflateGetHeader } from 'pako'
  *
  * const inflator = new Inflate()
  *
  * inflator.onStart = function (strm) {
  *   this.header = new GZheader()
  *   zlibInflateGetHeader(strm, this.header)
  * }
  *
  * inflator.push(data, true)
  * console.log(inflator.header.name)
  * ```
  */
  onStart(strm) {
  }
  /**
  * By default, stores data blocks in the {@link Inflate.chunks} property and glues
  * them in {@link Inflate.onEnd}. Override this handler if you need another behaviour.
  *
  * @param chunk output data.
  */
  onData(chunk) {
    this.chunks.push(chunk);
  }
  /**
  * Called after you tell inflate that the input stream is
  * complete ({@link Z_FINISH}). By default, joins the collected {@link Inflate.chunks},
  * frees memory and fills the {@link Inflate.result} property.
  *
  * @param status inflate status. {@link Z_OK} on success, other if not.
  */
  onEnd(status) {
    if (status === 0) this.result = flattenChunks(this.chunks);
    this.chunks = [];
  }
};

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
var NAME2 = new RegExp("^Benchmark(?!\\p{Ll})\\S*", "u");
var UNFINISHED = /^\S+ *\t/;
var TAIL = /(?<!\d)\d+\t *[0-9.]+ ns\/op(?:\s.*)?$/;
var NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?|Inf|NaN)$/i;
var MAX_LINE3 = 1e4;
var MAX_RESULTS = 1e5;
function printedLines(text, procs) {
  return readDrafts(withoutEvents(text), "output").drafts.map(({ path, rest: rest2 }) => {
    const { name } = procs === 1 ? { name: path } : splitSuffix(path);
    return { name, text: `${path} ${rest2}` };
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
    const path = NAME2.exec(line)?.[0];
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
function readSet(files, decoded = /* @__PURE__ */ new WeakMap(), gunzip = inflate) {
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
    const raw = unpack(file.bytes, file.name, MAX_FILE, gunzip);
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

export {
  decodeText,
  GatheredBytes,
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
  deflate,
  gzip,
  isGzip,
  inflate,
  saidSize,
  keepSamples,
  joinStacks,
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
  rememberedOf
};
