import { gzip } from 'pako';
import {
  Function as Func,
  Label,
  Line,
  Location,
  Mapping,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';

import type { ValueType as Counted, HeapProfile } from './heap-profile.ts';
import { readLabelTexts } from './labels.ts';

/**
 * Writes a profile as `go tool pprof` reads it: a gzipped profile.proto message, the same bytes for
 * the same profile. Negative values are what they are in a difference.
 *
 * @see github.com/google/pprof/proto/profile.proto
 */
export function encodeProfile(profile: HeapProfile): Uint8Array {
  const stringTable = new StringTable();
  const text = (value: string) => stringTable.dedup(value);
  const counted = ({ type, unit }: Counted) =>
    new ValueType({ type: text(type), unit: text(unit) });
  return gzip(
    new Profile({
      stringTable,
      sampleType: profile.sampleTypes.map(counted),
      sample: samplesOf(profile, text),
      mapping: mappingsOf(profile, text),
      location: locationsOf(profile),
      function: functionsOf(profile, text),
      dropFrames: text(profile.dropFrames),
      keepFrames: text(profile.keepFrames),
      timeNanos: wire(profile.timeNanos),
      durationNanos: wire(profile.durationNanos),
      ...(profile.periodType && { periodType: counted(profile.periodType) }),
      period: wire(profile.period),
      comment: profile.comments.map(text),
      defaultSampleType: text(profile.defaultSampleType),
      docUrl: text(profile.docUrl),
    }).encode(),
  );
}

type Text = (value: string) => number;

/** Tables of a file are told by ids, and 0 is none. */
const idOf = (index: number) => index + 1;

/** A signed number as its 64 bits. */
function wire(value: number | bigint): number | bigint {
  return value < 0 ? BigInt.asUintN(64, BigInt(value)) : value;
}

function samplesOf({ samples }: HeapProfile, text: Text): Sample[] {
  const { stack, stackStart, values, labels } = samples;
  const known = new Map<string, Label[]>();
  const labelsOf = (texts: string) => {
    const made = known.get(texts) ?? readLabelTexts(texts).map((label) => labelOf(label, text));
    known.set(texts, made);
    return made;
  };
  return Array.from({ length: samples.length }, (_, i) => {
    return new Sample({
      locationId: Array.from(stack.subarray(stackStart[i], stackStart[i + 1]), idOf),
      value: values.map((column) => wire(column[i]!)),
      label: labelsOf(labels[i]!),
    });
  });
}

function labelOf([key, str, num, unit]: readonly [string, string, string, string], text: Text) {
  return new Label({
    key: text(key),
    ...(str === '' ? { num: wire(BigInt(num)), numUnit: text(unit) } : { str: text(str) }),
  });
}

function mappingsOf({ mappings }: HeapProfile, text: Text): Mapping[] {
  return mappings.map(({ start, limit, offset, file, buildId, ...has }, index) => {
    return new Mapping({
      id: idOf(index),
      memoryStart: start,
      memoryLimit: limit,
      fileOffset: offset,
      filename: text(file),
      buildId: text(buildId),
      ...has,
    });
  });
}

function locationsOf({ locations }: HeapProfile): Location[] {
  const { lineStart, lineFunction, lineNumber, lineColumn } = locations;
  return Array.from({ length: locations.length }, (_, i) => {
    const lines = Array.from({ length: lineStart[i + 1]! - lineStart[i]! }, (_, k) => {
      const at = lineStart[i]! + k;
      const functionId = idOf(lineFunction[at]!);
      return new Line({ functionId, line: wire(lineNumber[at]!), column: wire(lineColumn[at]!) });
    });
    return new Location({
      id: idOf(i),
      mappingId: idOf(locations.mapping[i]!),
      address: locations.address[i]!,
      line: lines,
      isFolded: locations.isFolded[i] === 1,
    });
  });
}

function functionsOf({ functions }: HeapProfile, text: Text): Func[] {
  return functions.name.map((name, i) => {
    return new Func({
      id: idOf(i),
      name: text(name),
      systemName: text(functions.systemName[i]!),
      filename: text(functions.file[i]!),
      startLine: wire(functions.startLine[i]!),
    });
  });
}
