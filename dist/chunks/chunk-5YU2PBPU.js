import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  readManifest
} from "./chunk-4Z7JXKH7.js";
import {
  keepSamples
} from "./chunk-4MIHDY7N.js";
import {
  MANIFEST_FILE,
  parseBenchmarkOutput,
  processesOf
} from "./chunk-WISF6EKX.js";
import {
  checkHeap,
  decodeText,
  heapMetrics,
  inflate,
  isGzip,
  isTextProfile,
  isUtf16,
  readUnpacked,
  unpack
} from "./chunk-CZCZM36D.js";
import {
  MAX_FILE,
  MAX_PRINTED,
  MAX_UNPACKED
} from "./chunk-HXA7FIW7.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";
import {
  METRICS
} from "./chunk-EMGAN76I.js";

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
  const isText = !isProfileName(file.name) && looksText(file.bytes);
  const tooLong = isText && file.bytes.length > MAX_PRINTED;
  const output = isText && !tooLong ? parseBenchmarkOutput(decodeText(file.bytes), file.name) : void 0;
  if (output) {
    outputs.push({ name: file.name, output, beside: file.beside === true });
  } else if (file.beside || isText && !file.explicit && file.name.endsWith(".log")) {
    return;
  } else if (isText && !file.explicit) {
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

export {
  isProfileName,
  readSet,
  requireProfiles
};
