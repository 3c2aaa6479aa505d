import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  gzip
} from "./chunk-QGMXM57R.js";
import {
  Function,
  Label,
  Line,
  Location,
  Mapping,
  Profile,
  Sample,
  StringTable,
  ValueType,
  readLabelTexts
} from "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/profile/encode.ts
function encodeProfile(profile) {
  const stringTable = new StringTable();
  const text = (value) => stringTable.dedup(value);
  const counted = ({ type, unit }) => new ValueType({ type: text(type), unit: text(unit) });
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
      ...profile.periodType && { periodType: counted(profile.periodType) },
      period: wire(profile.period),
      comment: profile.comments.map(text),
      defaultSampleType: text(profile.defaultSampleType),
      docUrl: text(profile.docUrl)
    }).encode()
  );
}
var idOf = (index) => index + 1;
function wire(value) {
  return value < 0 ? BigInt.asUintN(64, BigInt(value)) : value;
}
function samplesOf({ samples }, text) {
  const { stack, stackStart, values, labels } = samples;
  const known = /* @__PURE__ */ new Map();
  const labelsOf = (texts) => {
    const made = known.get(texts) ?? readLabelTexts(texts).map((label) => labelOf(label, text));
    known.set(texts, made);
    return made;
  };
  return Array.from({ length: samples.length }, (_, i) => {
    return new Sample({
      locationId: Array.from(stack.subarray(stackStart[i], stackStart[i + 1]), idOf),
      value: values.map((column) => wire(column[i])),
      label: labelsOf(labels[i])
    });
  });
}
function labelOf([key, str, num, unit], text) {
  return new Label({
    key: text(key),
    ...str === "" ? { num: wire(BigInt(num)), numUnit: text(unit) } : { str: text(str) }
  });
}
function mappingsOf({ mappings }, text) {
  return mappings.map(({ start, limit, offset, file, buildId, ...has }, index) => {
    return new Mapping({
      id: idOf(index),
      memoryStart: start,
      memoryLimit: limit,
      fileOffset: offset,
      filename: text(file),
      buildId: text(buildId),
      ...has
    });
  });
}
function locationsOf({ locations }) {
  const { lineStart, lineFunction, lineNumber, lineColumn } = locations;
  return Array.from({ length: locations.length }, (_, i) => {
    const lines = Array.from({ length: lineStart[i + 1] - lineStart[i] }, (_2, k) => {
      const at = lineStart[i] + k;
      const functionId = idOf(lineFunction[at]);
      return new Line({ functionId, line: wire(lineNumber[at]), column: wire(lineColumn[at]) });
    });
    return new Location({
      id: idOf(i),
      mappingId: idOf(locations.mapping[i]),
      address: locations.address[i],
      line: lines,
      isFolded: locations.isFolded[i] === 1
    });
  });
}
function functionsOf({ functions }, text) {
  return functions.name.map((name, i) => {
    return new Function({
      id: idOf(i),
      name: text(name),
      systemName: text(functions.systemName[i]),
      filename: text(functions.file[i]),
      startLine: wire(functions.startLine[i])
    });
  });
}
export {
  encodeProfile
};
