import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MANIFEST_FILE,
  MAX_FILE,
  MAX_PRINTED,
  MAX_SIDE,
  MAX_UNPACKED,
  MissingBase,
  checkHeap,
  decodeText,
  heapMetrics,
  inflate,
  isGzip,
  isSpoilt,
  isTextProfile,
  isUtf16,
  parseBenchmarkOutput,
  processesOf,
  readManifest,
  readRegularFile,
  readUnpacked,
  saidSize,
  unpack,
  whyNot
} from "./chunk-3D6NEE7X.js";
import {
  UserError,
  messageOf
} from "./chunk-BB6M33AN.js";
import {
  parseSymbol
} from "./chunk-YUACKSHI.js";
import {
  Minimatch
} from "./chunk-YA634VZL.js";
import {
  METRICS
} from "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/profile/read-set.ts
init_define_HEAPGATE_PAGE();

// src/profile/join-moments.ts
init_define_HEAPGATE_PAGE();

// src/profile/keep-samples.ts
init_define_HEAPGATE_PAGE();
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
init_define_HEAPGATE_PAGE();
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

// src/profile/measured-package.ts
init_define_HEAPGATE_PAGE();
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

// src/profile/set-processes.ts
init_define_HEAPGATE_PAGE();
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
  return measurements.flatMap(({ pair, low, high }) => {
    const repeat = of.next(`${what}
${pair}`);
    return [
      [low, { pair, at: "low", repeat }],
      [high, { pair, at: "high", repeat }]
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
function readSet(files, decoded = /* @__PURE__ */ new WeakMap(), gunzip2 = inflate) {
  const sorted = {
    profiles: [],
    outputs: [],
    manifests: /* @__PURE__ */ new Map(),
    ignored: [],
    unpacked: 0
  };
  for (const file of files) sortIn(file, sorted, { decoded, gunzip: gunzip2 });
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
    outputs: alone.flatMap(({ name, text }) => parseBenchmarkOutput(text, name) ?? []),
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
    manifests.length > 0 ? `${what}: there is no heap profile: ${MANIFEST_FILE} says that no benchmark ran` : `${what}: there is no heap profile, only what benchmarks printed: the command check compares outputs; or write profiles with go test -bench . -benchmem -memprofile mem.pb.gz`
  );
}
function sortIn(file, sorted, { decoded, gunzip: gunzip2 }) {
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
  const isText = !isProfileName(file.name) && looksText(file.bytes);
  const tooLong = isText && file.bytes.length > MAX_PRINTED;
  const text = isText && !tooLong ? decodeText(file.bytes) : void 0;
  if (text !== void 0 && parseBenchmarkOutput(text, file.name)) {
    outputs.push({ name: file.name, text, beside: file.beside === true });
  } else if (file.beside || isText && !file.explicit && file.name.endsWith(".log")) {
    return;
  } else if (isText && !file.explicit) {
    ignored.push(tooLong ? `${file.name} (${file.bytes.length} bytes of text)` : file.name);
  } else {
    const raw = unpack(file.bytes, file.name, MAX_FILE, gunzip2);
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
  const named = [name, ...joined].map((file) => byStem.get(stemOf(file))).find(Boolean);
  const read2 = (printed) => printed && parseBenchmarkOutput(printed.text, printed.name);
  const own = measuredPackage(profile);
  const alone = named ? void 0 : read2(lone.get(folder));
  const output = alone && own !== "" && alone.pkg !== own ? void 0 : alone ?? read2(named);
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

// src/source/fetch-sources.ts
init_define_HEAPGATE_PAGE();

// src/source/paths.ts
init_define_HEAPGATE_PAGE();
import { statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

// src/source/walk.ts
init_define_HEAPGATE_PAGE();
import { opendirSync } from "node:fs";
import { join } from "node:path";
var MAX_FILES = 1e4;
var MAX_LOOKED_AT = 5e5;
function walk(top, { wants, enters }) {
  const found = [];
  const folders = [top];
  let looked = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (++looked > MAX_LOOKED_AT) {
        throw new UserError(`${top}: more than ${MAX_LOOKED_AT} files: name a smaller folder`);
      }
      if (entry.isDirectory()) {
        if (enters(path)) (isSpoilt(path) ? found : folders).push(path);
      } else if (wants(path) && found.push(path) > MAX_FILES) {
        throw new UserError(
          `${top}: more than ${MAX_FILES} files: name a smaller folder or a narrower glob`
        );
      }
    }
  }
  return found.sort();
}
function* entriesOf(folder) {
  try {
    const listing = opendirSync(folder, { bufferSize: 256 });
    try {
      for (let entry = listing.readSync(); entry; entry = listing.readSync()) yield entry;
    } finally {
      listing.closeSync();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (whyNot(folder, error).fault === "missing") return;
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  }
}

// src/source/paths.ts
var WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt|log|json)$/;
var PRINTED = /\.(?:out|txt|log|json)$/;
var LONGEST_GLOB = 4096;
var MOST_TEXTS = 10;
function isWanted(path) {
  return WANTED.test(path);
}
async function fetchPath(spec, context) {
  const path = resolve(context.cwd, spec);
  const found = look(path);
  if (found === "folder") return readFolder(spec, path, context);
  if (found === "file") return [readNamed(path, context), ...outputsBeside([path], context)];
  if (/[*?[{]/.test(spec)) return readGlob(spec, context);
  if (found.fault === "missing") {
    throw missing(context, `${spec}: no such file or folder (looked in ${context.cwd})`);
  }
  throw new UserError(`${spec}: ${found.why}`);
}
function look(path) {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return whyNot(path, error);
  }
}
function readFolder(spec, path, context) {
  const files = walk(path, { wants: (file) => isWanted(toSlashes(file)), enters: () => true });
  if (files.length === 0) {
    throw missing(
      context,
      `${spec}: the folder holds neither profiles (*.pb.gz, *.pb, *.pprof, *.prof) nor outputs (*.txt, *.out, *.log, *.json): write some with go test -bench . -benchmem | tee bench.txt`
    );
  }
  return readFound(files, context);
}
function readGlob(spec, context) {
  if (spec.length > LONGEST_GLOB) {
    throw new UserError(`a glob has at most ${LONGEST_GLOB} characters, not ${spec.length}`);
  }
  const pattern = resolve(context.cwd, spec);
  const glob = new Minimatch(toSlashes(pattern), { nonegate: true, nocomment: true });
  const start = fixedPart(pattern);
  const found = look(start);
  const isThere = found === "folder" || found === "file" || found.fault !== "missing";
  const files = isThere ? walk(start, {
    wants: (file) => glob.match(toSlashes(file)),
    enters: (folder) => glob.match(toSlashes(folder), true)
  }) : [];
  if (files.length === 0) {
    throw missing(context, `${spec}: the glob matches no file (looked in ${context.cwd})`);
  }
  return [...readFound(files, context), ...outputsBeside(files, context)];
}
function outputsBeside(files, context) {
  const given = new Set(files);
  const folders = new Set(files.map((file) => dirname(file)));
  const outputs = /* @__PURE__ */ new Set([
    ...files.flatMap((file) => {
      const stem = file.replace(/(?:\.pb)?\.[A-Za-z]+$/, "");
      return [`${stem}.txt`, `${stem}.json`, `${stem}.log`];
    }),
    ...[...folders].flatMap((folder) => textsBesideLone(folder, given))
  ]);
  return [...outputs].flatMap((path) => {
    const output = given.has(path) ? void 0 : read(path, context);
    return output?.bytes ? [{ ...output, explicit: false, beside: true }] : [];
  });
}
function textsBesideLone(folder, given) {
  try {
    const search = { wants: (file) => isWanted(toSlashes(file)), enters: () => false };
    const inside = walk(folder, search);
    const rest = inside.filter((file) => !given.has(file));
    const lone = rest.length === inside.length - 1 && rest.length <= MOST_TEXTS;
    return lone && rest.every((file) => PRINTED.test(file)) ? rest : [];
  } catch {
    return [];
  }
}
function missing({ side }, message) {
  return side === "base" ? new MissingBase(message) : new UserError(message);
}
function fixedPart(path) {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, wild).join(sep) || sep;
}
function readNamed(path, context) {
  const { name, ...file } = read(path, context);
  if (file.bytes) return { name, bytes: file.bytes, explicit: true };
  throw new UserError(`${name}: ${file.why}`);
}
function readFound(paths, context) {
  let size = 0;
  return paths.map((path) => {
    const { name, ...file } = read(path, context);
    if (!file.bytes) {
      if (file.fault !== "irregular") throw new UserError(`${name}: ${file.why}`);
      context.progress(`${name}: left out: ${file.why}`);
      return { name, bytes: new Uint8Array(), explicit: false, unread: file.why };
    }
    size += file.bytes.length;
    if (size > MAX_SIDE) {
      throw new UserError(`${name}: with the files before it, more than ${MAX_SIDE} bytes`);
    }
    return { name, bytes: file.bytes, explicit: false };
  });
}
function read(path, context) {
  const near = relative(context.cwd, path);
  const name = near.startsWith("..") || isAbsolute(near) ? path : near;
  return { name: toSlashes(name), ...readRegularFile(path, MAX_FILE) };
}
function toSlashes(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

// src/source/fetch-sources.ts
async function fetchSources(specs, context, schemes = {}) {
  const files = /* @__PURE__ */ new Map();
  let size = 0;
  for (const spec of specs) {
    for (const file of await fetchOne(spec.trim(), context, schemes)) {
      if (files.has(file.name)) continue;
      files.set(file.name, file);
      size += file.bytes.length;
    }
    if (size > MAX_SIDE) {
      throw new UserError(
        `${spec}: with the sources before it, more than ${MAX_SIDE} bytes: name fewer profiles`
      );
    }
  }
  return [...files.values()];
}
function schemeOf(spec) {
  const [, scheme, ofUrl] = /^(?:([a-z][a-z0-9+.-]+):|([A-Z][A-Za-z]+):\/\/)/.exec(spec) ?? [];
  return ofUrl?.toLowerCase() ?? scheme;
}
async function fetchOne(spec, context, schemes) {
  if (spec === "")
    throw new UserError("an empty source was given: name a file, folder, glob or URL");
  const scheme = schemeOf(spec);
  if (scheme === void 0) return fetchPath(spec, context);
  const fetch = Object.hasOwn(schemes, scheme) ? schemes[scheme] : void 0;
  if (!fetch) {
    if (scheme === "collect") {
      throw new UserError(
        `${spec}: only the action's base takes this source: give neither --base nor --head, and both sides are measured here`
      );
    }
    const known = Object.keys(schemes).map((name) => `${name}:`);
    throw new UserError(
      `${spec}: the source "${scheme}:" is not known here: use a path${known.length > 0 ? ` or ${known.join(", ")}` : ""}`
    );
  }
  return fetch(spec, context);
}

// src/source/gunzip.ts
init_define_HEAPGATE_PAGE();
import { gunzipSync } from "node:zlib";
var MOST_PACKED = 1032;
function gunzip(bytes, name, most) {
  const said = saidSize(bytes);
  if (!isGzip(bytes) || said > most || said > MOST_PACKED * bytes.length) {
    return inflate(bytes, name, most);
  }
  const size = { maxOutputLength: Math.max(1, said), chunkSize: Math.max(64, said + 1) };
  try {
    const { buffer, engine } = gunzipSync(bytes, { ...size, info: true });
    if (engine.bytesWritten === bytes.length && buffer.length === said) {
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
    }
  } catch {
  }
  return inflate(bytes, name, most);
}

// src/profile/pprof-name.ts
init_define_HEAPGATE_PAGE();
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

export {
  pprofName,
  keepSamples,
  joinStacks,
  starts,
  isProfileName,
  readSet,
  requireProfiles,
  isWanted,
  fetchSources,
  gunzip
};
