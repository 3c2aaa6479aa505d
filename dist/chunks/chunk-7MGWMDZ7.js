import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  endedText
} from "./chunk-YB7ZSHP2.js";
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
  gzip,
  readLabelTexts
} from "./chunk-TJ2LBLZC.js";
import {
  UserError,
  clean,
  inertLines,
  messageOf
} from "./chunk-V5Q2ZOLS.js";

// src/commands/output.ts
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";

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

// src/commands/output.ts
async function writeReport(text, file) {
  if (file === void 0) return STDOUT.report(text, wantsColor(file));
  await write(inertLines(endedText(text)), file, "report");
}
async function writeProfile(profile, file) {
  await write(encodeProfile(profile), file, "profile");
}
async function write(content, file, what) {
  await writeFile(resolve(file), content).catch((error) => {
    throw new UserError(`${file}: the ${what} cannot be written: ${whyNot(error)}`);
  });
}
function whyNot(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "EISDIR") return "it is a folder: name a file in it";
  if (code === "ENOENT") return "there is no such folder: make it, or name another file";
  return messageOf(error);
}
function wantsColor(file) {
  if (file !== void 0 || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return STDOUT.isTerminal;
}
function terminalWidth(file) {
  return file === void 0 ? STDOUT.columns : void 0;
}
function commandContext() {
  return {
    cwd: process.cwd(),
    progress: (line) => STDERR.lines(clean(line))
  };
}

export {
  writeReport,
  writeProfile,
  wantsColor,
  terminalWidth,
  commandContext
};
