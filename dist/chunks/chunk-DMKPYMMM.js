import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  convertible,
  scale
} from "./chunk-VFTV7PES.js";
import {
  joinStacks,
  keepSamples,
  starts
} from "./chunk-4MIHDY7N.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  labelText
} from "./chunk-RNMUFBNL.js";

// src/view/combine-headers.ts
function combineHeaders(profiles) {
  const first = profiles[0];
  for (const profile of profiles) checkPeriodType(first, profile);
  let timeNanos = 0n;
  for (const profile of profiles) {
    if (timeNanos === 0n || profile.timeNanos < timeNanos) timeNanos = profile.timeNanos;
  }
  return {
    ...first,
    defaultSampleType: firstSet(profiles.map(({ defaultSampleType }) => defaultSampleType)),
    period: Math.max(...profiles.map(({ period }) => period)),
    timeNanos,
    durationNanos: profiles.reduce((sum2, { durationNanos }) => sum2 + durationNanos, 0n),
    comments: [...new Set(profiles.flatMap(({ comments }) => comments))],
    docUrl: firstSet(profiles.map(({ docUrl }) => docUrl)),
    // Of one process at one moment: there is no sum of them.
    memStats: void 0
  };
}
function checkPeriodType(a, b) {
  const named2 = ({ periodType }) => periodType ? `${periodType.type} ${periodType.unit}`.trim() || "nothing" : "nothing";
  if (named2(a) === named2(b)) return;
  throw new UserError(
    `one profile was sampled by ${named2(a)}, another by ${named2(b)}: compare profiles of one kind`
  );
}
function firstSet(texts) {
  return texts.find((text) => text !== "") ?? "";
}

// src/view/interner.ts
var Interner = class {
  items = [];
  #numbers = /* @__PURE__ */ new Map();
  /** The number of the key's item; `make` gives the item of a new key. */
  intern(key, make) {
    const known = this.#numbers.get(key);
    if (known !== void 0) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(make()) - 1;
  }
};

// src/view/records.ts
function functionTable(records) {
  return {
    length: records.length,
    name: records.map(({ name }) => name),
    systemName: records.map(({ systemName }) => systemName),
    file: records.map(({ file }) => file),
    startLine: Float64Array.from(records, ({ startLine }) => startLine)
  };
}
function locationTable(records) {
  const lines = records.flatMap((record) => record.lines);
  return {
    length: records.length,
    address: BigUint64Array.from(records, ({ address }) => BigInt.asUintN(64, address)),
    mapping: Int32Array.from(records, ({ mapping }) => mapping),
    isFolded: Uint8Array.from(records, ({ isFolded }) => isFolded),
    lineStart: starts(records.map((record) => record.lines.length)),
    lineFunction: Int32Array.from(lines, (line) => line.function),
    lineNumber: Float64Array.from(lines, ({ line }) => line),
    lineColumn: Float64Array.from(lines, ({ column }) => column)
  };
}
function sampleTable(records, types) {
  return {
    length: records.length,
    ...joinStacks(records.map(({ stack }) => stack)),
    values: Array.from(
      { length: types },
      (_, type) => Float64Array.from(records, ({ values }) => values[type])
    ),
    objectSize: Float64Array.from(records, ({ objectSize }) => objectSize),
    labels: records.map(({ labels }) => labels)
  };
}

// src/view/values.ts
function scaleValues(samples, ratios) {
  if (ratios.every((ratio) => ratio === 1)) return samples;
  const values = samples.values.map(
    (column, i) => ratios[i] === 1 ? column : column.map((value) => round(value * ratios[i]))
  );
  for (const column of values) checkSafe([column]);
  const scaled = values.filter((_, i) => ratios[i] !== 1);
  return keepSamples({ ...samples, values }, (i) => scaled.some((column) => column[i] !== 0));
}
function roundValues(samples) {
  const values = samples.values.map((column) => column.map(round));
  return keepSamples({ ...samples, values }, (i) => values.some((column) => column[i] !== 0));
}
function magnitude(column) {
  let sum2 = 0;
  for (const value of column) sum2 += Math.abs(value);
  return sum2;
}
function checkSafe(columns) {
  const most = columns.reduce((sum2, column) => sum2 + magnitude(column), 0);
  if (most <= Number.MAX_SAFE_INTEGER) return;
  throw new UserError(
    "the values of the profiles add up to more than 2^53 and cannot be summed exactly: give fewer profiles"
  );
}
function round(value) {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

// src/view/merge.ts
function mergeProfiles(profiles) {
  const types = profiles[0].sampleTypes.length;
  for (let i = 0; i < types; i++) checkSafe(profiles.map(({ samples: samples2 }) => samples2.values[i]));
  const merged = {
    mappings: new Interner(),
    functions: new Interner(),
    locations: new Interner(),
    samples: new Interner()
  };
  for (const profile of profiles) addProfile(merged, withMapping(profile));
  const samples = sampleTable(merged.samples.items, types);
  return {
    ...combineHeaders(profiles),
    mappings: merged.mappings.items,
    functions: functionTable(merged.functions.items),
    locations: locationTable(merged.locations.items),
    samples: keepSamples(samples, (i) => samples.values.some((column) => column[i] !== 0))
  };
}
var NO_BINARY = {
  start: 0n,
  limit: 0n,
  offset: 0n,
  file: "",
  buildId: "",
  hasFunctions: false,
  hasFilenames: false,
  hasLineNumbers: false,
  hasInlineFrames: false
};
function withMapping(profile) {
  if (profile.mappings.length > 0) return profile;
  const mapping = new Int32Array(profile.locations.length);
  return { ...profile, mappings: [NO_BINARY], locations: { ...profile.locations, mapping } };
}
function addProfile(merged, { mappings, functions, locations, samples }) {
  if (merged.mappings.items.length === 0 && mappings[0]) addMapping(merged, mappings[0]);
  const functionOf = once(functions.length, (index) => addFunction(merged, functions, index));
  const locationOf = once(
    locations.length,
    (index) => addLocation(merged, locations, index, mappings, functionOf)
  );
  for (let i = 0; i < samples.length; i++) {
    const values = samples.values.map((column) => column[i]);
    if (values.every((value) => value === 0)) continue;
    const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]).map(locationOf);
    const labels = samples.labels[i];
    const number = merged.samples.intern(`${labels} ${keyOf(stack)}`, () => ({
      stack,
      values: values.map(() => 0),
      objectSize: samples.objectSize[i],
      labels
    }));
    const sums = merged.samples.items[number].values;
    values.forEach((value, column) => {
      sums[column] += value;
    });
  }
}
var BYTES = new TextDecoder("latin1");
function keyOf(stack) {
  return BYTES.decode(new Uint8Array(stack.buffer, stack.byteOffset, stack.byteLength));
}
function addMapping({ mappings }, mapping) {
  const size = mapping.limit - mapping.start + 0xfffn & ~0xfffn;
  const file = mapping.buildId || mapping.file;
  return mappings.intern(`${size} ${mapping.offset} ${file}`, () => mapping);
}
function addFunction({ functions }, table, index) {
  const record = {
    name: table.name[index],
    systemName: table.systemName[index],
    file: table.file[index],
    startLine: table.startLine[index]
  };
  return functions.intern(JSON.stringify(Object.values(record)), () => record);
}
function addLocation(merged, table, index, mappings, functionOf) {
  const source = mappings[table.mapping[index]];
  const mapping = source ? addMapping(merged, source) : -1;
  const start = merged.mappings.items[mapping]?.start ?? 0n;
  const offset = table.address[index] - (source?.start ?? 0n);
  const lines = [];
  for (let l = table.lineStart[index]; l < table.lineStart[index + 1]; l++) {
    lines.push({
      function: functionOf(table.lineFunction[l]),
      line: table.lineNumber[l],
      column: table.lineColumn[l]
    });
  }
  const isFolded = table.isFolded[index];
  const calls = lines.map((line) => `${line.function}:${line.line}`).join();
  const key = `${offset} ${mapping} ${isFolded} ${calls} ${lines.at(-1)?.column ?? ""}`;
  return merged.locations.intern(key, () => ({
    address: start + offset,
    mapping,
    isFolded,
    lines
  }));
}
function once(length, answer) {
  const answers = new Int32Array(length).fill(-1);
  return (index) => {
    if (answers[index] === -1) answers[index] = answer(index);
    return answers[index];
  };
}

// src/view/combine.ts
function combine(profiles) {
  const chosen = withCommonTypes(profiles);
  return chosen.length === 1 ? chosen[0] : mergeProfiles(withCommonUnits(chosen));
}
function withCommonTypes(profiles) {
  const all = profiles.flatMap(({ sampleTypes }) => sampleTypes.map(({ type }) => type));
  const isCommon = (type) => all.filter((each) => each === type).length === profiles.length && profiles.every((profile) => indexOf(profile, type) >= 0);
  const types = (profiles[0]?.sampleTypes ?? []).map(({ type }) => type).filter(isCommon);
  if (types.length === 0) {
    throw new UserError(
      "the profiles have no sample type in common: compare heap profiles with heap profiles"
    );
  }
  return profiles.map((profile) => withTypes(profile, types));
}
function withTypes(profile, types) {
  const indices = types.map((type) => indexOf(profile, type));
  const untouched = types.length === profile.sampleTypes.length && indices.every((index, i) => index === i);
  if (untouched) return profile;
  const { defaultSampleType, sampleTypes, samples } = profile;
  return {
    ...profile,
    defaultSampleType: types.includes(defaultSampleType) ? defaultSampleType : types[0],
    sampleTypes: indices.map((index) => sampleTypes[index]),
    samples: { ...samples, values: indices.map((index) => samples.values[index]) }
  };
}
function indexOf({ sampleTypes }, type) {
  return sampleTypes.findIndex((each) => each.type === type);
}
function withCommonUnits(profiles) {
  const periodUnit = finestUnit(
    profiles.map(({ periodType }) => periodType ?? { type: "", unit: "" })
  );
  const units = profiles[0].sampleTypes.map(
    (_, i) => finestUnit(profiles.map(({ sampleTypes }) => sampleTypes[i]))
  );
  return profiles.map((profile) => {
    const { periodType, period, sampleTypes } = profile;
    const ratios = sampleTypes.map(({ unit }, i) => scale(1, unit, units[i])[0]);
    return {
      ...profile,
      ...periodType && {
        periodType: { type: periodType.type, unit: periodUnit },
        period: Math.trunc(scale(period, periodType.unit, periodUnit)[0])
      },
      sampleTypes: sampleTypes.map(({ type }, i) => ({ type, unit: units[i] })),
      samples: scaleValues(profile.samples, ratios)
    };
  });
}
function finestUnit(types) {
  const bare = ({ type }) => type.replace(/s$/, "");
  return types.reduce((finest, each) => {
    if (bare(finest) !== bare(each) || !convertible(finest.unit, each.unit)) {
      throw new UserError(
        `the profiles count ${named(finest)} and ${named(each)}: compare profiles of one kind`
      );
    }
    return scale(1, each.unit, finest.unit)[0] < 1 ? each : finest;
  }).unit;
}
function named({ type, unit }) {
  return type === "" ? "nothing" : `${type} in ${unit}`;
}

// src/view/base.ts
var DIFF_BASE_KEY = "pprof::base";
var DIFF_BASE = labelText(DIFF_BASE_KEY, "true", 0, "");
function subtractBase(head, { profiles, diff, normalize }) {
  const base = combine(profiles);
  const minuend = normalize ? normalizeTo(base, head) : head;
  const negative = scaleValues(
    base.samples,
    base.sampleTypes.map(() => -1)
  );
  const labels = diff ? negative.labels.map(markAsBase) : negative.labels;
  return combine([minuend, { ...base, samples: { ...negative, labels } }]);
}
function differenceOfParts(head, base) {
  const [minuend, subtrahend] = [head, base].map((parts) => {
    const whole = combine(parts);
    return { ...whole, samples: roundValues(whole.samples) };
  });
  return subtractBase(minuend, { profiles: [subtrahend], diff: true, normalize: false });
}
function isDiffBase(labels) {
  return labels.includes(DIFF_BASE);
}
function markAsBase(labels) {
  if (isDiffBase(labels)) return labels;
  return labels === "" ? DIFF_BASE : `${labels},${DIFF_BASE}`;
}
function normalizeTo(base, head) {
  checkPeriodType(head, base);
  const types = ({ sampleTypes }) => JSON.stringify(sampleTypes);
  if (types(base) !== types(head)) {
    throw new UserError(
      "base and head have other sample types: profiles can be normalized only where these are equal"
    );
  }
  const ratios = head.samples.values.map((column, i) => {
    const total = sum(column);
    return total === 0 ? 0 : sum(base.samples.values[i]) / total;
  });
  return { ...head, samples: scaleValues(head.samples, ratios) };
}
function sum(column) {
  return column.reduce((total, value) => total + value, 0);
}

export {
  Interner,
  magnitude,
  checkSafe,
  combine,
  DIFF_BASE_KEY,
  subtractBase,
  differenceOfParts,
  isDiffBase
};
