import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  Sequences,
  heapMetrics,
  isFailure,
  keepSamples,
  labelText,
  parseBenchmarkOutput,
  pprofName,
  remembered,
  rememberedOf
} from "./chunk-DL6E4CNP.js";
import {
  METRIC,
  METRICS,
  UserError,
  capMiddle,
  clean,
  lineOfLog,
  parseSymbol,
  unitOf
} from "./chunk-GTTTB5B5.js";

// src/compare/result.ts
function formerName({ id, was }) {
  return was?.name === id.name ? void 0 : was?.name;
}
function isFixed({ lines: { base, head } }) {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}
function resultKey({ package: path, name: name2, procs }) {
  return JSON.stringify([path, name2, procs ?? 0]);
}

// src/lazy.ts
function lazy(make) {
  let known2;
  return () => {
    known2 ??= { value: make() };
    return known2.value;
  };
}

// src/compare/heap-diff.ts
var ATTRIBUTES = ["flat", "cum", "owned"];

// src/compare/lazy-figures.ts
var LazyFigures = class {
  #changes;
  #node;
  #known = {};
  constructor(changes, node) {
    this.#changes = changes;
    this.#node = node;
  }
  get alloc_objects() {
    return this.#at("alloc_objects");
  }
  get alloc_space() {
    return this.#at("alloc_space");
  }
  get inuse_objects() {
    return this.#at("inuse_objects");
  }
  get inuse_space() {
    return this.#at("inuse_space");
  }
  #at(metric) {
    if (!this.#changes.metrics.includes(metric)) return void 0;
    this.#known[metric] ??= new OfMetric(this.#changes, this.#node, metric);
    return this.#known[metric];
  }
};
var OfMetric = class {
  #changes;
  #node;
  #metric;
  #flat;
  #cum;
  #owned;
  constructor(changes, node, metric) {
    this.#changes = changes;
    this.#node = node;
    this.#metric = metric;
  }
  get flat() {
    this.#flat ??= this.#now("flat");
    return this.#flat;
  }
  get cum() {
    this.#cum ??= this.#now("cum");
    return this.#cum;
  }
  get owned() {
    this.#owned ??= this.#now("owned");
    return this.#owned;
  }
  #now(attribute) {
    return this.#changes.of(this.#node, attribute, this.#metric);
  }
};

// src/compare/diff-table.ts
function diffTable(changes, names, telling2) {
  const first = names.functions.length;
  const told = { changes, names, ...telling2 };
  const functions = lazy(
    () => changes.nodes.filter((node) => node < first).map((node) => new FunctionRow(node, names.functions[node], told))
  );
  const packages = lazy(
    () => changes.nodes.filter((node) => node >= first).map((node) => new PackageRow(node, names.packages[node - first], told))
  );
  return {
    get functions() {
      return functions();
    },
    get packages() {
      return packages();
    }
  };
}
var Row = class {
  own;
  metrics;
  #node;
  #told;
  #status;
  constructor(node, own, told) {
    this.own = own;
    this.metrics = new LazyFigures(told.changes, node);
    this.#node = node;
    this.#told = told;
  }
  get status() {
    this.#status ??= this.#statusNow();
    return this.#status;
  }
  /** Those that gave up what moved here, by their numbers. */
  get givers() {
    return this.status === "unchanged" ? [] : this.#told.fromOf(this.#node);
  }
  #statusNow() {
    const { changes } = this.#told;
    if (!changes.inBase(this.#node)) return "added";
    if (!changes.inHead(this.#node)) return "removed";
    const isSame2 = changes.metrics.every((metric) => {
      const figures = this.metrics[metric];
      return ATTRIBUTES.every((attribute) => figures[attribute].delta === 0);
    });
    return isSame2 ? "unchanged" : "changed";
  }
};
var FunctionRow = class extends Row {
  name;
  package;
  local;
  was;
  #names;
  #placeNow;
  #place;
  constructor(node, { name: name2, importPath, local, owns, file }, told) {
    super(node, owns, told);
    this.name = name2;
    this.package = importPath;
    this.local = local;
    const was = told.wasOf(node);
    if (was !== void 0) this.was = was;
    this.#names = told.names;
    this.#placeNow = () => this.status === "unchanged" ? { file, line: 0 } : told.placeOf(node);
  }
  get file() {
    return this.#at.file;
  }
  get line() {
    return this.#at.line;
  }
  get from() {
    const { givers } = this;
    return givers.length > 0 ? givers.map((giver) => namedBy(giver, this.#names)) : void 0;
  }
  get #at() {
    this.#place ??= this.#placeNow();
    return this.#place;
  }
};
var PackageRow = class extends Row {
  package;
  #names;
  constructor(node, { importPath, own }, told) {
    super(node, own, told);
    this.package = importPath;
    this.#names = told.names;
  }
  get from() {
    const { givers } = this;
    const { functions, packages } = this.#names;
    if (givers.length === 0) return void 0;
    return givers.map((giver) => packages[giver - functions.length].importPath);
  }
};
function namedBy(node, { functions }) {
  const { name: name2, importPath, local } = functions[node];
  return { name: name2, package: importPath, local };
}

// src/profile/toolchain.ts
var ROOT = /^(.{1,4096})[/\\]src[/\\]runtime[/\\]/;
var NUMBER = String.raw`1\.\d{1,4}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?`;
var NAMED = new RegExp(`(?:^|[-@])go[-@]?(${NUMBER})(?:[-.+][a-zA-Z].*)?$`);
var BARE = new RegExp(`^v?(${NUMBER})$`);
var MAIN_CALL = "the call of main.main";
function goVersionOf({ functions: { name: name2, file, length } }) {
  for (let i = 0; i < length; i++) {
    if (!name2[i].startsWith("runtime.")) continue;
    const root = ROOT.exec(file[i])?.[1];
    if (root === void 0) continue;
    for (const element of root.split(/[/\\]/).reverse()) {
      const version = (NAMED.exec(element) ?? BARE.exec(element))?.[1];
      if (version !== void 0) return `go${version}`;
    }
  }
  return "";
}
function standardLines({ functions, locations, samples }) {
  const lines = /* @__PURE__ */ new Map();
  const { name: name2, startLine, length } = functions;
  const twice = /* @__PURE__ */ new Set();
  for (let i = 0; i < length; i++) {
    const [own, line] = [name2[i], startLine[i]];
    if (line <= 0 || !/^(?:runtime|testing)\./.test(own)) continue;
    if (lines.has(own) && lines.get(own) !== line) twice.add(own);
    lines.set(own, line);
  }
  for (const own of twice) lines.delete(own);
  const main = name2.indexOf("main.main");
  const caller = name2.indexOf("runtime.main");
  if (main < 0 || caller < 0) return lines;
  const { lineStart, lineFunction, lineNumber } = locations;
  for (let at2 = 1; at2 < samples.stack.length; at2++) {
    const [callee, line] = [
      lineStart[samples.stack[at2 - 1] + 1] - 1,
      lineStart[samples.stack[at2]]
    ];
    if (lineFunction[callee] !== main || lineFunction[line] !== caller) continue;
    lines.set(MAIN_CALL, lineNumber[line]);
    break;
  }
  return lines;
}

// src/compare/differing.ts
function known(text2) {
  return text2 === "" ? [] : [text2];
}
function distinct(values) {
  return [...new Set(values)].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

// src/compare/go-doubts.ts
function goDoubts({ base, head }, pairs) {
  const from = base.goVersion;
  const to = head.goVersion;
  if (from !== "" && to !== "") {
    return minorOf(from) === minorOf(to) ? [] : [{ code: "go-differs", base: from, head: to }];
  }
  if (from !== to) return [{ code: "go-differs", base: from, head: to }];
  return pairs.flatMap((pair2) => lineDoubt(pair2) ?? []).slice(0, 1);
}
function minorOf(version) {
  return version.replace(/^(go1\.\d+)\.\d+$/, "$1");
}
function lineDoubt({ base, head }) {
  const [first, ...others] = [...base, ...head];
  const lines = standardLines(first.profile);
  for (const other of others) {
    let common = 0;
    for (const [name2, line] of standardLines(other.profile)) {
      const expected = lines.get(name2);
      if (expected === void 0) continue;
      common++;
      if (line === expected) continue;
      return {
        code: "go-lines-differ",
        function: name2,
        base: { profile: first.name, line: expected },
        head: { profile: other.name, line }
      };
    }
    if (common === 0) return { code: "go-unknown", base: first.name, head: other.name };
  }
  return void 0;
}

// src/compare/iteration-doubts.ts
function areOfPrograms({ base, head }) {
  return [...base, ...head].every(({ output, measured, profile: { functions } }) => {
    const isTest = functions.name.some((name2) => name2.startsWith("testing.(*B)."));
    return output === void 0 && measured === "" && !isTest;
  });
}
function iterationDoubts({ measured, base, head }) {
  if (areOfPrograms({ measured, base, head })) return [];
  const where = measured || head[0].name;
  const silent = [...base, ...head].find((run) => !run.output || run.output.results.length === 0);
  if (silent) {
    return [{ code: "no-output", profile: silent.name, isBenchmark: silent.measured !== "" }];
  }
  const doubt = partedUnlike(where, base, head) ?? differingResults(base, head) ?? differingRepeats(where, base, head);
  if (doubt) return [doubt];
  const counts = (runs) => distinct(runs.flatMap((run) => run.output.results.map((result) => result.iterations)));
  const from = counts(base);
  const to = counts(head);
  if (from.length > 1 || to.length > 1) {
    const all = [...from, ...to];
    return [{ code: "timed", package: where, fewest: Math.min(...all), most: Math.max(...all) }];
  }
  return from[0] === to[0] ? [] : [{ code: "iterations-differ", package: where, base: from[0], head: to[0] }];
}
function partedUnlike(where, base, head) {
  for (const runs of [base, head]) {
    const names = runs.map((run) => [...linesByName(run).keys()].sort().join());
    const odd = names.findIndex((each) => each !== names[0]);
    if (odd > 0) {
      return {
        code: "parted-unlike",
        package: where,
        profiles: [runs[0].name, runs[odd].name]
      };
    }
  }
  return void 0;
}
function differingResults(base, head) {
  const names = (runs) => new Set(runs.flatMap((run) => [...linesByName(run).keys()]));
  const from = names(base);
  const to = names(head);
  for (const result of to)
    if (!from.has(result)) return { code: "results-differ", result, side: "head" };
  for (const result of from)
    if (!to.has(result)) return { code: "results-differ", result, side: "base" };
  return void 0;
}
function differingRepeats(where, base, head) {
  const counts = [...base, ...head].map(linesByName);
  for (const [result, lines] of counts[0] ?? []) {
    const odd = counts.flatMap((each) => each.get(result) ?? []).find((count2) => count2 !== lines);
    if (odd !== void 0) {
      return { code: "repeats-differ", package: where, result, counts: [odd, lines] };
    }
  }
  return void 0;
}
function linesByName({ output }) {
  const lines = /* @__PURE__ */ new Map();
  for (const { name: name2, procs } of output.results) {
    const key = procs > 1 ? `${name2}-${procs}` : name2;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

// src/compare/setting-doubts.ts
function settingDoubts(base, head) {
  if (base.length === 0 || head.length === 0) return [];
  const doubts = (name2, of) => {
    const list = (manifests) => distinct(manifests.map(of)).join(" and ");
    const sides = { base: list(base), head: list(head) };
    return sides.base === sides.head ? [] : [{ code: "setting-differs", name: name2, ...sides }];
  };
  const names = [...base, ...head].flatMap(({ go }) => Object.keys(go.settings));
  return [
    ...doubts("-cpu", ({ flags }) => String(flags.cpu)),
    ...doubts("-tags", ({ flags }) => [...flags.tags].sort().join(",")),
    ...doubts("-short", ({ flags }) => flags.short ? "set" : ""),
    ...distinct(names).flatMap((name2) => doubts(name2, ({ go }) => go.settings[name2] ?? ""))
  ];
}

// src/compare/capture.ts
function captureOf({ outputs: alone, manifests }, runs) {
  const outputs = [...runs.flatMap((run) => run.output ? [run.output] : []), ...alone];
  const results = outputs.flatMap((output) => output.results);
  return {
    periods: distinct(runs.map((run) => run.profile.period)),
    iterations: distinct(results.map((result) => result.iterations)),
    procs: distinct(results.map((result) => result.procs)),
    goVersion: joined(manifests.map(toolchainOf)) || joined(runs.map(({ profile }) => goVersionOf(profile))),
    goos: joined([...outputs.map(({ goos }) => goos), ...manifests.map(({ go }) => go.os)]),
    goarch: joined([...outputs.map(({ goarch }) => goarch), ...manifests.map(({ go }) => go.arch)]),
    cpu: joined(outputs.map(({ cpu }) => cpu.slice(0, 100))),
    profiles: runs.map((run) => run.name),
    ...manifests[0] && { flags: flagsOf(manifests[0]) }
  };
}
function flagsOf({ flags: { cpu, short, tags } }) {
  return { cpu, short, tags };
}
function toolchainOf({ go: { version, experiments } }) {
  return experiments === "" ? version : `${version} ${experiments}`;
}
function joined(texts) {
  return distinct(texts.filter((text2) => text2 !== "")).join(" and ");
}
function sharedDoubts({ base, head }, pairs, manifests) {
  return [
    ...goDoubts({ base, head }, pairs),
    ...differing("goos", known(base.goos), known(head.goos)),
    ...differing("goarch", known(base.goarch), known(head.goarch)),
    ...settingDoubts(manifests.base, manifests.head)
  ];
}
function classify({ base, head }, pairs, shared2) {
  const ofPrograms = pairs.every(areOfPrograms);
  const doubts = [
    ...periodDoubts(base.periods, head.periods),
    ...pairs.some(({ ran }) => ran) ? [{ code: "by-operation" }] : [],
    ...pairs.filter(({ ran }) => !ran).flatMap(iterationDoubts),
    ...differing("procs", together(base.procs), together(head.procs)),
    // A server at work need have no frame in common with itself by which Go is told.
    ...shared2.filter(({ code: code2 }) => code2 !== "go-unknown" || !ofPrograms)
  ];
  if (pairs.length === 0) return { class: "advisory", doubts: [{ code: "no-pair" }] };
  if (doubts.length > 0) return { class: "advisory", doubts };
  return {
    class: (head.periods[0] ?? 0) <= 1 ? "exact" : "sampled",
    doubts: [],
    ...ofPrograms && { ofPrograms }
  };
}
function differing(what, base, head) {
  const isOneSided = base.length === 0 !== (head.length === 0);
  const isSame2 = distinct([...base, ...head]).length <= 1;
  return isSame2 && !isOneSided ? [] : [{ code: "differs", what, base, head }];
}
function periodDoubts(base, head) {
  const all = distinct([...base, ...head]);
  if (all.some((period) => period <= 0)) return [{ code: "no-period" }];
  if (all.length > 1 && String(base) === String(head))
    return [{ code: "mixed-periods", periods: base }];
  return differing("period", base.map(String), head.map(String));
}
function together(procs) {
  return known(procs.join(" and "));
}

// src/compare/copies.ts
function withoutCopies(set) {
  const runs = [];
  const copies = [];
  const ofMoment = /* @__PURE__ */ new Map();
  for (const run of set.runs) {
    const together2 = ofMoment.get(momentOf(run.profile)) ?? [];
    const first2 = run.process ? void 0 : together2.find(({ profile }) => isCopy(profile, run.profile));
    if (first2) {
      copies.push({ profile: run.name, of: first2.name });
      continue;
    }
    runs.push(run);
    together2.push(run);
    ofMoment.set(momentOf(run.profile), together2);
  }
  const [first, ...others] = copies;
  if (!first) return { set, notes: [] };
  const note = { level: "warning", code: "copies", ...first, more: others.length };
  return { set: { ...set, runs }, notes: [note] };
}
function momentOf(profile) {
  return profile.timeNanos === 0n ? profile : profile.timeNanos;
}
function isCopy(a, b) {
  if (a === b) return true;
  if (a.timeNanos === 0n || a.timeNanos !== b.timeNanos) return false;
  if (a.samples.length !== b.samples.length) return false;
  return a.samples.values.every((column, i) => {
    const other = b.samples.values[i];
    return other !== void 0 && column.every((value, sample) => value === other[sample]);
  });
}

// src/group-by.ts
function groupBy(values, keyOf2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf2(value);
    const group = groups2.get(key);
    if (group) group.push(value);
    else groups2.set(key, [value]);
  }
  return groups2;
}

// src/compare/by-metric.ts
function byMetric(metrics, make) {
  const found = {};
  for (const metric of metrics) {
    const value = make(metric);
    if (value !== void 0) found[metric] = value;
  }
  return found;
}

// src/compare/helper-stacks.ts
var MOST_NESTED = 100;
function adoptHelpers(found, stacks, names) {
  if (stacks.profile.period > 1) return;
  const run = names.functionId.get("testing.(*B).Run");
  const parallel = names.functionId.get("testing.(*B).RunParallel");
  const begun = beginnings(found, stacks, names);
  for (let round = 0, before = 0; round < MOST_NESTED && begun.size !== before; round++) {
    before = begun.size;
    const callers = callersOf(/* @__PURE__ */ new Set([run, parallel]), found, stacks);
    for (const [sample, helper] of begun) {
      const [only, ...others] = callers.get(helper) ?? [];
      if (only === void 0 || others.length > 0) continue;
      found[sample] = only;
      begun.delete(sample);
    }
  }
}
function beginnings(found, { start, node }, names) {
  const runN = names.functionId.get("testing.(*B).runN");
  const parallel = names.functionId.get("testing.(*B).RunParallel");
  const begun = /* @__PURE__ */ new Map();
  found.forEach((benchmark, i) => {
    if (benchmark !== "") return;
    for (let at2 = start[i + 1] - 1; at2 > start[i]; at2--) {
      const isParallelBody = node[at2] === parallel && at2 === start[i + 1] - 1;
      if (node[at2] === runN || isParallelBody) {
        begun.set(i, node[at2 - 1]);
        break;
      }
    }
  });
  return begun;
}
function callersOf(called, found, { start, node }) {
  const callers = /* @__PURE__ */ new Map();
  found.forEach((benchmark, i) => {
    if (benchmark === "") return;
    for (let at2 = start[i]; at2 + 1 < start[i + 1]; at2++) {
      const caller = node[at2 + 1];
      if (!called.has(node[at2]) || called.has(caller)) continue;
      callers.set(caller, (callers.get(caller) ?? /* @__PURE__ */ new Set()).add(benchmark));
    }
  });
  return callers;
}

// src/compare/benchmark-frames.ts
function isBenchmarkName(local) {
  return local.startsWith("Benchmark") && new RegExp("^Benchmark(?!\\p{Ll})", "u").test(local);
}
function benchmarkOfSamples(stacks, names, output) {
  const found = byFrames(stacks, names);
  adoptHelpers(found, stacks, names);
  adoptSubBenchmarks(found, stacks, names, output);
  adoptByTheOnly(found, stacks, names, output);
  return found;
}
function benchmarkOfResult(result) {
  return result.split("/")[0];
}
var benchmarksIn = rememberedOf(
  ({ functions }) => new Map(functions.flatMap(({ local }, i) => isBenchmarkName(local) ? [[i, local]] : []))
);
function byFrames({ profile, start, node, symbolAt }, names) {
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const benchmarks = benchmarksIn(names);
  const literals = new Map(
    [...names.compiledInto.get(profile)].filter(([, local]) => isBenchmarkName(local))
  );
  const found = new Array(start.length - 1).fill("");
  if (benchmarks.size + literals.size === 0) return found;
  const benchmarkAt = (at2) => (literals.size > 0 ? literals.get(symbolAt(at2)) : void 0) ?? benchmarks.get(node[at2]) ?? "";
  for (let i = 0; i < found.length; i++) {
    let name2 = "";
    for (let at2 = start[i + 1] - 1; at2 >= start[i]; at2--) {
      const isCaller = node[at2] === runN && at2 > start[i];
      name2 = benchmarkAt(isCaller ? at2 - 1 : at2);
      if (name2 !== "" || isCaller) break;
    }
    found[i] = name2;
  }
  return found;
}
function adoptSubBenchmarks(found, stacks, names, output) {
  const subs = output?.results.filter(({ name: name2 }) => name2.includes("/"));
  const [only, ...others] = new Set(subs?.map(({ name: name2 }) => benchmarkOfResult(name2)));
  if (only === void 0 || others.length > 0) return;
  const main = names.functionId.get("runtime.main");
  const runN = names.functionId.get("testing.(*B).runN");
  found.forEach((name2, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name2 !== "" || frames.at(-1) === main) return;
    if (runN !== void 0 && frames.includes(runN)) found[i] = only;
  });
}
function adoptByTheOnly(found, stacks, names, output) {
  const ran = new Set(output?.results.map(({ name: name2 }) => benchmarkOfResult(name2)));
  const [only] = ran;
  if (only === void 0 || ran.size > 1) return;
  if (found.some((name2) => name2 !== "" && name2 !== only)) return;
  const main = names.functionId.get("runtime.main");
  found.forEach((name2, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name2 === "" && frames.length > 0 && frames.at(-1) !== main) found[i] = only;
  });
}

// src/compare/claimed.ts
function claimant(names) {
  const roles = Uint8Array.from(names.functions, (declared) => ROLE[roleOf(declared)]);
  return {
    parts(stacks) {
      const parts = { result: [], goroutines: [], left: [] };
      for (const sample of samplesOf(stacks)) {
        parts[partOf(rolesOn(stacks, roles, sample))].push(sample);
      }
      return parts;
    },
    started(stacks) {
      const ofRuntime = ROLE.runtime | ROLE.struct;
      return samplesOf(stacks).filter((sample) => rolesOn(stacks, roles, sample) & ~ofRuntime);
    }
  };
}
function samplesOf({ start }) {
  return Array.from({ length: start.length - 1 }, (_, sample) => sample);
}
var ROLE = {
  harness: 1,
  runtime: 2,
  struct: 4,
  seeded: 8,
  benchmark: 16,
  other: 32,
  matcher: 64
};
function roleOf({ importPath, local }) {
  if (importPath === "runtime") {
    if (local === "main" || /^doInit\d*$/.test(local)) return "harness";
    return local === "malg" ? "struct" : "runtime";
  }
  if (importPath === "" || importPath.startsWith("runtime/") || importPath === "internal/runtime") {
    return "runtime";
  }
  if (importPath.startsWith("internal/runtime/")) return "runtime";
  if (importPath === "testing") {
    if (local.startsWith("(*matcher).")) return "matcher";
    return local === "(*M).Run" ? "harness" : "other";
  }
  if (importPath === "main" && local === "main") return "harness";
  if (/^internal\/(?:sync|concurrent)$/.test(importPath) && local.startsWith("newIndirectNode")) {
    return "seeded";
  }
  return isBenchmarkName(local) ? "benchmark" : "other";
}
function rolesOn({ start, node }, roles, sample) {
  let on = 0;
  for (let at2 = start[sample]; at2 < start[sample + 1]; at2++) on |= roles[node[at2]];
  return on;
}
function partOf(on) {
  const has = (role) => (on & ROLE[role]) !== 0;
  if (has("struct")) return "goroutines";
  if (has("seeded") || has("matcher")) return "left";
  if (has("harness") && !has("benchmark")) return "left";
  return has("other") || has("benchmark") ? "result" : "left";
}

// src/compare/foreign-file.ts
function isForeignFile(importPath, file, modules) {
  if (!file.includes("vendor") && !file.includes("@v")) return false;
  if (file.endsWith(".go") && folderOf(file).endsWith(`/vendor/${importPath}`)) return true;
  const module = cachedModule(importPath, file);
  if (module === void 0) return false;
  return !modules.some((named2) => named2 === module || named2.startsWith(`${module}/`));
}
function cachedModule(importPath, file) {
  const parts = folderOf(file).split("/");
  const at2 = parts.findLastIndex((part) => /@v\d/.test(part));
  if (at2 < 0) return void 0;
  const inside = parts.slice(at2 + 1).map((part) => `/${part}`);
  const below = inside.join("");
  if (!importPath.endsWith(below)) return void 0;
  const module = importPath.slice(0, importPath.length - below.length);
  const name2 = parts[at2].slice(0, parts[at2].lastIndexOf("@"));
  const stored = [...parts.slice(0, at2), name2].join("/");
  const plain = stored.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
  return [stored, plain].some((path) => path === module || path.endsWith(`/${module}`)) ? module : void 0;
}
function folderOf(file) {
  const path = file.replaceAll("\\", "/");
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/compare/declaring-function.ts
function declaringFunction(symbol, file, known2) {
  if (!symbol.literal || symbol.prefix === "") return void 0;
  const isOneReading = symbol.sure || symbol.receiver === "";
  if (isOneReading && symbol.inlined.length === 0) return void 0;
  const place = known2.folders().packageOf(file);
  if (!place) return void 0;
  const elsewhere = place.importPath !== symbol.importPath && place.tests !== symbol.importPath;
  const isInlined = !isOneReading && elsewhere;
  const names = symbol.inlined.length === 0 && isInlined ? [symbol.func] : symbol.inlined;
  if (names.length === 0) return void 0;
  const [receiver, func] = [names.at(-2), names.at(-1)];
  const isMethod = (prefix2) => receiver !== void 0 && (receiver.startsWith("(") || known2.types().has(prefix2 + receiver));
  const named2 = (prefix2) => isMethod(prefix2) ? `${receiver}.${func}` : func;
  const inTests = !elsewhere && file.endsWith("_test.go");
  const isOfPackage = !inTests || known2.functions().has(place.prefix + named2(place.prefix));
  const { prefix, importPath } = isOfPackage ? place : symbol;
  const local = named2(prefix);
  return { owner: prefix + local, local, importPath };
}

// src/compare/package-folders.ts
function packageFolders(placed, modules) {
  const seen = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Map();
  const learn = (map, key, value) => map.set(key, !map.has(key) || map.get(key) === value ? value : void 0);
  for (const { importPath, file } of placed) {
    const folder = folderOf2(file);
    if (folder === void 0 || importPath === "" || seen.get(folder) === importPath) continue;
    learn(seen, folder, importPath);
    if (importPath === "main") continue;
    const [root, path] = withoutSharedEnd(folder, importPath, modules);
    if (root !== "" || !isAbsolute(folder)) learn(roots, root, path);
  }
  const ofFolder = (folder) => {
    if (seen.has(folder)) return seen.get(folder);
    const root = rootsOf(folder).find((above) => roots.has(above));
    const path = root === void 0 ? void 0 : roots.get(root);
    if (root === void 0 || path === void 0) return void 0;
    const below = folder.slice(root.length).replace(/^\//, "");
    const whole2 = [path, below].filter((part) => part !== "").join("/");
    return whole2.slice(whole2.lastIndexOf("/vendor/") + 1).replace(/^vendor\//, "");
  };
  const found = /* @__PURE__ */ new Map();
  return {
    packageOf(file) {
      const folder = folderOf2(file);
      if (folder === void 0) return void 0;
      if (!found.has(folder)) {
        const path = ofFolder(folder);
        found.set(folder, path === void 0 ? void 0 : folderPackage(path));
      }
      return found.get(folder);
    }
  };
}
function folderPackage(importPath) {
  return { importPath, tests: `${importPath}_test`, prefix: `${escapePath(importPath)}.` };
}
function folderOf2(file) {
  const path = file.replaceAll("\\", "/");
  if (!path.endsWith(".go") || !path.includes("/") || path.length > 4096) return void 0;
  return path.slice(0, path.lastIndexOf("/")).replace(/@v\d[^/]*/g, "");
}
function withoutSharedEnd(folder, importPath, modules) {
  const above = folder.split("/");
  const path = importPath.split("/");
  while (above.length > 0 && path.length > 0 && above.at(-1) === path.at(-1)) {
    if (above.length > path.length && modules.includes(path.join("/"))) break;
    above.pop();
    path.pop();
  }
  return [above.join("/"), path.join("/")];
}
function rootsOf(folder) {
  const parts = folder.split("/");
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
  return isAbsolute(folder) ? above.filter((root) => root !== "") : [...above, ""];
}
function isAbsolute(folder) {
  return /^(?:\/|[A-Za-z]:\/)/.test(folder);
}
function escapePath(importPath) {
  const last = importPath.lastIndexOf("/") + 1;
  const above = importPath.slice(0, last).replace(/[^!#$&-~]/gu, hexOf);
  return above + importPath.slice(last).replace(/[^!#$&-\-/-~]/gu, hexOf);
}
function hexOf(char) {
  const bytes = [...new TextEncoder().encode(char)];
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

// src/compare/read-names.ts
function readNames(profiles, modules) {
  const distinct2 = new DistinctFunctions();
  const ofProfile = new Map(profiles.map((profile) => [profile, distinct2.numbersOf(profile)]));
  const known2 = knownNames(distinct2.all, modules);
  const isKnown = (owner) => known2.functions().has(owner);
  const readings = distinct2.all.map(({ name: name2, systemName, file }) => {
    const symbol = parseSymbol(name2, isKnown);
    const declared = declaringFunction(symbol, file, known2) ?? symbol;
    return { name: name2, systemName, file, symbol, declared };
  });
  return { readings, ofProfile };
}
function knownNames(all, modules) {
  const sure = lazy(
    () => all.map(({ name: name2, file }) => ({ symbol: parseSymbol(name2), file })).filter(({ symbol }) => symbol.sure)
  );
  return {
    functions: lazy(() => new Set(sure().map(({ symbol }) => symbol.owner))),
    types: lazy(() => {
      const methods = sure().filter(({ symbol }) => symbol.receiver !== "");
      return new Set(
        methods.map(({ symbol }) => symbol.prefix + symbol.receiver.replace(/^\*/, ""))
      );
    }),
    folders: lazy(() => {
      const declared = sure().filter(({ symbol }) => !symbol.literal);
      const placed = declared.map(({ symbol, file }) => {
        return { importPath: testedPackage(symbol.importPath, file), file };
      });
      return packageFolders(placed, modules);
    })
  };
}
function distinctFunctions(profiles) {
  const distinct2 = new DistinctFunctions();
  for (const profile of profiles) distinct2.numbersOf(profile);
  return distinct2.all;
}
var DistinctFunctions = class {
  all = [];
  /** The first of each name; those that are named alike and are not the same stand in the second. */
  #first = /* @__PURE__ */ new Map();
  #others = /* @__PURE__ */ new Map();
  /** By function of a profile. */
  numbersOf({ functions }) {
    const { name: name2, systemName, file, length } = functions;
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      numbers[i] = this.#numberOf(name2[i], systemName[i], file[i]);
    }
    return numbers;
  }
  #numberOf(name2, systemName, file) {
    const first = this.#first.get(name2);
    if (first === void 0) return this.#add(this.#first, name2, { name: name2, systemName, file });
    const known2 = this.all[first];
    if (known2.file === file && known2.systemName === systemName) return first;
    const key = `${name2.length} ${systemName.length} ${name2}${systemName}${file}`;
    return this.#others.get(key) ?? this.#add(this.#others, key, { name: name2, systemName, file });
  }
  #add(numbers, key, added) {
    const number = this.all.push(added) - 1;
    numbers.set(key, number);
    return number;
  }
};
function testedPackage(importPath, file) {
  return importPath.endsWith("_test") && file.endsWith("_test.go") ? importPath.slice(0, -"_test".length) : importPath;
}

// src/compare/own-module.ts
var DEEP_HOSTS = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);
function ownModules(runs, named2 = []) {
  const measured = [...new Set(runs.map((run) => run.measured))].filter((path) => path !== "");
  const isNamed = (path) => named2.some((module) => isWithin(path, module));
  const isAnyNamed = named2.length > 0 && (measured.length > 0 ? measured : importPaths(runs)).some(isNamed);
  const known2 = isAnyNamed ? named2 : [];
  const other = measured.filter((path) => known2.length === 0 || !isNamed(path));
  return [.../* @__PURE__ */ new Set([...known2, ...detectModules(runs, other)])].sort();
}
function detectModules(runs, measured) {
  const roots = /* @__PURE__ */ new Map();
  for (const path of measured) {
    const root = repositoryRoot(path);
    roots.set(root, (roots.get(root) ?? /* @__PURE__ */ new Set()).add(path));
  }
  if (roots.size === 0) return [];
  for (const { name: name2, file } of distinctFunctions(runs.map(({ profile }) => profile))) {
    const path = parseSymbol(name2).importPath;
    if (!isForeignFile(path, file, [])) roots.get(repositoryRoot(path))?.add(path);
  }
  return [...roots.values()].map((paths) => [...paths].reduce(sharedPath));
}
function importPaths(runs) {
  const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
  return [...new Set([...names].map((name2) => parseSymbol(name2).importPath))];
}
function isOwn(importPath, file, modules) {
  if (importPath === "main") return !file.endsWith("_testmain.go");
  if (modules.length === 0) {
    return !isRuntimePackage(importPath) && !isStandard(importPath, file);
  }
  return modules.some((module) => isWithin(importPath, module)) && !isForeignFile(importPath, file, modules);
}
function isStandard(importPath, file) {
  if (importPath.split("/")[0].includes(".")) return false;
  if (!file.includes("/")) return true;
  const folder = file.slice(0, file.lastIndexOf("/"));
  return folder === importPath || folder.endsWith(`/src/${importPath}`);
}
function isWithin(importPath, module) {
  return importPath === module || importPath.startsWith(`${module}/`);
}
function isRuntimePackage(importPath) {
  return /^(?:|runtime(?:\/.*)?|internal\/.*|testing(?:\/.*)?|os|flag|syscall)$/.test(importPath);
}
function repositoryRoot(importPath) {
  const parts = importPath.split("/");
  if (!parts[0].includes(".")) return parts[0];
  return parts.slice(0, DEEP_HOSTS.has(parts[0]) ? 3 : 2).join("/");
}
function sharedPath(a, b) {
  const left2 = a.split("/");
  const right2 = b.split("/");
  let same = 0;
  while (same < left2.length && left2[same] === right2[same]) same++;
  return left2.slice(0, same).join("/");
}

// src/compare/name-table.ts
function nameTable(profiles, modules, identity = "declared") {
  const names = readNames(profiles, modules);
  const functionId = /* @__PURE__ */ new Map();
  const packageId = /* @__PURE__ */ new Map();
  const drafts = [];
  const declare = (name2, local, importPath, file) => {
    const seen = functionId.get(name2);
    if (seen !== void 0) return seen;
    functionId.set(name2, drafts.length);
    const own = isOwn(importPath, file, modules);
    drafts.push({ name: name2, local, importPath, file, own, owns: own && !isGenerated(local) });
    return drafts.length - 1;
  };
  const declareUnnamed = (file) => {
    const shown = file === "" ? "<unknown>" : `[${file.slice(file.lastIndexOf("/") + 1)}]`;
    return declare(shown, shown, "", "");
  };
  const declareRead = ({ name: name2, systemName, file, symbol, declared }) => {
    if (name2 === "") return declareUnnamed("");
    const isExact = identity === "exact";
    const { owner, local, importPath } = isExact ? symbol : declared;
    const shown = isExact ? pprofName(name2, systemName) : owner;
    return declare(shown, local, testedPackage(importPath, file), file);
  };
  const known2 = new Int32Array(names.readings.length).fill(-1);
  const ofProfile = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  const compiledInto = /* @__PURE__ */ new Map();
  for (const profile of profiles) {
    const mapped = ["", ...profile.mappings.map((mapping) => mapping.file)];
    unnamed.set(profile, Int32Array.from(mapped, declareUnnamed));
    const inlined = /* @__PURE__ */ new Map();
    const ids = names.ofProfile.get(profile).map((number, i) => {
      const reading = names.readings[number];
      if (known2[number] === -1) known2[number] = declareRead(reading);
      const { symbol, declared } = reading;
      if (identity === "declared" && declared.local !== symbol.local) inlined.set(i, symbol.local);
      return known2[number];
    });
    ofProfile.set(profile, ids);
    compiledInto.set(profile, inlined);
  }
  const ownPackages = new Set(drafts.filter(({ own }) => own).map(({ importPath }) => importPath));
  const packages = [];
  const functions = drafts.map((draft) => {
    const { importPath } = draft;
    let id = packageId.get(importPath);
    if (id === void 0) {
      id = drafts.length + packages.length;
      packageId.set(importPath, id);
      packages.push({ importPath, own: ownPackages.has(importPath) });
    }
    return { ...draft, package: id };
  });
  return { functions, packages, ofProfile, unnamed, compiledInto, functionId, packageId };
}
var numbersOf = rememberedOf(({ functions }) => ({
  packages: Int32Array.from(functions, (declared) => declared.package),
  owns: Uint8Array.from(functions, (declared) => declared.owns ? 1 : 0)
}));
function isGenerated(local) {
  return /^_C(?:func|macro)_|^_[Cc]go_/.test(local);
}

// src/compare/harness.ts
function markHarness(stacks, names, measured) {
  const roles = rolesIn(names);
  const own = names.packageId.get(measured) ?? -1;
  const { packages } = numbersOf(names);
  const { start, node: nodes } = stacks;
  const marked = new Uint8Array(start.length - 1);
  for (let i = 0; i < marked.length; i++) {
    const end = start[i + 1];
    let seen = 0;
    let harness = false;
    for (let at2 = start[i]; at2 < end; at2++) {
      const node = nodes[at2];
      const known2 = roles[node];
      const isOwn3 = packages[node] === own && (known2 & (ROLE2.library | ROLE2.runtime)) !== 0;
      const role = isOwn3 ? ROLE2.user : known2;
      if (role === ROLE2.subBenchmark && !(seen & ROLE2.user)) harness = true;
      seen |= role;
    }
    if (seen & (ROLE2.init | ROLE2.matcher)) harness = true;
    const reachesCode = seen & ROLE2.user || seen & ROLE2.library && !(seen & ROLE2.testing);
    marked[i] = harness || !reachesCode ? 1 : 0;
  }
  return marked;
}
var ROLE2 = {
  user: 1,
  library: 2,
  runtime: 4,
  testing: 8,
  init: 16,
  matcher: 32,
  subBenchmark: 64
};
var rolesIn = rememberedOf(
  ({ functions }) => Uint8Array.from(functions, (declared) => ROLE2[roleOf2(declared)])
);
function roleOf2({ importPath, local, own, file }) {
  if (importPath === "runtime" && /^doInit\d*$/.test(local)) return "init";
  if (importPath === "testing") {
    if (local.startsWith("(*matcher).")) return "matcher";
    return local === "(*B).Run" ? "subBenchmark" : "testing";
  }
  if (importPath === "main" && file.endsWith("_testmain.go")) return "testing";
  if (own) return "user";
  return isRuntimePackage(importPath) ? "runtime" : "library";
}

// src/compare/statistics/sampling.ts
function chanceOfSample(size, rate) {
  return rate <= 1 ? 1 : -Math.expm1(-size / rate);
}
function sampledObjects(bytes, size, rate) {
  return Math.round(bytes * chanceOfSample(size, rate) / size);
}
function sampleSpread(bytes, objects, sizes, rate, kind = "alloc") {
  const [sampled, ofBytes, ofObjects, untold] = [0, 1, 2, 3].map(
    () => new Float64Array(sizes.length)
  );
  let why = "";
  for (let i = 0; i < sizes.length; i++) {
    const record = { bytes: bytes?.[i], objects: objects?.[i], size: Math.max(0, sizes[i]) };
    if (!record.bytes && !record.objects) continue;
    const told = recorded(record, rate, kind);
    if (typeof told === "string") {
      untold[i] = 1;
      why ||= told;
      continue;
    }
    const each = 1 / chanceOfSample(told.size, rate);
    sampled[i] = told.count;
    ofBytes[i] = told.count * (told.size * each) ** 2;
    ofObjects[i] = told.count * each ** 2;
  }
  return { sampled, bytes: ofBytes, objects: ofObjects, untold, why };
}
var UNKNOWN = "how many samples there were is unknown";
var CURE = "measure with -memprofilerate=1";
var beside = (metric) => `give its ${metric} of the same moment beside it`;
function recorded(record, rate, kind) {
  const { bytes, objects } = record;
  if ((bytes ?? 0) < 0 || (objects ?? 0) < 0) {
    return `amounts below 0, as of a difference of profiles, so that ${UNKNOWN}: ${CURE}`;
  }
  if (record.size === 0 && objects === void 0)
    return `no ${kind}_objects: ${UNKNOWN}; ${beside(`${kind}_objects`)}`;
  if (record.size === 0 && bytes === void 0)
    return `no ${kind}_space: ${UNKNOWN}; ${beside(`${kind}_space`)}`;
  const size = record.size || bytes / objects;
  if (bytes !== void 0 && objects !== void 0 && !areAlike(bytes, objects * size)) {
    return `bytes that are not the objects times their size, so that ${UNKNOWN}: ${CURE}`;
  }
  const count2 = bytes === void 0 ? Math.ceil(objects * chanceOfSample(size, rate) * (1 - Number.EPSILON)) : sampledObjects(bytes, size, rate);
  return count2 < 1 ? `amounts of less than one sample at a period of ${rate} B: ${CURE}` : { count: count2, size };
}
function areAlike(bytes, objectBytes) {
  return objectBytes > 0 && bytes < 2.01 * objectBytes && objectBytes < 2.01 * bytes;
}

// src/compare/noise-columns.ts
var KINDS = ["alloc", "inuse"];
var VARIANCES = METRICS.length;
function varianceColumn(metric) {
  return METRICS.indexOf(metric);
}
function untoldColumn(metric) {
  return VARIANCES + KINDS.indexOf(METRIC[metric].kind);
}
function noiseOf(profile) {
  const { objectSize, length, values } = profile.samples;
  const nothing = lazy(() => new Float64Array(length));
  if (profile.period <= 1) return { column: nothing, why: () => "" };
  const index = heapMetrics(profile);
  const valuesOf = (metric) => values[index.get(metric) ?? -1];
  const spread = remembered(
    (kind) => sampleSpread(
      valuesOf(`${kind}_space`),
      valuesOf(`${kind}_objects`),
      objectSize,
      profile.period,
      kind
    )
  );
  return {
    column(noise) {
      const metric = METRICS[noise];
      if (metric === void 0) return spread(KINDS[noise - VARIANCES]).untold;
      const { unit, kind } = METRIC[metric];
      return unit === "bytes" ? spread(kind).bytes : spread(kind).objects;
    },
    why: (kind) => spread(kind).why
  };
}

// src/compare/operations.ts
function operationsOf(output, samples, stacks, names, bytes) {
  const results = /* @__PURE__ */ new Map();
  for (const result of output?.results ?? []) {
    const benchmark = benchmarkOfResult(result.name);
    results.set(benchmark, [...results.get(benchmark) ?? [], result]);
  }
  const operations = /* @__PURE__ */ new Map();
  for (const [benchmark, lines] of results) {
    const runs = splitByRun(samples.get(benchmark) ?? [], stacks, names);
    const printed = sum(lines.map(({ iterations }) => iterations));
    const each = bytesPrinted(lines);
    const probes = lines.filter(({ iterations }) => iterations > 1).length;
    operations.set(benchmark, {
      printed,
      probes,
      loop: probes === 0 ? void 0 : loopOf(runs, each, bytes),
      bytes: each === void 0 || printed === 0 ? void 0 : each / printed,
      results: [...new Set(lines.map(({ name: name2 }) => name2))]
    });
  }
  return operations;
}
function countedOperations(runs) {
  const loops = new Set(runs.flatMap(({ operations }) => operations?.loop ?? []));
  const isProbed = loops.size === 1 && loops.has("b.N");
  return new Map(
    runs.map(({ run, operations }) => {
      const { printed = 0, probes = 0 } = operations ?? {};
      return [run, isProbed ? printed + probes : printed];
    })
  );
}
function splitByRun(samples, stacks, names) {
  const launched = names.functionId.get("testing.(*B).launch");
  const run1 = names.functionId.get("testing.(*B).run1");
  const launch = [];
  const probe = [];
  for (const sample of samples) {
    for (let at2 = stacks.start[sample + 1] - 1; at2 >= stacks.start[sample]; at2--) {
      const node = stacks.node[at2];
      if (node !== launched && node !== run1) continue;
      (node === launched ? launch : probe).push(sample);
      break;
    }
  }
  return { launch, probe };
}
function loopOf({ launch, probe }, promised, bytes) {
  if (launch.length > 0) return "b.N";
  if (!bytes || !promised) return void 0;
  return sum(probe.map((sample) => bytes[sample])) > promised / 2 ? "b.Loop" : void 0;
}
function bytesPrinted(lines) {
  const bytes = sum(lines.map(({ iterations, bytesPerOp = NaN }) => iterations * bytesPerOp));
  return Number.isFinite(bytes) ? bytes : void 0;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/compare/probe-run.ts
function changedLoops(runs) {
  const loopsOf = (benchmark, side) => [
    ...new Set(
      runs.filter((run) => run.side === side).map((run) => run.operations.get(benchmark)?.loop)
    )
  ];
  const changed = /* @__PURE__ */ new Set();
  for (const benchmark of new Set(runs.flatMap(({ operations }) => [...operations.keys()]))) {
    const [from, ...otherFrom] = loopsOf(benchmark, "base");
    const [to, ...otherTo] = loopsOf(benchmark, "head");
    const sure = otherFrom.length === 0 && otherTo.length === 0;
    if (sure && from !== void 0 && to !== void 0 && from !== to) changed.add(benchmark);
  }
  return changed;
}
function repeatedProbe(samples, stacks, names, bytes) {
  const { launch, probe } = splitByRun(samples, stacks, names);
  const again = sumByWay(launch, stacks, names, bytes);
  const once = sumByWay(probe, stacks, names, bytes);
  return probe.filter((sample) => {
    const way = wayOf(sample, stacks, names);
    return once.get(way) <= (again.get(way) ?? 0);
  });
}
function sumByWay(samples, stacks, names, bytes) {
  const sums = /* @__PURE__ */ new Map();
  for (const sample of samples) {
    const way = wayOf(sample, stacks, names);
    sums.set(way, (sums.get(way) ?? 0) + bytes[sample]);
  }
  return sums;
}
function wayOf(sample, { start, node, lineAt, profile }, names) {
  const runN = names.functionId.get("testing.(*B).runN");
  const way = [profile.samples.objectSize[sample]];
  for (let at2 = start[sample]; at2 < start[sample + 1] && node[at2] !== runN; at2++) {
    way.push(node[at2], lineAt(at2));
  }
  return way.join(" ");
}

// src/compare/stacks.ts
function expandStacks(profile, names) {
  const { mapping, lineFunction, lineNumber } = profile.locations;
  const ids = names.ofProfile.get(profile);
  const unnamed = names.unnamed.get(profile);
  const start = startsOf(profile);
  const nodeOf = lineFunction.map((symbol) => ids[symbol]);
  const node = framesOf(profile, start, nodeOf, (location) => unnamed[mapping[location] + 1]);
  const lines = lazy(
    () => framesOf(
      profile,
      start,
      lineFunction.map((_, line) => line),
      () => -1
    )
  );
  return {
    profile,
    start,
    node,
    symbolAt: (frame) => lineFunction[lines()[frame]] ?? -1,
    lineAt: (frame) => lineNumber[lines()[frame]] ?? 0
  };
}
function startsOf({ samples, locations }) {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const start = new Int32Array(length + 1);
  let frames = 0;
  for (let i = 0; i < length; i++) {
    for (let at2 = stackStart[i]; at2 < stackStart[i + 1]; at2++) {
      const location = stack[at2];
      frames += Math.max(1, lineStart[location + 1] - lineStart[location]);
    }
    start[i + 1] = frames;
  }
  return start;
}
function framesOf({ samples, locations }, start, ofLine, ofUnsymbolised) {
  const { stack, stackStart, length } = samples;
  const { lineStart } = locations;
  const frames = new Int32Array(start[length]);
  let frame = 0;
  for (let at2 = 0; at2 < stackStart[length]; at2++) {
    const location = stack[at2];
    const first = lineStart[location];
    const end = lineStart[location + 1];
    if (first === end) frames[frame++] = ofUnsymbolised(location);
    for (let line = first; line < end; line++) frames[frame++] = ofLine[line];
  }
  return frames;
}

// src/compare/sums.ts
function sumsOf(rows) {
  return {
    flat: new Float64Array(rows),
    cum: new Float64Array(rows),
    owned: new Float64Array(rows)
  };
}

// src/compare/tally.ts
function tallier(names) {
  const size = names.functions.length + names.packages.length;
  const tables = { names, lastSeen: new Int32Array(size).fill(-1), sums: sumsOf(size) };
  return (tallied) => {
    const nodes = nodesOn(tallied, tables);
    return { nodes, sums: remembered((column) => tally(tallied, column, nodes, tables)) };
  };
}
function nodesOn({ stacks, samples, amounts }, { names, lastSeen }) {
  const { start, node: nodes } = stacks;
  const { packages } = numbersOf(names);
  const found = [];
  for (const sample of samples) {
    if (!hasAny(amounts, sample)) continue;
    const end = start[sample + 1];
    for (let at2 = start[sample]; at2 < end; at2++) {
      const node = nodes[at2];
      if (lastSeen[node] !== -1) continue;
      lastSeen[node] = sample;
      found.push(node);
      const of = packages[node];
      if (lastSeen[of] !== -1) continue;
      lastSeen[of] = sample;
      found.push(of);
    }
  }
  for (const node of found) lastSeen[node] = -1;
  return Int32Array.from(found).sort();
}
function hasAny(amounts, sample) {
  for (const column of amounts) if (column[sample] !== 0) return true;
  return false;
}
function tally({ stacks, samples }, column, found, { names, lastSeen, sums: { flat, cum, owned } }) {
  const { start, node: nodes } = stacks;
  const { packages, owns } = numbersOf(names);
  for (const sample of samples) {
    const amount2 = column[sample];
    if (amount2 === 0) continue;
    const leaf = start[sample];
    const end = start[sample + 1];
    let isCharged = false;
    for (let at2 = leaf; at2 < end; at2++) {
      const node = nodes[at2];
      const of = packages[node];
      if (lastSeen[node] !== sample) {
        lastSeen[node] = sample;
        cum[node] += amount2;
      }
      if (lastSeen[of] !== sample) {
        lastSeen[of] = sample;
        cum[of] += amount2;
      }
      if (at2 === leaf) {
        flat[node] += amount2;
        flat[of] += amount2;
      }
      if (!isCharged && owns[node] === 1) {
        isCharged = true;
        owned[node] += amount2;
        owned[of] += amount2;
      }
    }
  }
  const taken2 = sumsOf(found.length);
  found.forEach((node, row) => {
    taken2.flat[row] = flat[node];
    taken2.cum[row] = cum[node];
    taken2.owned[row] = owned[node];
    lastSeen[node] = -1;
    flat[node] = 0;
    cum[node] = 0;
    owned[node] = 0;
  });
  return taken2;
}
function checkExact(column, profile) {
  let magnitude2 = 0;
  for (let i = 0; i < column.length; i++) magnitude2 += Math.abs(column[i]);
  if (magnitude2 > Number.MAX_SAFE_INTEGER) {
    throw new UserError(
      `${profile}: the values add up to more than 2^53 and cannot be summed exactly`
    );
  }
}

// src/compare/measured-run.ts
function columnOf({ columns: columns2, metrics }, metric) {
  return columns2[metrics.indexOf(metric)];
}
function measureRuns(pairs, how2) {
  const tally2 = tallier(how2.names);
  const claims = claimant(how2.names);
  return pairs.flatMap(({ measured, ran, base, head }, pair2) => {
    const sideOf3 = (runs2, side) => runs2.map((run, index) => {
      const given2 = { run, side, measured, pair: pair2, ran, ...shareOf(run, index, runs2, how2) };
      return ran ? sortProcess(given2, ran, how2, claims) : sortRun(given2, how2);
    });
    const runs = [...sideOf3(base, "base"), ...sideOf3(head, "head")];
    const mayDiffer = how2.identity === "declared" && !ran;
    const changed = mayDiffer ? changedLoops(runs) : /* @__PURE__ */ new Set();
    return runs.map((run) => tallyRun(withoutProbes(run, changed, how2), tally2));
  });
}
function shareOf({ process }, index, runs, { identity }) {
  if (identity === "exact") return { repeat: 0, repeats: 1, weight: 1 };
  if (!process || process.kind === "start") {
    return { repeat: index, repeats: runs.length, weight: process ? 0 : 1 / runs.length };
  }
  const repeats = new Set(
    runs.map((run) => run.process && "repeat" in run.process && run.process.repeat)
  ).size;
  return { repeat: process.repeat, repeats, weight: process.at === "high" ? 1 / repeats : 0 };
}
function columnsOf({ profile, name: name2 }, metrics) {
  const index = heapMetrics(profile);
  const columns2 = metrics.map((metric) => profile.samples.values[index.get(metric)]);
  for (const column of columns2) checkExact(column, name2);
  return columns2;
}
var GOROUTINES = "(goroutines)";
var INIT = "(init)";
function ranIn(stacks, names, iterations) {
  const launched = names.functionId.get("testing.(*B).launch");
  return iterations + (launched !== void 0 && stacks.node.includes(launched) ? 1 : 0);
}
function sortProcess(given2, ran, { metrics, names }, claims) {
  const { run } = given2;
  const stacks = expandStacks(run.profile, names);
  const common = {
    ...given2,
    stacks,
    metrics,
    columns: columnsOf(run, metrics),
    operations: /* @__PURE__ */ new Map(),
    ranOperations: 0,
    dropped: [],
    probes: /* @__PURE__ */ new Map()
  };
  if (ran.kind === "start")
    return { ...common, samples: /* @__PURE__ */ new Map([[INIT, claims.started(stacks)]]) };
  const { result, goroutines, left: left2 } = claims.parts(stacks);
  if (ran.kind === "screen") {
    const benchmarks = benchmarkOfSamples(stacks, names, run.output);
    return { ...common, samples: groupBy(result, (sample) => benchmarks[sample]), dropped: left2 };
  }
  const { process } = run;
  const count2 = process?.kind === "result" ? process.pair[process.at === "low" ? 0 : 1] : 0;
  const samples = /* @__PURE__ */ new Map([
    [ran.result, result],
    [GOROUTINES, goroutines]
  ]);
  return { ...common, samples, dropped: left2, ranOperations: ranIn(stacks, names, count2) };
}
function sortRun(given2, { metrics, names, identity }) {
  const { run } = given2;
  const columns2 = columnsOf(run, metrics);
  const stacks = expandStacks(run.profile, names);
  const harness = identity === "declared" ? markHarness(stacks, names, given2.measured) : void 0;
  const benchmarks = benchmarkOfSamples(stacks, names, run.output);
  const { samples, dropped } = sortSamples(benchmarks, harness);
  const bytes = columnOf({ columns: columns2, metrics }, "alloc_space");
  const operations = operationsOf(run.output, samples, stacks, names, bytes);
  const probes = /* @__PURE__ */ new Map();
  return {
    ...given2,
    stacks,
    metrics,
    columns: columns2,
    samples,
    operations,
    ranOperations: 0,
    dropped,
    probes
  };
}
function withoutProbes(run, changed, { names }) {
  const bytes = columnOf(run, "alloc_space");
  const samples = new Map(run.samples);
  const probes = /* @__PURE__ */ new Map();
  for (const benchmark of changed) {
    const list = samples.get(benchmark) ?? [];
    if (!bytes || run.operations.get(benchmark)?.loop !== "b.N") continue;
    const probe = new Set(repeatedProbe(list, run.stacks, names, bytes));
    probes.set(benchmark, [...probe]);
    samples.set(
      benchmark,
      list.filter((sample) => !probe.has(sample))
    );
  }
  return { ...run, samples, probes };
}
function tallyRun(run, tally2) {
  const { profile } = run.run;
  const noise = noiseOf(profile);
  const amounts = profile.period > 1 ? [...heapMetrics(profile).values()].map((index) => profile.samples.values[index]) : run.columns;
  return {
    ...run,
    amounts,
    tallied: (column) => run.columns[column] ?? noise.column(column - run.columns.length),
    tally: remembered(
      (benchmark) => tally2({ stacks: run.stacks, samples: run.samples.get(benchmark) ?? [], amounts })
    ),
    untold: noise.why
  };
}
function sortSamples(benchmarks, harness) {
  const samples = /* @__PURE__ */ new Map();
  const dropped = [];
  benchmarks.forEach((benchmark, sample) => {
    if (harness?.[sample]) dropped.push(sample);
    else if (samples.has(benchmark)) samples.get(benchmark).push(sample);
    else samples.set(benchmark, [sample]);
  });
  return { samples, dropped };
}

// src/compare/median.ts
function median(values) {
  if (values.length === 0) return 0;
  if (values.length === 1) return values[0];
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// src/compare/side.ts
var SIDES = ["base", "head"];

// src/compare/statistics/steps.ts
var taken = 0;
function repeat(name2, most, isDone) {
  if (tryRepeat(most, isDone)) return;
  throw new Error(`${name2} has not ended within ${most} steps`);
}
function tryRepeat(most, isDone) {
  for (let k = 0; k < most; k++) {
    taken++;
    if (isDone(k)) return true;
  }
  return false;
}
function checkFinite(name2, value) {
  if (!Number.isFinite(value)) throw new RangeError(`${name2} is ${value}, and has to be finite`);
}
function checkPositive(name2, value) {
  checkFinite(name2, value);
  if (value <= 0) throw new RangeError(`${name2} is ${value}, and has to be above 0`);
}

// src/compare/statistics/continued-fraction.ts
var TINY = 1e-290;
var PRECISION = 1e-16;
var MOST_STEPS = 2e3;
function continuedFraction(first, step) {
  let value = awayFromZero(first);
  let c = value;
  let d = 0;
  repeat("a continued fraction", MOST_STEPS, (k) => {
    const { numerator, denominator } = step(k + 1);
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    value *= factor;
    return Math.abs(factor - 1) <= PRECISION;
  });
  return value;
}
function awayFromZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}

// src/compare/statistics/find-quantile.ts
var MOST_STEPS2 = 200;
var EDGE = 709;
var NEAR_EDGE = 1e-6;
function findQuantile(probability, p, start) {
  let low = -EDGE;
  let high = EDGE;
  let at2 = Math.min(Math.max(start, low), high);
  tryRepeat(MOST_STEPS2, () => {
    const { value, slope: slope2 } = probability(at2);
    if (value === p) return true;
    if (value < p) low = at2;
    else high = at2;
    const newton = at2 - (Math.log(value) - Math.log(p)) * value / slope2;
    const scale = Math.max(1, Math.abs(at2));
    const isFound = Math.abs(newton - at2) <= 1e-10 * scale;
    at2 = isFound || newton > low && newton < high ? newton : (low + high) / 2;
    return isFound || high - low <= 1e-15 * scale;
  });
  if (at2 < NEAR_EDGE - EDGE && probability(-EDGE).value >= p) return Number.NEGATIVE_INFINITY;
  if (at2 > EDGE - NEAR_EDGE && probability(EDGE).value < p) return Number.POSITIVE_INFINITY;
  return at2;
}

// src/compare/statistics/saddle-point.ts
function binomialTerm(a, b, x, y) {
  const n = a + b;
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(log) * Math.sqrt((1 / a + 1 / b) / (2 * Math.PI));
}
function poissonTerms(a) {
  const error = stirlingError(a);
  const root = Math.sqrt(2 * Math.PI * a);
  return (x) => Math.exp(-error - deviance(a, x)) / root;
}
function stirlingError(z) {
  checkPositive("the argument of Stirling's formula", z);
  let error = 0;
  let at2 = z;
  for (; at2 < 16; at2++) error += (at2 + 0.5) * Math.log1p(1 / at2) - 1;
  const s = 1 / (at2 * at2);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)));
  return error + series / at2;
}
var MOST_TERMS = 20;
function deviance(a, m) {
  checkPositive("the count of a deviance", a);
  if (m === 0) return Number.POSITIVE_INFINITY;
  checkPositive("the mean of a deviance", m);
  const ratio = (a - m) / (a + m);
  if (Math.abs(ratio) >= 0.1) return a * Math.log(a / m) + m - a;
  let sum2 = (a - m) * ratio;
  let power = 2 * a * ratio;
  repeat("the series of a deviance", MOST_TERMS, (k) => {
    power *= ratio * ratio;
    const before = sum2;
    sum2 += power / (2 * k + 3);
    return sum2 === before;
  });
  return sum2;
}

// src/compare/statistics/tail-integral.ts
var STEP = 1 / 8;
var FIRST = -4.2;
var POINTS = 71;
function tailIntegral(density, width2) {
  let sum2 = 0;
  repeat("the integral of a tail", POINTS, (k) => {
    const t = FIRST + k * STEP;
    const inward = Math.exp(-t);
    const at2 = Math.exp(t - inward);
    sum2 += at2 * (1 + inward) * density(at2 * width2);
    return k === POINTS - 1;
  });
  return sum2 * STEP * width2;
}

// src/compare/statistics/incomplete-gamma.ts
var LARGE = 1e4;
var MOST_TERMS2 = 2e3;
function incompleteGamma(a, x) {
  checkPositive("the shape of a gamma distribution", a);
  if (x === 0) return { lower: 0, upper: 1 };
  return tailsAt(a, x, poissonTerms(a));
}
function tailsAt(a, x, terms) {
  checkPositive("the point of a gamma distribution", x);
  if (x < a + 1) {
    const lower = Math.min(1, lowerTail(a, x, terms));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, upperTail(a, x, terms));
  return { lower: 1 - upper, upper };
}
function gammaQuantile(p, a) {
  checkFinite("the probability of a quantile", p);
  checkPositive("the shape of a gamma distribution", a);
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const terms = poissonTerms(a);
  if (p <= 0.5) {
    const rise2 = (u) => {
      const x = Math.exp(u);
      return { value: tailsAt(a, x, terms).lower, slope: a * terms(x) };
    };
    return Math.exp(findQuantile(rise2, p, nearQuantile(a, -normalNear(p))));
  }
  const rise = (u) => {
    const x = Math.exp(-u);
    return { value: tailsAt(a, x, terms).upper, slope: a * terms(x) };
  };
  return Math.exp(-findQuantile(rise, 1 - p, -nearQuantile(a, normalNear(1 - p))));
}
function nearQuantile(a, z) {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return Math.log(a) + 3 * Math.log(Math.max(root, 0.05));
}
function normalNear(p) {
  const t = Math.sqrt(-2 * Math.log(p));
  return t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t));
}
function normalQuantile(upperTailProbability) {
  return Math.sqrt(2 * gammaQuantile(1 - 2 * upperTailProbability, 0.5));
}
function lowerTail(a, x, terms) {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(-u)), width(a, x));
  const term = terms(x);
  if (term === 0) return 0;
  let part = 1;
  let sum2 = 1;
  repeat("the series of a gamma distribution", MOST_TERMS2, (k) => {
    part *= x / (a + 1 + k);
    sum2 += part;
    return part <= sum2 * 1e-17;
  });
  return term * sum2;
}
function upperTail(a, x, terms) {
  if (a >= LARGE) return tailIntegral((u) => a * terms(x * Math.exp(u)), width(a, x));
  const term = terms(x) * a;
  if (term === 0) return 0;
  return term / continuedFraction(x + 1 - a, (k) => ({
    numerator: k * (a - k),
    denominator: x + 1 - a + 2 * k
  }));
}
function width(a, x) {
  return 1 / (Math.abs(a - x) + Math.sqrt(x));
}

// src/compare/statistics/estimate.ts
function eventsOf(own, other) {
  check(own);
  check(other);
  if (own.amount > 0) {
    const weight2 = own.variance / own.amount;
    return { count: own.amount / weight2, weight: weight2, unseen: Math.max(own.unseen ?? 0, weight2) };
  }
  if (!(other.amount > 0)) return void 0;
  const weight = other.variance / other.amount * other.runs / own.runs;
  return { count: 0, weight, unseen: Math.max(own.unseen ?? 0, weight) };
}
function check({ amount: amount2, variance, runs, unseen = 0 }) {
  checkFinite("the amount of an estimate", amount2);
  checkFinite("the weight of what went unseen", unseen);
  checkPositive("the number of runs of an estimate", runs);
  if (amount2 > 0) checkPositive("the variance of an estimate", variance);
}
function amountBounds(events, tail) {
  return { low: lowBound(events, tail), high: highBound(events, tail) };
}
function lowBound({ count: count2, weight }, tail, quantile = gammaQuantile) {
  return count2 > 0 ? weight * quantile(tail, count2) : 0;
}
function highBound(events, tail, quantile = gammaQuantile) {
  const { count: count2, weight } = withUnseen(events);
  return weight * quantile(1 - tail, count2);
}
function withUnseen({ count: count2, weight, unseen }) {
  if (unseen === weight) return { count: count2 + 1, weight };
  const amount2 = count2 * weight + unseen;
  const each = (count2 * weight ** 2 + unseen ** 2) / amount2;
  return { count: amount2 / each, weight: each };
}
function amountAbove({ count: count2, weight }, limit) {
  return count2 > 0 ? incompleteGamma(count2, limit / weight).lower : 1;
}
function amountBelow(events, limit) {
  const { count: count2, weight } = withUnseen(events);
  return incompleteGamma(count2, limit / weight).upper;
}

// src/compare/statistics/difference.ts
function differenceBounds(base, head, tail, quantile) {
  return {
    low: lowDifference(base, head, tail, quantile),
    high: highDifference(base, head, tail, quantile)
  };
}
function lowDifference(base, head, tail, quantile) {
  const delta = head.amount - base.amount;
  return delta - slack(eventsOf(head, base), eventsOf(base, head), tail, quantile);
}
function highDifference(base, head, tail, quantile) {
  const delta = head.amount - base.amount;
  return delta + slack(eventsOf(base, head), eventsOf(head, base), tail, quantile);
}
function differenceAbove(base, head, limit) {
  return tailAt((tail) => lowDifference(base, head, tail) - limit);
}
function differenceBelow(base, head, limit) {
  return tailAt((tail) => limit - highDifference(base, head, tail));
}
function slack(falls, rises, tail, quantile = gammaQuantile) {
  if (!falls || !rises) return Number.POSITIVE_INFINITY;
  return Math.hypot(
    falls.count * falls.weight - lowBound(falls, tail, quantile),
    highBound(rises, tail, quantile) - rises.count * rises.weight
  );
}
var MOST_STEPS3 = 60;
var LEAST = 1e-12;
function tailAt(beyond) {
  return {
    value: () => searchedTail(beyond),
    isAtMost: (p) => p >= 1 || p >= LEAST && beyond(Math.min(p, 0.5)) > 0
  };
}
function searchedTail(beyond) {
  const tail = (at2) => Math.exp(-at2 * at2);
  let inside = Math.sqrt(Math.log(2));
  let outside = Math.sqrt(-Math.log(LEAST));
  let above = beyond(0.5);
  let below = beyond(LEAST);
  if (!(above > 0)) return 1;
  if (below > 0) return LEAST;
  let side = 0;
  tryRepeat(MOST_STEPS3, () => {
    const at2 = inside + (outside - inside) * above / (above - below);
    const value = beyond(tail(at2));
    if (value > 0) {
      inside = at2;
      above = value;
      if (side === 1) below /= 2;
      side = 1;
    } else {
      outside = at2;
      below = value;
      if (side === -1) above /= 2;
      side = -1;
    }
    return outside - inside <= 1e-4 || Math.abs(value) < 1e-9 * Math.abs(above - below);
  });
  return tail(inside);
}

// src/compare/statistics/quantile-table.ts
var POINTS2 = 18;
var AT = Float64Array.from({ length: POINTS2 }, (_, i) => Math.cos(Math.PI * i / (POINTS2 - 1)));
var WEIGHT = AT.map((_, i) => (i % 2 ? -1 : 1) * (i === 0 || i === POINTS2 - 1 ? 0.5 : 1));
function quantileTables() {
  const tableOf = remembered(quantileTable);
  return (p, shape) => tableOf(p)(shape);
}
function quantileTable(p) {
  const asked = [];
  const tables = [];
  return (shape) => {
    if (!(shape >= 1)) return gammaQuantile(p, shape);
    const octave = Math.floor(Math.log2(shape));
    asked[octave] = (asked[octave] ?? 0) + 1;
    if (asked[octave] <= POINTS2) return gammaQuantile(p, shape);
    const middle = 1.5 * 2 ** octave;
    const half = middle / 3;
    tables[octave] ??= AT.map((at2) => {
      const each = middle + half * at2;
      return Math.log(gammaQuantile(p, each) / each);
    });
    return shape * Math.exp(between(tables[octave], (shape - middle) / half));
  };
}
function between(values, place) {
  let sum2 = 0;
  let all = 0;
  for (let i = 0; i < POINTS2; i++) {
    const distance2 = place - AT[i];
    if (distance2 === 0) return values[i];
    const share2 = WEIGHT[i] / distance2;
    sum2 += share2 * values[i];
    all += share2;
  }
  return sum2 / all;
}

// src/compare/shown-bounds.ts
var TAIL = 0.025;
function shownBounds() {
  const quantile = quantileTables();
  return ({ base, head }) => differenceBounds(base, head, TAIL, quantile);
}

// src/compare/untold.ts
function whyUntold(runs, side, metric) {
  const { kind } = METRIC[metric];
  const first = runs.find((run) => run.side === side && run.untold(kind) !== "");
  return { code: "untold", profile: first.run.name, lacks: first.untold(kind) };
}
function untoldNotes(runs) {
  const groups2 = groupBy(
    // Of what ran alone no sample is a figure.
    runs.filter(({ untold, ran }) => !ran && untold("alloc") !== ""),
    ({ untold }) => untold("alloc")
  );
  return [...groups2].map(([lacks, [first, ...others]]) => {
    const profile = first.run.name;
    return { level: "warning", code: "untold", profile, lacks, more: others.length };
  });
}

// src/compare/sampled-change.ts
var SMALLEST = 8;
var ANYTHING = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
function sampledSums(runs, sums, metrics, weigh) {
  const ofBase = mostUnseen(runs, "base", weigh);
  const ofHead = mostUnseen(runs, "head", weigh);
  const unseen = { base: ofBase || ofHead, head: ofHead || ofBase };
  const count2 = { base: mostRuns(runs, "base"), head: mostRuns(runs, "head") };
  return {
    ...sums,
    metrics,
    bounds: shownBounds(),
    estimate: (side, amount2, variance, metric) => ({
      amount: amount2,
      variance,
      runs: count2[side],
      ...unitOf(metric) === "count" && { unseen: unseen[side] }
    }),
    whyUntold: (side, metric) => whyUntold(runs, side, metric)
  };
}
var SampledChange = class {
  base;
  head;
  delta;
  #of;
  #node;
  #attribute;
  #metric;
  #noise;
  constructor(of, node, attribute, metric) {
    const column = of.metrics.indexOf(metric);
    this.base = of.base.at(node, attribute, column);
    this.head = of.head.at(node, attribute, column);
    this.delta = this.head - this.base;
    this.#of = of;
    this.#node = node;
    this.#attribute = attribute;
    this.#metric = metric;
  }
  get estimates() {
    this.#noise ??= this.#noiseNow();
    return this.#noise.estimates;
  }
  get untold() {
    this.#noise ??= this.#noiseNow();
    return this.#noise.untold;
  }
  get interval() {
    if (!this.estimates) return ANYTHING;
    return this.delta === 0 ? void 0 : this.#of.bounds(this.estimates);
  }
  #noiseNow() {
    const of = this.#of;
    const metric = this.#metric;
    const noiseOn = (side, noise) => of[side].at(this.#node, this.#attribute, of.metrics.length + noise);
    const untold = SIDES.find((side) => noiseOn(side, untoldColumn(metric)) > 0);
    if (untold) return { untold: of.whyUntold(untold, metric) };
    const estimate = (side) => of.estimate(side, this[side], noiseOn(side, varianceColumn(metric)), metric);
    return { estimates: { base: estimate("base"), head: estimate("head") } };
  }
};
function mostUnseen(runs, side, weigh) {
  let most = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    const each = 1 / chanceOfSample(SMALLEST, run.run.profile.period);
    for (const benchmark of run.samples.keys()) {
      most = Math.max(most, weigh(run, benchmark) * each);
    }
  }
  return most;
}
function mostRuns(runs, side) {
  const counts = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.side === side) counts.set(run.pair, (counts.get(run.pair) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}

// src/compare/node-sums.ts
var NodeSums = class {
  #rowOf;
  #fill;
  #columns = [];
  constructor(nodes, fill) {
    this.#rowOf = new Map([...new Set(nodes)].map((node, row) => [node, row]));
    this.#fill = fill;
  }
  nodes() {
    return this.#rowOf.keys();
  }
  has(node) {
    return this.#rowOf.has(node);
  }
  /** 0 for what was not added. */
  at(node, attribute, column) {
    const row = this.#rowOf.get(node);
    if (row === void 0) return 0;
    this.#columns[column] ??= this.#filled(column);
    return this.#columns[column][attribute][row];
  }
  #filled(column) {
    const sums = sumsOf(this.#rowOf.size);
    this.#fill(column, sums, this.#rowOf);
    return sums;
  }
};

// src/compare/side-sums.ts
function addUp(side, runs, weigh) {
  const parts = runs.filter((run) => run.side === side).flatMap(
    (run) => [...run.samples.keys()].map((benchmark) => {
      return { run, benchmark, weight: weigh(run, benchmark) };
    })
  ).filter(({ weight }) => weight !== 0).map((part) => ({ ...part, tally: part.run.tally(part.benchmark) }));
  const nodes = parts.flatMap(({ tally: tally2 }) => [...tally2.nodes]);
  return new NodeSums(nodes, (column, sums, rowOf) => {
    for (const { run, tally: tally2, weight } of parts) {
      const part = tally2.sums(run.tallied(column));
      const factor = weight ** powerOf(column, run);
      tally2.nodes.forEach((node, at2) => {
        const row = rowOf.get(node);
        for (const attribute of ATTRIBUTES) sums[attribute][row] += part[attribute][at2] * factor;
      });
    }
  });
}
function powerOf(column, { columns: columns2 }) {
  if (column < columns2.length) return 1;
  return column < columns2.length + VARIANCES ? 2 : 0;
}
function addUpRepeats(side, runs, { weigh, per = 1 }) {
  const alone = (run, benchmark) => weigh(run, benchmark) * run.repeats;
  const repeats = groupBy(
    runs.filter((run) => run.side === side),
    ({ pair: pair2, repeat: repeat2 }) => `${pair2} ${repeat2}`
  );
  const each = [...repeats.values()].map((group) => ({
    pair: group[0].pair,
    sums: addUp(side, group, alone)
  }));
  const nodes = new Set(each.flatMap(({ sums }) => [...sums.nodes()]));
  const pairs = [...groupBy(each, ({ pair: pair2 }) => pair2).values()];
  const [only, ...others] = each;
  if (only && others.length === 0 && per === 1) return () => only.sums;
  const factor = 1 / per;
  return (choose) => new NodeSums(nodes, (column, sums, rowOf) => {
    for (const pair2 of pairs) {
      for (const node of new Set(pair2.flatMap((repeat2) => [...repeat2.sums.nodes()]))) {
        for (const attribute of ATTRIBUTES) {
          const values = pair2.map((repeat2) => repeat2.sums.at(node, attribute, column));
          sums[attribute][rowOf.get(node)] += choose(values) * factor;
        }
      }
    }
  });
}

// src/compare/noisy-change.ts
function changesOf(runs, request) {
  const { weigh, metrics } = request;
  if (request.class === "exact") return repeatedChanges(runs, request);
  const base = addUp("base", runs, weigh);
  const head = addUp("head", runs, weigh);
  const common = { metrics, ...presence(base, head) };
  if (runs.every(({ run }) => run.profile.period > 1)) {
    const sums = sampledSums(runs, { base, head }, metrics, weigh);
    return {
      ...common,
      of: (node, attribute, metric) => new SampledChange(sums, node, attribute, metric)
    };
  }
  return {
    ...common,
    of: (node, attribute, metric) => {
      const column = metrics.indexOf(metric);
      return change(base.at(node, attribute, column), head.at(node, attribute, column));
    }
  };
}
function presence(base, head) {
  const nodes = [.../* @__PURE__ */ new Set([...base.nodes(), ...head.nodes()])].sort((a, b) => a - b);
  return { nodes, inBase: (node) => base.has(node), inHead: (node) => head.has(node) };
}
function change(base, head) {
  return { base, head, delta: head - base };
}
function repeatedChanges(runs, { weigh, metrics, per = 1 }) {
  const base = addUpRepeats("base", runs, { weigh, per });
  const head = addUpRepeats("head", runs, { weigh, per });
  const middle = { base: base(median), head: head(median) };
  const isRepeated = runs.some(({ repeats }) => repeats > 1);
  const least = isRepeated ? { base: base(minimum), head: head(minimum) } : middle;
  const most = isRepeated ? { base: base(maximum), head: head(maximum) } : middle;
  return {
    metrics,
    ...presence(middle.base, middle.head),
    of: (node, attribute, metric) => {
      const column = metrics.indexOf(metric);
      const of = (sums) => ({
        base: sums.base.at(node, attribute, column),
        head: sums.head.at(node, attribute, column)
      });
      return repeated(of(middle), of(least), of(most));
    }
  };
}
function repeated(middle, least, most) {
  const plain = change(middle.base, middle.head);
  const shown = least.head - most.base;
  if (shown >= plain.delta) return plain;
  const overlaps = plain.delta !== 0 && shown <= 0 && most.head >= least.base;
  const interval = { low: shown, high: plain.delta };
  return { ...plain, interval, ...overlaps && { overlaps } };
}
var minimum = (values) => Math.min(...values);
var maximum = (values) => Math.max(...values);

// src/compare/range.ts
function rangeOf(values) {
  let [least, most] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

// src/compare/slope.ts
function measurementsOf(runs, side) {
  const of = runs.filter((run) => run.side === side);
  return [...groupBy(of, ({ repeat: repeat2 }) => repeat2).values()].flatMap((both) => {
    const at2 = (wanted) => both.find(({ run: { process } }) => process?.kind === "result" && process.at === wanted);
    const [low, high] = [at2("low"), at2("high")];
    return low && high ? [{ low, high }] : [];
  });
}
function operationsBetween([low, high]) {
  return high - low;
}
function slope(low, high, pair2) {
  return (high - low) / operationsBetween(pair2);
}
function figureOf({ base, head }) {
  const [from, to] = [rangeOf(base), rangeOf(head)];
  const middle = { base: median(base), head: median(head) };
  const isBoth = base.length > 0 && head.length > 0;
  const least = { base: from.least, head: to.least };
  const most = { base: from.most, head: to.most };
  return {
    change: isBoth ? repeated(middle, least, most) : change(middle.base, middle.head),
    base: from,
    head: to
  };
}

// src/compare/totals.ts
function totalsOf(runs, metrics, weigh = (run) => run.weight) {
  const result = {};
  for (const metric of metrics) {
    const sums = { base: 0, head: 0 };
    for (const run of runs) {
      for (const [benchmark, list] of run.samples) {
        sums[run.side] += weigh(run, benchmark) * sumOf(run, list, metric);
      }
    }
    result[metric] = change(sums.base, sums.head);
  }
  return result;
}
function sumOf(run, samples, metric) {
  const column = columnOf(run, metric);
  if (!column) return 0;
  let sum2 = 0;
  for (const sample of samples) sum2 += column[sample];
  return sum2;
}
function countSamples(runs, side) {
  let count2 = 0;
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const list of run.samples.values()) count2 += list.length;
  }
  return count2;
}

// src/compare/counted-figures.ts
var AGREES = { bytes: 8, share: 0.01 };
function countedFigures(runs, name2, pair2, metrics) {
  const of = { base: measurementsOf(runs, "base"), head: measurementsOf(runs, "head") };
  const lines = bothSides((side) => of[side].map(linesOf));
  const uncounted = uncountedIn(runs);
  if (uncounted) return { ...screenFigures(lines, pair2), by: "printed", uncounted };
  const total = (run, key, metric) => sumOf(run, run.samples.get(key) ?? [], metric);
  const slopes = (key, metric) => bothSides(
    (side) => of[side].map(
      ({ low, high }) => slope(total(low, key, metric), total(high, key, metric), pair2)
    )
  );
  const all = (key) => byMetric(metrics, (metric) => figureOf(slopes(key, metric)));
  const printed = printedSlopes(lines, pair2);
  const isTimed = SIDES.some(
    (side) => holdsOthers(slopes(name2, "alloc_space")[side], printed.alloc_space?.[side], pair2)
  );
  const claimed = all(name2);
  const setUp = (metric) => {
    const each = isTimed && printed[metric] || slopes(name2, metric);
    return bothSides(
      (side) => of[side].map(
        ({ high }, i) => total(high, name2, metric) - high.ranOperations * each[side][i]
      )
    );
  };
  const shown = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  return {
    pair: pair2,
    repeats: { base: of.base.length, head: of.head.length },
    by: isTimed ? "timed" : "counted",
    figures: isTimed ? { ...claimed, ...shown } : claimed,
    claimed,
    printed: shown,
    outside: isTimed ? byMetric(metrics, (metric) => {
      const inside = printed[metric];
      const counted = slopes(name2, metric);
      return inside && figureOf(bothSides((side) => less(counted[side], inside[side])));
    }) : {},
    setUp: byMetric(metrics, (metric) => figureOf(setUp(metric))),
    goroutines: all(GOROUTINES)
  };
}
function uncountedIn(runs) {
  const odd = runs.find(({ run }) => run.profile.period !== 1);
  return odd && { code: "rate-changed", profile: odd.run.name, period: odd.run.profile.period };
}
function screenFigures(lines, pair2) {
  const printed = printedSlopes(lines, pair2);
  const figures = byMetric(METRICS, (metric) => printed[metric] && figureOf(printed[metric]));
  const repeats = { base: lines.base.length, head: lines.head.length };
  const none = { claimed: {}, outside: {}, setUp: {}, goroutines: {} };
  return { pair: pair2, repeats, by: "screen", figures, printed: figures, ...none };
}
function roundingOf([low, high]) {
  return (high + low) / (high - low);
}
function linesOf({ low, high }) {
  const only = ({ run }) => {
    const lines = run.output?.results ?? [];
    return lines.length === 1 ? lines[0] : void 0;
  };
  const [few, many] = [only(low), only(high)];
  return few && many && { low: few, high: many };
}
function printedSlopes(lines, pair2) {
  return byMetric(["alloc_space", "alloc_objects"], (metric) => {
    const total = (line) => {
      const each = metric === "alloc_space" ? line.bytesPerOp : line.allocsPerOp;
      return each === void 0 ? Number.NaN : each * line.iterations;
    };
    const values = bothSides(
      (side) => lines[side].map(
        (both) => both ? slope(total(both.low), total(both.high), pair2) : Number.NaN
      )
    );
    return [...values.base, ...values.head].every(Number.isFinite) ? values : void 0;
  });
}
function holdsOthers(counted, printed, pair2) {
  if (!printed || counted.length === 0) return false;
  const allowed = roundingOf(pair2) + Math.max(AGREES.bytes, AGREES.share * median(counted));
  return less(counted, printed).every((more) => more > allowed) || counted.every((amount2) => amount2 < -allowed);
}
function less(from, part) {
  return from.map((value, i) => value - part[i]);
}
function bothSides(make) {
  return { base: make("base"), head: make("head") };
}

// src/compare/counted-results.ts
function collectedResults(runs, manifests, metrics) {
  const alone = groupBy(
    runs.filter(({ ran }) => ran?.kind === "result"),
    ({ measured, ran }) => keyOf(measured, ran?.kind === "result" ? ran.result : "")
  );
  const screens = { base: screenLines(manifests.base), head: screenLines(manifests.head) };
  return [...statedIn(manifests)].map(([key, stated]) => {
    const id = { package: stated.package, name: stated.name, procs: void 0 };
    const atPair = ofOnePair(alone.get(key) ?? []);
    const screen = screened(screens.base.get(key), screens.head.get(key));
    const own = atPair && (atPair.sides === 2 || !isOfBoth(screen)) ? atPair : void 0;
    const counted = own ? countedFigures(own.runs, stated.name, own.pair, metrics) : screen;
    const isOn = (side) => (counted?.repeats[side] ?? 0) > 0;
    const endings = Object.fromEntries(
      SIDES.flatMap((side) => {
        const ending = isOn(side) ? void 0 : endingOf(stated, side, isOn);
        return ending ? [[side, ending]] : [];
      })
    );
    const status = statusOf(isOn("base"), isOn("head"), stated);
    const lines = { base: [], head: [] };
    return {
      result: {
        id,
        status,
        ...isEdited(stated) && { isEdited: true },
        lines,
        endings,
        ...counted && { counted }
      },
      runs: own?.runs ?? []
    };
  });
}
function ofOnePair(runs) {
  const found = [...groupBy(runs, ({ pair: pair2 }) => pair2).values()].map((of) => {
    const sides = SIDES.filter((side) => measurementsOf(of, side).length > 0).length;
    const { ran } = of[0];
    return { pair: ran?.kind === "result" ? ran.pair : [0, 0], runs: of, sides };
  });
  const [best, next] = found.filter(({ sides }) => sides > 0).sort((a, b) => b.sides - a.sides || operationsBetween(b.pair) - operationsBetween(a.pair));
  const isTorn = best?.sides === 1 && next !== void 0 && sideOf(best.runs) !== sideOf(next.runs);
  return isTorn ? void 0 : best;
}
function sideOf(runs) {
  return runs[0].side;
}
function isEdited({ by: { base, head } }) {
  return base?.source !== void 0 && head?.source !== void 0 && base.source !== head.source;
}
function statusOf(onBase, onHead, { by }) {
  if (onBase !== onHead) return onBase ? "removed" : "added";
  if (onBase) return "both";
  if (by.base && by.head) return "both";
  return by.base ? "removed" : "added";
}
function endingOf({ by }, side, isOn) {
  const stated = by[side];
  if (!stated) return void 0;
  const { exit, message } = stated;
  if (exit !== "ok" && exit !== "screened") return { code: exit, message };
  const other = by[side === "base" ? "head" : "base"];
  const [first] = stated.measurements;
  const isTorn = !isOn("base") && !isOn("head") && other?.exit === exit && !sharePair(stated, other);
  if (isTorn && first) return { code: "pair-differs", message, pair: first.pair };
  return { code: "profile-missing", message };
}
function sharePair(a, b) {
  const pairs = new Set(a.measurements.map(({ pair: pair2 }) => String(pair2)));
  return b.measurements.some(({ pair: pair2 }) => pairs.has(String(pair2)));
}
function statedIn(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const side of SIDES) {
    for (const entry of manifests[side].flatMap(({ packages }) => packages)) {
      for (const result of entry.results) {
        const key = keyOf(entry.package, result.name);
        const stated = found.get(key) ?? { package: entry.package, name: result.name, by: {} };
        const known2 = stated.by[side];
        stated.by[side] = known2 && hasFigures(known2) ? known2 : result;
        found.set(key, stated);
      }
    }
  }
  return found;
}
function isOfBoth(counted) {
  return counted !== void 0 && Math.min(counted.repeats.base, counted.repeats.head) > 0;
}
function hasFigures({ exit }) {
  return exit === "ok" || exit === "screened";
}
function screened(base, head) {
  const pairs = [...(base ?? head ?? /* @__PURE__ */ new Map()).keys()];
  const shared2 = pairs.find((pair3) => base?.has(pair3) && head?.has(pair3));
  const pair2 = shared2 ?? (base && head ? void 0 : pairs[0]);
  if (pair2 === void 0) return void 0;
  const lines = { base: base?.get(pair2) ?? [], head: head?.get(pair2) ?? [] };
  return screenFigures(lines, pair2.split(",").map(Number));
}
function screenLines(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const { packages, flags } of manifests) {
    for (const { package: path, screens } of packages) {
      for (const { pair: pair2, low, high } of screens) {
        const parse = (lines) => {
          const text2 = [`pkg: ${path}`, ...lines].join("\n");
          const output = parseBenchmarkOutput(text2, path, flags.cpu);
          return new Map((output?.results ?? []).map((line) => [line.name, line]));
        };
        const few = parse(low.lines);
        for (const [name2, line] of parse(high.lines)) {
          const first = few.get(name2);
          if (!first) continue;
          const key = keyOf(path, name2);
          const byPair = found.get(key) ?? /* @__PURE__ */ new Map();
          found.set(key, byPair);
          byPair.set(String(pair2), [
            ...byPair.get(String(pair2)) ?? [],
            { low: first, high: line }
          ]);
        }
      }
    }
  }
  return found;
}
function keyOf(path, name2) {
  return `${path}
${name2}`;
}

// src/compare/growing-buffers.ts
var GROWERS = /* @__PURE__ */ new Set([
  "runtime.growslice",
  "runtime.mapassign",
  "runtime.hashGrow",
  "runtime.growWork",
  "bytes.growSlice",
  "bytes.(*Buffer).grow",
  "strings.(*Builder).grow",
  "slices.Grow[...]",
  "internal/runtime/maps.(*Map).growToTable",
  "internal/runtime/maps.(*table).grow",
  "internal/runtime/maps.(*table).rehash",
  "internal/runtime/maps.newTable"
]);
function buffersIn(runs, benchmark, names) {
  const growers = /* @__PURE__ */ new Set();
  for (const name2 of GROWERS) {
    const id = names.functionId.get(name2);
    if (id !== void 0) growers.add(id);
  }
  let all = 0;
  let grown = 0;
  for (const run of runs) {
    if (run.side !== "head") continue;
    const bytes = columnOf(run, "alloc_space");
    const { start, node } = run.stacks;
    for (const sample of run.samples.get(benchmark) ?? []) {
      const amount2 = bytes?.[sample] ?? 0;
      all += amount2;
      const leaf = node.subarray(start[sample], Math.min(start[sample] + 3, start[sample + 1]));
      if (leaf.some((frame) => growers.has(frame))) grown += amount2;
    }
  }
  return all > 0 ? grown / all : 0;
}

// src/compare/counted-scopes.ts
function countedScopes(results, metrics, names, [doubt]) {
  return results.flatMap(({ result: { id, status, counted }, runs }) => {
    if (!counted || runs.length === 0) return [];
    const { pair: pair2, repeats } = counted;
    const why = doubt ?? counted.uncounted;
    const between2 = operationsBetween(pair2);
    const weigh = (run, name2) => name2 === id.name ? signOf(run) / run.repeats : 0;
    return [
      {
        runs,
        weigh,
        per: between2,
        setUp: setUpOf(counted, id.name, runs),
        printed: {},
        scope: {
          package: id.package,
          benchmark: id.name,
          status,
          results: [id],
          pair: pair2,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: repeats },
          operations: { base: between2, head: between2 },
          totals: byMetric(metrics, (metric) => counted.claimed[metric]?.change),
          most: void 0,
          buffers: buffersIn(runs, id.name, names)
        }
      }
    ];
  });
}
function signOf({ run: { process } }) {
  if (!process || process.kind === "start") return 0;
  return process.at === "high" ? 1 : -1;
}
function setUpOf({ outside, pair: pair2 }, name2, runs) {
  const isHigh = (run) => signOf(run) > 0;
  if ((outside.alloc_space?.change.delta ?? 0) > roundingOf(pair2)) {
    const weigh2 = (run, key) => key === name2 && isHigh(run) ? 1 / run.repeats : 0;
    return { weigh: weigh2, per: 1 };
  }
  const between2 = operationsBetween(pair2);
  const ran = new Map(
    SIDES.flatMap(
      (side) => measurementsOf(runs, side).flatMap(
        ({ low, high }) => [low, high].map((run) => [run, high.ranOperations])
      )
    )
  );
  const weigh = (run, key) => {
    const count2 = key === name2 ? ran.get(run) : void 0;
    return count2 === void 0 ? 0 : (isHigh(run) ? between2 - count2 : count2) / run.repeats;
  };
  return { weigh, per: between2 };
}
function startsOf2(runs, metrics, [doubt]) {
  const pairs = groupBy(
    runs.filter(({ ran }) => ran?.kind === "start"),
    ({ measured }) => measured
  );
  return [...pairs].map(([path, of]) => {
    const on = (side) => of.filter((run) => run.side === side);
    const values = (side, metric) => on(side).map((run) => sumOf(run, run.samples.get(INIT) ?? [], metric));
    const uncounted = uncountedIn(of);
    const figures = byMetric(
      metrics,
      (metric) => figureOf({ base: values("base", metric), head: values("head", metric) })
    );
    const names = (side) => on(side).map(({ run }) => run.name);
    const profiles = { base: names("base"), head: names("head") };
    const counts = { base: profiles.base.length, head: profiles.head.length };
    const status = counts.base === 0 ? "added" : counts.head === 0 ? "removed" : "both";
    const why = doubt ?? uncounted;
    return {
      start: { ...uncounted && { uncounted }, package: path, status, figures, profiles },
      of: {
        runs: of,
        weigh: (run) => 1 / run.repeats,
        per: 1,
        printed: {},
        scope: {
          package: path,
          benchmark: INIT,
          status,
          results: [],
          pair: void 0,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: counts },
          operations: { base: 1, head: 1 },
          totals: byMetric(metrics, (metric) => figures[metric]?.change),
          most: void 0,
          buffers: 0
        }
      }
    };
  });
}

// src/compare-text.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/compare/join-results.ts
function joinResults(printed) {
  const several = ranAtSeveral(printed);
  const found = /* @__PURE__ */ new Map();
  for (const side of SIDES) {
    for (const result of printed[side]) {
      const { package: path, name: name2, procs } = result;
      const id = {
        package: path,
        name: name2,
        procs: several.has(benchmarkKey(result)) ? procs : void 0
      };
      const key = resultKey(id);
      const joined2 = found.get(key) ?? {
        id,
        lines: { base: [], head: [] },
        procs: { base: [], head: [] },
        doubt: void 0
      };
      found.set(key, joined2);
      const { iterations, bytesPerOp: bytes, allocsPerOp: objects } = result;
      joined2.lines[side].push({ iterations, bytes, objects });
      joined2.procs[side].push(procs);
      if (result.isUnsure) joined2.doubt = { code: "no-package", side };
    }
  }
  return [...found.values()].map(({ id, lines, procs, doubt: unsure }) => {
    const doubt = unsure ?? procsDoubt(procs);
    return { id, lines, status: statusOf2(lines), ...doubt && { doubt } };
  }).sort((a, b) => compareIds(a.id, b.id));
}
function procsDoubt(procs) {
  const [base, head] = SIDES.map((side) => distinct(procs[side]).map(String));
  const isOne = base.length === 0 || head.length === 0 || base.join() === head.join();
  return isOne ? void 0 : { code: "differs", what: "procs", base, head };
}
function compareIds(a, b) {
  return compareText(a.package, b.package) || compareText(a.name, b.name) || (a.procs ?? 0) - (b.procs ?? 0);
}
function statusOf2({ base, head }) {
  if (base.length === 0) return "added";
  return head.length === 0 ? "removed" : "both";
}
function ranAtSeveral(printed) {
  const several = /* @__PURE__ */ new Set();
  for (const side of SIDES) {
    const procs = /* @__PURE__ */ new Map();
    for (const result of printed[side]) {
      const key = benchmarkKey(result);
      if ((procs.get(key) ?? result.procs) !== result.procs) several.add(key);
      procs.set(key, result.procs);
    }
  }
  return several;
}
function benchmarkKey({ package: path, name: name2 }) {
  return `${path}
${name2}`;
}

// src/compare/manifest-modules.ts
function manifestModules(manifests) {
  const paths = manifests.flatMap(({ modules, packages }) => [
    ...modules.map(({ path }) => path),
    ...packages.map(({ module }) => module)
  ]);
  return [...new Set(paths)].filter((path) => path !== "").sort();
}

// src/compare/mem-stats.ts
var SHOWN = [
  "HeapAlloc",
  "HeapInuse",
  "HeapSys",
  "HeapObjects",
  "Sys",
  "TotalAlloc",
  "Mallocs",
  "NumGC"
];
function compareMemStats(base, head) {
  if (base.runs.length !== 1 || head.runs.length !== 1) return [];
  const from = base.runs[0].profile.memStats;
  const to = head.runs[0].profile.memStats;
  if (!from || !to) return [];
  return SHOWN.flatMap((name2) => {
    const values = { base: Number(from.get(name2)), head: Number(to.get(name2)) };
    if (!Number.isSafeInteger(values.base) || !Number.isSafeInteger(values.head)) return [];
    const unit = /Objects|Mallocs|NumGC/.test(name2) ? "count" : "bytes";
    return [{ name: name2, unit, ...values, delta: values.head - values.base }];
  });
}

// src/compare/name-packages.ts
function namePackages(lines) {
  return { base: namedBy2(lines.base, lines.head), head: namedBy2(lines.head, lines.base) };
}
function onlyPackage(lines) {
  const [only = "", ...others] = new Set(lines.flatMap((line) => line.package || []));
  return others.length === 0 ? only : "";
}
function namedBy2(own, others) {
  if (own.every((line) => line.package !== "")) return [...own];
  const [mine, theirs] = [packagesByName(own), packagesByName(others)];
  const only = own.every((line) => line.package === "") ? onlyPackage(others) : "";
  return own.flatMap((line) => {
    const known2 = theirs.get(line.name);
    if (line.package !== "" || known2?.has("")) return [line];
    const free = [...known2 ?? []].filter((path) => !mine.get(line.name).has(path));
    if (free.length === 0) return [{ ...line, package: only }];
    return free.map((path) => ({ ...line, package: path, isUnsure: free.length > 1 }));
  });
}
function packagesByName(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, package: path } of lines) {
    found.set(name2, (found.get(name2) ?? /* @__PURE__ */ new Set()).add(path));
  }
  return found;
}

// src/compare/notes.ts
var MOST_UNCLAIMED = 0.01;
function ignoredNotes(base, head) {
  const files = [...base.ignored, ...head.ignored];
  return files.length === 0 ? [] : [{ level: "info", code: "ignored-files", files }];
}
function momentNotes(base, head) {
  return [...base.moments ?? [], ...head.moments ?? []].map(({ files, isJoined }) => {
    return { level: isJoined ? "info" : "warning", code: "moment", files, isJoined };
  });
}
function droppedNote(runs) {
  let stacks = 0;
  let bytes;
  for (const run of runs) {
    if (run.side !== "head") continue;
    stacks += run.dropped.length;
    if (columnOf(run, "alloc_space")) {
      bytes = (bytes ?? 0) + run.weight * sumOf(run, run.dropped, "alloc_space");
    }
  }
  return stacks === 0 ? [] : [{ level: "info", code: "harness", stacks, bytes }];
}
function probeNotes(runs) {
  const left2 = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const [benchmark, samples] of run.probes) {
      const { measured, side } = run;
      const key = `${measured}
${benchmark}`;
      const bytes = (left2.get(key)?.bytes ?? 0) + run.weight * sumOf(run, samples, "alloc_space");
      const note = { level: "info", code: "probe-left-out" };
      left2.set(key, { ...note, benchmark, package: measured, side, bytes });
    }
  }
  return [...left2.values()];
}
function unclaimedNote(runs) {
  let all = 0;
  let unclaimed = 0;
  const benchmarks = /* @__PURE__ */ new Set();
  for (const run of runs) {
    if (run.side !== "head") continue;
    for (const [benchmark, samples] of run.samples) {
      const bytes = run.weight * sumOf(run, samples, "alloc_space");
      all += bytes;
      if (benchmark === "") unclaimed += bytes;
      else benchmarks.add(benchmark);
    }
  }
  if (benchmarks.size < 2 || unclaimed <= MOST_UNCLAIMED * all) return [];
  return [{ level: "info", code: "unclaimed", share: unclaimed / all }];
}
function remarkNotes({ base, head }, pairs, doubts) {
  const notes = [];
  const isGoUnknown = doubts.some(({ code: code2 }) => code2 === "go-unknown");
  if (pairs.some(areOfPrograms)) notes.push({ level: "info", code: "same-work", isGoUnknown });
  if (!isGoUnknown && base.goVersion === "" && base.profiles.length > 0) {
    notes.push({ level: "info", code: "go-by-lines" });
  }
  if (base.cpu !== head.cpu) {
    notes.push({ level: "info", code: "cpu-differs", base: base.cpu, head: head.cpu });
  }
  return notes;
}

// src/compare/unmeasured.ts
function unmeasuredIn(base, head, pairs, { failures, lines }) {
  const failed = /* @__PURE__ */ new Set([...failures.base.keys(), ...failures.head.keys()]);
  const told = isTold(base, head);
  const compared = new Set(
    pairs.filter(isMeasured).flatMap((pair2) => [
      pair2.measured,
      ...[...pair2.base, ...pair2.head].map((run) => run.measured)
    ])
  );
  const [from, to] = [
    sideOf2(base, failures.base, told ? void 0 : lines.base),
    sideOf2(head, failures.head, told ? void 0 : lines.head)
  ];
  const all = [...from.entries.keys(), ...to.entries.keys(), ...from.ran, ...to.ran];
  const names = /* @__PURE__ */ new Set([...told ? all : [], ...failed]);
  const modules = new Map(
    [...from.entries.values(), ...to.entries.values()].map((entry) => [
      entry.package,
      entry.module
    ])
  );
  const withPackages = new Set(
    [...modules].flatMap(([name2, module]) => name2 === module ? [] : [module])
  );
  const isStandIn = (name2) => from.entries.has(name2) !== to.entries.has(name2) && (isModule(from, name2) || isModule(to, name2)) && withPackages.has(name2);
  return [...names].filter((name2) => failed.has(name2) || !compared.has(name2) && !isStandIn(name2)).sort(compareText).map((name2) => ({
    package: name2,
    base: endingOn(from, name2, modules.get(name2)),
    head: endingOn(to, name2, modules.get(name2))
  }));
}
function isMeasured({ ran, base, head }) {
  return ran === void 0 || ran.kind === "result" && base.length > 0 && head.length > 0;
}
function isTold(base, head) {
  return base.manifests.length + head.manifests.length > 0;
}
function sideOf2({ manifests, runs }, failures, lines) {
  const entries = new Map(
    manifests.flatMap(({ packages, flags: { bench, skip } }) => {
      const asked = skip === "" ? bench : `-bench ${bench} -skip ${skip}`;
      return packages.map((entry) => [entry.package, { ...entry, bench: asked }]);
    })
  );
  const ofRuns = runs.filter(({ process }) => process?.kind !== "start");
  const ran = /* @__PURE__ */ new Set([
    ...ofRuns.map(({ measured }) => measured).filter((path) => path !== ""),
    ...(lines ?? []).map((line) => line.package)
  ]);
  const sizes = /* @__PURE__ */ new Map();
  for (const { module } of entries.values()) sizes.set(module, (sizes.get(module) ?? 0) + 1);
  return { manifests, entries, sizes, ran, failures, isPrinted: lines !== void 0 };
}
function endingOn(side, name2, module) {
  const failure = side.failures.get(name2);
  if (failure) return { code: failure.code, message: failure.message };
  if (side.ran.has(name2)) return { code: "ran" };
  const entry = side.entries.get(name2);
  if (entry) return endingOf2(entry);
  if (module !== void 0 && isModule(side, module)) return endingOf2(side.entries.get(module));
  const missing = missingShards(side.manifests);
  if (missing.length > 0) return { code: "shard-missing", missing };
  const isNone = side.manifests.length > 0 || side.isPrinted;
  return { code: isNone ? "no-benchmarks" : "no-profile" };
}
function endingOf2({ exit, message, bench }) {
  switch (exit) {
    case "ok":
      return { code: "profile-missing" };
    case "no-benchmarks":
      return bench === "." ? { code: exit } : { code: "bench-matches-nothing", bench };
    case "skipped":
      return { code: "all-skipped", message };
    default:
      return { code: exit, message };
  }
}
function isModule({ entries, sizes }, name2) {
  const entry = entries.get(name2);
  if (entry?.module !== name2 || !isFailure(entry) || entry.buildId !== "") return false;
  return sizes.get(name2) === 1;
}
function missingShards(manifests) {
  const shards = new Set(manifests.map(({ shard }) => shard));
  if (shards.has("") || shards.size === 0) return [];
  const of = Math.max(...[...shards].map((shard) => Number(shard.split("/")[1])));
  const all = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);
  return all.filter((shard) => !shards.has(shard));
}

// src/compare/pair-runs.ts
function pairProcesses(base, head) {
  return pairsOf(base, head).filter(({ ran }) => ran.kind !== "screen");
}
function pairScreens(base, head) {
  const both = pairsOf(base, head).filter(
    (pair2) => pair2.ran.kind === "screen" && pair2.base.length > 0 && pair2.head.length > 0
  );
  return [...groupBy(both, ({ measured }) => measured).values()].map(([first]) => first);
}
function pairsOf(base, head) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [side, { runs }] of [["base", base], ["head", head]]) {
    for (const run of runs) {
      if (!run.process) continue;
      const ran = ranIn2(run.process);
      const key = JSON.stringify([run.measured, ran]);
      const pair2 = pairs.get(key) ?? { measured: run.measured, ran, base: [], head: [] };
      pair2[side].push(run);
      pairs.set(key, pair2);
    }
  }
  return [...pairs.values()].map((pair2) => ({ ...pair2, base: whole(pair2.base), head: whole(pair2.head) })).filter((pair2) => pair2.base.length + pair2.head.length > 0);
}
function whole(runs) {
  const isAt = (wanted) => (run) => run.process && run.process.kind !== "start" && run.process.at === wanted;
  const ofRepeat = groupBy(
    runs,
    ({ process }) => process && process.kind !== "start" ? process.repeat : -1
  );
  return [...ofRepeat].flatMap(
    ([repeat2, of]) => repeat2 < 0 || of.some(isAt("low")) && of.some(isAt("high")) ? of : []
  );
}
function ranIn2(process) {
  switch (process.kind) {
    case "start":
      return { kind: "start" };
    case "screen":
      return { kind: "screen", pair: process.pair };
    case "result":
      return { kind: "result", result: process.result, pair: process.pair };
  }
}
function pairRuns(base, head) {
  const notes = [];
  const untold = !isTold(base, head);
  const [from, to] = [base.runs[0]?.measured, head.runs[0]?.measured];
  const areSingle = base.runs.length === 1 && head.runs.length === 1;
  if (areSingle && (untold || !from || !to)) {
    const measured = to || from || "";
    return { pairs: [{ measured, base: base.runs, head: head.runs }], notes };
  }
  const bases = groupBy(base.runs, (run) => run.measured);
  const heads = groupBy(head.runs, (run) => run.measured);
  const pairs = [];
  for (const [measured, headRuns] of heads) {
    const baseRuns = bases.get(measured);
    if (baseRuns) {
      const split = splitByResults({ measured, base: baseRuns, head: headRuns });
      pairs.push(...split.pairs);
      notes.push(...split.notes);
    } else if (untold || measured === "") notes.push(oneSided(measured, headRuns, "head"));
  }
  for (const [measured, baseRuns] of bases) {
    if (heads.has(measured) || !(untold || measured === "")) continue;
    notes.push(oneSided(measured, baseRuns, "base"));
  }
  pairs.sort((a, b) => compareText(a.measured, b.measured));
  return { pairs, notes };
}
function pairAll(base, head) {
  const isNone = base.runs.length + head.runs.length === 0;
  return { pairs: isNone ? [] : [{ measured: "", base: base.runs, head: head.runs }], notes: [] };
}
function splitByResults(all) {
  const { measured } = all;
  const pairs = [];
  let left2 = all;
  for (const keyOf2 of [resultsOf, benchmarksOf]) {
    const bases = groupBy(left2.base, keyOf2);
    const heads = groupBy(left2.head, keyOf2);
    for (const [key, head] of heads) {
      const base = bases.get(key);
      if (base) pairs.push({ measured, base, head });
    }
    left2 = {
      base: left2.base.filter((run) => !heads.has(keyOf2(run))),
      head: left2.head.filter((run) => !bases.has(keyOf2(run)))
    };
  }
  if (left2.base.length > 0 && left2.head.length > 0) pairs.push({ measured, ...left2 });
  else if (left2.base.length > 0) return { pairs, notes: [oneSided("", left2.base, "base")] };
  else if (left2.head.length > 0) return { pairs, notes: [oneSided("", left2.head, "head")] };
  return { pairs, notes: [] };
}
function resultsOf({ output }) {
  return [...new Set(output?.results.map(({ name: name2 }) => name2))].sort(compareText).join("\n");
}
function benchmarksOf({ output }) {
  const names = new Set(output?.results.map(({ name: name2 }) => benchmarkOfResult(name2)));
  return [...names].sort(compareText).join("\n");
}
function oneSided(measured, runs, side) {
  const what = measured || runs.map((run) => run.name).join(", ");
  return { level: "warning", code: "one-side-only", what, side };
}

// src/compare/printed-failures.ts
function printedFailures({ runs, outputs }, only) {
  const found = [
    ...runs.flatMap(
      ({ measured, output }) => (output?.failures ?? []).map((each) => ({ ...each, package: each.package || measured }))
    ),
    ...outputs.flatMap(
      ({ failures }) => failures.map((each) => ({ ...each, package: each.package || only }))
    )
  ];
  return new Map(found.reverse().map((each) => [each.package, each]));
}
function withEndings(results, failures) {
  return results.map((result) => {
    const { id, status } = result;
    const side = status === "removed" ? "head" : "base";
    const failure = status === "both" ? void 0 : failures[side].get(id.package);
    return failure ? { ...result, endings: { [side]: endingOf3(failure, id.name) } } : result;
  });
}
function endingOf3({ message }, name2) {
  const own = [`${name2}: `, `${name2.split("/")[0]}: `].find((start) => message.startsWith(start));
  return { code: "failed", message: own === void 0 ? "" : message.slice(own.length) };
}

// src/compare/moved-packages.ts
var SAME = 0.8;
function movedPackages(base, head) {
  const modules = byFolder(
    base,
    head,
    (manifest) => manifest.modules.map(({ path, directory }) => ({ path, directory }))
  ).map((of) => ({ ...of, isModule: true }));
  const soFar = pathsOnHead(modules, base);
  const [from, to] = [measuredIn(base), measuredIn(head)];
  const isLeft = ({ was, is }) => soFar(was) !== is;
  const inFolders = byFolder(
    base,
    head,
    ({ packages: packages2 }) => packages2.map((entry) => ({ path: entry.package, directory: entry.directory }))
  ).filter(isLeft);
  const known2 = pathsOnHead(
    [...modules, ...inFolders.map((of) => ({ ...of, isModule: false }))],
    base
  );
  const gone = [...from.keys()].filter((path) => !to.has(known2(path)));
  const taken2 = new Set([...from.keys()].map(known2));
  const fresh = [...to.keys()].filter((path) => !taken2.has(path));
  const alike = alikePackages({ gone, fresh, from, to }, base, head);
  const packages = [...inFolders, ...alike].map((of) => ({ ...of, isModule: false }));
  return [...modules, ...packages].sort((a, b) => compareText(a.was, b.was));
}
function pathsOnHead(moved, base) {
  if (moved.length === 0) return (path) => path;
  const packages = new Map(
    moved.flatMap(({ was, is, isModule: isModule2 }) => isModule2 ? [] : [[was, is]])
  );
  const stayed = base.manifests.flatMap(
    ({ modules: modules2 }) => modules2.map(({ path }) => ({ was: path, is: path }))
  );
  const modules = [...moved.filter(({ isModule: isModule2 }) => isModule2), ...stayed].sort(
    (a, b) => b.was.length - a.was.length
  );
  return (path) => {
    const own = packages.get(path);
    if (own !== void 0) return own;
    const module = modules.find(({ was }) => isWithin(path, was));
    return module ? module.is + path.slice(module.was.length) : path;
  };
}
function byFolder(base, head, placesOf2) {
  const [from, to] = [base, head].map(({ manifests }) => manifests.flatMap(placesOf2));
  const pathsOf = (of) => new Set(of.map(({ path }) => path));
  const [old, now] = [pathsOf(from), pathsOf(to)];
  const there = groupBy(to, ({ directory }) => directory);
  const found = /* @__PURE__ */ new Map();
  for (const { path, directory } of from) {
    const is = there.get(directory)?.find((one) => !old.has(one.path));
    if (is && !now.has(path)) found.set(path, is.path);
  }
  return [...found].map(([was, is]) => ({ was, is }));
}
function measuredIn({ runs, manifests, outputs }) {
  const found = /* @__PURE__ */ new Map();
  const add3 = (path, name2) => {
    if (path !== "") found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(name2));
  };
  for (const { packages } of manifests) {
    for (const { package: path, results } of packages)
      for (const { name: name2 } of results) add3(path, name2);
  }
  for (const { measured, output } of runs) {
    for (const { name: name2, package: path } of output?.results ?? []) add3(path || measured, name2);
  }
  for (const { results } of outputs) for (const { name: name2, package: path } of results) add3(path, name2);
  return found;
}
function alikePackages({ gone, fresh, from, to }, base, head) {
  if (gone.length === 0 || fresh.length === 0) return [];
  const [old, now] = [functionsIn(base, gone), functionsIn(head, fresh)];
  const isAlike2 = (was, is) => shared(from.get(was), to.get(is)) >= SAME && shared(old.get(was), now.get(is)) >= SAME;
  const pairs = gone.flatMap(
    (was) => fresh.filter((is) => isAlike2(was, is)).map((is) => ({ was, is }))
  );
  const isOnly = (of, path) => pairs.filter((pair2) => pair2[of] === path).length === 1;
  return pairs.filter(({ was, is }) => isOnly("was", was) && isOnly("is", is));
}
function functionsIn({ runs }, paths) {
  const found = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set()]));
  const read = /* @__PURE__ */ new Set();
  for (const { profile } of runs) {
    for (const name2 of profile.functions.name) {
      if (read.has(name2)) continue;
      read.add(name2);
      const { importPath, local } = parseSymbol(name2);
      found.get(importPath.replace(/_test$/, ""))?.add(local);
    }
  }
  return found;
}
function shared(a, b) {
  const both = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 0;
}

// src/compare/renamed-set.ts
function withPaths(base, pathOf) {
  const output = (of) => ({
    ...of,
    pkg: pathOf(of.pkg),
    results: of.results.map((result) => ({ ...result, package: pathOf(result.package) }))
  });
  const withNewPaths = renamer(pathOf);
  return {
    ...base,
    runs: base.runs.map((run) => ({
      ...run,
      measured: pathOf(run.measured),
      profile: withNewPaths(run.profile),
      output: run.output && output(run.output)
    })),
    outputs: base.outputs.map(output),
    manifests: base.manifests.map((manifest) => ({
      ...manifest,
      modules: manifest.modules.map((module) => ({ ...module, path: pathOf(module.path) })),
      packages: manifest.packages.map((entry) => ({
        ...entry,
        package: pathOf(entry.package),
        module: pathOf(entry.module)
      }))
    }))
  };
}
function renamer(pathOf) {
  const name2 = remembered((symbol) => {
    const { importPath, prefix } = parseSymbol(symbol);
    if (prefix === "" || !symbol.startsWith(prefix)) return symbol;
    const path = ofTests(importPath, pathOf);
    return path === importPath ? symbol : `${escapePath(path)}.${symbol.slice(prefix.length)}`;
  });
  const file = remembered((place) => {
    const at2 = place.lastIndexOf("/");
    return at2 < 0 ? place : pathOf(place.slice(0, at2)) + place.slice(at2);
  });
  return (profile) => {
    const { functions } = profile;
    const renamed = {
      name: functions.name.map(name2),
      systemName: functions.systemName.map(name2),
      file: functions.file.map(file)
    };
    return { ...profile, functions: { ...functions, ...renamed } };
  };
}
function ofTests(path, pathOf) {
  const own = pathOf(path);
  if (own !== path || !path.endsWith("_test")) return own;
  const tested = path.slice(0, -"_test".length);
  return `${pathOf(tested)}_test`;
}
function withNames(base, same) {
  const names = new Map(same.map(({ package: path, was, is }) => [`${path}
${was}`, is]));
  const nameOf = (path, was) => names.get(`${path}
${was}`) ?? was;
  const run = (of) => {
    const { process, measured, output } = of;
    if (process?.kind !== "result") return of;
    const result = nameOf(measured, process.result);
    if (result === process.result) return of;
    const results = output?.results.map((line) => ({ ...line, name: nameOf(measured, line.name) }));
    return {
      ...of,
      process: { ...process, result },
      output: output && { ...output, results: results ?? [] }
    };
  };
  const entry = (of) => ({
    ...of,
    results: of.results.map((each) => ({ ...each, name: nameOf(of.package, each.name) }))
  });
  const manifest = (of) => ({ ...of, packages: of.packages.map(entry) });
  return { ...base, runs: base.runs.map(run), manifests: base.manifests.map(manifest) };
}

// src/compare/clear-matches.ts
var CLEAR = 0.1;
function clearMatches(all) {
  const best = (of) => new Map([...groupBy(all, of)].map(([name2, some]) => [name2, clearBest(some)]));
  const [ofGone, ofFresh] = [best(({ was }) => was), best(({ is }) => is)];
  return all.filter((one) => ofGone.get(one.was) === one && ofFresh.get(one.is) === one);
}
function clearBest(some) {
  const [first, second] = [...some].sort((a, b) => b.score - a.score);
  return second && first.score - second.score < CLEAR ? void 0 : first;
}

// src/compare/function-traits.ts
function traitsOf(wanted, side, pairs, names, isSought) {
  const found = /* @__PURE__ */ new Map();
  const traits = (node) => {
    const known2 = found.get(node) ?? {
      places: /* @__PURE__ */ new Set(),
      callers: /* @__PURE__ */ new Map(),
      beneath: /* @__PURE__ */ new Map(),
      owned: /* @__PURE__ */ new Map()
    };
    found.set(node, known2);
    return known2;
  };
  pairs.forEach((pair2, place) => {
    if (!SIDES.every((each) => pair2[each].some(isTelling))) return;
    const runs = pair2[side].filter(isTelling);
    for (const run of runs) {
      if (!names.ofProfile.get(run.profile).some((node) => wanted.has(node))) continue;
      eachStack(run, names, (frames, size, amount2) => {
        const key = (at2) => at2 < 0 || at2 >= frames.length ? "" : isSought(frames[at2]) ? "?" : String(frames[at2]);
        const owner = frames.find((node) => names.functions[node].owns);
        const seen = /* @__PURE__ */ new Set();
        frames.forEach((node, inner) => {
          if (!wanted.has(node) || seen.has(node)) return;
          seen.add(node);
          const of = traits(node);
          of.places.add(place);
          let above = frames.lastIndexOf(node) + 1;
          while (above < frames.length && isSought(frames[above])) above++;
          let below = inner - 1;
          while (below >= 0 && isSought(frames[below])) below--;
          const leaf = inner === 0 ? "itself" : key(0);
          add(of.callers, key(above), amount2 / runs.length);
          add(of.beneath, `${key(below)} ${leaf} ${size}`, amount2 / runs.length);
          if (node === owner) add(of.owned, `${leaf} ${size}`, amount2 / runs.length);
        });
      });
    }
  });
  return found;
}
function isTelling({ profile, process }) {
  return profile.period <= 1 && !(process?.kind === "result" && process.at === "low");
}
function eachStack({ profile }, names, visit) {
  const { start, node } = expandStacks(profile, names);
  const index = heapMetrics(profile);
  const found = [index.get("alloc_space"), ...METRICS.map((metric) => index.get(metric))];
  const column = profile.samples.values[found.find((each) => each !== void 0) ?? -1];
  if (!column) return;
  for (let sample = 0; sample < profile.samples.length; sample++) {
    const amount2 = column[sample];
    if (amount2 === 0) continue;
    const frames = node.subarray(start[sample], start[sample + 1]);
    visit(frames, profile.samples.objectSize[sample], amount2);
  }
}
function add(sums, key, amount2) {
  sums.set(key, (sums.get(key) ?? 0) + amount2);
}
function overlap(a, b) {
  let both = 0;
  let either = 0;
  for (const key of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
    const [left2, right2] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(left2, right2);
    either += Math.max(left2, right2);
  }
  return either > 0 ? both / either : 0;
}
function likeness(a, b) {
  return overlap(shares(a), shares(b));
}
function shares(of) {
  let sum2 = 0;
  for (const amount2 of of.values()) sum2 += amount2;
  return new Map([...of].map(([key, amount2]) => [key, amount2 / sum2]));
}

// src/compare/name-words.ts
function likeWords(a, b) {
  const [left2, right2] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...left2].filter((word) => right2.has(word)).length;
  const either = left2.size + right2.size - both;
  return either > 0 ? both / either : 0;
}
function sameNumbers(a, b) {
  const numbers = (name2) => (name2.match(/\d+/g) ?? []).sort().join();
  return numbers(a) === numbers(b);
}
function wordsOf(name2) {
  const words = name2.replace(/^Benchmark/, "").match(new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+", "gu"));
  return (words ?? []).map((word) => word.toLowerCase());
}

// src/compare/result-traits.ts
function resultTraits(low, high, names) {
  if (high.process?.kind !== "result") return void 0;
  const between2 = operationsBetween(high.process.pair);
  const functions = /* @__PURE__ */ new Set();
  const totals = /* @__PURE__ */ new Map();
  for (const [run, sign] of [
    [low, -1],
    [high, 1]
  ]) {
    eachStack2(run, names, (own, key, bytes) => {
      for (const name2 of own) functions.add(name2);
      totals.set(key, (totals.get(key) ?? 0) + sign * bytes);
    });
  }
  const amounts = [...totals].filter(([, bytes]) => bytes >= between2);
  return { functions, amounts: new Map(amounts.map(([key, bytes]) => [key, bytes / between2])) };
}
function eachStack2({ profile }, { modules, isOnBoth }, visit) {
  const { samples, locations, functions } = profile;
  const bytes = samples.values[heapMetrics(profile).get("alloc_space") ?? -1];
  if (!bytes) return;
  const symbols = functions.name.map((name2) => parseSymbol(name2));
  const isOwn3 = ({ importPath, local }) => modules.some((module) => isWithin(importPath.replace(/_test$/, ""), module)) && !isBenchmarkName(local);
  const owned = symbols.map(isOwn3);
  const shown = symbols.map(({ owner }) => isOnBoth(owner) ? owner : "?");
  const isHarness = symbols.map(({ importPath }) => /^(?:testing|runtime)$/.test(importPath));
  for (let sample = 0; sample < samples.length; sample++) {
    if (bytes[sample] === 0) continue;
    const frames = [];
    for (let at2 = samples.stackStart[sample]; at2 < samples.stackStart[sample + 1]; at2++) {
      const location = samples.stack[at2];
      const end = locations.lineStart[location + 1];
      for (let line = locations.lineStart[location]; line < end; line++) {
        frames.push(locations.lineFunction[line]);
      }
    }
    if (frames.every((frame) => isHarness[frame])) continue;
    const own = frames.filter((frame) => owned[frame]).map((frame) => shown[frame]);
    const leaf = frames[0];
    const isItself = owned[leaf] || isBenchmarkName(symbols[leaf].local);
    const called = isItself ? "itself" : symbols[leaf].owner;
    const way = own.filter((name2, i) => name2 !== own[i - 1]);
    visit(own, `${way.join()} ${called} ${samples.objectSize[sample]}`, bytes[sample]);
  }
}

// src/compare/same-results.ts
function sameResults(base, head, modules) {
  const [from, to] = [namesIn(base), namesIn(head)];
  const measured = { base: measuredIn2(base), head: measuredIn2(head) };
  const names = { modules, isOnBoth: sharedNames(base, head) };
  return [...from].flatMap(([path, old]) => {
    const now = to.get(path) ?? /* @__PURE__ */ new Set();
    const gone = [...old].filter((name2) => !now.has(name2));
    const fresh = [...now].filter((name2) => !old.has(name2));
    if (gone.length === 0 || fresh.length === 0) return [];
    const traits = (side, name2) => tracesOf(measured[side].get(`${path}
${name2}`) ?? [], names);
    const news = fresh.map((is) => ({ is, of: traits("head", is) }));
    const all = gone.flatMap((was) => {
      const of = traits("base", was);
      return news.flatMap(({ is, of: other }) => pairing(was, is, of, other) ?? []);
    });
    return clearMatches(all).filter(({ isSure }) => isSure).map(({ was, is }) => ({ package: path, was, is }));
  });
}
function pairing(was, is, old, now) {
  const shared2 = [...old.keys()].find((each) => now.has(each));
  const [from, to] = [old, now].map((of) => of.get(shared2 ?? [...of.keys()][0]));
  if (!from || !to) return void 0;
  if (from.amounts.size === 0) return void 0;
  const functions = overlapOfSets(from.functions, to.functions);
  const amounts = overlap(from.amounts, to.amounts);
  const same = equalTo(from.amounts, to.amounts);
  const untouched = overlap(from.amounts, same);
  const words = likeWords(was, is);
  const hasSameInput = sameNumbers(was, is);
  const isWhole = Math.min(untouched, overlap(to.amounts, same)) >= 0.9;
  const isNamed = [...from.functions].some((name2) => name2 !== "?" && to.functions.has(name2));
  const isTold2 = isNamed || same.size >= (isWhole ? 2 : 3);
  const isSame2 = isWhole || hasSameInput && untouched >= 0.5 && amounts >= 0.25 || hasSameInput && words >= 0.5 && amounts >= 0.6;
  const score = 0.35 * functions + 0.45 * amounts + 0.2 * words;
  return { was, is, score, isSure: functions >= 0.9 && isTold2 && isSame2 };
}
function equalTo(from, to) {
  const isEqual = (a, b) => Math.abs(a - b) <= 0.01 * Math.max(a, b);
  return new Map([...from].filter(([key, amount2]) => isEqual(amount2, to.get(key) ?? 0)));
}
function overlapOfSets(a, b) {
  const both = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 1;
}
function sharedNames(base, head) {
  const ownersIn = ({ runs }) => {
    const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
    return new Set([...names].map((name2) => parseSymbol(name2).owner));
  };
  let both;
  return (owner) => {
    if (!both) {
      const there = ownersIn(head);
      both = new Set([...ownersIn(base)].filter((each) => there.has(each)));
    }
    return both.has(owner);
  };
}
function namesIn({ manifests }) {
  const found = /* @__PURE__ */ new Map();
  for (const { package: path, results } of manifests.flatMap(({ packages }) => packages)) {
    const names = found.get(path) ?? /* @__PURE__ */ new Set();
    for (const { name: name2 } of results) names.add(name2);
    found.set(path, names);
  }
  return found;
}
function measuredIn2({ runs }) {
  const alone = runs.filter(({ process }) => process?.kind === "result");
  return groupBy(
    alone,
    ({ measured, process }) => process?.kind === "result" ? `${measured}
${process.result}` : ""
  );
}
function tracesOf(runs, names) {
  const found = /* @__PURE__ */ new Map();
  const byPair = groupBy(
    runs,
    ({ process }) => process?.kind === "result" ? String(process.pair) : ""
  );
  for (const [pair2, of] of byPair) {
    const at2 = (wanted) => of.find(
      ({ process }) => process?.kind === "result" && process.repeat === 0 && process.at === wanted
    );
    const [low, high] = [at2("low"), at2("high")];
    const traits = low && high && resultTraits(low, high, names);
    if (traits) found.set(pair2, traits);
  }
  return found;
}

// src/compare/read-as-head.ts
function readAsHead(given2, head, modules = []) {
  const packages = movedPackages(given2, head);
  const moved = packages.length === 0 ? given2 : withPaths(given2, pathsOnHead(packages, given2));
  const named2 = manifestModules([...moved.manifests, ...head.manifests]);
  const results = sameResults(moved, head, [...named2, ...modules]);
  const base = results.length === 0 ? moved : withNames(moved, results);
  return { base, packages, results };
}
function modulesOnHead(modules, moved) {
  const isOf = new Map(moved.flatMap(({ was, is, isModule: isModule2 }) => isModule2 ? [[was, is]] : []));
  return [...new Set(modules.map((path) => isOf.get(path) ?? path))].sort();
}
function formerResults({ packages, results }, given2) {
  const pathOf = pathsOnHead(packages, given2);
  const paths = new Map(pathsIn(given2).map((path) => [pathOf(path), path]));
  const names = new Map(results.map(({ package: path, was, is }) => [`${path}
${is}`, was]));
  return ({ id, status }) => {
    const { package: path, name: name2 } = id;
    const was = { package: paths.get(path) ?? path, name: names.get(`${path}
${name2}`) ?? name2 };
    const isSame2 = was.package === path && was.name === name2;
    return status === "added" || isSame2 ? {} : { was };
  };
}
function pathsIn({ manifests, runs, outputs }) {
  return [
    ...manifests.flatMap(({ packages }) => packages.map((entry) => entry.package)),
    ...runs.map(({ measured }) => measured),
    ...outputs.flatMap(({ results }) => results.map((line) => line.package))
  ];
}

// src/compare/same-functions.ts
var MOST_ROUNDS = 4;
var LIKELY = 0.5;
var MOST_PAIRINGS = 1e5;
function sameFunctions(pairs, names) {
  const gone = onlyOn("base", pairs, names);
  const fresh = onlyOn("head", pairs, names);
  const found = [];
  for (let round = 0; gone.size > 0 && fresh.size > 0; round++) {
    const matches = matched(gone, fresh, pairs, asMatched(names, found));
    const sure = matches.filter(({ isSure }) => isSure);
    if (sure.length === 0 || round === MOST_ROUNDS) return [...found, ...matches];
    found.push(...sure);
    for (const { was, is } of sure) {
      gone.delete(was);
      fresh.delete(is);
    }
  }
  return found;
}
function asMatched(names, same) {
  const sure = same.filter(({ isSure }) => isSure);
  if (sure.length === 0) return names;
  const numbers = Int32Array.from(names.functions, (_, node) => node);
  for (const { was, is } of sure) numbers[was] = is;
  const ofProfile = new Map(
    [...names.ofProfile].map(([profile, ids]) => [profile, ids.map((node) => numbers[node])])
  );
  return { ...names, ofProfile };
}
function onlyOn(side, pairs, names) {
  const mark = (of) => {
    const seen = new Uint8Array(names.functions.length);
    for (const pair2 of pairs) {
      for (const { profile } of pair2[of])
        for (const node of names.ofProfile.get(profile)) seen[node] = 1;
    }
    return seen;
  };
  const [here, there] = [mark(side), mark(side === "base" ? "head" : "base")];
  const areCollected = pairs.every(({ ran }) => ran !== void 0);
  return new Set(
    names.functions.flatMap(
      ({ own, local }, node) => own && here[node] && !there[node] && (areCollected || !isBenchmarkName(local)) ? [node] : []
    )
  );
}
function matched(gone, fresh, pairs, names) {
  const isSought = (node) => gone.has(node) || fresh.has(node);
  const from = traitsOf(gone, "base", pairs, names, isSought);
  const to = traitsOf(fresh, "head", pairs, names, isSought);
  const placesOf2 = ({ places }) => [...places].sort((a, b) => a - b).join();
  const byPlaces = groupBy(to, ([, traits]) => placesOf2(traits));
  const all = [...groupBy(from, ([, traits]) => placesOf2(traits))].flatMap(([places, olds]) => {
    const news = byPlaces.get(places) ?? [];
    const areFew = olds.length * news.length <= MOST_PAIRINGS;
    const byName = groupBy(news, ([is]) => plainName(names.functions[is]));
    return olds.flatMap(([was, old]) => {
      const likely = areFew ? news : byName.get(plainName(names.functions[was])) ?? [];
      return likely.map(([is, now]) => pairing2({ was, is }, old, now, names.functions));
    });
  });
  return clearMatches(all).filter(({ score }) => score >= LIKELY);
}
function pairing2({ was, is }, old, now, functions) {
  const [from, to] = [functions[was], functions[is]];
  const name2 = nameLikeness(from, to);
  const callers = likeness(old.callers, now.callers);
  const beneath = overlap(old.beneath, now.beneath);
  const made = likeness(old.beneath, now.beneath);
  const owned = overlap(old.owned, now.owned);
  const score = Math.max(
    0.35 * callers + 0.25 * beneath + 0.15 * made + 0.25 * name2,
    0.55 * owned + 0.25 * name2
  );
  const isSure = callers >= 0.9 && (beneath >= 0.8 || name2 === 1 && Math.max(beneath, made) >= 0.3);
  return { was, is, isSure, score };
}
function nameLikeness(from, to) {
  const [a, b] = [plainName(from), plainName(to)];
  if (a === b) return 1;
  return from.file === to.file && from.file !== "" ? 0.2 : 0;
}
function plainName({ local }) {
  const whole2 = local.replaceAll("[...]", "");
  return whole2.slice(whole2.lastIndexOf(".") + 1).toLowerCase();
}

// src/compare/scopes.ts
function scopesOf(runs, { metrics, results, names, doubts }) {
  const byName = groupBy(results, ({ id }) => nameKey(id.package, id.name));
  return groups(runs).map(({ benchmark, of }) => {
    const lines = resultsOf2(of, benchmark, byName);
    const inScope = lines.map(({ id }) => id);
    const operations = operationsIn(of, benchmark);
    const printed = printedOf(lines);
    const evidence = evidenceOf(of, benchmark, lines, operations, printed, doubts);
    const isCounted = evidence.kind === "counted";
    const weigh = (run, name2) => {
      if (name2 !== benchmark) return 0;
      return isCounted ? run.weight / operations[run.side] : run.weight;
    };
    return {
      runs: of,
      weigh,
      per: 1,
      printed,
      scope: {
        package: of[0].measured,
        benchmark,
        status: statusOf3(of),
        results: inScope,
        pair: void 0,
        evidence,
        operations,
        totals: isCounted ? totalsOf(of, metrics, weigh) : {},
        most: isCounted ? mostBytes(of, operations) : void 0,
        buffers: buffersIn(of, benchmark, names)
      }
    };
  });
}
function groups(runs) {
  const ofPair = groupBy(runs, ({ pair: pair2 }) => pair2);
  return [...ofPair.values()].flatMap((together2) => {
    const benchmarks = new Set(together2.flatMap(({ samples }) => [...samples.keys()]));
    benchmarks.delete("");
    return [...benchmarks].map((benchmark) => ({
      benchmark,
      of: together2.filter(
        ({ samples, operations }) => samples.has(benchmark) || operations.has(benchmark)
      )
    }));
  });
}
function statusOf3(runs) {
  const sides = new Set(runs.map(({ side }) => side));
  if (!sides.has("base")) return "added";
  return sides.has("head") ? "both" : "removed";
}
function resultsOf2(runs, benchmark, byName) {
  const held = new Set(
    runs.flatMap(
      (run) => (run.operations.get(benchmark)?.results ?? []).map((name2) => nameKey(run.measured, name2))
    )
  );
  return [...held].flatMap((key) => byName.get(key) ?? []).sort((a, b) => compareIds(a.id, b.id));
}
function nameKey(path, name2) {
  return `${path}
${name2}`;
}
function operationsIn(runs, benchmark) {
  const counts = countedOperations(
    runs.map((run) => ({ run, operations: run.operations.get(benchmark) }))
  );
  const sides = { base: 0, head: 0 };
  for (const run of runs) sides[run.side] += counts.get(run) * run.weight;
  return sides;
}
function printedOf(results) {
  const mean = (side, of) => {
    let sum2 = 0;
    let operations = 0;
    for (const { lines } of results) {
      const count2 = sumOf2(lines.head.map(({ iterations }) => iterations));
      const values = lines[side].map(of);
      if (values.length === 0 || values.some((value) => value === void 0)) return void 0;
      sum2 += count2 * sumOf2(values) / values.length;
      operations += count2;
    }
    return operations > 0 ? sum2 / operations : void 0;
  };
  const both = (of) => {
    const [base, head] = SIDES.map((side) => mean(side, of));
    return base === void 0 || head === void 0 ? void 0 : { base, head };
  };
  const bytes = both((line) => line.bytes);
  const objects = both((line) => line.objects);
  return { ...bytes && { alloc_space: bytes }, ...objects && { alloc_objects: objects } };
}
function mostBytes(runs, operations) {
  const most = { base: 0, head: 0 };
  for (const run of runs) {
    for (const bytes of columnOf(run, "alloc_space") ?? []) most[run.side] += bytes * run.weight;
  }
  return { base: most.base / operations.base, head: most.head / operations.head };
}
function sumOf2(values) {
  return values.reduce((sum2, value) => sum2 + value, 0);
}
function evidenceOf(runs, benchmark, results, operations, printed, doubts) {
  const none = (why) => ({
    kind: "none",
    why
  });
  const [first] = [...doubts, ...results.flatMap(({ doubt }) => doubt ?? [])];
  if (first) return none(first);
  const silent = runs.find((run) => !run.operations.has(benchmark));
  if (silent) return none({ code: "no-output", profile: silent.run.name, isBenchmark: true });
  const odd = statusOf3(runs) === "both" ? results.find(({ status }) => status !== "both") : void 0;
  if (odd) {
    const side = odd.status === "added" ? "head" : "base";
    return none({ code: "results-differ", result: odd.id.name, side });
  }
  const periods = [...new Set(runs.map(({ run }) => run.profile.period))];
  const everything = periods.every((period) => period <= 1);
  const counts = (side) => profilesOn(side, runs);
  if (everything && results.every(isFixed) && ranAlike(operations, runs)) {
    return { kind: "counted", profiles: { base: counts("base"), head: counts("head") } };
  }
  if (periods.length > 1) return none({ code: "mixed-periods", periods });
  if (statusOf3(runs) !== "both")
    return none({ code: "needs-every-allocation", metric: "alloc_space" });
  if (!printed.alloc_space) {
    const side = results.some(({ lines }) => lines.base.some(({ bytes }) => bytes === void 0)) ? "base" : "head";
    return none({ code: "no-benchmem", side });
  }
  const lacking = runs.find(({ untold }) => untold("alloc") !== "");
  if (lacking)
    return none({ code: "untold", profile: lacking.run.name, lacks: lacking.untold("alloc") });
  const samples = (side) => sumOf2(runs.map((run) => run.side === side ? run.samples.get(benchmark)?.length ?? 0 : 0));
  return { kind: "sampled", samples: { base: samples("base"), head: samples("head") } };
}
function profilesOn(side, runs) {
  return runs.filter((run) => run.side === side).length;
}
function ranAlike({ base, head }, runs) {
  const isOneSided = statusOf3(runs) !== "both";
  return isOneSided ? Math.max(base, head) > 0 : base > 0 && base === head;
}

// src/compare/screen-scopes.ts
function screenScopes(runs, results, [doubt]) {
  const ids = results.flatMap(
    ({ result: { id, status, counted } }) => counted?.by === "screen" && !counted.uncounted && status !== "removed" ? [{ id, status }] : []
  );
  const idsOf = groupBy(ids, ({ id }) => id.package);
  return [...groupBy(runs, ({ measured }) => measured)].flatMap(([path, of]) => {
    const { ran } = of[0];
    if (ran?.kind !== "screen") return [];
    const why = doubt ?? uncountedIn(of);
    const between2 = operationsBetween(ran.pair);
    const ofBenchmark = groupBy(idsOf.get(path) ?? [], ({ id }) => benchmarkOfResult(id.name));
    return [...ofBenchmark].map(([benchmark, own]) => {
      const weigh = (run, name2) => name2 === benchmark || name2 === "" ? signOf(run) / run.repeats : 0;
      return {
        runs: of.map((run) => within(run, [benchmark, ""])),
        weigh,
        per: between2,
        printed: {},
        scope: {
          package: path,
          benchmark,
          status: own.every(({ status }) => status === "added") ? "added" : "both",
          results: own.map(({ id }) => id),
          pair: ran.pair,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: { base: 1, head: 1 } },
          operations: { base: between2, head: between2 },
          totals: {},
          most: void 0,
          buffers: 0
        }
      };
    });
  });
}
function within(run, benchmarks) {
  const samples = new Map(
    benchmarks.flatMap((name2) => {
      const of = run.samples.get(name2);
      return of ? [[name2, of]] : [];
    })
  );
  return { ...run, samples };
}

// src/compare/unowned.ts
function unownedPackages(runs, names) {
  const owned = /* @__PURE__ */ new Set();
  const allocating = /* @__PURE__ */ new Set();
  for (const { measured, samples, stacks, amounts } of runs) {
    for (const sample of [...samples.values()].flat()) {
      if (owned.has(measured)) break;
      if (!hasAny(amounts, sample)) continue;
      for (let at2 = stacks.start[sample]; at2 < stacks.start[sample + 1]; at2++) {
        const { owns, importPath } = names.functions[stacks.node[at2]];
        if (owns) owned.add(measured);
        if (importPath === measured) allocating.add(measured);
      }
    }
  }
  return [...allocating].filter((path) => path !== "" && !owned.has(path)).sort();
}

// src/compare/difference.ts
function differenceOf(givenBase, givenHead, modules, identity) {
  const isExact = identity === "exact";
  const once = (set) => isExact ? { set, notes: [] } : withoutCopies(set);
  const { set: asGiven, notes: ofBase } = once(givenBase);
  const { set: head, notes: ofHead } = once(givenHead);
  const { base, packages, results } = isExact ? { base: asGiven, packages: [], results: [] } : readAsHead(asGiven, head, modules);
  const { pairs: ofGiven, notes } = isExact ? pairAll(base, head) : pairRuns(given(base), given(head));
  const pairs = isExact ? ofGiven : [...ofGiven, ...pairProcesses(base, head)];
  const baseRuns = pairs.flatMap((pair2) => pair2.base);
  const headRuns = pairs.flatMap((pair2) => pair2.head);
  const all = [...baseRuns, ...headRuns];
  const screened2 = isExact ? [] : pairScreens(base, head);
  const read = [...all, ...screened2.flatMap((pair2) => [...pair2.base, ...pair2.head])];
  const metrics = commonMetrics(read);
  const own = modules ? modulesOnHead(modules, packages) : ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
  const profiles = read.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const same = isExact ? [] : sameFunctions([...pairs, ...screened2], names);
  const asHead = asMatched(names, same);
  const how2 = { metrics, names: asHead, identity };
  const runs = measureRuns(pairs, how2);
  const sides = {
    base: captureOf(base, baseRuns),
    head: captureOf(head, headRuns)
  };
  const manifests = { base: base.manifests, head: head.manifests };
  const doubts = sharedDoubts(sides, pairs, manifests);
  const lines = namePackages({ base: printedBy(base), head: printedBy(head) });
  const only = onlyPackage([...lines.base, ...lines.head]);
  const failures = { base: printedFailures(base, only), head: printedFailures(head, only) };
  const printed = withEndings(joinResults(lines), failures);
  const collected = isExact ? [] : collectedResults(runs, manifests, metrics);
  const joined2 = [...printed, ...collected.map(({ result }) => result)].sort(
    (a, b) => compareIds(a.id, b.id)
  );
  const wasOf = formerResults({ packages, results }, asGiven);
  const moves = {
    packages,
    functions: same.map(({ was, is, isSure }) => {
      return { was: namedBy(was, names), is: namedBy(is, names), isSure };
    }),
    results
  };
  const ofGivenRuns = runs.filter(({ ran }) => !ran);
  const measured = isExact ? [] : [
    ...scopesOf(ofGivenRuns, { metrics, results: printed, names: asHead, doubts }),
    ...countedScopes(collected, metrics, asHead, doubts)
  ];
  const scopes = measured.map(({ scope }) => scope);
  const starts = isExact ? [] : startsOf2(runs, metrics, doubts);
  const screens = screenScopes(measureRuns(screened2, how2), collected, doubts);
  const scopeOf = new Map(
    scopes.flatMap(({ results: results2 }, i) => results2.map((id) => [resultKey(id), i]))
  );
  const capture = classify(sides, pairs, doubts);
  const found = [
    ...ofBase,
    ...ofHead,
    ...notes,
    ...ignoredNotes(base, head),
    ...momentNotes(base, head),
    ...packages.map((moved) => ({ level: "info", code: "moved-package", ...moved })),
    ...untoldNotes(runs),
    ...droppedNote(runs),
    ...probeNotes(runs),
    ...unclaimedNote(runs),
    ...remarkNotes(sides, pairs, doubts)
  ];
  const data = {
    ...sides,
    pairs: pairs.flatMap((pair2) => profilePair(pair2) ?? []),
    capture,
    doubts,
    modules: own,
    unowned: unownedPackages(runs, asHead),
    unmeasured: isExact ? [] : unmeasuredIn(base, head, pairs, { failures, lines }),
    given: { base: countOf(base), head: countOf(head) },
    metrics,
    totals: totalsOf(runs, metrics),
    starts: starts.map(({ start }) => start),
    results: joined2.map((result) => ({
      ...result,
      ...wasOf(result),
      scope: scopeOf.get(resultKey(result.id))
    })),
    scopes,
    screens: screens.map(({ scope }) => scope),
    samples: { base: countSamples(runs, "base"), head: countSamples(runs, "head") },
    moves,
    memStats: compareMemStats(base, head),
    notes: found
  };
  return {
    data,
    class: pairs.some(({ ran }) => ran) ? "exact" : capture.class,
    runs,
    scopes: measured,
    starts: starts.map(({ of }) => of),
    screens,
    names: asHead,
    same: new Map(same.map((one) => [one.is, one]))
  };
}
function profilePair({ measured, ran, base, head }) {
  if (base.length === 0 || head.length === 0) return void 0;
  if (ran && ran.kind !== "result") return void 0;
  const names = (runs) => runs.flatMap(
    ({ name: name2, process }) => process?.kind === "result" && process.at === "low" ? [] : [name2]
  );
  return { measured, ...ran && { result: ran.result }, base: names(base), head: names(head) };
}
function countOf({ runs }) {
  return runs.filter(({ process }) => process?.kind !== "start").length;
}
function given(set) {
  return { ...set, runs: set.runs.filter(({ process }) => !process) };
}
function printedBy(set) {
  const { runs, outputs } = given(set);
  const of = ({ measured, output }) => (output?.results ?? []).map((result) => ({ ...result, package: result.package || measured }));
  return [...runs.flatMap(of), ...outputs.flatMap((output) => of({ measured: "", output }))];
}
function commonMetrics(runs) {
  if (runs.length === 0) return [];
  const common = METRICS.filter(
    (metric) => runs.every((run) => heapMetrics(run.profile).has(metric))
  );
  if (common.length > 0) return common;
  const shown = runs.slice(0, 4).map((run) => `${run.name} (${run.profile.sampleTypes.map(({ type }) => type).join(", ")})`);
  throw new UserError(`the profiles have no metric in common: ${shown.join("; ")}`);
}

// src/compare/call-tree.ts
var CallTree = class {
  /** Per node: its caller, which has the lower number; -1 for the root. */
  parent = [-1];
  /** Per node: what is called. */
  fn;
  /** Each node in the first free place from that of its hash on; 0 is free, as at least half are. */
  #places = new Int32Array(64);
  constructor(root) {
    this.fn = [root];
  }
  child(parent, fn) {
    const place = this.#placeOf(parent, fn);
    const known2 = this.#places[place];
    if (known2 !== 0) return known2;
    const node = this.parent.push(parent) - 1;
    this.fn.push(fn);
    this.#places[place] = node;
    if (node * 2 >= this.#places.length) this.#grow();
    return node;
  }
  #placeOf(parent, fn) {
    const last = this.#places.length - 1;
    const mixed = Math.imul(parent, 2654435761) + Math.imul(fn, 2246822507) | 0;
    let place = (mixed ^ mixed >>> 15) & last;
    for (; ; ) {
      const node = this.#places[place];
      if (node === 0 || this.parent[node] === parent && this.fn[node] === fn) return place;
      place = place + 1 & last;
    }
  }
  #grow() {
    this.#places = new Int32Array(this.#places.length * 4);
    for (let node = 1; node < this.parent.length; node++) {
      this.#places[this.#placeOf(this.parent[node], this.fn[node])] = node;
    }
  }
};

// src/compare/way-frames.ts
function wayFrames(stacks, sample, names) {
  const isHarness = harnessIn(names);
  const frames = [];
  for (let at2 = stacks.start[sample + 1] - 1; at2 >= stacks.start[sample]; at2--) {
    const node = stacks.node[at2];
    if (frames.length === 0 && isHarness[node] === 1) continue;
    const last = frames.at(-1);
    if (last !== void 0 && stacks.node[last] === node) frames.pop();
    frames.push(at2);
  }
  return frames;
}
var harnessIn = rememberedOf(
  ({ functions }) => Uint8Array.from(functions, ({ importPath, file }) => {
    if (importPath === "main") return file.endsWith("_testmain.go") ? 1 : 0;
    return importPath === "testing" || importPath === "runtime" ? 1 : 0;
  })
);
function pathFrame(stacks, at2, names) {
  const { name: name2, importPath, local, owns } = names.functions[stacks.node[at2]];
  return { name: name2, package: importPath, local, own: owns, ...placeAt(stacks, at2) };
}
function placeAt({ profile, symbolAt, lineAt }, at2) {
  return { file: profile.functions.file[symbolAt(at2)] ?? "", line: lineAt(at2) };
}

// src/compare/flame.ts
var DRAWN = ["alloc_space", "alloc_objects", "inuse_space", "inuse_objects"];
var LEAST2 = 1e-4;
var MOST = 5e3;
function flameOf(runs, weigh, names) {
  const tree = new AmountTree();
  for (const run of runs) {
    for (const [benchmark, samples] of run.samples) {
      const factor = weigh(run, benchmark);
      if (factor === 0) continue;
      for (const sample of samples) {
        const frames = wayFrames(run.stacks, sample, names).map((at2) => run.stacks.node[at2]);
        const node = frames.reduce((parent, fn) => tree.child(parent, fn), 0);
        DRAWN.forEach((metric, i) => {
          const amount2 = columnOf(run, metric)?.[sample] ?? 0;
          tree.self[2 * i + SIDES.indexOf(run.side)][node] += amount2 * factor;
        });
      }
    }
  }
  return folded(tree, (fn) => names.functions[fn].name);
}
var ROOT2 = -1;
var SMALLER = -2;
var AmountTree = class extends CallTree {
  /** Base and head of each metric that is drawn. */
  self = DRAWN.flatMap(() => SIDES.map(() => [0]));
  constructor() {
    super(ROOT2);
  }
  child(parent, fn) {
    const node = super.child(parent, fn);
    if (node === this.self[0].length) for (const column of this.self) column.push(0);
    return node;
  }
};
function folded(tree, nameOf) {
  const sums = tree.self.map((column2) => column2.map(Math.abs));
  for (const column2 of sums) {
    for (let node = column2.length - 1; node > 0; node--) {
      column2[tree.parent[node]] += column2[node];
    }
  }
  const shares2 = tree.fn.map(
    (_, node) => Math.max(...sums.map((column2) => column2[0] === 0 ? 0 : column2[node] / column2[0]))
  );
  const least = Math.max(LEAST2, shares2.toSorted((a, b) => b - a)[MOST] ?? 0);
  const kept = new AmountTree();
  const target = [0];
  const small = /* @__PURE__ */ new Set();
  for (let node = 1; node < tree.parent.length; node++) {
    const above = target[tree.parent[node]];
    if (small.has(above)) target.push(above);
    else if (shares2[node] > least) target.push(kept.child(above, tree.fn[node]));
    else {
      const together2 = kept.child(above, SMALLER);
      small.add(together2);
      target.push(together2);
    }
  }
  target.forEach((to, node) => {
    tree.self.forEach((column2, i) => {
      kept.self[i][to] += column2[node];
    });
  });
  const numbers = /* @__PURE__ */ new Map();
  const name2 = kept.fn.map((fn) => {
    const text2 = fn === ROOT2 ? "" : fn === SMALLER ? "(smaller)" : nameOf(fn);
    if (!numbers.has(text2)) numbers.set(text2, numbers.size);
    return numbers.get(text2);
  });
  const column = (i) => kept.self[i].map((value) => Math.round(value * 1e3) / 1e3);
  const isThere = (i) => [...sums[2 * i], ...sums[2 * i + 1]].some((sum2) => sum2 > 0);
  return {
    names: [...numbers.keys()],
    parent: kept.parent,
    name: name2,
    self: Object.fromEntries(
      DRAWN.flatMap(
        (metric, i) => METRIC[metric].kind === "alloc" || isThere(i) ? [[metric, { base: column(2 * i), head: column(2 * i + 1) }]] : []
      )
    ),
    folded: target.filter((to) => small.has(to)).length
  };
}

// src/compare/growth-line.ts
function tellingStep(steps, mapOf2, names) {
  const { stacks, frames } = steps[0];
  const yours = frames.findLastIndex((at2) => names.functions[stacks.node[at2]].owns);
  const callers = frames.map((_, i) => i);
  const inward = callers.splice(Math.max(0, yours));
  const direction = growth(steps) < 0 ? -1 : 1;
  let left2 = steps;
  for (const frame of [...inward, ...callers.reverse()]) {
    const ranked = byLine(left2, frame, mapOf2).map((some) => ({
      some,
      by: direction * growth(some)
    }));
    left2 = ranked.reduce((a, b) => b.by > a.by ? b : a).some;
  }
  const onHead = left2.filter(({ side }) => side === "head");
  const shown = onHead.length > 0 ? onHead : left2;
  return shown.reduce((a, b) => b.amount > a.amount ? b : a);
}
function growth(steps) {
  return steps.reduce((sum2, { side, amount: amount2 }) => sum2 + (side === "head" ? amount2 : -amount2), 0);
}
function byLine(steps, frame, mapOf2) {
  const lineOf = ({ stacks: stacks2, frames: frames2 }) => stacks2.lineAt(frames2[frame]);
  const lines = {};
  const isOnOne = steps.every((step) => {
    lines[step.side] ??= lineOf(step);
    return lines[step.side] === lineOf(step);
  });
  if (isOnOne) return [[...steps]];
  const { stacks, frames } = steps[0];
  const map = mapOf2(stacks.node[frames[frame]]);
  const groups2 = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const line = lineOf(step);
    const key = step.side === "head" ? line : map.get(line) ?? -line;
    const group = groups2.get(key);
    if (group) group.push(step);
    else groups2.set(key, [step]);
  }
  return [...groups2.values()];
}

// src/compare/align-lines.ts
var MOST_PAIRS = 4e4;
function alignLines(base, head, shift = 0) {
  const from = [...base.keys()].sort((a, b) => a - b);
  const to = [...head.keys()].sort((a, b) => a - b);
  if (from.length * to.length > MOST_PAIRS) {
    return new Map(from.filter((line) => head.has(line)).map((line) => [line, line]));
  }
  const width2 = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width2);
  const moved = new Float64Array(costs.length);
  const paired = new Uint8Array(costs.length);
  const gone = from.map((line) => distance(base.get(line), void 0));
  const added = to.map((line) => distance(head.get(line), void 0));
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at2 = i * width2 + j;
      const options = [];
      if (i > 0 && j > 0) {
        const [a, b] = [from[i - 1], to[j - 1]];
        const cost = costs[at2 - width2 - 1] + distance(base.get(a), head.get(b));
        const move = moved[at2 - width2 - 1] + Math.abs(b - a - shift);
        if (isAlike(base.get(a), head.get(b))) options.push({ cost, move, pair: 1 });
      }
      if (i > 0) {
        const cost = costs[at2 - width2] + gone[i - 1];
        options.push({ cost, move: moved[at2 - width2], pair: 0 });
      }
      if (j > 0) {
        const cost = costs[at2 - 1] + added[j - 1];
        options.push({ cost, move: moved[at2 - 1], pair: 2 });
      }
      const best = options.sort((a, b) => a.cost - b.cost || a.move - b.move)[0];
      costs[at2] = best?.cost ?? 0;
      moved[at2] = best?.move ?? 0;
      paired[at2] = best?.pair ?? 0;
    }
  }
  const pairs = /* @__PURE__ */ new Map();
  for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
    const step = paired[i * width2 + j];
    if (step === 1) pairs.set(from[i - 1], to[j - 1]);
    if (step !== 2) i--;
    if (step !== 0) j--;
  }
  return pairs;
}
function distance(a, b) {
  let sum2 = 0;
  for (const callee of /* @__PURE__ */ new Set([...a.keys(), ...b?.keys() ?? []])) {
    const [left2, right2] = [a.get(callee), b?.get(callee)];
    let [before, after] = [0, 0];
    for (const size of /* @__PURE__ */ new Set([...left2?.keys() ?? [], ...right2?.keys() ?? []])) {
      const [x, y] = [left2?.get(size) ?? 0, right2?.get(size) ?? 0];
      before += x;
      after += y;
      sum2 += Math.abs(y - x);
    }
    sum2 += Math.abs(after - before);
  }
  return sum2;
}
function isAlike(a, b) {
  for (const callee of a.keys()) if (b.has(callee)) return true;
  return false;
}

// src/compare/line-maps.ts
function lineMaps(stepsOf) {
  const known2 = /* @__PURE__ */ new Map();
  return (node) => {
    const map = known2.get(node) ?? mapOf(node, stepsOf(node));
    known2.set(node, map);
    return map;
  };
}
function mapOf(node, steps) {
  const lines = { base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
  const starts = { base: Infinity, head: Infinity };
  for (const { side, amount: amount2, size, stacks, frames } of steps) {
    frames.forEach((at2, i) => {
      if (stacks.node[at2] !== node) return;
      const start = stacks.profile.functions.startLine[stacks.symbolAt(at2)] ?? 0;
      if (start > 0) starts[side] = Math.min(starts[side], start);
      const next = frames[i + 1];
      const callee = next === void 0 ? -1 : stacks.node[next];
      add2(lines[side], stacks.lineAt(at2), callee, size, amount2);
    });
  }
  const shift = starts.head - starts.base;
  return alignLines(lines.base, lines.head, Number.isFinite(shift) ? shift : 0);
}
function add2(lines, line, callee, size, amount2) {
  const callees = lines.get(line) ?? /* @__PURE__ */ new Map();
  lines.set(line, callees);
  const sizes = callees.get(callee) ?? /* @__PURE__ */ new Map();
  callees.set(callee, sizes);
  sizes.set(size, (sizes.get(size) ?? 0) + amount2);
}

// src/compare/transfers.ts
var LEAST_TOLD = 0.05;
var ROUNDING = 1e-9;
function balance(deltas, groups2) {
  const left2 = new Map(deltas);
  const took = /* @__PURE__ */ new Map();
  for (const group of [...groups2, deltas]) {
    const takers = [];
    const givers = [];
    for (const [of, amount2] of group) {
      const most = left2.get(of) ?? 0;
      if (amount2 > 0 && most > 0) takers.push({ of, amount: Math.min(amount2, most) });
      if (amount2 < 0 && most < 0) givers.push({ of, amount: Math.min(-amount2, -most) });
    }
    handOver(takers, givers, left2, took);
  }
  const leftOf = (of) => {
    const whole2 = deltas.get(of) ?? 0;
    const rest = left2.get(of) ?? 0;
    return Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(whole2)) ? 0 : rest;
  };
  return {
    moved: (of) => (deltas.get(of) ?? 0) - leftOf(of),
    from: (of) => giversOf(took.get(of) ?? [], LEAST_TOLD * (deltas.get(of) ?? 0)),
    left: () => [...deltas.keys()].map((of) => [of, leftOf(of)])
  };
}
function handOver(takers, givers, left2, took) {
  const [taken2, given2] = [sumOf3(takers), sumOf3(givers)];
  const amount2 = Math.min(taken2, given2);
  if (amount2 <= 0) return;
  const from = {
    whole: given2,
    by: new Map(givers.map((giver) => [giver.of, giver.amount])),
    most: givers.filter((giver) => giver.amount >= LEAST_TOLD * given2).map(({ of }) => of)
  };
  for (const taker of takers) {
    const takes = amount2 * taker.amount / taken2;
    left2.set(taker.of, left2.get(taker.of) - takes);
    const known2 = took.get(taker.of);
    if (known2) known2.push({ amount: takes, from });
    else took.set(taker.of, [{ amount: takes, from }]);
  }
  for (const giver of givers) {
    left2.set(giver.of, left2.get(giver.of) + amount2 * giver.amount / given2);
  }
}
function giversOf(taken2, least) {
  const gave = (giver) => taken2.reduce(
    (sum2, { amount: amount2, from }) => sum2 + amount2 * (from.by.get(giver) ?? 0) / from.whole,
    0
  );
  return [...new Set(taken2.flatMap(({ from }) => from.most))].map((giver) => ({ giver, amount: gave(giver) })).filter(({ amount: amount2 }) => amount2 >= least).sort((a, b) => b.amount - a.amount).map(({ giver }) => giver);
}
function sumOf3(shares2) {
  return shares2.reduce((sum2, { amount: amount2 }) => sum2 + amount2, 0);
}

// src/compare/moved-steps.ts
function withoutMoved(ways, { functions }) {
  const leafOf = ({ stacks, frames }) => {
    const leaf = stacks.node[frames.at(-1) ?? -1] ?? -1;
    return functions[leaf]?.owns ? "itself" : leaf;
  };
  const parts = [...ways].flatMap(
    ([way, steps]) => [...groupBy(steps, (step) => `${leafOf(step)} ${step.size}`)].map(
      ([kind, some]) => partOf2(way, kind, some)
    )
  );
  const deltas = new Map(parts.map(({ head, base }, at2) => [at2, head - base]));
  const groups2 = [({ kind }) => kind, ({ size }) => size].flatMap((by) => [
    ...groupBy(deltas, ([at2]) => by(parts[at2])).values()
  ]);
  const kinds = groups2.map((group) => new Map(group));
  const left2 = new Map(balance(deltas, kinds).left());
  const net = groupBy(parts.keys(), (at2) => parts[at2].way);
  return new Map(
    [...net].map(([way, some]) => {
      const delta = some.reduce((sum2, at2) => sum2 + left2.get(at2), 0);
      const isMoved = some.every((at2) => left2.get(at2) === 0);
      const steps = some.flatMap((at2) => reducedTo(left2.get(at2), parts[at2]));
      return [way, { delta, steps: isMoved ? ways.get(way) : steps }];
    })
  );
}
function partOf2(way, kind, steps) {
  const sums = { base: 0, head: 0 };
  for (const { side, amount: amount2 } of steps) sums[side] += amount2;
  return { way, kind, size: steps[0].size, steps, ...sums };
}
function reducedTo(left2, { steps, base, head }) {
  const [larger, most] = head > base ? ["head", head] : ["base", base];
  if (most <= 0) return steps;
  const share2 = (Math.min(base, head) + Math.abs(left2)) / most;
  return steps.map(
    (step) => step.side === larger ? { ...step, amount: step.amount * share2 } : step
  );
}

// src/compare/charged-samples.ts
function countedSamples(runs, weigh) {
  const lists = runs.flatMap(
    (run) => [...run.samples].flatMap(([benchmark, samples]) => {
      const weight = weigh(run, benchmark);
      return weight === 0 ? [] : [{ run, benchmark, weight, samples }];
    })
  );
  const length = lists.reduce((sum2, { samples }) => sum2 + samples.length, 0);
  const counted = { parts: lists, part: new Int32Array(length), sample: new Int32Array(length) };
  let at2 = 0;
  lists.forEach(({ samples }, part) => {
    counted.part.fill(part, at2, at2 + samples.length);
    counted.sample.set(samples, at2);
    at2 += samples.length;
  });
  return counted;
}
function chargedSamples({ parts, part, sample: samples }, attribute, charged, names) {
  const { packages, owns } = numbersOf(names);
  const placeOf2 = placesIn(names);
  const lists = [];
  const nodes = [];
  const charge = (node, one) => {
    let place = placeOf2[node];
    if (place === -1) {
      place = nodes.push(node) - 1;
      placeOf2[node] = place;
      lists.push([]);
    }
    const list = lists[place];
    if (list[list.length - 1] !== one) list.push(one);
  };
  for (let one = 0; one < samples.length; one++) {
    const { start, node: frames } = parts[part[one]].run.stacks;
    const end = start[samples[one] + 1];
    for (let at2 = start[samples[one]]; at2 < end; at2++) {
      const node = frames[at2];
      const isOwner = owns[node] === 1;
      if (attribute !== "owned" || isOwner) {
        charge(charged === "functions" ? node : packages[node], one);
      }
      if (attribute === "flat" || attribute === "owned" && isOwner) break;
    }
  }
  for (const node of nodes) placeOf2[node] = -1;
  const listOf = new Map(nodes.map((node, place) => [node, lists[place]]));
  return (node) => listOf.get(node) ?? [];
}
var placesIn = rememberedOf(
  ({ functions, packages }) => new Int32Array(functions.length + packages.length).fill(-1)
);

// src/compare/way-numbers.ts
function wayNumbers({ parts, part, sample }, names) {
  const ways = new Sequences();
  const groups2 = /* @__PURE__ */ new Map();
  const group = parts.map(({ run, benchmark }) => {
    const key = `${run.measured}
${benchmark}`;
    const number = groups2.get(key) ?? groups2.size;
    groups2.set(key, number);
    return number;
  });
  const isHarness = harnessIn(names);
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  let way = new Int32Array(64);
  const numberOf = (one) => {
    const { stacks, ran } = parts[part[one]].run;
    const leaf = stacks.start[sample[one]];
    const end = stacks.start[sample[one] + 1];
    if (way.length <= end - leaf) way = new Int32Array(2 * (end - leaf));
    way[0] = group[part[one]];
    let length = 1;
    let isBody = false;
    for (let at2 = end - 1; at2 >= leaf; at2--) {
      const fn = stacks.node[at2];
      const isFirst = length === 1;
      if (isFirst && isHarness[fn] === 1) {
        if (fn === runN) isBody = ran?.kind === "result";
      } else if (isFirst || fn !== stacks.node[at2 + 1]) {
        way[length++] = isFirst && isBody ? runN : fn;
      }
    }
    return ways.numberOf(way, length);
  };
  const known2 = new Int32Array(sample.length).fill(-1);
  return (one) => {
    if (known2[one] === -1) known2[one] = numberOf(one);
    return known2[one];
  };
}

// src/compare/ways.ts
var Ways = class {
  #names;
  #counted;
  #amounts;
  #charged;
  #numberOf;
  constructor(runs, weigh, names) {
    const counted = countedSamples(runs, weigh);
    this.#names = names;
    this.#counted = counted;
    this.#amounts = remembered((metric) => amountsOf(counted, metric));
    this.#charged = remembered(
      (attribute) => remembered((to) => chargedSamples(counted, attribute, to, names))
    );
    this.#numberOf = wayNumbers(counted, names);
  }
  /** The samples that an attribute charges to a function or a package. */
  samplesOf(node, attribute) {
    const to = node < this.#names.functions.length ? "functions" : "packages";
    return this.#charged(attribute)(to)(node);
  }
  /** Those of them that have any amount, by the ways that they lie on. */
  of(node, attribute, metric) {
    return this.#sorted(this.samplesOf(node, attribute), metric);
  }
  all(metric) {
    return this.#sorted(this.#counted.sample.keys(), metric);
  }
  partOf(one) {
    const { parts, part } = this.#counted;
    return parts[part[one]];
  }
  /** Index of a sample's leaf in the stacks of its run. */
  leafOf(one) {
    return this.partOf(one).run.stacks.start[this.#counted.sample[one]];
  }
  step(one, metric) {
    const { side, stacks } = this.partOf(one).run;
    const frames = wayFrames(stacks, this.#counted.sample[one], this.#names);
    return { side, amount: this.#amounts(metric)[one], size: this.#sizeOf(one), stacks, frames };
  }
  changeIn({ samples }, metric) {
    const amounts = this.#amounts(metric);
    const sums = { base: 0, head: 0 };
    for (const one of samples) sums[this.partOf(one).run.side] += amounts[one];
    return change(sums.base, sums.head);
  }
  /** Distinct sizes of objects, ascending, without those of which the weights leave nothing. */
  sizesOn(side, { samples }, metric) {
    const amounts = this.#amounts(metric);
    const ofSide = samples.filter((one) => this.partOf(one).run.side === side);
    return [...groupBy(ofSide, (one) => this.#sizeOf(one))].filter(([size, of]) => {
      const sum2 = (each) => of.reduce((total, one) => total + each(amounts[one]), 0);
      return size > 0 && Math.abs(sum2((amount2) => amount2)) > ROUNDING2 * sum2(Math.abs);
    }).map(([size]) => size).sort((a, b) => a - b);
  }
  #sizeOf(one) {
    return this.partOf(one).run.run.profile.samples.objectSize[this.#counted.sample[one]];
  }
  #sorted(samples, metric) {
    const amounts = this.#amounts(metric);
    const ways = /* @__PURE__ */ new Map();
    for (const one of samples) {
      if (amounts[one] === 0) continue;
      const number = this.#numberOf(one);
      const way = ways.get(number);
      if (way) way.samples.push(one);
      else ways.set(number, { number, samples: [one] });
    }
    return [...ways.values()];
  }
};
function amountsOf({ parts, part, sample }, metric) {
  const columns2 = parts.map(({ run }) => columnOf(run, metric));
  return Float64Array.from(sample, (each, one) => {
    const of = part[one];
    return (columns2[of]?.[each] ?? 0) * parts[of].weight;
  });
}
var ROUNDING2 = 1e-9;

// src/compare/growth-paths.ts
function growthPaths(runs, names, { weigh, isNet }) {
  const ways = new Ways(runs, weigh, names);
  const bytes = runs[0]?.metrics.includes("alloc_space") ? "alloc_space" : runs[0]?.metrics[0] ?? "alloc_space";
  const stepsOf = (samples, metric) => samples.map((one) => ways.step(one, metric));
  const mapOf2 = lineMaps((node) => stepsOf(ways.samplesOf(node, "cum"), bytes));
  const netWays = remembered((metric) => {
    const all = ways.all(metric).map((way) => [way.number, stepsOf(way.samples, metric)]);
    return withoutMoved(new Map(all), names);
  });
  const netDelta = (way, metric) => isNet ? netWays(metric).get(way.number).delta : ways.changeIn(way, metric).delta;
  const tellingOf = ({ number, samples }, metric) => {
    const [first, ...rest] = samples;
    if (rest.length === 0) return ways.step(first, metric);
    const steps = isNet ? netWays(metric).get(number).steps : stepsOf(samples, metric);
    return tellingStep(steps, mapOf2, names);
  };
  const sizedIn = (some, metric) => some.map((way) => {
    const net = some.length > 1 ? netDelta(way, metric) : 0;
    return { way, net: Math.abs(net), whole: Math.abs(ways.changeIn(way, metric).delta) };
  });
  const toPath = (way, metric) => {
    const { unit, companion } = METRIC[metric];
    const { stacks, frames } = tellingOf(way, metric);
    const { run, benchmark } = ways.partOf(way.samples[0]);
    return {
      measured: run.measured,
      benchmark,
      frames: frames.map((at2) => pathFrame(stacks, at2, names)),
      change: ways.changeIn(way, metric),
      objects: ways.changeIn(way, unit === "bytes" ? companion : metric),
      sizes: {
        base: ways.sizesOn("base", way, metric),
        head: ways.sizesOn("head", way, metric)
      }
    };
  };
  return {
    of(node, metric, attribute) {
      const found = sizedIn(ways.of(node, attribute, metric), metric).sort(largestFirst);
      const paths = found.map(({ way }) => toPath(way, metric));
      return withoutRenames(paths).filter((path) => path.change.delta !== 0);
    },
    placeOf(node) {
      for (const attribute of ["owned", "flat", "cum"]) {
        const found = ways.of(node, attribute, bytes);
        if (found.length === 0) continue;
        const { way: most } = sizedIn(found, bytes).reduce(
          (a, b) => largestFirst(a, b) > 0 ? b : a
        );
        const { stacks, frames } = tellingOf(most, bytes);
        const at2 = frames.findLast((frame) => stacks.node[frame] === node);
        if (at2 !== void 0) return placeAt(stacks, at2);
        const [first] = most.samples;
        const above = ways.partOf(first).run.stacks;
        return placeAt(above, above.node.indexOf(node, ways.leafOf(first)));
      }
      return { file: names.functions[node]?.file ?? "", line: 0 };
    }
  };
}
function largestFirst(a, b) {
  return b.net - a.net || b.whole - a.whole;
}
function withoutRenames(paths) {
  const gone = /* @__PURE__ */ new Map();
  const figures = ({ measured, benchmark }, amount2, objects) => [measured, benchmark, amount2, objects].join("\n");
  for (const path of paths) {
    if (path.change.head !== 0) continue;
    const key = figures(path, path.change.base, path.objects.base);
    gone.set(key, [...gone.get(key) ?? [], path]);
  }
  const renamed = /* @__PURE__ */ new Set();
  for (const path of paths) {
    if (path.change.base !== 0) continue;
    const old = gone.get(figures(path, path.change.head, path.objects.head))?.pop();
    if (old) renamed.add(old).add(path);
  }
  return paths.filter((path) => !renamed.has(path));
}

// src/compare/holders.ts
function holdersOf(tables, names) {
  const packagesIn = remembered((profile) => {
    const nodes = [...names.ofProfile.get(profile), ...names.unnamed.get(profile)];
    return new Set(nodes.map((node) => names.functions[node].importPath));
  });
  const found = /* @__PURE__ */ new Map();
  for (const [of, runs] of tables) {
    for (const { run } of runs) {
      for (const path of packagesIn(run.profile)) {
        const known2 = found.get(path);
        if (known2) known2.add(of);
        else found.set(path, /* @__PURE__ */ new Set([of]));
      }
    }
  }
  return found;
}

// src/compare/owned-stacks.ts
var NOBODY = -1;
function stacksOf({ runs, weigh }, attribute, { functions }) {
  return runs.flatMap((run) => {
    const { start, node, profile } = run.stacks;
    return [...run.samples].flatMap(([benchmark, samples]) => {
      const each = weigh(run, benchmark);
      if (each === 0) return [];
      const weight = run.side === "head" ? each : -each;
      return samples.map((sample) => {
        const frames = node.subarray(start[sample], start[sample + 1]);
        const at2 = attribute === "flat" ? 0 : frames.findIndex((frame) => functions[frame].owns);
        const owner = at2 < 0 ? NOBODY : frames[at2] ?? NOBODY;
        const leaf = at2 === 0 ? "itself" : String(frames[0]);
        const rest = at2 < 0 ? [] : [...frames.subarray(at2 + 1)];
        return {
          run,
          sample,
          weight,
          owner,
          what: `${leaf} ${profile.samples.objectSize[sample]}`,
          above: rest.filter((frame) => functions[frame].owns && frame !== owner),
          frames
        };
      });
    });
  });
}

// src/compare/moved-amounts.ts
function withMoves(changes, of, names) {
  const stacksBy = remembered((attribute) => stacksOf(of, attribute, names));
  const balances = /* @__PURE__ */ new Map();
  const balanceOf = (attribute, metric, isPackage) => {
    const key = `${attribute} ${metric} ${isPackage}`;
    const level = { isPackage, names, metric, per: of.per };
    const known2 = balances.get(key) ?? balanceIn(changes, attribute, level, () => stacksBy(attribute));
    balances.set(key, known2);
    return known2;
  };
  const grownThrough = remembered(
    (metric) => throughOf(balanceOf("owned", metric, false), () => stacksBy("owned"), metric, of.per, names)
  );
  const goneFrom = remembered(
    (metric) => goneBeside(stacksBy("owned"), metric, of.per, names)
  );
  const first = names.functions.length;
  const movedOf = (node, attribute, metric, change3) => {
    if (attribute !== "cum") return balanceOf(attribute, metric, node >= first).moved(node);
    if (change3.delta <= 0) return 0;
    const moved = change3.delta - grownThrough(metric)(node);
    return moved > 0 ? Math.min(moved, goneFrom(metric)(node)) : 0;
  };
  return {
    ...changes,
    of(node, attribute, metric) {
      const change3 = changes.of(node, attribute, metric);
      if (change3.delta === 0) return change3;
      const moved = movedOf(node, attribute, metric, change3);
      return moved === 0 ? change3 : { ...change3, moved };
    },
    from: (node, metric) => balanceOf("owned", metric, node >= first).from(node).filter((giver) => giver !== NOBODY)
  };
}
function balanceIn(changes, attribute, { isPackage, names, metric, per }, stacksBy) {
  const { functions } = names;
  const deltas = /* @__PURE__ */ new Map();
  for (const node of changes.nodes) {
    if (node >= functions.length !== isPackage) continue;
    const { delta } = changes.of(node, attribute, metric);
    if (delta !== 0) deltas.set(node, delta);
  }
  if (![...deltas.values()].some((delta) => delta > 0)) return balance(deltas, []);
  const nodeOf = (owner) => owner !== NOBODY && isPackage ? functions[owner].package : owner;
  const kinds = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  let nobody = 0;
  for (const stack of stacksBy()) {
    const { owner, what, above } = stack;
    const amount2 = amountOf(stack, metric, per);
    if (amount2 === 0) continue;
    const node = nodeOf(owner);
    const caller = above.find((each) => !deltas.has(nodeOf(each))) ?? NOBODY;
    if (owner === NOBODY) nobody += amount2;
    [`${what} ${caller}`, what, `${caller}`].forEach((key, i) => {
      const group = kinds[i].get(key) ?? /* @__PURE__ */ new Map();
      group.set(node, (group.get(node) ?? 0) + amount2);
      kinds[i].set(key, group);
    });
  }
  if (nobody !== 0) deltas.set(NOBODY, nobody);
  const groups2 = kinds.flatMap((kind) => [...kind.values()]);
  return balance(deltas, groups2);
}
function throughOf(owned, stacksBy, metric, per, names) {
  const grown = new Map(owned.left().filter(([, left2]) => left2 > 0));
  if (grown.size === 0) return () => 0;
  const through = /* @__PURE__ */ new Map();
  for (const stack of stacksBy()) {
    const { owner } = stack;
    if (!grown.has(owner)) continue;
    const amount2 = amountOf(stack, metric, per);
    for (const node of nodesOn2(stack, names)) {
      const of = through.get(node) ?? /* @__PURE__ */ new Map();
      of.set(owner, (of.get(owner) ?? 0) + amount2);
      through.set(node, of);
    }
  }
  return (node) => {
    let sum2 = 0;
    for (const [owner, amount2] of through.get(node) ?? []) {
      sum2 += Math.min(grown.get(owner), Math.max(0, amount2));
    }
    return sum2;
  };
}
function goneBeside(stacks, metric, per, names) {
  let all = 0;
  const on = /* @__PURE__ */ new Map();
  for (const some of groupBy(stacks, ({ frames }) => frames.join()).values()) {
    const gone = -some.reduce((sum2, stack) => sum2 + amountOf(stack, metric, per), 0);
    if (gone <= 0) continue;
    all += gone;
    for (const node of nodesOn2(some[0], names)) on.set(node, (on.get(node) ?? 0) + gone);
  }
  return (node) => all - (on.get(node) ?? 0);
}
function amountOf({ run, weight, sample }, metric, per) {
  return (columnOf(run, metric)?.[sample] ?? 0) * weight / per;
}
function nodesOn2({ frames }, { functions }) {
  const nodes = new Set(frames);
  for (const frame of frames) nodes.add(functions[frame].package);
  return nodes;
}

// src/compare/operation-profiles.ts
function operationProfiles(scopes) {
  const counted = scopes.filter(
    ({ scope }) => scope.status === "both" && scope.pair !== void 0 && scope.evidence.kind === "counted"
  );
  const [base, head] = SIDES.map(
    (side) => counted.flatMap(
      (of) => of.runs.filter((run) => run.side === side).map((run) => partOf3(run, of))
    )
  );
  return { base, head };
}
function partOf3(run, { scope, weigh, per }) {
  const { profile } = run.run;
  const { values, labels } = profile.samples;
  const factors = new Float64Array(profile.samples.length);
  for (const [benchmark, samples2] of run.samples) {
    const factor = weigh(run, benchmark) / per;
    for (const sample of samples2) factors[sample] = factor;
  }
  const whose = [
    labelText("benchmark", scope.benchmark, 0, ""),
    labelText("package", scope.package, 0, "")
  ].join(",");
  const samples = {
    ...profile.samples,
    values: values.map((column) => column.map((value, sample) => value * factors[sample])),
    labels: labels.map((own) => own === "" ? whose : `${own},${whose}`)
  };
  return { ...profile, samples: keepSamples(samples, (sample) => factors[sample] !== 0) };
}

// src/compare/sampled-shares.ts
var HALF_WIDTH = 1.96;
function sharesOf(runs, request) {
  const { weigh, metrics, functions, printed } = request;
  const sides = { base: addUp("base", runs, weigh), head: addUp("head", runs, weigh) };
  const known2 = metrics.filter((metric) => printed[metric]);
  const totals = new Map(
    known2.map((metric) => {
      const of = (side) => totalOf(sides[side], functions, columnsOf2(metric, metrics));
      return [metric, { base: of("base"), head: of("head") }];
    })
  );
  const estimate = (node, attribute, metric, side) => {
    const sums = sides[side];
    const { amounts, variances } = columnsOf2(metric, metrics);
    const share2 = shareOf2(
      { amount: sums.at(node, attribute, amounts), variance: sums.at(node, attribute, variances) },
      totals.get(metric)[side]
    );
    const all = printed[metric][side];
    return { amount: share2.share * all, deviation: share2.deviation * all };
  };
  return {
    metrics: known2,
    ...presence(sides.base, sides.head),
    of(node, attribute, metric) {
      const [base, head] = SIDES.map((side) => estimate(node, attribute, metric, side));
      const delta = head.amount - base.amount;
      const half = HALF_WIDTH * Math.hypot(base.deviation, head.deviation);
      const interval = { low: delta - half, high: delta + half };
      return { base: base.amount, head: head.amount, delta, interval };
    }
  };
}
function columnsOf2(metric, metrics) {
  return {
    amounts: metrics.indexOf(metric),
    variances: metrics.length + varianceColumn(metric)
  };
}
function totalOf(sums, functions, { amounts, variances }) {
  let amount2 = 0;
  let variance = 0;
  for (const node of sums.nodes()) {
    if (node >= functions) continue;
    amount2 += sums.at(node, "flat", amounts);
    variance += sums.at(node, "flat", variances);
  }
  return { amount: amount2, variance };
}
function shareOf2(part, whole2) {
  if (!(whole2.amount > 0)) return { share: 0, deviation: 1 };
  const share2 = Math.min(1, Math.max(0, part.amount / whole2.amount));
  const unseen = (whole2.variance / whole2.amount) ** 2;
  const rest = Math.max(0, whole2.variance - part.variance);
  const variance = (1 - share2) ** 2 * (part.variance + unseen) + share2 ** 2 * (rest + unseen);
  return { share: share2, deviation: Math.sqrt(variance) / whole2.amount };
}

// src/compare/comparison.ts
var Comparison = class {
  diff;
  #runs;
  #scopes;
  #starts;
  #screens;
  #names;
  /** Functions with another name on base, by their numbers. */
  #same;
  #paths = /* @__PURE__ */ new Map();
  #tables = /* @__PURE__ */ new Map();
  /** By import path the scopes and screens whose tables may have something of a package. */
  holders;
  /**
   * Figures of a profile are bytes or objects of one run: where a side has several profiles of one
   * package, their mean. Figures in a scope are of one operation.
   *
   * @param modules paths of the modules that are judged; by default those that the manifests name,
   *   or what the profiles tell
   * @param identity `exact` gives what `go tool pprof -diff_base` gives: pprof's names, every
   *   stack, several profiles of a side added up
   */
  constructor(base, head, modules, identity = "declared") {
    const { data, class: captureClass, ...of } = differenceOf(base, head, modules, identity);
    this.#runs = of.runs;
    this.#scopes = of.scopes;
    this.#starts = of.starts;
    this.#screens = of.screens;
    this.#names = of.names;
    this.#same = of.same;
    this.holders = lazy(
      () => holdersOf(
        [
          ...of.scopes.map(({ runs }, i) => [i, runs]),
          ...of.screens.map(({ runs }, i) => [`screen ${i}`, runs])
        ],
        of.names
      )
    );
    const whole2 = lazy(() => this.#wholeTable(captureClass, data.metrics));
    this.diff = {
      ...data,
      get functions() {
        return whole2().functions;
      },
      get packages() {
        return whole2().packages;
      }
    };
  }
  /** Whose the stacks are, and how they are known. */
  scope(within2) {
    return this.#scopeOf(within2).scope;
  }
  /** Functions and packages: of a whole profile, or of one operation of a benchmark. */
  table(within2) {
    if (within2 === "profile") return this.diff;
    const known2 = this.#tables.get(within2);
    if (known2) return known2;
    const of = this.#scopeOf(within2);
    const changes = this.#changesIn(of);
    const table = tellsMoves(within2, of) ? this.#tableOf(withMoves(changes, of, this.#names), within2) : this.#tableOf(changes, within2);
    this.#tables.set(within2, table);
    return table;
  }
  /** The ways through a target on which it changed, first those on which most did not only move. */
  paths({ within: within2, metric, attribute, ...target }) {
    const node = target.function === void 0 ? this.#names.packageId.get(target.package) : this.#names.functionId.get(target.function);
    return node === void 0 ? [] : this.#pathsIn(within2).of(node, metric, attribute);
  }
  /** One operation of each benchmark that was counted on both sides; no profiles where none was. */
  operations() {
    return operationProfiles(this.#scopes);
  }
  /** Where it is allocated, as a tree of calls: what flame graphs are drawn from. */
  flame(within2) {
    const { runs, weigh } = this.#weighed(within2);
    return flameOf(runs, weigh, this.#names);
  }
  /** The runs that a table is of, and what each counts for. */
  #weighed(within2) {
    if (within2 === "profile") return { runs: this.#runs, weigh: (run) => run.weight };
    const of = this.#scopeOf(within2);
    return { runs: of.runs, weigh: perOperation(of) };
  }
  #pathsIn(within2) {
    const known2 = this.#paths.get(within2);
    if (known2) return known2;
    const { runs, weigh } = this.#weighed(within2);
    const isNet = within2 !== "profile" && tellsMoves(within2, this.#scopeOf(within2));
    const paths = growthPaths(runs, this.#names, { weigh, isNet });
    this.#paths.set(within2, paths);
    return paths;
  }
  #wholeTable(captureClass, metrics) {
    const changes = changesOf(this.#runs, {
      weigh: (run) => run.weight,
      metrics,
      class: captureClass
    });
    return this.#tableOf(changes, "profile");
  }
  #tableOf(changes, within2) {
    const names = this.#names;
    const metric = changes.metrics.find((each) => each === "alloc_space") ?? changes.metrics[0];
    return diffTable(changes, names, {
      placeOf: (node) => this.#pathsIn(within2).placeOf(node),
      wasOf: (node) => {
        const same = this.#same.get(node);
        return same?.isSure ? names.functions[same.was].name : void 0;
      },
      fromOf: (node) => "from" in changes && metric ? changes.from(node, metric) : []
    });
  }
  #scopeOf(within2) {
    if (typeof within2 === "number") return this.#scopes[within2];
    const [kind, index] = within2.split(" ");
    if (kind === "start") return this.#starts[Number(index)];
    if (kind === "screen") return this.#screens[Number(index)];
    const of = this.#scopes[Number(index)];
    if (kind === "set-up") return { ...of, ...of.setUp };
    const { operations } = of.scope;
    const weigh = (run, name2) => name2 === "" ? run.weight / operations[run.side] : 0;
    return { ...of, weigh };
  }
  #changesIn({ scope, runs, weigh, per, printed }) {
    const metrics = this.diff.metrics;
    if (scope.evidence.kind === "counted") {
      return changesOf(runs, { weigh, metrics, class: "exact", per });
    }
    return sharesOf(runs, { weigh, metrics, printed, functions: this.#names.functions.length });
  }
};
function compare(base, head, modules, identity) {
  return new Comparison(base, head, modules, identity);
}
function tellsMoves(within2, { scope }) {
  const isBeside = typeof within2 === "string" && /^(?:beside|screen) /.test(within2);
  return scope.evidence.kind === "counted" && !isBeside;
}
function perOperation({ scope, runs, weigh, per, printed }) {
  if (scope.evidence.kind === "counted") return (run, benchmark) => weigh(run, benchmark) / per;
  const bytes = printed.alloc_space;
  const sampled = totalsOf(runs, ["alloc_space"], weigh).alloc_space;
  const factor = (side) => bytes && sampled?.[side] ? bytes[side] / sampled[side] : 0;
  const factors = { base: factor("base"), head: factor("head") };
  return (run, benchmark) => weigh(run, benchmark) * factors[run.side];
}

// src/report/inert.ts
function code(text2) {
  return span(capMiddle(clean(text2)));
}
function codeCell(text2) {
  return code(text2).replaceAll("|", "\\|");
}
function prose(text2) {
  const words = capMiddle(clean(text2), 1e3).split(" ").filter((word) => word !== "");
  const parts = [];
  let foreign = [];
  const flush = () => {
    if (foreign.length === 0) return;
    const text3 = foreign.join(" ");
    const isSentences = /[^,;:.?][,;:.?]$/.test(text3) || /^[^(]+\)$/.test(text3);
    const end = isSentences ? -1 : text3.length;
    parts.push(span(text3.slice(0, end)) + text3.slice(end));
    foreign = [];
  };
  words.forEach((word, i) => {
    if (!isPlainWord(word, i === 0)) {
      foreign.push(word);
      return;
    }
    flush();
    parts.push(word);
  });
  flush();
  return parts.join(" ");
}
function proseCell(text2) {
  return prose(text2).replaceAll("|", "\\|");
}
function codeBlock(lines, language = "") {
  const body = lines.map((line) => lineOfLog(clean(line))).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}
${body}
${fence}`;
}
function link(markdown, url, title = "") {
  const safe = url === void 0 ? void 0 : safeUrl(url);
  if (safe === void 0) return markdown;
  const hint = capMiddle(title, 300).replace(/[^\p{L}\p{N} .,/()*…-]/gu, " ").trim();
  return hint === "" ? `[${markdown}](${safe})` : `[${markdown}](${safe} "${hint}")`;
}
function safeUrl(url) {
  if (url.length > 2e3 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return void 0;
  return new URL(url).href.replace(
    /[^\w\-.~:/?#@!$&'*+,;=%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function span(text2) {
  const fence = "`".repeat(longestRun(text2) + 1);
  const edges = text2.startsWith("`") || text2.endsWith("`");
  const stripped = text2 === "" || text2.startsWith(" ") && text2.endsWith(" ");
  const pad = edges || stripped ? " " : "";
  return `${fence}${pad}${text2}${pad}${fence}`;
}
function longestRun(text2) {
  let longest = 0;
  for (const run of text2.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}
var NUMBER2 = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/(?:op|run))?)$/;
var UNIT = /^(?:[kKMGT]i?)?B(?:\/(?:op|run))?$/;
function isPlainWord(word, first) {
  const bare = word.replace(/^\(/, "").replace(/[.,;:!?)]{1,3}$/, "");
  if (new RegExp("^\\p{L}+(?:[\u2019'-]\\p{L}+)*$", "u").test(bare)) return !/^[0-9a-f]{7,}$/i.test(bare);
  if (first && bare !== word) return false;
  return NUMBER2.test(bare) || UNIT.test(bare) || /^[—–…→%]$/.test(bare);
}

// src/report/amounts.ts
var MINUS = "\u2212";
var BINARY_UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB"];
var COUNT_UNITS = ["k", "M", "G", "T", "P"];
function amount(value, unit, per = "run") {
  return `${value < 0 ? MINUS : ""}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
}
function pair(change3, metric, per) {
  const { unit, kind } = METRIC[metric];
  const shown = (value) => kind === "alloc" ? Math.max(0, value) : value;
  const [base, head] = [shown(change3.base), shown(change3.head)];
  const most = Math.max(Math.abs(base), Math.abs(head));
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left2 = kind === "inuse" && per === "op" ? " left in use" : "";
  const end = `${noun}${per === "op" ? "/op" : " a run"}${left2}`;
  if (base === head) return `${sized(base, unit, most)}${end}`;
  const from = sized(base, unit, isFar(base, most) ? base : most);
  const to = sized(head, unit, isFar(head, most) ? head : most);
  const [, amountFrom, unitFrom] = /^(.*?)( [A-Za-z]+)?$/.exec(from);
  const isAlike2 = unitFrom !== void 0 && to.endsWith(unitFrom);
  return `${isAlike2 ? amountFrom : from} \u2192 ${to}${end}`;
}
function isFar(value, most) {
  return value !== 0 && Math.abs(value) < most / 100;
}
var WHOLE_BELOW = { bytes: 10 * 1024, count: 1e4 };
function sized(value, unit, most) {
  if (most < WHOLE_BELOW[unit]) {
    const digits = Number.isInteger(value) ? value : Number(plainDigits(value, 4));
    return unit === "bytes" ? `${digits} B` : String(digits);
  }
  const step = unit === "bytes" ? 1024 : 1e3;
  const units = unit === "bytes" ? BINARY_UNITS : COUNT_UNITS;
  const power = Math.min(units.length, Math.floor(Math.log(most) / Math.log(step) + 1e-9));
  const size = value / step ** power;
  return `${size === 0 ? 0 : size.toFixed(placesOf(Math.abs(size)))} ${units[power - 1]}`;
}
function amountOf2(value, metric, per = "run") {
  return withNoun(amount(value, unitOf(metric)), value, metric) + suffix(per);
}
function change2(delta, unit, per = "run") {
  if (delta === 0) return "0";
  return `${delta > 0 ? "+" : ""}${amount(delta, unit, per)}`;
}
function changeOf(delta, metric, per = "run") {
  return withNoun(change2(delta, unitOf(metric)), delta, metric) + suffix(per);
}
function share(base, head, limit) {
  if (base === head) return "";
  if (base === 0) return "new";
  if (head === 0) return "gone";
  const ratio = (head - base) / Math.abs(base);
  return `${ratio < 0 ? MINUS : "+"}${percent(Math.abs(ratio), limit)}`;
}
function telling({ base, head, delta }, unit) {
  const isShare = unit === "bytes" && base > 0 && head > 0 && head < 10 * base;
  return isShare ? share(base, head) : change2(delta, unit);
}
function beside2({ base, head, delta, interval }, unit, { limit, per = "run" } = {}) {
  const parts = [share(base, head, limit), bounds(delta, interval, unit, per)].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function bounds(delta, interval, unit, per) {
  if (!interval) return "";
  const { low, high } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "anything is possible";
  if (low !== high) return `between ${change2(low, unit, per)} and ${change2(high, unit, per)}`;
  return low === delta ? "" : `${change2(low, unit, per)} without noise`;
}
function percent(ratio, apartFrom) {
  const value = ratio * 100;
  if (value > 0 && value < 1e-3) return "<0.001 %";
  for (let digits = 3; digits < 9; digits++) {
    const text2 = plainDigits(value, digits);
    const same = apartFrom !== void 0 && ratio !== apartFrom && Number(text2) === apartFrom * 100;
    if (!same) return `${text2} %`;
  }
  return `${value} %`;
}
function plainDigits(value, digits) {
  if (value === 0) return "0";
  const whole2 = Math.floor(value) === 0 ? 0 : Math.floor(Math.log10(value)) + 1;
  if (value >= 1) return String(Number(value.toFixed(Math.max(0, digits - whole2))));
  return String(Number(value.toPrecision(digits)));
}
function magnitude(value, unit) {
  return unit === "bytes" ? scaled(value, 1024, 1024, BINARY_UNITS, " B") : scaled(value, 1e3, 1e4, COUNT_UNITS, "");
}
function scaled(value, step, exactBelow, units, smallest) {
  if (value > 0 && value < 1e-3) return `<0.001${smallest}`;
  if (Math.round(value) < exactBelow) {
    return `${Number.isInteger(value) ? value : plainDigits(value, 3)}${smallest}`;
  }
  let size = value / step;
  let unit = 0;
  while (Math.round(size) >= step && unit + 1 < units.length) {
    size /= step;
    unit++;
  }
  return `${size.toFixed(placesOf(size))} ${units[unit]}`;
}
function placesOf(size) {
  return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
}
function suffix(per) {
  return per === "op" ? "/op" : "";
}
function withNoun(text2, value, metric) {
  if (unitOf(metric) === "bytes") return text2;
  return `${text2} ${Math.abs(value) === 1 ? "object" : "objects"}`;
}

// src/report/spans.ts
function toMarkdown(line) {
  return line.map((span2) => markdownOf(span2, code, prose)).join("");
}
function toCell(line) {
  return line.map((span2) => markdownOf(span2, codeCell, proseCell)).join("");
}
function toPlain(line) {
  return line.map(plainOf).join("");
}
function plural(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function markdownOf(span2, name2, sentence) {
  if (typeof span2 === "string") return span2;
  if ("code" in span2) {
    const text2 = link(name2(span2.code), span2.url, span2.title);
    return span2.strong ? `**${text2}**` : text2;
  }
  return "prose" in span2 ? sentence(span2.prose) : `**${span2.strong}**`;
}
function plainOf(span2) {
  if (typeof span2 === "string") return span2.replaceAll(MINUS, "-");
  if ("code" in span2) return capMiddle(clean(span2.code));
  if ("prose" in span2) return capMiddle(clean(span2.prose), 1e3);
  return span2.strong.replaceAll(MINUS, "-");
}

// src/report/headline-text.ts
function headlineMarkdown({ sign, line }, title) {
  const start = title ? [{ prose: title }, ": "] : [];
  return `### ${sign} ${toMarkdown([...start, ...line])}`;
}
function headlineText({ line }) {
  return toPlain(line);
}

// src/report/notes.ts
var NOTES = {
  "ignored-files": ({ files }) => `not profiles, and left out: ${listed(files, 5)}`,
  copies: ({ profile, of, more }) => `${profile} is a copy of ${of}${more > 0 ? `, and ${more} more` : ""}: a copy is not another run, so it was left out`,
  "one-side-only": ({ what, side }) => `${what} was measured on ${side} only, so it was not judged: the other side has no profile of it`,
  harness: ({ stacks, bytes }) => `${stacks} stacks${bytes === void 0 ? "" : `, ${amount(bytes, "bytes")},`} of initialisation, the testing package and the runtime alone are not charged to any function`,
  "probe-left-out": ({ benchmark, package: path, side, bytes }) => {
    const [from, to] = side === "base" ? ["b.N", "b.Loop"] : ["b.Loop", "b.N"];
    return `${benchmark} of ${path} went from ${from} to ${to}: the run for N = 1 that only a b.N loop has is left out on ${side}, ${amount(bytes, "bytes")}`;
  },
  untold: ({ profile, lacks, more }) => more > 0 ? `${profile} and ${more} more have ${lacks}` : `${profile} has ${lacks}`,
  moment: ({ files, isJoined }) => {
    const names = `${files.slice(0, -1).join(", ")} and ${files.at(-1)}`;
    const what = `${names} were written at one moment, by their time and sampling period`;
    return isJoined ? `${what}: their columns were joined by stack` : `${what}, but have unlike stacks: they were not joined`;
  },
  unclaimed: ({ share: share2 }) => `${percent(share2)} of the bytes belongs to no single benchmark: goroutines and set-up, with no benchmark on their stacks`,
  "go-by-lines": () => "no path shows the version of Go, but the lines of its own functions say that it is the same on both sides",
  "same-work": ({ isGoUnknown }) => `these are profiles of programs, not of benchmarks: heapgate assumes that both sides did the same work${isGoUnknown ? ", with the same Go," : ""} up to a similar moment`,
  "cpu-differs": ({ base, head }) => `the processors differ, ${base || "unknown"} and ${head || "unknown"}, which seldom moves an allocation`,
  "measured-here": ({ missing, isHeadAside }) => {
    const why = missing === void 0 ? "" : `no baseline: ${missing}; `;
    const aside = isHeadAside ? ", and the head that is named was not used" : "";
    return `${why}both sides were measured in this job${aside}`;
  },
  "policy-edit": ({ change: change3, file, proposed }) => {
    const { what, which } = EDITS[change3](file);
    return "broken" in proposed ? `${what}. With ${which}, nothing can be judged: ${proposed.broken}` : `${what}. With ${which}: ${proposed.conclusion}, ${proposed.failed} of ${proposed.of} limits exceeded`;
  },
  "dead-budget": ({ budget, why }) => `"${budget}" judges nothing: ${deadText(why)}`,
  "dead-ignore": () => "this entry of ignore matches nothing that was measured",
  "old-name": ({ budget, pattern, was, is }) => {
    const who = budget === void 0 ? "this entry of ignore" : `"${budget}"`;
    const what = pattern === was ? `"${was}", which` : `"${pattern}", and ${was}`;
    return `${who} names ${what} is called ${is} on head: it still counts for this change, and for none after it; write "${is}"`;
  },
  "moved-package": ({ was, is, isModule: isModule2 }) => {
    const what = isModule2 ? "the module" : "the package";
    return `${what} ${was} is ${is} on head: heapgate reads what was measured on base under the new path`;
  },
  overridden: ({ budget }) => `"${budget}" has no effect: later budgets override all of it`,
  "nothing-judged": ({ modules, hasResults, isEmpty }) => {
    if (isEmpty)
      return "nothing was judged: neither side has a sample of the code under test, or a result";
    if (!hasResults) {
      return 'nothing was judged: the profiles have no benchmark output beside them; keep what go test -bench -benchmem prints as NAME.txt beside NAME.pb.gz, or budget whole profiles with "/run"';
    }
    return `nothing was judged: nothing that the budgets match allocates on either side; check "packages", and that the module is ${modules.slice(0, 3).join(", ") || "known"}`;
  }
};
var EDITS = {
  brings: () => ({
    what: "This change brings the first policy; it is judged by the built-in one",
    which: "the new one"
  }),
  edits: () => ({
    what: "This change edits the policy; it is judged by the one before",
    which: "the edited one"
  }),
  deletes: () => ({
    what: "This change deletes the policy; it is judged by the one before",
    which: "the built-in one"
  }),
  loose: (file) => ({
    what: `${file} is in no commit, so the code under test may have written it; it is judged by the built-in one: commit it, or name one outside of the workspace`,
    which: "that one"
  })
};
var DEAD = {
  "no-benchmark": ({ example }) => `no benchmark matches; their names look like "${example}"`,
  "no-package": ({ example }) => `no package matches${example === void 0 ? "" : `; their import paths look like "${example}"`}`,
  "no-function": () => "its packages are in these profiles, but its functions are not",
  "foreign-package": ({ package: path }) => `packages outside of the module are not matched by globs: name them whole, as in "${path}"`,
  "owns-nothing": () => "a package of another module owns nothing: write attribute: flat or attribute: cum",
  ignored: () => "all it matches is ignored",
  "no-lines": () => 'no benchmark as a whole was measured: keep what go test -bench . -benchmem prints beside the profiles, or write amounts with "/run"',
  "no-profiles": () => 'functions, packages and "/run" need heap profiles, and there are none: measure with go test -bench . -benchmem -memprofile mem.pb.gz, and keep them beside the output'
};
function noteLine(note, file) {
  const place = "at" in note && note.at.line > 0 ? `${file}:${note.at.line}:${note.at.column}: ` : "";
  return [{ prose: `${place}${noteText(note)}` }];
}
function noteText(note) {
  const words = NOTES[note.code];
  return words(note);
}
function deadText(why) {
  const words = DEAD[why.code];
  return words(why);
}
function listed(names, most) {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/names.ts
var LONGEST = 60;
var CONTEXT = 10;
function shortNames(texts, longest = LONGEST) {
  const short = cutNames(texts, longest);
  for (const alike of groupsOf(short)) {
    const taken2 = new Set(short.values());
    let number = 1;
    for (const text2 of alike.slice(1)) {
      do
        number++;
      while (taken2.has(`${short.get(text2)}~${number}`));
      short.set(text2, `${short.get(text2)}~${number}`);
    }
  }
  return short;
}
function leastLength(texts, least, most) {
  for (let length = least; length < most; length++) {
    if (groupsOf(cutNames(texts, length)).length === 0) return length;
  }
  return most;
}
function cutNames(texts, longest) {
  const short = /* @__PURE__ */ new Map();
  for (const text2 of texts) short.set(text2, shorten(clean(text2), longest));
  for (const alike of groupsOf(short)) {
    const points = alike.map((text2) => Array.from(clean(text2)));
    const from = firstDifference(points) - CONTEXT;
    alike.forEach((text2, i) => {
      short.set(text2, shortenAround(points[i], from, longest));
    });
  }
  return short;
}
function packageNames(paths, modules) {
  const names = /* @__PURE__ */ new Map();
  for (const path of paths) names.set(path, shortPath(path, modules));
  for (const alike of groupsOf(names)) {
    for (const path of alike) names.set(path, path);
  }
  const short = shortNames(names.values(), 80);
  for (const [path, name2] of names) names.set(path, short.get(name2));
  return names;
}
function shortPath(path, modules) {
  if (path === "") return "<unknown>";
  const inside = modules.filter((each) => path === each || path.startsWith(`${each}/`));
  if (inside.length === 0) return path;
  const module = inside.reduce((a, b) => b.length > a.length ? b : a);
  const root = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(module)[0];
  if (path === module) return root;
  const below = path.slice(module.length + 1);
  return modules.length > 1 ? `${root}/${below}` : below;
}
function shorten(text2, longest) {
  if (text2.length <= longest) return text2;
  const erased = Array.from(text2.replace(/\[[^[\]]{8,}\]/g, "[\u2026]"));
  if (erased.length <= longest) return erased.join("");
  const head = Math.floor((longest - 1) / 3);
  return `${erased.slice(0, head).join("")}\u2026${erased.slice(head + 1 - longest).join("")}`;
}
function shortenAround(points, at2, longest) {
  if (points.length <= longest) return points.join("");
  const ends = Math.floor((longest - 2) / 4);
  const middle = longest - 2 - 2 * ends;
  const last = points.length - ends - middle;
  const from = Math.min(Math.max(at2, ends), last);
  const start = points.slice(0, from + middle);
  if (from > ends) start.splice(ends, from - ends, "\u2026");
  return `${start.join("")}${from < last ? "\u2026" : ""}${points.slice(points.length - ends).join("")}`;
}
function firstDifference(all) {
  const first = all[0];
  let at2 = 0;
  while (at2 < first.length && all.every((points) => points[at2] === first[at2])) at2++;
  return at2;
}
function groupsOf(names) {
  const byValue = /* @__PURE__ */ new Map();
  for (const [key, value] of names) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  return [...byValue.values()].filter((keys) => keys.length > 1);
}

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width2 = 0;
  for (const _ of text2) width2++;
  return width2 + (text2.match(WIDE)?.length ?? 0);
}
var LEAST3 = 20;
function alignColumns(rows, columns2, width2 = Number.POSITIVE_INFINITY) {
  const whole2 = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole2, columns2)) > width2;
  const split = isWide ? rows.map(splitLast) : whole2;
  const widest = widthsOf(split, columns2);
  const names = columns2.map((_, c) => new Set(rows.map((row) => row[c])));
  const room = narrowed(columns2, widest, width2, names);
  const short = names.map(
    (texts, c) => room[c] < widest[c] ? shortNames(texts, room[c]) : void 0
  );
  const cells = split.map(
    (lines) => lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell))
  );
  const widths = widthsOf(cells, columns2);
  const lineOf = (line) => line.map((cell, c) => {
    const space = " ".repeat(widths[c] - widthOf(cell));
    return columns2[c].align === "right" ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return cells.map((lines) => lines.map(lineOf).join("\n"));
}
function splitLast(row) {
  const sentences = row.at(-1).split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence, i) => [...i === 0 ? others : others.map(() => ""), sentence]);
}
function widthsOf(rows, columns2) {
  const widths = columns2.map(() => 0);
  for (const line of rows.flat()) {
    line.forEach((cell, c) => {
      widths[c] = Math.max(widths[c], widthOf(cell));
    });
  }
  return widths;
}
function lineWidth(widths) {
  return widths.reduce((sum2, each) => sum2 + each, 0) + 2 * (widths.length - 1);
}
function narrowed(columns2, widest, width2, names) {
  const room = [...widest];
  let over = lineWidth(widest) - width2;
  if (over <= 0) return room;
  const least = columns2.map(
    ({ isName }, c) => isName ? leastLength(names[c], LEAST3, widest[c]) : widest[c]
  );
  for (; over > 0; over--) {
    const spare = room.map((each, c) => each > least[c] ? each : 0);
    const most = Math.max(...spare);
    if (most === 0) break;
    room[spare.indexOf(most)] = most - 1;
  }
  return room.map((each, c) => leastLength(names[c], each, widest[c]));
}

// src/report/text.ts
function text(document, options = {}) {
  const { color = false, width: width2 } = options;
  const paint = painter(color);
  const { headline, blocks, maxRows } = document;
  const write = (block) => {
    switch (block.kind) {
      case "line":
        return toPlain(block.line);
      case "list":
        return block.lines.map((line) => `- ${toPlain(line)}`).join("\n");
      case "stanza":
        return block.lines.map((line, i) => `${i > 0 ? "  " : ""}${toPlain(line)}`).join("\n");
      case "table": {
        const rows = tableText(block, maxRows, width2, paint);
        return block.title === void 0 || rows === "" ? rows : `${paint(block.title, "bold")}
${rows}`;
      }
      case "tree":
        return block.lines.map((line) => `  ${clean(line).replaceAll("\u2212", "-")}`).join("\n");
      case "commands":
        return block.lines.map((line) => `  ${clean(line)}`).join("\n");
      case "fold":
        return [paint(block.summary, "bold"), ...block.blocks.map(write)].filter(Boolean).join("\n\n");
    }
  };
  return pageText([
    paint(headlineText(headline), "bold", COLORS[headline.sign]),
    ...blocks.map(write)
  ]);
}
function pageText(blocks) {
  const page = blocks.filter((block) => block !== "").join("\n\n");
  return `${page.split("\n").map(lineOfLog).join("\n")}
`;
}
var CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
var COLORS = {
  "\u274C": "red",
  "\u26A0\uFE0F": "yellow",
  "\u2754": "yellow",
  "\u2705": "green"
};
function painter(color) {
  if (!color) return (plain) => plain;
  return (plain, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${plain}\x1B[0m`;
}
function tableText({ table, from = 0, most }, maxRows, width2, paint) {
  const end = most === void 0 ? table.length : Math.min(table.length, from + most);
  if (end <= from) return "";
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = from; i < Math.min(end, from + maxRows); i++) rows.push(table.row(i).map(cellText));
  const [head, ...lines] = alignColumns(rows, table.columns, width2);
  const rest = end - from - lines.length;
  return [paint(head, "dim"), ...lines, ...rest > 0 ? [`\u2026 and ${rest} more.`] : []].join("\n");
}
function cellText(line) {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, "");
}

// src/policy/cause.ts
var PARTS = ["result", "set-up", "init"];

// src/policy/policy.ts
function placeKey(key, pattern) {
  return `${key} ${pattern}`;
}
var ALL = ["**"];
function benchmarksOf2({ benchmarks }) {
  return benchmarks ?? ALL;
}
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};
function isOwn2({ isBuiltIn, from }) {
  return isBuiltIn !== true && from === void 0;
}

// src/policy/quote.ts
function quote(text2) {
  return JSON.stringify(text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2);
}

// src/policy/limit-text.ts
var BYTE_UNITS = {
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  kB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3
};
var LONGEST2 = 100;
var NUMBER3 = /^\d+(?:\.\d+)?/;
var LEAST4 = { bytes: 4, count: 0.25 };
var EXAMPLES = {
  bytes: { max: '"12 KiB", or "12 MiB/run"', increase: '"64 B", "5%" or "5% and 64 B"' },
  count: { max: '"3", or "1000/run"', increase: '"1", "5%" or "5% and 1"' }
};
function parseLimitText(text2, metric, kind) {
  const example = `write ${EXAMPLES[unitOf(metric)][kind]}`;
  if (text2.length > LONGEST2) return `${quote(text2)} is too long for a limit: ${example}`;
  const parts = text2.split(/(?<!\s)\s+and\s+/);
  const shares2 = parts.filter((part) => part.includes("%"));
  const amounts = parts.filter((part) => !part.includes("%"));
  if (shares2.length > 1 || amounts.length > 1) {
    return `${quote(text2)}: a limit is one share, one amount or one of each: ${example}`;
  }
  if (!LIMIT[kind].takesShare && shares2.length > 0) {
    return `${quote(text2)}: a ${kind} is an amount and no share: ${example}`;
  }
  const relative = shares2[0] === void 0 ? void 0 : parseShare(shares2[0], example);
  const absolute = amounts[0] === void 0 ? void 0 : parseAmount(amounts[0], metric, example);
  if (typeof relative === "string") return relative;
  if (typeof absolute === "string") return absolute;
  const { value, per } = absolute ?? { value: LEAST4[unitOf(metric)], per: "op" };
  return { relative, absolute: value, per };
}
function wholeText(text2, metric) {
  const unit = unitOf(metric);
  const isShare = /^[\d.]+\s*%$/.test(text2);
  const whole2 = isShare ? `${text2} and ${LEAST4[unit]}` : text2;
  if (unit === "count") return whole2;
  return whole2.replace(/\d(?=\s*(?:\/|$|and\s))/, "$& B");
}
function parseShare(text2, example) {
  const percent2 = /^([\d.]+)\s*%$/.exec(text2)?.[1] ?? "";
  if (NUMBER3.exec(percent2)?.[0] !== percent2) return `${quote(text2)} is no share: ${example}`;
  const share2 = Number(percent2) / 100;
  return share2 > Number.MAX_SAFE_INTEGER ? `${quote(text2)} is too large` : share2;
}
function parseAmount(text2, metric, example) {
  const [amount2 = "", ...rest] = text2.split(/(?<!\s)\s*\//);
  const number = NUMBER3.exec(amount2)?.[0];
  const unit = amount2.slice(number?.length ?? 0).trim();
  if (number === void 0 || !/^[A-Za-z]*$/.test(unit) || rest.length > 1) {
    return `${quote(text2)} is no limit: ${example}`;
  }
  if (rest[0] === "op") {
    return `${quote(text2)}: amounts are of one operation already: write "${amount2.trim()}"`;
  }
  if (rest.length === 1 && rest[0] !== "run") {
    return `${quote(text2)} is no limit: an amount of a whole profile is written "${amount2.trim()}/run"`;
  }
  if (unitOf(metric) === "count" && unit !== "") {
    return `${quote(text2)}: ${metric} counts objects and takes no unit: ${example}`;
  }
  const factor = unit === "" ? 1 : Object.hasOwn(BYTE_UNITS, unit) ? BYTE_UNITS[unit] : void 0;
  if (factor === void 0) return unknownUnit(unit);
  const value = Number(number) * factor;
  if (value > Number.MAX_SAFE_INTEGER) return `${quote(text2)} is too large`;
  return { value, per: rest.length === 1 ? "run" : "op" };
}
function unknownUnit(unit) {
  const plain = (name2) => name2.toLowerCase().replace("i", "").replace(/b$/, "");
  const units = Object.keys(BYTE_UNITS);
  const near = units.filter((name2) => plain(name2) === plain(unit));
  return `${quote(unit)} is no unit: write ${(near.length > 0 ? near : units).join(" or ")}`;
}

// src/report/former.ts
var MOST_GIVERS = 2;
var MOST_NAMES = 50;
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(diff) {
  const known2 = indices.get(diff);
  if (known2) return known2;
  const index = {
    results: new Map(diff.results.map((result) => [resultKey(result.id), result])),
    functions: new Map(diff.functions.map((fn) => [fn.name, fn])),
    moves: new Map(diff.moves.functions.map((move) => [move.is.name, move]))
  };
  indices.set(diff, index);
  return index;
}
function formerOf({ target, result, moved }, diff, names) {
  const told = result && indexOf(diff).results.get(resultKey(result));
  const ofIt = told ? ofResult(told, names) : [];
  if (!("package" in target)) return ofIt;
  const was = target.kind === "function" ? wasFunction(target.name, diff, names) : [];
  const from = moved ? giversOf2(moved.from, target, diff, names) : [];
  return [...was, ...from.length > 0 ? [", moved here from ", ...from] : [], ...ofIt];
}
function giversOf2(from, target, diff, names) {
  if (target.kind === "function") {
    const { functions } = indexOf(diff);
    const known2 = from.flatMap((name2) => functions.get(name2) ?? []);
    return movedFrom(known2, target.package, names);
  }
  return listed2(
    from.map((path) => [{ code: names.package(path) }]),
    MOST_GIVERS
  );
}
function ofResult(result, names) {
  const { id, isEdited: isEdited2 } = result;
  const was = formerName(result);
  const old = was === void 0 ? [] : [", was ", { code: names.result({ ...id, name: was }) }];
  return [...old, ...isEdited2 ? [", whose own code or input changed"] : []];
}
function wasFunction(name2, diff, names) {
  const found = indexOf(diff).moves.get(name2);
  if (!found) return [];
  const { was, is, isSure } = found;
  return [isSure ? ", was " : ", probably was ", ...named(was, is.package, names)];
}
function movedFrom(from, home, names) {
  return listed2(
    from.map((giver) => named(giver, home, names)),
    MOST_GIVERS
  );
}
function listed2(all, most) {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((spans, i) => i > 0 ? [", ", ...spans] : spans),
    ...more > 0 ? [` and ${more} more`] : []
  ];
}
function named({ package: path, local }, home, names) {
  const code2 = { code: names.function(local) };
  return path === home ? [code2] : [code2, " in ", { code: names.package(path) }];
}
function formerFold(diff, names) {
  const { results } = diff;
  const functions = diff.moves.functions.filter(({ is }) => !isBenchmarkName(is.local));
  const isRenamed = (result) => formerName(result) !== void 0;
  const renamed = results.filter(isRenamed);
  const edited = results.filter(({ isEdited: isEdited2 }) => isEdited2);
  const lines = [
    ...renamed.map(
      (result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]
    ),
    ...edited.filter((result) => !isRenamed(result)).map((result) => [{ code: names.result(result.id) }, ...ofResult(result, names)]),
    ...[...functions].sort((a, b) => compareText(a.is.name, b.is.name)).map(
      ({ is }) => [
        { code: names.function(is.local) },
        " in ",
        { code: names.package(is.package) },
        ...wasFunction(is.name, diff, names)
      ]
    )
  ];
  if (lines.length === 0) return void 0;
  const parts = [
    ...renamed.length > 0 ? [`${plural(renamed.length, "benchmark")} with another name`] : [],
    ...functions.length > 0 ? [`${plural(functions.length, "function")} with another name`] : [],
    ...edited.length > 0 ? [
      `${plural(edited.length, "benchmark")} that changed ${edited.length === 1 ? "itself" : "themselves"}`
    ] : []
  ];
  const more = lines.length - MOST_NAMES;
  const shown = more > 0 ? [...lines.slice(0, MOST_NAMES), [`\u2026 and ${more} more.`]] : lines;
  const blocks = [{ kind: "list", lines: shown }];
  return { kind: "fold", name: "other names", rank: 9, summary: parts.join(", "), blocks };
}

// src/report/size-classes.ts
var SIZE_CLASSES = [
  8,
  16,
  24,
  32,
  48,
  64,
  80,
  96,
  112,
  128,
  144,
  160,
  176,
  192,
  208,
  224,
  240,
  256,
  288,
  320,
  352,
  384,
  416,
  448,
  480,
  512,
  576,
  640,
  704,
  768,
  896,
  1024,
  1152,
  1280,
  1408,
  1536,
  1792,
  2048,
  2304,
  2688,
  3072,
  3200,
  3456,
  4096,
  4864,
  5376,
  6144,
  6528,
  6784,
  6912,
  8192,
  9472,
  9728,
  10240,
  10880,
  12288,
  13568,
  14336,
  16384,
  18432,
  19072,
  20480,
  21760,
  24576,
  27264,
  28672,
  32768
];
function isNextSizeClass(from, to) {
  const at2 = SIZE_CLASSES.indexOf(from);
  return at2 >= 0 && SIZE_CLASSES[at2 + 1] === to;
}

// src/report/growth-kind.ts
var SAME_MEAN = 5e-3;
var LEAST_SHOWN = 1e-3;
function growthKind(path, { isMixed }) {
  const { objects, sizes } = path;
  const all = (count3, of) => isMixed ? `objects${ofSizes(of)}` : objectsOf(count3, of);
  if (objects.base === 0) return objects.head === 0 ? "" : `new: ${all(objects.head, sizes.head)}`;
  if (objects.head === 0) return `gone: ${all(objects.base, sizes.base)}`;
  const count2 = isSame(objects.base, objects.head) ? 0 : Math.sign(objects.head - objects.base);
  const size = sizeTrend(path);
  const counted = isMixed ? "" : countsText(objects);
  const counts = counted === "" ? "" : `: ${counted}`;
  if (size === 0) {
    if (count2 === 0) return "";
    return `${count2 > 0 ? "more" : "fewer"} objects${counts}${ofSizes(sizes.head)}`;
  }
  const larger = size > 0 ? "larger" : "smaller";
  const isAlike2 = count2 === 0 || !isMixed && looksAlike(objects);
  const how2 = isAlike2 ? `${isStep(sizes) ? `a ${larger} size class` : `${larger} objects`}, ${count2 === 0 ? "same" : "about the same"} count` : `${count2 > 0 ? "more" : "fewer"} ${count2 === size ? "and" : "but"} ${larger} objects${counts}`;
  const sizesText = sizesOf(path, size, isMixed);
  if (sizesText === "") return how2;
  return `${how2}${isAlike2 || counts === "" ? ": " : ", "}${sizesText}`;
}
function countsText(objects) {
  const { base, head, delta } = objects;
  if (!looksAlike(objects)) return `${amount(base, "count")} \u2192 ${amount(head, "count")}`;
  return Math.abs(delta) < LEAST_SHOWN ? "" : change2(delta, "count");
}
function looksAlike({ base, head }) {
  return amount(base, "count") === amount(head, "count");
}
function sizesOf({ change: change3, objects, sizes }, trend, isMixed) {
  const [from, to] = [range(sizes.base), range(sizes.head)];
  if (from === "" || to === "") return "";
  if (from === to) return `other sizes of ${to}`;
  const ends = [
    Math.sign(sizes.head[0] - sizes.base[0]),
    Math.sign(sizes.head.at(-1) - sizes.base.at(-1))
  ];
  if (ends.every((end) => end !== -trend)) return `${from} \u2192 ${to}`;
  if (isMixed) return "";
  const means = [change3.base / objects.base, change3.head / objects.head];
  const [before, after] = means.map((mean) => amount(mean, "bytes"));
  return before === after ? "" : `${before} \u2192 ${after} on average`;
}
function isSame(base, head) {
  return Math.abs(head - base) <= 1e-9 * Math.max(base, head);
}
function sizeTrend({ change: change3, objects, sizes }) {
  const same = sizes.base.length === sizes.head.length && sizes.base.every((size, i) => size === sizes.head[i]);
  if (change3.base === objects.base && change3.head === objects.head) {
    const ends = [0, -1].map((end) => (sizes.head.at(end) ?? 0) - (sizes.base.at(end) ?? 0));
    return same || ends[0] * ends[1] < 0 ? 0 : Math.sign(ends[1]);
  }
  const ratio = change3.head / objects.head / (change3.base / objects.base);
  return Math.abs(ratio - 1) <= SAME_MEAN ? 0 : Math.sign(ratio - 1);
}
function isStep({ base, head }) {
  if (base.length !== 1 || head.length !== 1) return false;
  return isNextSizeClass(base[0], head[0]) || isNextSizeClass(head[0], base[0]);
}
function objectsOf(count2, sizes) {
  return `${amount(count2, "count")} ${amount(count2, "count") === "1" ? "object" : "objects"}${ofSizes(sizes)}`;
}
function ofSizes(sizes) {
  return sizes.length === 0 ? "" : ` of ${range(sizes)}`;
}
function range(sizes) {
  const text2 = (size) => size <= 32768 ? `${size} B` : amount(size, "bytes");
  if (sizes.length === 0) return "";
  return sizes.length === 1 ? text2(sizes[0]) : `${text2(sizes[0])}\u2013${text2(sizes.at(-1))}`;
}

// src/report/cause-lines.ts
var MOST_RESULTS = 3;
var WHOLE = 0.95;
var MOST_CALLERS = 4;
function causeLines({ diff, findings }, names, link2) {
  const told = toldOf(findings);
  return (cause) => {
    const kind = kindSpans(cause, names);
    const callers = callerSpans(cause, names);
    const gap = kind.length > 0 && callers.length > 0 ? [" "] : [];
    const how2 = [...kind, ...gap, ...callers];
    return [titleSpans(cause, diff, told, names, link2), how2].filter((line) => line.length > 0);
  };
}
function titleSpans(cause, diff, told, names, link2) {
  const { function: fn, explains, from, isSure } = cause;
  const place = placeOf(fn);
  const url = link2(fn);
  const named2 = explains.slice(0, MOST_RESULTS);
  const open = named2.map(({ of, result }) => told.get(partKey(of, result)) === "open");
  const isAllOpen = open.every(Boolean);
  const line = [
    isSure ? "" : "Probably ",
    { code: names.function(fn.local), strong: !isAllOpen },
    " in ",
    { code: names.package(fn.package) },
    ...place === "" ? [] : [" ", { code: place, url }],
    ...wasFunction(fn.name, diff, names),
    ": "
  ];
  named2.forEach((each, i) => {
    const { of, result, isMixed } = each;
    const may = open[i] && (i === 0 || !isAllOpen) ? "perhaps " : "";
    const about = isMixed && i === 0 && may === "" ? "about " : "";
    const words = amountWords(each);
    const isSame2 = i > 0 && open[i] === open[i - 1] && amountWords(named2[i - 1]) === words;
    const name2 = of === "init" ? names.package(result.package) : names.result(result);
    line.push(i > 0 ? ", " : "", isSame2 ? "" : `${may}${about}${words}`, { code: name2 });
  });
  const more = explains.length - MOST_RESULTS;
  if (more > 0) line.push(` and ${more} more`);
  if (explains.length === 1 && explains[0].share < 0.95) {
    line.push(`, ${percent(explains[0].share)} of the growth`);
  }
  const beyond = explains.find(({ isBeyond }) => isBeyond);
  if (beyond) {
    const more2 = beyond.of === "result" ? "set-up and all that is outside the timer" : "what its operations allocate";
    line.push(`, counted with ${more2}`);
  }
  const givers = movedFrom(from, fn.package, names);
  return givers.length > 0 ? [...line, ", beside what moved here from ", ...givers] : line;
}
function amountWords({ of, metric, amount: amount2 }) {
  const noun = METRIC[metric].unit === "bytes" ? "" : " allocs";
  const left2 = METRIC[metric].kind === "inuse" ? " left in use" : "";
  const size = `${change2(amount2, unitOf(metric))}${noun}`;
  switch (of) {
    case "result":
      return `${size}/op${left2} in `;
    case "set-up":
      return `${size} a run${left2} in the set-up of `;
    case "init":
      return `${size} a run${left2} at the start of `;
  }
}
function toldOf(findings) {
  const told = /* @__PURE__ */ new Map();
  for (const { target, result, change: growth2, outcome } of findings) {
    if (!result || growth2.delta <= 0 || outcome.verdict === "pass") continue;
    const isOnce = target.kind === "set-up" || target.kind === "init";
    const levels = result.name.split("/");
    for (let depth = levels.length; depth > 0; depth--) {
      const name2 = levels.slice(0, depth).join("/");
      const key = partKey(isOnce ? target.kind : "result", { ...result, name: name2 });
      if (outcome.verdict !== "inconclusive") told.set(key, "sure");
      else if (!told.has(key)) told.set(key, "open");
    }
  }
  return told;
}
function partKey(of, { package: path, name: name2 }) {
  return `${of}
${path}
${name2}`;
}
function inPart({ pathShare }) {
  if (pathShare >= WHOLE) return "";
  return pathShare >= 0.5 ? "mostly " : "in part ";
}
function kindSpans(cause, names) {
  const { path, function: fn, explains, isCounted } = cause;
  if (!path) return [];
  const spans = [];
  const isMixed = explains.some((each) => each.isMixed);
  const kind = isCounted ? growthKind(path, { isMixed }) : "";
  if (kind !== "") spans.push(inPart(cause), kind);
  const beneath = path.frames.at(-1);
  if (beneath && !beneath.own && beneath.name !== fn.name) {
    spans.push(
      kind === "" ? "in " : ", in ",
      { code: `${names.package(beneath.package)}.${names.function(beneath.local)}` },
      " beneath your line"
    );
  }
  return spans;
}
function callerSpans({ path, function: fn, explains }, names) {
  if (!path) return [];
  const isInLoop = explains[0].of === "result";
  const yours = path.frames.findLastIndex((frame) => frame.name === fn.name);
  const above = path.frames.slice(0, Math.max(0, yours)).reverse();
  const shown = above.length > MOST_CALLERS ? [...above.slice(0, MOST_CALLERS - 1), above.at(-1)] : above;
  return shown.flatMap((frame, i) => {
    const isCut = above.length > MOST_CALLERS && i === shown.length - 1;
    const place = isInLoop && i === shown.length - 1 ? "" : placeOf(frame);
    return [
      `${i > 0 ? " " : ""}\u2190 ${isCut ? "\u2026 \u2190 " : ""}`,
      { code: names.function(frame.local) },
      ...place === "" ? [] : [" ", { prose: place }]
    ];
  });
}
function placeOf({ file, line }) {
  const base = capMiddle(clean(file.slice(file.lastIndexOf("/") + 1)), 40);
  if (base === "") return "";
  return line > 0 ? `${base}:${line}` : base;
}

// src/report/changes.ts
var MINOR = 1024;
function changesOf2(diff, metric) {
  const other = METRIC[metric].companion;
  const companion = diff.metrics.includes(other) ? other : void 0;
  const grew = [];
  const shrank = [];
  const libraries = [];
  let noise = 0;
  for (const fn of diff.functions) {
    const attribute = fn.own ? "owned" : "flat";
    const inMetric = figure(fn, metric, attribute).delta;
    const delta = inMetric || (companion ? figure(fn, companion, attribute).delta : 0);
    if (delta === 0) continue;
    if (mayBeNothing(figure(fn, metric, attribute))) {
      noise++;
      continue;
    }
    if (!fn.own) libraries.push(fn);
    else (delta > 0 ? grew : shrank).push(fn);
  }
  const by = (attribute, rank) => {
    const key = (fn) => rank(figure(fn, metric, attribute).delta);
    return (a, b) => key(b) - key(a) || compareText(a.name, b.name);
  };
  const isMinor = (fn) => unitOf(metric) === "bytes" && Math.abs(figure(fn, metric, "flat").delta) < MINOR;
  const major = libraries.filter((fn) => !isMinor(fn));
  return {
    metric,
    companion,
    grew: grew.sort(by("owned", (delta) => delta)),
    shrank: shrank.sort(by("owned", (delta) => -delta)),
    libraries: major.sort(by("flat", Math.abs)),
    minor: libraries.length - major.length,
    noise,
    renamed: diff.functions.filter(({ was }) => was !== void 0),
    added: grew.filter((fn) => fn.status === "added").length,
    removed: shrank.filter((fn) => fn.status === "removed").length
  };
}
function mayBeNothing({ delta, interval }) {
  return delta !== 0 && interval !== void 0 && interval.low <= 0 && interval.high >= 0;
}
function figure(fn, metric, attribute) {
  return fn.metrics[metric]?.[attribute] ?? { base: 0, head: 0, delta: 0 };
}

// src/report/table.ts
var left = (title) => ({ title, align: "left" });
var name = (title) => ({ title, align: "left", isName: true });
var right = (title) => ({ title, align: "right" });
var columns = { left, name, right };

// src/report/changed-functions.ts
function changedFunctions({ diff }, names, link2) {
  if (diff.capture.class !== "exact" || diff.metrics.length === 0) return void 0;
  const metric = diff.metrics.includes("alloc_space") ? "alloc_space" : diff.metrics[0];
  const changes = changesOf2(diff, metric);
  const { grew, shrank, libraries, renamed, minor } = changes;
  if (grew.length + shrank.length + libraries.length + renamed.length + minor === 0)
    return void 0;
  const part = (table, title) => table.length > 0 ? [{ kind: "table", title, table }] : [];
  return {
    kind: "fold",
    name: "the changed functions",
    rank: 6,
    summary: summaryOf(changes),
    blocks: [
      ...part(functionTable(grew, changes, "owned", names, link2), "Grew, by what each owns"),
      ...part(functionTable(shrank, changes, "owned", names, link2), "Shrank"),
      ...part(renamedTable(changes, names, link2), "Renamed"),
      ...part(functionTable(libraries, changes, "flat", names, link2), "Outside the module, flat"),
      ...minor > 0 ? [{ kind: "line", line: [minorText(minor)] }] : []
    ]
  };
}
function summaryOf({ grew, shrank, libraries, renamed, added, removed, minor }) {
  const parts = [`${grew.length - added} grew`, `${shrank.length - removed} shrank`];
  if (added > 0) parts.push(`${added} new`);
  if (removed > 0) parts.push(`${removed} gone`);
  if (renamed.length > 0) parts.push(`${renamed.length} renamed`);
  if (libraries.length + minor > 0) parts.push(`${libraries.length + minor} outside the module`);
  return `All changed functions, in bytes of a whole run: ${parts.join(", ")}`;
}
function minorText(minor) {
  return `${minor} more outside the module changed by less than ${MINOR / 1024} KiB each.`;
}
function functionTable(functions, { metric, companion }, attribute, names, link2) {
  const objects = companion ? [columns.right("objects")] : [];
  return {
    columns: [
      columns.name("function"),
      columns.right("base"),
      columns.right("head"),
      columns.right("change"),
      ...objects
    ],
    length: functions.length,
    row: (index) => {
      const fn = functions[index];
      const unit = unitOf(metric);
      const amounts = figure(fn, metric, attribute);
      return [
        whereCell(fn, names, link2),
        [amount(amounts.base, unit)],
        [amount(amounts.head, unit)],
        [change2(amounts.delta, unit), inBrackets(share(amounts.base, amounts.head))],
        ...companion ? [[change2(figure(fn, companion, attribute).delta, unitOf(companion))]] : []
      ];
    }
  };
}
function inBrackets(text2) {
  return text2 === "" ? "" : ` (${text2})`;
}
function renamedTable({ renamed, metric }, names, link2) {
  return {
    columns: [columns.name("was"), columns.name("is"), columns.right("on both sides")],
    length: renamed.length,
    row: (index) => {
      const fn = renamed[index];
      return [
        wasCell(fn, names),
        whereCell(fn, names, link2),
        [amount(figure(fn, metric, "owned").head, unitOf(metric))]
      ];
    }
  };
}
function wasCell({ was = "", package: path }, names) {
  if (was.startsWith(`${path}.`)) return [{ code: names.function(was.slice(path.length + 1)) }];
  const { importPath, local } = parseSymbol(was);
  return [{ code: names.function(local) }, " in ", { code: names.package(importPath) }];
}
function whereCell(fn, names, link2) {
  const short = names.function(fn.local);
  const title = short === fn.local ? "" : fn.name;
  return [{ code: short, url: link2(fn), title }, " in ", { code: names.package(fn.package) }];
}

// src/report/document.ts
var DEFAULT_ROWS = 25;

// src/report/finding-words.ts
function findingLine(finding, judgement, names) {
  const { change: change3, target } = finding;
  const limit = limitOf(finding);
  const line = [...whereLine(finding, names), " ", ...changeSpans(change3, limit)];
  if (LIMIT[limit.kind].about === "head") {
    line.push(", limit ", { prose: wholeText(limit.text, limit.metric) });
  }
  if (target.kind === "function") {
    return [...line, ...at(target), ...formerOf(finding, judgement.diff, names)];
  }
  const cause = target.kind === "package" ? void 0 : causeFor(finding, judgement.causes);
  const former = formerOf(finding, judgement.diff, names);
  if (!cause) return [...line, ...former];
  const where = names.function(cause.function.local);
  return [
    ...line,
    cause.isSure ? ", in " : ", probably in ",
    { code: where },
    ...at(cause.function),
    ...former
  ];
}
function limitOf({ target, limit }) {
  return target.kind === "set-up" || target.kind === "init" ? { ...limit, per: "run" } : limit;
}
function at(target) {
  const place = placeOf(target);
  return place === "" ? [] : [", ", { prose: place }];
}
function changeSpans(change3, { kind, metric, per }) {
  const text2 = pair(change3, metric, per);
  if (change3.delta === 0 || LIMIT[kind].about === "head" && change3.base === 0) return [text2];
  return [text2, ` (${telling(change3, unitOf(metric))})`];
}
function whereLine({ target, result, budget }, names) {
  const inResult = result ? [" in ", { code: names.result(result) }] : [];
  switch (target.kind) {
    case "result":
      return result ? resultSpans(result, names) : [];
    case "set-up":
      return ["set-up of ", ...result ? resultSpans(result, names) : []];
    case "init":
      return ["start of ", { code: names.package(result?.package ?? "") }];
    case "profile":
      return ["the whole profile"];
    case "package":
      return [{ code: names.package(target.package) }, ...how(budget.attribute), ...inResult];
    case "function":
      return [{ code: names.function(target.local) }, ...how(budget.attribute), ...inResult];
  }
}
function how(attribute) {
  return attribute === "owned" ? [] : [` (${attribute})`];
}
function resultSpans(id, names) {
  return [{ code: names.result(id) }];
}
function causeFor({ target, result, limit }, causes) {
  if (!result) return void 0;
  const part = PARTS.find((each) => each === target.kind) ?? "result";
  const { kind } = METRIC[limit.metric];
  const isWithin2 = (inner, outer) => `${inner}/`.startsWith(`${outer}/`);
  const most = (cause) => {
    const amounts = cause.explains.flatMap(
      ({ of: of2, metric, amount: amount2, result: { package: path, name: name2 } }) => {
        const isMeant = of2 === part && METRIC[metric].kind === kind && path === result.package;
        const isOf = isWithin2(name2, result.name) || isWithin2(result.name, name2);
        return isMeant && isOf ? [amount2] : [];
      }
    );
    return Math.max(0, ...amounts);
  };
  const of = causes.filter((cause) => most(cause) > 0);
  return of.toSorted((a, b) => most(b) - most(a))[0];
}
function limitText({ kind, text: text2, metric }) {
  return `${LIMIT[kind].prefix}${wholeText(text2, metric)}`;
}

// src/report/reasons.ts
var COUNT_ALL = "measure with -memprofilerate=1 -benchtime=1000x";
var SAMPLE_MORE = `${COUNT_ALL}, a program with GODEBUG=memprofilerate=4096`;
var SAME_GO = "measure both sides with the same Go";
var REASONS = {
  noisy: ({ base, head, metric, per }) => `repeats differ by as much as it grew (${rangeOf2(base, metric, per)} on base, ${rangeOf2(head, metric, per)} on head): measure again with a higher count`,
  "few-lines": ({ base, head, iterations }) => {
    const why = iterations === void 0 ? "a timed run can differ by that much" : `in ${count(iterations)} ${iterations === 1 ? "iteration" : "iterations"} a process may allocate that much by chance`;
    return `${linesOf2(base, head)} and ${why}: measure both sides with -count=5`;
  },
  "iterations-explain": ({ base, head }) => `base ran ${count(base)} iterations and head ${count(head)}, which divides one-off allocations by another number: measure both sides with the same -benchtime=1000x`,
  amortised: () => "it allocates mostly buffers that grow now and then, and how often depends on the iterations: measure both sides with the same -benchtime=1000x",
  "no-benchmem": ({ side, metric }) => metric === void 0 ? `${side} printed no B/op: measure with -benchmem` : `${side} printed no number as ${METRIC[metric].printed}: measure with -benchmem, and rename a metric that the benchmark reports by that name`,
  "own-metric": ({ printed, counted }) => `it printed ${amount(printed, "bytes")}/op, more than its whole process allocated (${amount(counted, "bytes")}/op), so it reports a B/op of its own: rename that metric`,
  screened: ({ base, head, metric, results }) => {
    if (results) {
      const which = results.length > 1 ? `${results.length} benchmarks` : "it";
      return `it is a sum over benchmarks that ran in one process with the rest of the package: name neither base nor head, and heapgate measures both sides here and runs ${which} alone`;
    }
    const figures = base && head ? ` (${rangeOf2(base, metric)} on base, ${rangeOf2(head, metric)} on head), which says no more` : `, which does not tell its ${metric}`;
    return `it ran in one process with the rest of its package${figures}: name neither base nor head, and heapgate measures both sides here and runs it alone`;
  },
  rounded: ({ metric, noise }) => `its profiles hold samples, or more than what is timed, so the printed figure decides, and that is exact to ${amountOf2(noise, metric)}/op: measure with a higher --count`,
  "pair-differs": () => "the sides measured it at different iteration counts: measure the head with --like the set of the base",
  "profile-missing": () => "a profile of it is missing from its set: keep the whole folder of the set",
  "by-operation": () => 'heapgate measures one operation and not a whole run: remove "/run" from the amount',
  "samples-alone": ({ metric, interval }) => `samples put the change ${boundsOf(interval, metric)}, and never break a budget on their own: ${COUNT_ALL}`,
  "metric-missing": ({ metric }) => `the profiles have no ${metric}: remove the limit`,
  "results-mixed": ({ other }) => `its profile also holds ${other}, and heap profiles do not tell sub-benchmarks apart: measure it alone with -bench`,
  unclaimed: ({ amount: bytes, metric }) => `stacks of no benchmark, such as those of goroutines, may add ${amountOf2(bytes, metric)}/op: write the limit for the benchmark as a whole, or for whole profiles with "/run"`,
  "too-few-samples": ({ metric, shown, family, bounds: bounds2 }) => `${sampledOf(metric, shown, family, bounds2)}: ${SAMPLE_MORE}`,
  "go-differs": ({ base, head }) => `base ran with ${base || "an unknown Go"} and head with ${head || "an unknown Go"}: ${SAME_GO}`,
  "go-lines-differ": ({ function: name2, base, head }) => `two versions of Go: ${name2} is on line ${base.line} in ${base.profile} and on line ${head.line} in ${head.profile}: ${SAME_GO}`,
  "go-unknown": ({ base, head }) => `nothing says which Go wrote ${base} and ${head}: measure with collect, which keeps the version`,
  differs: ({ what, base, head }) => {
    const [noun, cure] = DIFFERING[what];
    const list = (values) => values.join(", ") || "unknown";
    return `${noun} differ: ${list(base)} on base, ${list(head)} on head: ${cure}`;
  },
  "setting-differs": ({ name: name2, base, head }) => `${name2} is ${base || "not set"} on base and ${head || "not set"} on head: measure both sides alike`,
  "mixed-periods": ({ periods }) => `one side has profiles of several sampling periods (${periods.map((period) => `${period} B`).join(", ")}): measure all with -memprofilerate=1`,
  "no-output": ({ profile, isBenchmark }) => isBenchmark ? `${profile} has no benchmark output beside it, so its iterations are unknown: keep what go test prints as ${outputOf(profile)}` : `nothing shows that ${profile} did the same work as the other side: compare what benchmarks wrote, with go test -bench . -memprofile`,
  "parted-unlike": ({ package: path, profiles }, packageName) => `${packageName(path)}: ${profiles[0]} and ${profiles[1]} measured different benchmarks, and the other side splits them differently: measure both sides alike`,
  "repeats-differ": ({ package: path, result, counts }, packageName) => `${packageName(path)} ran ${result} ${counts[0]} times in one profile and ${counts[1]} in another: measure both sides with the same -count`,
  timed: ({ package: path, fewest, most }, packageName) => `${packageName(path)} ran for a time and not for a number of iterations (${fewest} to ${most}): ${COUNT_ALL}`,
  "iterations-differ": ({ package: path, base, head }, packageName) => `${packageName(path)} ran ${base} iterations on base and ${head} on head: measure both sides with the same -benchtime=1000x`,
  "no-package": ({ side }) => `the output of ${side} does not name its package, and several packages have a benchmark of that name: keep all that go test printed`,
  "results-differ": ({ result, side }) => `${result} ran on ${side} only, and heap profiles do not tell it from what both sides ran: measure the same benchmarks on both sides`,
  untold: ({ profile, lacks }) => `${profile} has ${lacks}: ${COUNT_ALL}`,
  "no-period": () => "a profile has no sampling period, so nobody knows what it left out: measure all with -memprofilerate=1",
  "rate-changed": ({ profile, period }) => `${profile} was written at a rate of ${period} and not with every allocation counted, because the code that ran sets runtime.MemProfileRate: remove that`,
  "no-pair": () => "no package was measured on both sides: measure the same packages on both",
  unowned: () => 'it belongs to no module that is judged: name its module under "module", or leave it out under "ignore"',
  "needs-every-allocation": ({ metric }) => `${metric} is judged only where every allocation is counted: ${COUNT_ALL}`
};
var DIFFERING = {
  period: ["sampling periods", "measure all with -memprofilerate=1"],
  procs: ["numbers of CPUs", "measure both sides with the same -cpu"],
  goos: ["operating systems", "measure both sides on one"],
  goarch: ["architectures", "measure both sides on one"]
};
function reasonText(reason, packageName = (path) => path) {
  const words = REASONS[reason.code];
  return words(reason, packageName);
}
function rangeOf2({ least, most }, metric, per = "op") {
  const unit = unitOf(metric);
  const text2 = (value) => amount(value, unit);
  const what = unit === "bytes" ? "" : " allocs";
  const isOfOperation = METRIC[metric].printed !== void 0 && per === "op";
  const end = isOfOperation ? `${what}/op` : "";
  return least === most ? `${text2(least)}${end}` : `${text2(least)} to ${text2(most)}${end}`;
}
function linesOf2(base, head) {
  const lines = (value) => value === 1 ? "one line" : `${value} lines`;
  return base === head ? `there is ${lines(base)} a side,` : `there are ${lines(base)} on base and ${lines(head)} on head,`;
}
function count(value) {
  return amount(value, "count");
}
function boundsOf({ low, high }, metric) {
  const unit = unitOf(metric);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return `between ${amount(low, unit)} and ${amountOf2(high, metric)}`;
  }
  return Number.isFinite(low) ? `above ${amountOf2(low, metric)}` : "anywhere";
}
function sampledOf(metric, shown, family, bounds2) {
  if (bounds2) return `these samples tell only that it is ${boundsOf(bounds2, metric)}`;
  if (shown === void 0) return "too little was sampled to tell";
  const among = family > 1 ? ` among ${family} limits` : "";
  return `these samples show an increase only from about ${amountOf2(shown, metric)} on${among}`;
}
function outputOf(profile) {
  return `${profile.replace(/(\.pb)?\.[A-Za-z]+$/, "")}.txt`;
}

// src/report/page-names.ts
function pageNames({ functions, packages, results, modules }) {
  const locals = shortNames(new Set(functions.map((fn) => fn.local)));
  const all = [...packages.map((pkg) => pkg.package), ...results.map(({ id }) => id.package)];
  const paths = packageNames(new Set(all), modules);
  const named2 = shortNames(new Set(results.map(({ id }) => id.name)));
  const short = (known2, name2) => known2.get(name2) ?? shortNames([name2]).get(name2);
  return {
    function: (local) => short(locals, local),
    package: (path) => paths.get(path) ?? packageNames([path], modules).get(path),
    result: ({ name: name2, procs }) => `${short(named2, name2)}${procs === void 0 ? "" : `-${procs}`}`
  };
}

// src/report/self-test.ts
var MOST_REASONS = 2;
var WORDS = {
  "no-verdict": ({ why }, packageName) => reasonText(why, packageName),
  "samples-alone": () => "functions known from samples never break a budget by themselves",
  "no-benchmem": () => "base printed no B/op: measure with -benchmem",
  amortised: () => "fewer than three timed lines of what is mostly buffers that grow now and then: measure both sides with -count=5",
  "only-on-head": () => "base does not have it",
  "no-stack": () => "base has no stack to put a growth on",
  "own-metric": () => "base printed more than its process allocated, which is no measurement",
  form: () => "a profile as text, or an output whose lines cannot be told apart",
  screened: () => "one process ran all of the package: what it shows is measured alone before it is red",
  "no-figures": () => "base measured nothing of it",
  "not-counted": () => "the profiles do not hold every allocation of it",
  "not-whole": () => "profiles that were timed, or have no output, are not compared as wholes",
  mixed: () => "one profile mixes it with benchmarks that the budget does not name",
  "too-large": () => "no growth that fits into a profile is over the limit",
  "too-few-samples": () => "these samples show no growth at all"
};
function unableText(unable, packageName) {
  const words = WORDS[unable.code];
  return words(unable, packageName);
}
function selfTestLine(selfTest, names) {
  const sentences = [caughtOf(selfTest), unableOf(selfTest, names), untriedOf(selfTest)];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return ["Self-test: ", ...told.flatMap((sentence, i) => i > 0 ? [" ", ...sentence] : sentence)];
}
function caughtOf({ caught, of, trials }) {
  if (of === 0) return [];
  const isSampled = trials.some(
    ({ outcome, evidence }) => outcome.kind !== "unable" && evidence === "sampled"
  );
  const samples = isSampled ? ", or over what samples hide" : "";
  const accused = trials.filter(({ outcome }) => outcome.kind === "accused").length;
  const missed = of - caught - accused;
  const told = [
    `${caught} caught`,
    ...missed > 0 ? [`${missed} NOT caught`] : [],
    ...accused > 0 ? [`${accused} NOT within although the limit allows it`] : []
  ];
  return [
    `${plural(of, "growth")} put into the base, each just over its limit${samples}: ${told.join(", ")}.`
  ];
}
function unableOf({ of, unable, trials }, names) {
  if (unable === 0) return [];
  const start = of > 0 ? "No" : "no";
  const what = plural(unable, of > 0 ? "other limit" : "limit");
  const reasons = new Set(
    trials.flatMap(
      ({ outcome }) => outcome.kind === "unable" ? [unableText(outcome.why, names?.package)] : []
    )
  );
  const told = [...reasons].slice(0, MOST_REASONS);
  const more = reasons.size - told.length;
  return [
    `${start} growth could have broken ${what}: `,
    ...told.flatMap((prose2, i) => i > 0 ? ["; ", { prose: prose2 }] : [{ prose: prose2 }]),
    more > 0 ? `; and ${plural(more, "further reason")}.` : "."
  ];
}
function untriedOf({ untried, trials }) {
  if (untried === 0) return [];
  return [`That is a sample: ${trials.length} of ${trials.length + untried} limits.`];
}
function selfTestTable({ trials }, { judgement }) {
  const names = pageNames(judgement.diff);
  return {
    columns: [
      columns.left("self-test"),
      columns.name("budget"),
      columns.name("where"),
      columns.left("limit"),
      columns.right("base"),
      columns.right("put in"),
      columns.left("judged")
    ],
    length: trials.length,
    row: (index) => {
      const trial = trials[index];
      const { budget, limit, base, outcome } = trial;
      const { metric } = limit;
      return [
        [OUTCOMES[outcome.kind]],
        [{ prose: budget.name }],
        whereLine(trial, names),
        [`${metric} `, { prose: limitText(limit) }],
        [base === void 0 ? "" : amountOf2(base, metric, limitOf(trial).per)],
        [putIn(trial)],
        [judgedAs(outcome, names)]
      ];
    }
  };
}
var OUTCOMES = {
  caught: "caught",
  missed: "NOT caught",
  accused: "NOT within",
  unable: "cannot fail"
};
function judgedAs(outcome, names) {
  switch (outcome.kind) {
    case "caught":
      return outcome.verdict;
    case "missed":
    case "accused":
      return outcome.verdict ?? "not at all";
    case "unable":
      return { prose: unableText(outcome.why, names.package) };
  }
}
function putIn(trial) {
  const {
    growth: over,
    outcome,
    limit: { metric }
  } = trial;
  const growth2 = outcome.kind === "accused" ? outcome.allowed : over;
  const per = limitOf(trial).per;
  return METRICS.filter((each) => growth2[each] !== void 0).sort((a, b) => Number(b === metric) - Number(a === metric)).map((each) => changeOf(growth2[each], each, per)).join(" and ");
}
function selfTestJson({ trials, ...counts }) {
  const report = { schema: "heapgate/self-test/v2", ...counts, trials: trials.map(trialJson) };
  return `${JSON.stringify(report, null, 2).replaceAll("##[", "#\\u0023[")}
`;
}
function trialJson({ budget, limit, target, result, outcome, ...figures }) {
  const { metric, kind, text: text2, per } = limit;
  const { evidence, base, growth: growth2, beyond } = figures;
  const isTold2 = target.kind === "package" || target.kind === "function";
  return {
    outcome: outcome.kind,
    budget: budget.name,
    level: budget.level,
    target: target.kind,
    benchmark: result ? { package: result.package, name: result.name, procs: result.procs ?? null } : null,
    package: isTold2 ? target.package : result?.package ?? null,
    function: target.kind === "function" ? target.name : null,
    limit: { metric, kind, text: text2, per },
    evidence,
    base: base ?? null,
    growth: growth2,
    beyond,
    verdict: outcome.kind === "unable" ? null : outcome.verdict ?? null,
    unable: outcome.kind === "unable" ? unableJson(outcome.why) : null
  };
}
function unableJson(unable) {
  const code2 = unable.code === "no-verdict" ? unable.why.code : unable.code;
  return { code: code2, text: unableText(unable) };
}

// src/report/measured.ts
function measuredLines(input, names) {
  const { judgement, selfTest } = input;
  const lines = [
    [
      ...countedSpans(judgement),
      ...printedSpans(judgement),
      ...functionSpans(judgement, names),
      ...captureSpans(judgement.diff)
    ]
  ];
  if (selfTest && selfTest.of + selfTest.unable > 0) lines.push(selfTestLine(selfTest, names));
  lines.push([
    ...sidesLine(input.base, input.head),
    " \xB7 policy: ",
    { code: judgement.policy.file },
    ` \xB7 heapgate ${input.version}`
  ]);
  return lines.filter((line) => line.length > 0);
}
function sidesLine(base, head) {
  return ["Base: ", ...sideSpans(base), " \xB7 head: ", ...sideSpans(head)];
}
function countedSpans({ diff: { results } }) {
  const both = results.flatMap(
    ({ status, counted }) => status === "both" && counted ? [counted] : []
  );
  const alone = both.filter(({ by }) => by !== "screen");
  const of = (by) => both.filter((one) => one.by === by).length;
  const spans = [];
  if (alone.length > 0) {
    const pairs = [...groupBy(alone, ({ pair: [low, high] }) => `${low} and ${high}`)].sort(([, a], [, b]) => b.length - a.length).map(([pair2, alike], i) => `at ${pair2}${i === 0 ? " operations" : ` (${alike.length})`}`);
    const { least, most } = rangeOf(alone.flatMap(({ repeats }) => [repeats.base, repeats.head]));
    const again = least < most ? `; ${most} times a side where it may have grown` : "";
    spans.push(
      `${plural(alone.length, "benchmark")} measured alone, ${pairs.join(", ")}, by how much more the larger count allocates${again}. `
    );
  }
  if (of("timed") > 0) {
    spans.push(
      `${of("timed")} of them by the printed figures, because more is allocated outside the timer. `
    );
  }
  if (of("printed") > 0) {
    spans.push(
      `${of("printed")} of them by the printed figures, because the profiles hold samples. `
    );
  }
  if (of("screen") > 0) {
    const screened2 = plural(of("screen"), "benchmark");
    spans.push(
      `${screened2} measured together with the rest of the package, by the printed figures. `
    );
  }
  return spans;
}
function printedSpans({ diff: { results } }) {
  const isTold2 = ({ bytes, objects }) => bytes !== void 0 || objects !== void 0;
  const both = results.filter(
    ({ status, lines: lines2 }) => status === "both" && [...lines2.base, ...lines2.head].some(isTold2)
  );
  if (both.length === 0) return [];
  const counts = both.flatMap(({ lines: { base, head } }) => [base.length, head.length]);
  const { least, most } = rangeOf(counts);
  const lines = least === most ? plural(least, "line") : `${least} to ${plural(most, "line")}`;
  const iterations = new Set(
    both.flatMap(
      ({ lines: { base, head } }) => [...base, ...head].map(({ iterations: count2 }) => count2)
    )
  );
  const ran = iterations.size === 1 ? `${plural([...iterations][0], "iteration")} a line` : both.every(isFixed) ? "the same iterations on both sides" : "timed";
  const what = both.length === 1 ? "1 benchmark printed it" : `${both.length} benchmarks printed them`;
  return [`B/op and allocs/op as ${what}, ${lines} of each on either side, ${ran}. `];
}
function functionSpans({ diff: { scopes, base, head } }, names) {
  const of = (kind) => scopes.filter(({ evidence }) => evidence.kind === kind).length;
  const counted = of("counted");
  const sampled = of("sampled");
  const spans = [];
  const part = (count2) => count2 < scopes.length ? ` (${count2} of ${plural(scopes.length, "benchmark")})` : "";
  if (counted > 0) spans.push(`Functions: every allocation counted${part(counted)}. `);
  if (sampled > 0) {
    const periods = [.../* @__PURE__ */ new Set([...base.periods, ...head.periods])].filter((period) => period > 1);
    const rate = periods.map((period) => `${period} B`).join(" and ");
    spans.push(`Functions: from samples, one in about ${rate}${part(sampled)}. `);
  }
  const [unknown] = scopes.flatMap(
    ({ evidence }) => evidence.kind === "none" ? [evidence.why] : []
  );
  if (unknown) {
    const count2 = scopes.length - counted - sampled;
    spans.push(
      `Functions are not compared in ${plural(count2, "benchmark")}: `,
      { prose: reasonText(unknown, names.package) },
      ". "
    );
  }
  return spans;
}
function captureSpans({
  base,
  head
}) {
  const from = toolchain(base);
  const to = toolchain(head);
  if (from === "" && to === "") return [];
  if (base.profiles.length === 0 && from === "") return [{ prose: to }, " on head."];
  if (from === to) return [{ prose: from }, " on both sides."];
  return [{ prose: from || "unknown" }, " on base, ", { prose: to || "unknown" }, " on head."];
}
function toolchain({ goVersion, goos, goarch }) {
  const platform = [goos, goarch].filter(Boolean).join("/");
  return [goVersion, platform].filter(Boolean).join(" ");
}
function sideSpans({ sha, description }) {
  const short = sha !== void 0 && /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
  if (short === void 0) return [description === void 0 ? "as given" : { prose: description }];
  if (description === void 0) return [{ code: short }];
  return [{ code: short }, " (", { prose: description }, ")"];
}

export {
  compareText,
  goVersionOf,
  standardLines,
  lazy,
  ownModules,
  isWithin,
  groupBy,
  ATTRIBUTES,
  median,
  tryRepeat,
  checkPositive,
  continuedFraction,
  binomialTerm,
  tailIntegral,
  normalQuantile,
  eventsOf,
  amountBounds,
  amountAbove,
  amountBelow,
  differenceAbove,
  differenceBelow,
  rangeOf,
  operationsBetween,
  roundingOf,
  formerName,
  isFixed,
  resultKey,
  manifestModules,
  HALF_WIDTH,
  compare,
  PARTS,
  placeKey,
  benchmarksOf2 as benchmarksOf,
  LIMIT_KINDS,
  LIMIT,
  isOwn2 as isOwn,
  quote,
  LEAST4 as LEAST,
  parseLimitText,
  wholeText,
  amount,
  pair,
  amountOf2 as amountOf,
  change2 as change,
  changeOf,
  telling,
  beside2 as beside,
  percent,
  codeBlock,
  toMarkdown,
  toCell,
  toPlain,
  plural,
  formerOf,
  ofResult,
  formerFold,
  causeLines,
  figure,
  columns,
  changedFunctions,
  whereCell,
  DEFAULT_ROWS,
  findingLine,
  limitOf,
  changeSpans,
  whereLine,
  resultSpans,
  causeFor,
  limitText,
  headlineMarkdown,
  headlineText,
  reasonText,
  pageNames,
  selfTestLine,
  selfTestTable,
  selfTestJson,
  measuredLines,
  sidesLine,
  captureSpans,
  noteLine,
  noteText,
  text,
  pageText,
  painter,
  tableText
};
