import { Profile } from 'pprof-format';
import { UserError } from '../errors.ts';
import type {
  FunctionTable,
  HeapProfile,
  LocationTable,
  Mapping,
  SampleTable,
  ValueType,
} from './heap-profile.ts';
import { checkWire } from './wire.ts';

type Numeric = number | bigint;

/**
 * Decodes an unpacked profile.proto message into columns.
 *
 * @throws UserError for everything that pprof's decoder and its CheckValid refuse, and for values
 *   beyond ±(2^53 − 1), which a sum could not hold exactly
 * @see google/pprof profile/profile.go, `CheckValid`
 */
export function decodeProfile(bytes: Uint8Array, name: string): HeapProfile {
  const raw = Profile.decode(checkWire(bytes, name));
  const read = new Reader(name, raw.stringTable.strings);
  const sampleTypes = raw.sampleType.map((type) => read.valueType(type));
  if (sampleTypes.length === 0 && raw.sample.length > 0) {
    throw read.malformed('it has samples but no sample types');
  }
  const mappingIds = read.ids('mapping', raw.mapping);
  const functionIds = read.ids('function', raw.function);
  const locationIds = read.ids('location', raw.location);
  return {
    form: 'proto',
    sampleTypes,
    defaultSampleType: read.text(raw.defaultSampleType),
    periodType: raw.periodType ? read.valueType(raw.periodType) : undefined,
    period: read.number(raw.period, 'the period'),
    timeNanos: signed(raw.timeNanos),
    durationNanos: signed(raw.durationNanos),
    comments: raw.comment.map((comment) => read.text(comment)),
    docUrl: '',
    dropFrames: read.text(raw.dropFrames),
    keepFrames: read.text(raw.keepFrames),
    mappings: raw.mapping.map((mapping) => decodeMapping(mapping, read)),
    functions: decodeFunctions(raw.function, read),
    locations: decodeLocations(raw.location, mappingIds, functionIds, read),
    samples: decodeSamples(raw.sample, sampleTypes.length, locationIds, read),
    memStats: undefined,
  };
}

/** Looks ids, indices and 64-bit numbers up, and refuses what does not hold. */
class Reader {
  readonly name: string;
  readonly strings: readonly string[];

  constructor(name: string, strings: readonly string[]) {
    this.name = name;
    this.strings = strings;
  }

  malformed(what: string): UserError {
    return new UserError(`${this.name}: malformed profile: ${what}: write the profile again`);
  }

  text(index: Numeric): string {
    const text = this.strings[Number(signed(index))];
    if (text === undefined) {
      throw this.malformed(`string ${index} is named, but there are ${this.strings.length}`);
    }
    return text;
  }

  /** A signed 64-bit number as a double; the library hands negative ones over as unsigned. */
  number(value: Numeric, what: string): number {
    if (typeof value === 'number') return value >= 0 ? value : value >>> 0;
    const exact = Number(signed(value));
    if (Number.isSafeInteger(exact)) return exact;
    throw new UserError(
      `${this.name}: ${what} is ${signed(value)}, beyond 2^53: no sum with it is exact`,
    );
  }

  valueType({ type, unit }: { type: Numeric; unit: Numeric }): ValueType {
    return { type: this.text(type), unit: this.text(unit) };
  }

  /** Ids are any nonzero 64-bit number, each once; the index of each. */
  ids(kind: string, entries: readonly { id: Numeric }[]): Map<Numeric, number> {
    const indices = new Map<Numeric, number>();
    entries.forEach(({ id }, index) => {
      if (id === 0 || id === 0n) throw this.malformed(`${kind} ${index + 1} has the reserved id 0`);
      const key = plain(id);
      if (indices.has(key)) throw this.malformed(`two ${kind}s have the id ${id}`);
      indices.set(key, index);
    });
    return indices;
  }
}

/** One form for an id, whether the library gave it as a number or as a bigint. */
function plain(id: Numeric): Numeric {
  const number = Number(id);
  return Number.isSafeInteger(number) && number >= 0 ? number : BigInt(id);
}

function signed(value: Numeric): bigint {
  return BigInt.asIntN(64, BigInt(value));
}

function decodeMapping(mapping: Profile['mapping'][number], read: Reader): Mapping {
  return {
    start: BigInt.asUintN(64, BigInt(mapping.memoryStart)),
    limit: BigInt.asUintN(64, BigInt(mapping.memoryLimit)),
    offset: BigInt.asUintN(64, BigInt(mapping.fileOffset)),
    file: read.text(mapping.filename),
    buildId: read.text(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames,
  };
}

function decodeFunctions(functions: Profile['function'], read: Reader): FunctionTable {
  return {
    length: functions.length,
    name: functions.map((fn) => read.text(fn.name)),
    systemName: functions.map((fn) => read.text(fn.systemName)),
    file: functions.map((fn) => read.text(fn.filename)),
    startLine: Float64Array.from(functions, (fn) => read.number(fn.startLine, 'a start line')),
  };
}

function decodeLocations(
  locations: Profile['location'],
  mappingIds: ReadonlyMap<Numeric, number>,
  functionIds: ReadonlyMap<Numeric, number>,
  read: Reader,
): LocationTable {
  const lineStart = new Int32Array(locations.length + 1);
  locations.forEach(({ line }, i) => {
    lineStart[i + 1] = lineStart[i]! + line.length;
  });
  const lines = locations.flatMap((location) =>
    location.line.map((line) => ({ id: location.id, line })),
  );
  return {
    length: locations.length,
    address: BigUint64Array.from(locations, ({ address }) => BigInt.asUintN(64, BigInt(address))),
    // pprof takes a mapping that does not exist as none.
    mapping: Int32Array.from(locations, ({ mappingId }) => mappingIds.get(plain(mappingId)) ?? -1),
    isFolded: Uint8Array.from(locations, ({ isFolded }) => (isFolded ? 1 : 0)),
    lineStart,
    lineFunction: Int32Array.from(lines, ({ id, line }) => {
      const index = functionIds.get(plain(line.functionId));
      if (index !== undefined) return index;
      throw read.malformed(
        `location ${id} has a line of function ${line.functionId}, which is not there`,
      );
    }),
    lineNumber: Float64Array.from(lines, ({ line }) => read.number(line.line, 'a line number')),
    lineColumn: Float64Array.from(lines, ({ line }) => read.number(line.column, 'a column')),
  };
}

function decodeSamples(
  samples: Profile['sample'],
  types: number,
  locationIds: ReadonlyMap<Numeric, number>,
  read: Reader,
): SampleTable {
  const stackStart = new Int32Array(samples.length + 1);
  samples.forEach(({ locationId }, i) => {
    stackStart[i + 1] = stackStart[i]! + locationId.length;
  });
  const stack = new Int32Array(stackStart[samples.length]!);
  const values = Array.from({ length: types }, () => new Float64Array(samples.length));
  const objectSize = new Float64Array(samples.length);
  const labels: string[] = [];
  samples.forEach(({ locationId, value, label }, i) => {
    if (value.length !== types) {
      throw read.malformed(`sample ${i + 1} has ${value.length} values for ${types} sample types`);
    }
    locationId.forEach((id, k) => {
      const index = locationIds.get(plain(id));
      if (index === undefined)
        throw read.malformed(`sample ${i + 1} names location ${id}, which is not there`);
      stack[stackStart[i]! + k] = index;
    });
    value.forEach((amount, k) => {
      values[k]![i] = read.number(amount, `a value of sample ${i + 1}`);
    });
    const texts = label.map((each) => {
      const key = read.text(each.key);
      if (key === 'bytes' && read.text(each.str) === '')
        objectSize[i] = read.number(each.num, 'a "bytes" label');
      return JSON.stringify([
        key,
        read.text(each.str),
        String(signed(each.num)),
        read.text(each.numUnit),
      ]);
    });
    labels.push(texts.sort().join(','));
  });
  return { length: samples.length, stackStart, stack, values, objectSize, labels };
}
