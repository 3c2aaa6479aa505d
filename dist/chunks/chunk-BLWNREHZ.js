import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext,
  fetchSources,
  gunzip,
  optimiseLater,
  urlSchemes
} from "./chunk-NQNNJ2ZA.js";
import {
  baseName,
  describe,
  identity,
  printableName
} from "./chunk-336V3NRF.js";
import {
  IntList,
  Sequences,
  keepSamples,
  labelText,
  pprofName,
  readLabelTexts,
  readSet,
  remembered,
  requireProfiles,
  starts
} from "./chunk-DL6E4CNP.js";
import {
  UserError,
  capMiddle,
  clean
} from "./chunk-GTTTB5B5.js";

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

// src/view/merged-samples.ts
var MergedSamples = class {
  /** Each by its stack, with the number of its labels behind it. */
  #numbers = new Sequences();
  #key = new Int32Array(64);
  #stack = new IntList();
  #stackStart = new IntList();
  #sums;
  #objectSize = [];
  #labels = [];
  #labelNumbers = /* @__PURE__ */ new Map();
  /** @param types how many values a sample has */
  constructor(types) {
    this.#sums = Array.from({ length: types }, () => []);
    this.#stackStart.push(0);
  }
  /** @param locationOf the number here of a location of the sample's profile */
  add(samples, sample, locationOf) {
    const start = samples.stackStart[sample];
    const length = samples.stackStart[sample + 1] - start;
    if (length >= this.#key.length) this.#key = new Int32Array(2 * length);
    const key = this.#key;
    for (let i = 0; i < length; i++) key[i] = locationOf(samples.stack[start + i]);
    const labels = samples.labels[sample];
    key[length] = this.#numberOfLabels(labels);
    const number = this.#numbers.numberOf(key, length + 1);
    const isNew = number === this.#labels.length;
    if (isNew) {
      for (let i = 0; i < length; i++) this.#stack.push(key[i]);
      this.#stackStart.push(this.#stack.length);
      this.#objectSize.push(samples.objectSize[sample]);
      this.#labels.push(labels);
    }
    this.#sums.forEach((sums, type) => {
      sums[number] = (isNew ? 0 : sums[number]) + samples.values[type][sample];
    });
  }
  table() {
    return {
      length: this.#labels.length,
      stackStart: this.#stackStart.values(),
      stack: this.#stack.values(),
      values: this.#sums.map((sums) => Float64Array.from(sums)),
      objectSize: Float64Array.from(this.#objectSize),
      labels: this.#labels
    };
  }
  #numberOfLabels(labels) {
    const known = this.#labelNumbers.get(labels);
    if (known !== void 0) return known;
    this.#labelNumbers.set(labels, this.#labelNumbers.size);
    return this.#labelNumbers.size - 1;
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
    samples: new MergedSamples(types)
  };
  for (const profile of profiles) addProfile(merged, withMapping(profile));
  const samples = merged.samples.table();
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
    if (samples.values.some((column) => column[i] !== 0))
      merged.samples.add(samples, i, locationOf);
  }
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

// src/view/units.ts
var KINDS = [
  {
    units: [
      ["B", ["b", "byte"], 1],
      ["kB", ["kb", "kbyte", "kilobyte"], 2 ** 10],
      ["MB", ["mb", "mbyte", "megabyte"], 2 ** 20],
      ["GB", ["gb", "gbyte", "gigabyte"], 2 ** 30],
      ["TB", ["tb", "tbyte", "terabyte"], 2 ** 40],
      ["PB", ["pb", "pbyte", "petabyte"], 2 ** 50]
    ],
    fallback: ["B", 1]
  },
  {
    units: [
      ["ns", ["ns", "nanosecond"], 1],
      ["us", ["\u03BCs", "us", "microsecond"], 1e3],
      ["ms", ["ms", "millisecond"], 1e6],
      ["s", ["s", "sec", "second"], 1e9],
      ["hrs", ["hour", "hr"], 36e11]
    ],
    fallback: ["s", 1e9]
  }
];
var PLAIN = /* @__PURE__ */ new Set(["count", "sample", "unit", "minimum", "auto"]);
function scale(value, from, to) {
  if (value < 0) {
    const [scaled, unit] = scale(-value, from, to);
    return [-scaled, unit];
  }
  for (const { units, fallback } of KINDS) {
    const source = findUnit(units, from);
    if (!source) continue;
    const base = value * source[2];
    const target = to === "minimum" || to === "auto" ? units.findLast(([, , factor]) => base / factor >= 1) : findUnit(units, to);
    if (!target) return [base / fallback[1], fallback[0]];
    return [base / target[2], target[0]];
  }
  return [value, PLAIN.has(to) ? "" : to];
}
function convertible(a, b) {
  return a === b || KINDS.some(({ units }) => findUnit(units, a) && findUnit(units, b));
}
function findUnit(units, name) {
  const lower = name.toLowerCase();
  const alias = lower.length > 2 && lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return units.find(([, aliases]) => aliases.includes(alias));
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

// src/view/order.ts
function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return byCodePoint(x) - byCodePoint(y);
  }
  return a.length - b.length;
}
function byCodePoint(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
function compareNodes(order) {
  const other = order === "flat" ? "cum" : "flat";
  return (a, b) => Math.abs(b[order]) - Math.abs(a[order]) || compareBytes(a.name, b.name) || Math.abs(b[other]) - Math.abs(a[other]);
}

// src/view/entropy.ts
function byEntropy(graph, names, shown) {
  const scoreOf = scoring(graph);
  return shown.map((node) => ({ node, score: scoreOf(node), name: names[node] })).sort(
    (a, b) => Number(b.score - a.score) || compareBytes(a.name, b.name) || Math.abs(graph.flat[b.node]) - Math.abs(graph.flat[a.node])
  ).map(({ node }) => node);
}
function scoring({ flat, cum, edges }) {
  const into = Array.from(flat, () => []);
  const out = Array.from(flat, () => []);
  for (let edge = 0; edge < edges.length; edge++) {
    into[edges.callee[edge]].push(edges.weight[edge]);
    out[edges.caller[edge]].push(edges.weight[edge]);
  }
  return (node) => {
    const own = flat[node];
    const score = entropy(into[node], 0) + entropy(out[node], own);
    return magnitude2(toInt64(score * cum[node]) + BigInt(own));
  };
}
function entropy(weights, own) {
  if (weights.length === 0) return 1;
  const total = weights.reduce((sum2, weight) => sum2 + Math.max(weight, 0), own);
  if (total === 0) return 0;
  const parts = own > 0 ? [...weights, own] : weights;
  return parts.reduce((sum2, part) => {
    const share = Math.abs(part) / total;
    return sum2 - share * Math.log2(share);
  }, 0);
}
function toInt64(value) {
  return Number.isNaN(value) ? -(2n ** 63n) : BigInt(Math.trunc(value));
}
function magnitude2(value) {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped < 0n ? BigInt.asIntN(64, -wrapped) : wrapped;
}

// src/view/edge-table.ts
var START = 1024;
var EdgeTable = class {
  length = 0;
  caller = new Int32Array(START);
  callee = new Int32Array(START);
  weight = new Float64Array(START);
  /** 1 where every call was inlined. */
  inline = new Uint8Array(START);
  /** 1 where some call went over frames that are left out. */
  residual = new Uint8Array(START);
  lastSeen = new Int32Array(START);
  /** Edge number + 1, or 0 for none; four times as long as there is room for edges. */
  slots = new Int32Array(START * 4);
  /** Per callee, the edge it was last called by: mostly the next call is the same. */
  recent;
  constructor(nodes) {
    this.recent = new Int32Array(nodes).fill(-1);
  }
  /** Adds a call of a sample, once a sample. */
  add(caller, callee, sample, value, inline, residual) {
    let edge = this.recent[callee];
    if (edge < 0 || this.caller[edge] !== caller) {
      edge = this.edgeOf(caller, callee);
      this.recent[callee] = edge;
    }
    if (this.lastSeen[edge] === sample) return;
    this.lastSeen[edge] = sample;
    this.weight[edge] += value;
    if (!inline) this.inline[edge] = 0;
    if (residual) this.residual[edge] = 1;
  }
  /** The number of the edge, which may be new. */
  edgeOf(caller, callee) {
    const mask = this.slots.length - 1;
    let slot = hash(caller, callee) & mask;
    for (let entry = this.slots[slot]; entry !== 0; entry = this.slots[slot]) {
      if (this.caller[entry - 1] === caller && this.callee[entry - 1] === callee) return entry - 1;
      slot = slot + 1 & mask;
    }
    if (this.length === this.caller.length) {
      this.grow();
      return this.edgeOf(caller, callee);
    }
    const edge = this.length++;
    this.slots[slot] = edge + 1;
    this.caller[edge] = caller;
    this.callee[edge] = callee;
    this.inline[edge] = 1;
    this.lastSeen[edge] = -1;
    return edge;
  }
  grow() {
    const size = this.caller.length * 2;
    this.caller = copyTo(new Int32Array(size), this.caller);
    this.callee = copyTo(new Int32Array(size), this.callee);
    this.weight = copyTo(new Float64Array(size), this.weight);
    this.inline = copyTo(new Uint8Array(size), this.inline);
    this.residual = copyTo(new Uint8Array(size), this.residual);
    this.lastSeen = copyTo(new Int32Array(size), this.lastSeen);
    this.slots = new Int32Array(size * 4);
    const mask = this.slots.length - 1;
    for (let edge = 0; edge < this.length; edge++) {
      let slot = hash(this.caller[edge], this.callee[edge]) & mask;
      while (this.slots[slot] !== 0) slot = slot + 1 & mask;
      this.slots[slot] = edge + 1;
    }
  }
};
function copyTo(target, source) {
  target.set(source);
  return target;
}
function hash(caller, callee) {
  const mixed = Math.imul(caller, 2654435761) ^ Math.imul(callee, 2246822507);
  return mixed ^ mixed >>> 15;
}

// src/view/graph.ts
function buildGraph({ stacks, values }, { names, ofLocation }, kept) {
  const flat = new Float64Array(names.length);
  const cum = new Float64Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  const edges = new EdgeTable(names.length);
  for (let sample = 0; sample < stacks.length; sample++) {
    const value = values[sample];
    const stack = stacks[sample];
    let parent = -1;
    let gap = false;
    for (let i = stack.length - 1; i >= 0; i--) {
      const frames = ofLocation[stack[i]];
      const outermost = frames.length - 1;
      for (let k = outermost; k >= 0; k--) {
        const node = frames[k];
        if (kept && kept[node] === 0) {
          gap = true;
          continue;
        }
        if (lastSeen[node] !== sample) {
          lastSeen[node] = sample;
          cum[node] += value;
        }
        if (parent >= 0 && parent !== node) {
          edges.add(parent, node, sample, value, k !== outermost, gap);
        }
        parent = node;
        gap = false;
      }
    }
    if (parent >= 0 && !gap) flat[parent] += value;
  }
  return { flat, cum, edges };
}

// src/view/redundant-edges.ts
function removeRedundantEdges(edges, names, shown, edgeShown) {
  const into = names.map(() => []);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 1) into[edges.callee[edge]].push(edge);
  }
  const lightestFirst = (a, b) => Math.abs(edges.weight[a]) - Math.abs(edges.weight[b]) || compareBytes(names[edges.caller[b]], names[edges.caller[a]]);
  for (const node of shown.toReversed()) {
    for (const edge of into[node].toSorted(lightestFirst)) {
      if (edges.residual[edge] === 0) break;
      if (!hasOtherWay(edges, into, edgeShown, edge)) continue;
      edgeShown[edge] = 0;
    }
  }
}
function hasOtherWay({ caller, callee }, into, edgeShown, edge) {
  const seen = /* @__PURE__ */ new Set([callee[edge]]);
  const queue = [...seen];
  for (const node of queue) {
    for (const other of into[node]) {
      const from = caller[other];
      if (other === edge || edgeShown[other] === 0 || seen.has(from)) continue;
      if (from === caller[edge]) return true;
      seen.add(from);
      queue.push(from);
    }
  }
  return false;
}

// src/view/tags.ts
function tagCounts({ profile, stacks, values, numbers }, { names, ofLocation }, kept, cutoff) {
  const tagsOf = tagReader(profile);
  const sums = names.map(() => /* @__PURE__ */ new Map());
  const lastSeen = new Int32Array(names.length).fill(-1);
  stacks.forEach((stack, sample) => {
    const tags = tagsOf(numbers[sample]);
    if (tags.length === 0) return;
    const add = (node, what) => {
      for (const tag of tags) {
        const sum2 = sums[node].get(tag) ?? { flat: 0, cum: 0 };
        sum2[what] += values[sample];
        sums[node].set(tag, sum2);
      }
    };
    const frames = Array.from(stack, (location) => ofLocation[location]);
    for (const node of frames.flatMap((inlined) => Array.from(inlined))) {
      if (!kept.has(node) || lastSeen[node] === sample) continue;
      lastSeen[node] = sample;
      add(node, "cum");
    }
    const leaf = frames[0]?.[0];
    if (leaf !== void 0 && kept.has(leaf)) add(leaf, "flat");
  });
  const isShown = ({ flat, cum }) => flat !== 0 && (Math.abs(flat) >= cutoff || Math.abs(cum) >= cutoff);
  return Int32Array.from(sums, (tags) => [...tags.values()].filter(isShown).length);
}
function tagReader({ samples }) {
  const known = /* @__PURE__ */ new Map();
  return (sample) => {
    const text = samples.labels[sample];
    const tags = known.get(text) ?? tagsIn(text);
    known.set(text, tags);
    return tags;
  };
}
function tagsIn(text) {
  const labels = readLabelTexts(text);
  const texts = labels.filter(([key, str]) => str !== "" && key !== DIFF_BASE_KEY).map(([key, str]) => `${key}:${str}`).sort().join("\n");
  const sizes = labels.filter(([key, str]) => str === "" && key === "bytes").map(([, , size]) => scale(Number(size), "bytes", "auto")).map(([size, unit]) => `${texts}
${size.toFixed(2)}${unit}`);
  return [...texts === "" ? [] : [texts], ...sizes];
}

// src/view/trim.ts
var NO_TRIM = { nodeFraction: 0, edgeFraction: 0, nodeCount: 0 };
var TOP_TRIM = { nodeFraction: 5e-3, edgeFraction: 1e-3, nodeCount: 0 };
var TREE_TRIM = { ...TOP_TRIM, nodeCount: 80 };
var PICTURE_TRIM = TREE_TRIM;
function trimmedGraph(stacks, nodes, shape, trim) {
  let graph = buildGraph(stacks, nodes);
  let shown = present(graph);
  const flat = shown.reduce((sum2, node) => sum2 + graph.flat[node], 0);
  const nodeCutoff = Math.abs(Math.trunc(flat * trim.nodeFraction));
  const edgeCutoff = Math.abs(Math.trunc(flat * trim.edgeFraction));
  const keep = (numbers) => {
    if (numbers.length === shown.length) return;
    const kept = new Uint8Array(nodes.names.length);
    for (const number of numbers) kept[number] = 1;
    graph = buildGraph(stacks, nodes, kept);
    shown = present(graph);
  };
  const before = shown.length;
  keep(shown.filter((node) => Math.abs(graph.cum[node]) >= nodeCutoff));
  const outOf = shown.length;
  shown = sorted(graph, nodes, shown, shape);
  if (trim.nodeCount > 0) {
    const isPicture = shape === "picture";
    const most = isPicture ? withTags(stacks, nodes, shown, nodeCutoff, trim) : trim.nodeCount;
    keep(shown.slice(0, most));
    shown = sorted(graph, nodes, shown, shape);
  }
  const edgeShown = edgesFrom(graph, edgeCutoff);
  if (shape === "picture") removeRedundantEdges(graph.edges, nodes.names, shown, edgeShown);
  return { graph, shown, edgeShown, dropped: before - outOf, outOf };
}
var MOST_TAGS = 4;
function withTags(stacks, nodes, shown, cutoff, { nodeCount }) {
  const tags = tagCounts(stacks, nodes, new Set(shown), cutoff);
  let count = 0;
  const last = shown.findIndex((node) => {
    count += Math.min(tags[node], MOST_TAGS) + 1;
    return count >= nodeCount;
  });
  return last < 0 ? nodeCount : last + 1;
}
function isPresent({ flat, cum }, node) {
  return flat[node] !== 0 || cum[node] !== 0;
}
function present(graph) {
  return Array.from(graph.flat.keys()).filter((node) => isPresent(graph, node));
}
function sorted(graph, { names }, shown, shape) {
  if (shape === "picture") return byEntropy(graph, names, shown);
  return shown.map((node) => ({ node, name: names[node], flat: graph.flat[node], cum: graph.cum[node] })).sort(compareNodes(shape)).map(({ node }) => node);
}
function edgesFrom(graph, cutoff) {
  const { edges } = graph;
  return Uint8Array.from(
    { length: edges.length },
    (_, edge) => Math.abs(edges.weight[edge]) >= cutoff || !isPresent(graph, edges.callee[edge]) ? 1 : 0
  );
}

// src/view/filter.ts
function filterStacks(stacks, { focus, ignore, hide, show, showFrom }, compile) {
  const compiled = (expression, option) => expression ? remembered(compile(expression, option)) : void 0;
  const matchers = {
    focus: matcher(stacks, compiled(focus, "--focus")),
    ignore: matcher(stacks, compiled(ignore, "--ignore")),
    hide: matcher(stacks, compiled(hide, "--hide")),
    show: matcher(stacks, compiled(show, "--show"))
  };
  const named2 = matchers.focus || matchers.ignore || matchers.hide || matchers.show;
  const filtered = named2 ? filterByName(stacks, matchers) : stacks;
  const from = matcher(filtered, compiled(showFrom, "--show-from"));
  return from ? startAt(filtered, from) : filtered;
}
function matcher({ profile, names }, matches) {
  if (!matches) return void 0;
  const { functions, locations, mappings } = profile;
  return {
    line: (line) => {
      const fn = locations.lineFunction[line];
      return matches(names[fn]) || matches(functions.file[fn]);
    },
    binary: (location) => {
      const mapping = mappings[locations.mapping[location]];
      return mapping !== void 0 && matches(mapping.file);
    }
  };
}
function filterByName(stacks, { focus, ignore, hide, show }) {
  const count = stacks.lines.length;
  const focused = new Uint8Array(count);
  const ignored = new Uint8Array(count);
  const hidden = new Uint8Array(count);
  const lines = stacks.lines.map((all, location) => {
    const has = ({ line, binary }) => all.some(line) || binary(location);
    if (ignore && has(ignore)) ignored[location] = 1;
    else if (!focus || has(focus)) focused[location] = 1;
    let left = all;
    if (hide && has(hide)) {
      left = hide.binary(location) ? left.subarray(0, 0) : left.filter((line) => !hide.line(line));
      if (left.length === 0) hidden[location] = 1;
    }
    if (show) {
      left = show.binary(location) ? left : left.filter(show.line);
      if (left.length === 0) hidden[location] = 1;
    }
    return left;
  });
  const seen = (stack) => stack.some((location) => focused[location]) && !stack.some((location) => ignored[location]);
  return select({ ...stacks, lines }, (stack) => {
    if (!seen(stack)) return void 0;
    const left = stack.filter((location) => !hidden[location]);
    return left.length === 0 ? void 0 : left;
  });
}
function startAt(stacks, { line, binary }) {
  const matched = new Uint8Array(stacks.lines.length);
  const lines = stacks.lines.map((all, location) => {
    if (binary(location)) {
      matched[location] = 1;
      return all;
    }
    const last = all.findLastIndex(line);
    if (last < 0) return all;
    matched[location] = 1;
    return all.subarray(0, last + 1);
  });
  return select({ ...stacks, lines }, (stack) => {
    const root = stack.findLastIndex((location) => matched[location] === 1);
    return root < 0 ? void 0 : stack.subarray(0, root + 1);
  });
}
function select(stacks, change) {
  const kept = [];
  const left = [];
  stacks.stacks.forEach((stack, sample) => {
    const changed = change(stack);
    if (!changed) return;
    kept.push(changed);
    left.push(sample);
  });
  return {
    ...stacks,
    stacks: kept,
    values: Float64Array.from(left, (sample) => stacks.values[sample]),
    numbers: Int32Array.from(left, (sample) => stacks.numbers[sample])
  };
}

// src/view/nodes.ts
function nodesOf(stacks, granularity, inlines = true) {
  const { locations } = stacks.profile;
  const interner = new Interner();
  const nodeAt = (location, line) => {
    const info = describe(stacks, granularity, location, line);
    return interner.intern(identity(info), () => info);
  };
  const fixed = granularity !== "lines" && granularity !== "addresses";
  const ofFunction = new Int32Array(stacks.names.length).fill(-1);
  const nodeOf = (location, line) => {
    const fn = locations.lineFunction[line];
    if (!fixed || stacks.names[fn] === "") return nodeAt(location, line);
    if (ofFunction[fn] === -1) ofFunction[fn] = nodeAt(location, line);
    return ofFunction[fn];
  };
  const ofLocation = stacks.lines.map((lines, location) => {
    if (lines.length === 0) return Int32Array.of(nodeAt(location, void 0));
    return (inlines ? lines : lines.subarray(-1)).map((line) => nodeOf(location, line));
  });
  return {
    names: interner.items.map(printableName),
    files: interner.items.map(({ source }) => source),
    ofLocation
  };
}

// src/view/prune.ts
function pruneFrames(stacks, compile) {
  const { dropFrames, keepFrames, locations } = stacks.profile;
  if (dropFrames === "") return stacks;
  const drop = anchored(dropFrames, compile);
  const keep = keepFrames === "" ? () => false : anchored(keepFrames, compile);
  if (!drop || !keep) return stacks;
  const dropped = remembered((name) => {
    const bare = withoutArguments(name);
    return drop(bare) && !keep(bare);
  });
  const cuts = stacks.lines.map(
    (lines) => lines.findLastIndex((line) => {
      const name = stacks.names[locations.lineFunction[line]];
      return name !== "" && dropped(name);
    })
  );
  const whole = cuts.map((cut, i) => cut >= 0 && cut === stacks.lines[i].length - 1);
  return {
    ...stacks,
    lines: stacks.lines.map((lines, i) => whole[i] ? lines : lines.subarray(cuts[i] + 1)),
    stacks: stacks.stacks.map((stack) => pruneStack(stack, cuts, whole))
  };
}
function pruneStack(stack, cuts, whole) {
  const user = stack.findLastIndex((location) => cuts[location] < 0);
  const at = stack.subarray(0, Math.max(user, 0)).findLastIndex((location) => cuts[location] >= 0);
  return at < 0 ? stack : stack.subarray(whole[stack[at]] ? at + 1 : at);
}
function anchored(expression, compile) {
  try {
    return compile(`^(${expression})$`, "drop_frames");
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function withoutArguments(name) {
  const bare = name.startsWith(".") ? name.slice(1) : name;
  for (let at = bare.indexOf("("); at >= 0; at = bare.indexOf("(", at + 1)) {
    const reserved = bare.startsWith("(anonymous namespace)", at) || bare.startsWith("operator()", at - 8);
    if (!reserved) return bare.slice(0, at);
  }
  return bare;
}

// src/view/sample-type.ts
function sampleColumn({ sampleTypes, defaultSampleType }, metric) {
  const types = sampleTypes.map(({ type }) => type);
  if (types.length === 0) throw new UserError("the profile counts nothing: it has no sample types");
  if (metric === "") {
    const named2 = defaultSampleType === "" ? -1 : types.indexOf(defaultSampleType);
    return named2 >= 0 ? named2 : types.length - 1;
  }
  const short = metric.replace(/^inuse_/, "");
  const found = types.findIndex((type) => type === metric || type === short);
  if (found >= 0) return found;
  throw new UserError(`--metric ${metric}: the profile has ${types.join(", ")}`);
}

// src/view/stacks.ts
function stacksOf(profile, column) {
  const { functions, locations, samples } = profile;
  const every = Int32Array.from({ length: locations.lineFunction.length }, (_, i) => i);
  const lines = Array.from(
    { length: locations.length },
    (_, i) => every.subarray(locations.lineStart[i], locations.lineStart[i + 1])
  );
  const values = samples.values[column];
  const stacks = [];
  const kept = [];
  const numbers = [];
  for (let i = 0; i < samples.length; i++) {
    if (values[i] === 0) continue;
    stacks.push(samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]));
    kept.push(values[i]);
    numbers.push(i);
  }
  return {
    profile,
    names: functions.name.map((name, i) => pprofName(name, functions.systemName[i])),
    lines,
    stacks,
    values: Float64Array.from(kept),
    numbers: Int32Array.from(numbers),
    total: totalOf(profile, values)
  };
}
function totalOf({ samples }, values) {
  const ofBase = magnitude(values.filter((_, i) => isDiffBase(samples.labels[i])));
  return ofBase > 0 ? ofBase : magnitude(values);
}

// src/view/view.ts
function buildView(profiles, options = {}) {
  const { base, filters = {}, trim = NO_TRIM, shape = "flat", granularity = "functions" } = options;
  const { compile = noPattern } = options;
  const head = combine(profiles);
  const profile = base ? subtractBase(head, base) : head;
  const column = sampleColumn(profile, options.metric ?? "");
  checkSafe([profile.samples.values[column]]);
  const stacks = pruneFrames(stacksOf(profile, column), compile);
  const filtered = filterStacks(stacks, filters, compile);
  const nodes = nodesOf(filtered, granularity, !options.noInlines);
  const graph = trimmedGraph(filtered, nodes, shape, trim);
  return {
    profile,
    metric: profile.sampleTypes[column],
    total: stacks.total,
    nodes: viewNodes(graph, nodes),
    dropped: graph.dropped,
    nodeFraction: trim.nodeFraction,
    outOf: graph.outOf,
    filters,
    graph,
    names: nodes.names
  };
}
function noPattern() {
  throw new Error("a view with patterns was not given what compiles them");
}
function viewNodes({ graph, shown, edgeShown }, { names, files }) {
  const { edges, flat, cum } = graph;
  const inlined = new Uint8Array(names.length);
  const called = new Uint8Array(names.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 0) continue;
    (edges.inline[edge] === 1 ? inlined : called)[edges.callee[edge]] = 1;
  }
  return shown.map((node) => ({
    node,
    name: names[node],
    file: files[node],
    flat: flat[node],
    cum: cum[node],
    inline: inlined[node] === 0 ? "" : called[node] === 0 ? "inline" : "partial-inline"
  }));
}

// src/commands/view-of.ts
async function viewOf(sources, settings, usual, picture = false) {
  const { metric, cum, granularity, inlines, limit } = settings;
  const trim = settings.trim ? usual : NO_TRIM;
  const schemes = urlSchemes([...sources, ...settings.base, ...settings.diffBase]);
  const profiles = await profilesOf(sources, schemes);
  const base = await baseOf(settings, schemes);
  const filters = filtersOf(settings);
  const drops = [...profiles, ...base?.profiles ?? []].some(({ dropFrames }) => dropFrames);
  const hasPatterns = drops || Object.keys(filters).length > 0;
  return buildView(profiles, {
    metric,
    shape: picture ? "picture" : cum ? "cum" : "flat",
    granularity,
    noInlines: !inlines,
    trim: limit === void 0 ? trim : { ...trim, nodeCount: limit },
    filters,
    base,
    // Its engine is as large as all else that is loaded here.
    compile: hasPatterns ? (await import("./pattern-L6TB64SW.js")).compilePattern : void 0
  });
}
async function baseOf({ base, diffBase, normalize }, schemes) {
  const diff = diffBase.length > 0;
  if (diff && base.length > 0) throw new UserError("--base and --diff-base exclude each other");
  if (!diff && base.length === 0) {
    if (normalize) throw new UserError("--normalize needs --base or --diff-base to scale to");
    return void 0;
  }
  return { profiles: await profilesOf(diff ? diffBase : base, schemes), diff, normalize };
}
function filtersOf({ focus, ignore, hide, show, showFrom }) {
  const given = Object.entries({ focus, ignore, hide, show, showFrom });
  return Object.fromEntries(given.filter(([, expression]) => expression !== void 0));
}
async function profilesOf(sources, schemes = urlSchemes(sources)) {
  optimiseLater();
  const files = await fetchSources(sources, { ...commandContext(), profilesOnly: true }, schemes);
  const set = readSet(files, gunzip);
  requireProfiles(set, sources.join(", "));
  return set.runs.map((run) => run.profile);
}

// src/report/joined.ts
var LONGEST = 2 ** 27;
function joined(lines) {
  let length = 0;
  for (const line of lines) length += line.length + 1;
  if (length <= LONGEST) return `${lines.join("\n")}
`;
  throw new UserError(
    `the output would have ${length} characters: show less of it, with --limit or --focus`
  );
}

// src/report/pprof-text-number.ts
function pprofLabel(value, from, to) {
  const [scaled, unit] = scale(value, from, to);
  const text = twoDecimals(scaled).replace(/\.00$/, "");
  return text === "0" || text === "-0" ? "0" : text + capMiddle(clean(unit));
}
function pprofPercent(value, total) {
  const percent = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (percent >= 99.95 && percent <= 100.05) return "  100%";
  const text = percent >= 1 ? twoDecimals(percent) : twoDigits(percent);
  return `${text.padStart(5)}%`;
}
function twoDecimals(value) {
  const magnitude3 = Math.abs(value);
  const fraction = magnitude3 % 1;
  if (fraction !== 0.125 && fraction !== 0.625) return value.toFixed(2);
  const whole = `${value < 0 ? "-" : ""}${Math.trunc(magnitude3)}`;
  return whole + (fraction === 0.125 ? ".12" : ".62");
}
var TIES = /* @__PURE__ */ new Map([
  [0.625, "0.62"],
  [0.125, "0.12"],
  [0.0625, "0.062"]
]);
function twoDigits(value) {
  const tie = TIES.get(value);
  if (tie !== void 0) return tie;
  if (value === 0) return "0";
  const [digits, exponent] = value.toExponential(1).split("e");
  if (Number(exponent) >= -4) return String(Number(value.toPrecision(2)));
  return `${digits.replace(".0", "")}e-${exponent.slice(1).padStart(2, "0")}`;
}

// src/report/pprof-text-header.ts
function formatFor({ nodes, total, metric }, unit = "minimum") {
  const chosen = unit === "minimum" && nodes.length > 0 ? unitFor() : unit;
  return (value) => pprofLabel(value, metric.unit, chosen);
  function unitFor() {
    const amounts = nodes.map(({ flat, cum }) => Math.abs(flat) || Math.abs(cum)).filter((amount) => amount > 0);
    const least = amounts.reduce((min, amount) => Math.min(min, amount), amounts[0] ?? total);
    const unitOf = (value) => scale(value, metric.unit, "minimum")[1];
    const mixed = unitOf(least) !== unitOf(total) && least * 100 < total;
    return unitOf(mixed ? least * 100 : least) || metric.unit;
  }
}
function headerLines(view, format, compact = false) {
  const { nodes, total, dropped, outOf, nodeFraction } = view;
  const shown = nodes.reduce((sum2, { flat }) => sum2 + flat, 0);
  const lines = compact ? [] : [...profileLines(view, format), ...filterLines(view)].map(clean);
  const share = pprofPercent(shown, total).trim();
  lines.push(`Showing nodes accounting for ${format(shown)}, ${share} of ${format(total)} total`);
  if (total === 0) return lines;
  if (dropped > 0) {
    const limit = format(Math.trunc(total * nodeFraction));
    lines.push(`Dropped ${dropped} node${dropped > 1 ? "s" : ""} (cum <= ${limit})`);
  }
  if (nodes.length > 0 && nodes.length < outOf) {
    lines.push(`Showing top ${nodes.length} nodes out of ${outOf}`);
  }
  return lines;
}
function profileLines({ profile, metric, total }, format) {
  const lines = [];
  const [binary] = profile.mappings;
  if (binary && binary.file !== "") lines.push(`File: ${baseName(binary.file)}`);
  if (binary && binary.buildId !== "") lines.push(`Build ID: ${binary.buildId}`);
  lines.push(...profile.comments.filter((comment) => !comment.startsWith("#")));
  if (metric.type !== "") lines.push(`Type: ${metric.type}`);
  if (profile.docUrl !== "") lines.push(`Doc: ${profile.docUrl}`);
  if (profile.timeNanos !== 0n) lines.push(`Time: ${timeOf(profile.timeNanos)}`);
  if (profile.durationNanos !== 0n) {
    const nanos = Number(profile.durationNanos);
    const [busy, unit] = scale(total, metric.unit, "nanoseconds");
    const share = unit === "ns" && busy !== 0 ? `(${pprofPercent(Math.trunc(busy), nanos)})` : "";
    const duration = pprofLabel(nanos, "nanoseconds", "auto");
    lines.push(`Duration: ${duration}, Total samples = ${format(total)} ${share}`);
  }
  return lines;
}
function filterLines({ filters: { focus, ignore, hide, show, showFrom } }) {
  const active = Object.entries({ focus, ignore, hide, show, show_from: showFrom }).filter(([, expression]) => expression).map(([name, expression]) => `${name}=${expression}`);
  if (active.length === 0) return [];
  return ["Active filters:", ...active.map((filter) => `   ${shortened(filter)}`)];
}
function shortened(filter) {
  const bytes = new TextEncoder().encode(filter);
  return bytes.length > 80 ? `${new TextDecoder().decode(bytes.subarray(0, 80))}\u2026` : filter;
}
function timeOf(nanos) {
  const [date, time] = new Date(Number(nanos / 1000000n)).toISOString().split("T");
  return `${date} ${time.slice(0, 8)} UTC`;
}

export {
  compareBytes,
  combine,
  subtractBase,
  differenceOfParts,
  NO_TRIM,
  TOP_TRIM,
  TREE_TRIM,
  PICTURE_TRIM,
  viewOf,
  profilesOf,
  joined,
  pprofPercent,
  formatFor,
  headerLines
};
