import { Profile } from 'pprof-format';
import { Cursor } from './cursor.ts';
import { readFunctions } from './functions.ts';
import type { HeapProfile, Mapping, ValueType } from './heap-profile.ts';
import { IdTable } from './id-table.ts';
import { readLocations } from './locations.ts';
import { plainId, RawValues, signed, unsigned } from './raw-values.ts';
import { readSamples } from './samples.ts';
import { checkWire } from './wire.ts';

/**
 * Decodes an unpacked profile.proto message into columns. What a profile has many of is read straight
 * from the bytes: the library would make objects of it, and three forms of each string. All else is
 * some hundred bytes, which the library decodes.
 *
 * @throws UserError for everything that pprof's decoder and its CheckValid refuse, and for values
 *   beyond ±(2^53 − 1), which a sum could not hold exactly
 * @see google/pprof profile/profile.go, `CheckValid`
 */
export function decodeProfile(bytes: Uint8Array, name: string): HeapProfile {
  const checked = checkWire(bytes, name);
  const raw = Profile.decode(checked.rest);
  const values = new RawValues(name, decodeStrings(bytes, checked.strings));
  const sampleTypes = raw.sampleType.map((type) => values.valueType(type));
  refuseTwins(sampleTypes, values);
  if (sampleTypes.length === 0 && checked.samples.length > 0) {
    throw values.malformed('it has samples but no sample types');
  }
  const cursor = new Cursor(bytes, name);
  const mappings = new IdTable('mapping', raw.mapping.length, values);
  for (const { id } of raw.mapping) mappings.add(plainId(id));
  const functions = readFunctions(cursor, checked.functions, values);
  const locations = readLocations(cursor, checked.locations, {
    mappings,
    functions: functions.ids,
    values,
  });
  return {
    form: 'proto',
    sampleTypes,
    defaultSampleType: values.text(raw.defaultSampleType),
    periodType: raw.periodType ? values.valueType(raw.periodType) : undefined,
    period: values.number(raw.period, 'the period'),
    timeNanos: signed(raw.timeNanos),
    durationNanos: signed(raw.durationNanos),
    comments: raw.comment.map(values.bounded('its comments')),
    docUrl: values.text(raw.docUrl),
    dropFrames: values.text(raw.dropFrames),
    keepFrames: values.text(raw.keepFrames),
    mappings: raw.mapping.map((mapping) => decodeMapping(mapping, values)),
    functions: functions.table,
    locations: locations.table,
    samples: readSamples(cursor, checked.samples, {
      types: sampleTypes.length,
      locations: locations.ids,
      values,
    }),
    memStats: undefined,
  };
}

function decodeStrings(bytes: Uint8Array, spans: Int32Array): string[] {
  const decoder = new TextDecoder();
  return Array.from({ length: spans.length / 2 }, (_, i) =>
    decoder.decode(bytes.subarray(spans[2 * i], spans[2 * i + 1])),
  );
}

/** pprof drops sample types of equal names, and fails where no other is left. */
function refuseTwins(types: readonly ValueType[], values: RawValues): void {
  const seen = new Set<string>();
  for (const { type } of types) {
    if (seen.has(type)) throw values.malformed(`it has the sample type "${type}" twice`);
    seen.add(type);
  }
}

function decodeMapping(mapping: Profile['mapping'][number], values: RawValues): Mapping {
  return {
    start: unsigned(mapping.memoryStart),
    limit: unsigned(mapping.memoryLimit),
    offset: unsigned(mapping.fileOffset),
    file: values.text(mapping.filename),
    buildId: values.text(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames,
  };
}
