import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  keepSamples
} from "./chunk-4MIHDY7N.js";
import {
  isFailure,
  parseBenchmarkOutput
} from "./chunk-WISF6EKX.js";
import {
  INIT,
  SIDES,
  addUp,
  benchmarkOfResult,
  boundsOf,
  byMetric,
  change,
  changesOf,
  columnOf,
  countSamples,
  countedFigures,
  countedOperations,
  expandStacks,
  figureOf,
  isBenchmarkName,
  lazy,
  measureRuns,
  measurementsOf,
  nameTable,
  numbersOf,
  operationsBetween,
  presence,
  roundingOf,
  screenFigures,
  sumOf,
  totalsOf,
  uncountedIn,
  untoldNotes,
  varianceColumn
} from "./chunk-QP47QMGN.js";
import {
  heapMetrics
} from "./chunk-CZCZM36D.js";
import {
  UserError
} from "./chunk-PVJAAF26.js";
import {
  labelText
} from "./chunk-RNMUFBNL.js";
import {
  ATTRIBUTES,
  escapePath,
  isFixed,
  isWithin,
  ownModules,
  resultKey
} from "./chunk-OPGLOHPB.js";
import {
  compareText,
  groupBy
} from "./chunk-NBLSIVKZ.js";
import {
  remembered,
  rememberedOf
} from "./chunk-NWENRHKD.js";
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";
import {
  METRIC,
  METRICS
} from "./chunk-EMGAN76I.js";

// src/compare/lazy-figures.ts
var LazyFigures = class {
  #of;
  #known;
  #metrics;
  /** @param metrics those that there are figures of */
  constructor(metrics, of) {
    this.#metrics = metrics;
    this.#of = of;
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
    if (!this.#metrics.includes(metric)) return void 0;
    this.#known ??= {};
    this.#known[metric] ??= new OfMetric((attribute) => this.#of(attribute, metric));
    return this.#known[metric];
  }
};
var OfMetric = class {
  #of;
  #flat;
  #cum;
  #owned;
  constructor(of) {
    this.#of = of;
  }
  get flat() {
    this.#flat ??= this.#of("flat");
    return this.#flat;
  }
  get cum() {
    this.#cum ??= this.#of("cum");
    return this.#cum;
  }
  get owned() {
    this.#owned ??= this.#of("owned");
    return this.#owned;
  }
};

// src/compare/diff-table.ts
function diffTable(changes, names, telling) {
  const first = names.functions.length;
  const told = { changes, names, ...telling };
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
    const { changes } = told;
    this.own = own;
    this.metrics = new LazyFigures(
      changes.metrics,
      (attribute, metric) => changes.of(node, attribute, metric)
    );
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
    const isSame = changes.metrics.every((metric) => {
      const figures = this.metrics[metric];
      return ATTRIBUTES.every((attribute) => figures[attribute].delta === 0);
    });
    return isSame ? "unchanged" : "changed";
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
  constructor(node, { name, importPath, local, owns, file }, told) {
    super(node, owns, told);
    this.name = name;
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
  const { name, importPath, local } = functions[node];
  return { name, package: importPath, local };
}

// src/profile/toolchain.ts
var ROOT = /^(.{1,4096})[/\\]src[/\\]runtime[/\\]/;
var NUMBER = String.raw`1\.\d{1,4}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?`;
var NAMED = new RegExp(`(?:^|[-@])go[-@]?(${NUMBER})(?:[-.+][a-zA-Z].*)?$`);
var BARE = new RegExp(`^v?(${NUMBER})$`);
var MAIN_CALL = "the call of main.main";
function goVersionOf({ functions: { name, file, length } }) {
  for (let i = 0; i < length; i++) {
    if (!name[i].startsWith("runtime.")) continue;
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
  const { name, startLine, length } = functions;
  const twice = /* @__PURE__ */ new Set();
  for (let i = 0; i < length; i++) {
    const [own, line] = [name[i], startLine[i]];
    if (line <= 0 || !/^(?:runtime|testing)\./.test(own)) continue;
    if (lines.has(own) && lines.get(own) !== line) twice.add(own);
    lines.set(own, line);
  }
  for (const own of twice) lines.delete(own);
  const main = name.indexOf("main.main");
  const caller = name.indexOf("runtime.main");
  if (main < 0 || caller < 0) return lines;
  const { lineStart, lineFunction, lineNumber } = locations;
  for (let at = 1; at < samples.stack.length; at++) {
    const [callee, line] = [
      lineStart[samples.stack[at - 1] + 1] - 1,
      lineStart[samples.stack[at]]
    ];
    if (lineFunction[callee] !== main || lineFunction[line] !== caller) continue;
    lines.set(MAIN_CALL, lineNumber[line]);
    break;
  }
  return lines;
}

// src/compare/differing.ts
function known(text) {
  return text === "" ? [] : [text];
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
  return pairs.flatMap((pair) => lineDoubt(pair) ?? []).slice(0, 1);
}
function minorOf(version) {
  return version.replace(/^(go1\.\d+)\.\d+$/, "$1");
}
function lineDoubt({ base, head }) {
  const [first, ...others] = [...base, ...head];
  const lines = standardLines(first.profile);
  for (const other of others) {
    let common = 0;
    for (const [name, line] of standardLines(other.profile)) {
      const expected = lines.get(name);
      if (expected === void 0) continue;
      common++;
      if (line === expected) continue;
      return {
        code: "go-lines-differ",
        function: name,
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
    const isTest = functions.name.some((name) => name.startsWith("testing.(*B)."));
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
    const odd = counts.flatMap((each) => each.get(result) ?? []).find((count) => count !== lines);
    if (odd !== void 0) {
      return { code: "repeats-differ", package: where, result, counts: [odd, lines] };
    }
  }
  return void 0;
}
function linesByName({ output }) {
  const lines = /* @__PURE__ */ new Map();
  for (const { name, procs } of output.results) {
    const key = procs > 1 ? `${name}-${procs}` : name;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return lines;
}

// src/compare/setting-doubts.ts
function settingDoubts(base, head) {
  if (base.length === 0 || head.length === 0) return [];
  const doubts = (name, of) => {
    const list = (manifests) => distinct(manifests.map(of)).join(" and ");
    const sides = { base: list(base), head: list(head) };
    return sides.base === sides.head ? [] : [{ code: "setting-differs", name, ...sides }];
  };
  const names = [...base, ...head].flatMap(({ go }) => Object.keys(go.settings));
  return [
    ...doubts("-cpu", ({ flags }) => String(flags.cpu)),
    ...doubts("-tags", ({ flags }) => [...flags.tags].sort().join(",")),
    ...doubts("-short", ({ flags }) => flags.short ? "set" : ""),
    ...distinct(names).flatMap((name) => doubts(name, ({ go }) => go.settings[name] ?? ""))
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
  return distinct(texts.filter((text) => text !== "")).join(" and ");
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
    ...shared2.filter(({ code }) => code !== "go-unknown" || !ofPrograms)
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
  const isSame = distinct([...base, ...head]).length <= 1;
  return isSame && !isOneSided ? [] : [{ code: "differs", what, base, head }];
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
  const found = [...groupBy(runs, ({ pair }) => pair).values()].map((of) => {
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
  const pairs = new Set(a.measurements.map(({ pair }) => String(pair)));
  return b.measurements.some(({ pair }) => pairs.has(String(pair)));
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
  const shared2 = pairs.find((pair2) => base?.has(pair2) && head?.has(pair2));
  const pair = shared2 ?? (base && head ? void 0 : pairs[0]);
  if (pair === void 0) return void 0;
  const lines = { base: base?.get(pair) ?? [], head: head?.get(pair) ?? [] };
  return screenFigures(lines, pair.split(",").map(Number));
}
function screenLines(manifests) {
  const found = /* @__PURE__ */ new Map();
  for (const { packages, flags } of manifests) {
    for (const { package: path, screens } of packages) {
      for (const { pair, low, high } of screens) {
        const parse = (lines) => {
          const text = [`pkg: ${path}`, ...lines].join("\n");
          const output = parseBenchmarkOutput(text, path, flags.cpu);
          return new Map((output?.results ?? []).map((line) => [line.name, line]));
        };
        const few = parse(low.lines);
        for (const [name, line] of parse(high.lines)) {
          const first = few.get(name);
          if (!first) continue;
          const key = keyOf(path, name);
          const byPair = found.get(key) ?? /* @__PURE__ */ new Map();
          found.set(key, byPair);
          byPair.set(String(pair), [
            ...byPair.get(String(pair)) ?? [],
            { low: first, high: line }
          ]);
        }
      }
    }
  }
  return found;
}
function keyOf(path, name) {
  return `${path}
${name}`;
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
  for (const name of GROWERS) {
    const id = names.functionId.get(name);
    if (id !== void 0) growers.add(id);
  }
  let all = 0;
  let grown = 0;
  for (const run of runs) {
    if (run.side !== "head") continue;
    const bytes = columnOf(run, "alloc_space");
    const { start, node } = run.stacks;
    for (const sample of run.samples.get(benchmark) ?? []) {
      const amount = bytes?.[sample] ?? 0;
      all += amount;
      const leaf = node.subarray(start[sample], Math.min(start[sample] + 3, start[sample + 1]));
      if (leaf.some((frame) => growers.has(frame))) grown += amount;
    }
  }
  return all > 0 ? grown / all : 0;
}

// src/compare/counted-scopes.ts
function countedScopes(results, metrics, names, [doubt]) {
  return results.flatMap(({ result: { id, status, counted }, runs }) => {
    if (!counted || runs.length === 0) return [];
    const { pair, repeats } = counted;
    const why = doubt ?? counted.uncounted;
    const between = operationsBetween(pair);
    const weigh = (run, name) => name === id.name ? signOf(run) / run.repeats : 0;
    return [
      {
        runs,
        weigh,
        per: between,
        setUp: setUpOf(counted, id.name, runs),
        printed: {},
        scope: {
          package: id.package,
          benchmark: id.name,
          status,
          results: [id],
          pair,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: repeats },
          operations: { base: between, head: between },
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
function setUpOf({ outside, pair }, name, runs) {
  const isHigh = (run) => signOf(run) > 0;
  if ((outside.alloc_space?.change.delta ?? 0) > roundingOf(pair)) {
    const weigh2 = (run, key) => key === name && isHigh(run) ? 1 / run.repeats : 0;
    return { weigh: weigh2, per: 1 };
  }
  const between = operationsBetween(pair);
  const ran = new Map(
    SIDES.flatMap(
      (side) => measurementsOf(runs, side).flatMap(
        ({ low, high }) => [low, high].map((run) => [run, high.ranOperations])
      )
    )
  );
  const weigh = (run, key) => {
    const count = key === name ? ran.get(run) : void 0;
    return count === void 0 ? 0 : (isHigh(run) ? between - count : count) / run.repeats;
  };
  return { weigh, per: between };
}
function startsOf(runs, metrics, [doubt]) {
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

// src/compare/join-results.ts
function joinResults(printed) {
  const several = ranAtSeveral(printed);
  const found = /* @__PURE__ */ new Map();
  for (const side of SIDES) {
    for (const result of printed[side]) {
      const { package: path, name, procs } = result;
      const id = {
        package: path,
        name,
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
function benchmarkKey({ package: path, name }) {
  return `${path}
${name}`;
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
  return SHOWN.flatMap((name) => {
    const values = { base: Number(from.get(name)), head: Number(to.get(name)) };
    if (!Number.isSafeInteger(values.base) || !Number.isSafeInteger(values.head)) return [];
    const unit = /Objects|Mallocs|NumGC/.test(name) ? "count" : "bytes";
    return [{ name, unit, ...values, delta: values.head - values.base }];
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
  for (const { name, package: path } of lines) {
    found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(path));
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
  const left = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const [benchmark, samples] of run.probes) {
      const { measured, side } = run;
      const key = `${measured}
${benchmark}`;
      const bytes = (left.get(key)?.bytes ?? 0) + run.weight * sumOf(run, samples, "alloc_space");
      const note = { level: "info", code: "probe-left-out" };
      left.set(key, { ...note, benchmark, package: measured, side, bytes });
    }
  }
  return [...left.values()];
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
  const isGoUnknown = doubts.some(({ code }) => code === "go-unknown");
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
    pairs.filter(isMeasured).flatMap((pair) => [
      pair.measured,
      ...[...pair.base, ...pair.head].map((run) => run.measured)
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
    [...modules].flatMap(([name, module]) => name === module ? [] : [module])
  );
  const isStandIn = (name) => from.entries.has(name) !== to.entries.has(name) && (isModule(from, name) || isModule(to, name)) && withPackages.has(name);
  return [...names].filter((name) => failed.has(name) || !compared.has(name) && !isStandIn(name)).sort(compareText).map((name) => ({
    package: name,
    base: endingOn(from, name, modules.get(name)),
    head: endingOn(to, name, modules.get(name))
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
function endingOn(side, name, module) {
  const failure = side.failures.get(name);
  if (failure) return { code: failure.code, message: failure.message };
  if (side.ran.has(name)) return { code: "ran" };
  const entry = side.entries.get(name);
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
function isModule({ entries, sizes }, name) {
  const entry = entries.get(name);
  if (entry?.module !== name || !isFailure(entry) || entry.buildId !== "") return false;
  return sizes.get(name) === 1;
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
    (pair) => pair.ran.kind === "screen" && pair.base.length > 0 && pair.head.length > 0
  );
  return [...groupBy(both, ({ measured }) => measured).values()].map(([first]) => first);
}
function pairsOf(base, head) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [side, { runs }] of [["base", base], ["head", head]]) {
    for (const run of runs) {
      if (!run.process) continue;
      const ran = ranIn(run.process);
      const key = JSON.stringify([run.measured, ran]);
      const pair = pairs.get(key) ?? { measured: run.measured, ran, base: [], head: [] };
      pair[side].push(run);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].map((pair) => ({ ...pair, base: whole(pair.base), head: whole(pair.head) })).filter((pair) => pair.base.length + pair.head.length > 0);
}
function whole(runs) {
  const isAt = (wanted) => (run) => run.process && run.process.kind !== "start" && run.process.at === wanted;
  const ofRepeat = groupBy(
    runs,
    ({ process }) => process && process.kind !== "start" ? process.repeat : -1
  );
  return [...ofRepeat].flatMap(
    ([repeat, of]) => repeat < 0 || of.some(isAt("low")) && of.some(isAt("high")) ? of : []
  );
}
function ranIn(process) {
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
  let left = all;
  for (const keyOf2 of [resultsOf, benchmarksOf]) {
    const bases = groupBy(left.base, keyOf2);
    const heads = groupBy(left.head, keyOf2);
    for (const [key, head] of heads) {
      const base = bases.get(key);
      if (base) pairs.push({ measured, base, head });
    }
    left = {
      base: left.base.filter((run) => !heads.has(keyOf2(run))),
      head: left.head.filter((run) => !bases.has(keyOf2(run)))
    };
  }
  if (left.base.length > 0 && left.head.length > 0) pairs.push({ measured, ...left });
  else if (left.base.length > 0) return { pairs, notes: [oneSided("", left.base, "base")] };
  else if (left.head.length > 0) return { pairs, notes: [oneSided("", left.head, "head")] };
  return { pairs, notes: [] };
}
function resultsOf({ output }) {
  return [...new Set(output?.results.map(({ name }) => name))].sort(compareText).join("\n");
}
function benchmarksOf({ output }) {
  const names = new Set(output?.results.map(({ name }) => benchmarkOfResult(name)));
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
function endingOf3({ message }, name) {
  const own = [`${name}: `, `${name.split("/")[0]}: `].find((start) => message.startsWith(start));
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
  const taken = new Set([...from.keys()].map(known2));
  const fresh = [...to.keys()].filter((path) => !taken.has(path));
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
function byFolder(base, head, placesOf) {
  const [from, to] = [base, head].map(({ manifests }) => manifests.flatMap(placesOf));
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
  const add3 = (path, name) => {
    if (path !== "") found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(name));
  };
  for (const { packages } of manifests) {
    for (const { package: path, results } of packages)
      for (const { name } of results) add3(path, name);
  }
  for (const { measured, output } of runs) {
    for (const { name, package: path } of output?.results ?? []) add3(path || measured, name);
  }
  for (const { results } of outputs) for (const { name, package: path } of results) add3(path, name);
  return found;
}
function alikePackages({ gone, fresh, from, to }, base, head) {
  if (gone.length === 0 || fresh.length === 0) return [];
  const [old, now] = [functionsIn(base, gone), functionsIn(head, fresh)];
  const isAlike3 = (was, is) => shared(from.get(was), to.get(is)) >= SAME && shared(old.get(was), now.get(is)) >= SAME;
  const pairs = gone.flatMap(
    (was) => fresh.filter((is) => isAlike3(was, is)).map((is) => ({ was, is }))
  );
  const isOnly = (of, path) => pairs.filter((pair) => pair[of] === path).length === 1;
  return pairs.filter(({ was, is }) => isOnly("was", was) && isOnly("is", is));
}
function functionsIn({ runs }, paths) {
  const found = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set()]));
  const read = /* @__PURE__ */ new Set();
  for (const { profile } of runs) {
    for (const name of profile.functions.name) {
      if (read.has(name)) continue;
      read.add(name);
      const { importPath, local } = parseSymbol(name);
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
  const name = remembered((symbol) => {
    const { importPath, prefix } = parseSymbol(symbol);
    if (prefix === "" || !symbol.startsWith(prefix)) return symbol;
    const path = ofTests(importPath, pathOf);
    return path === importPath ? symbol : `${escapePath(path)}.${symbol.slice(prefix.length)}`;
  });
  const file = remembered((place) => {
    const at = place.lastIndexOf("/");
    return at < 0 ? place : pathOf(place.slice(0, at)) + place.slice(at);
  });
  return (profile) => {
    const { functions } = profile;
    const renamed = {
      name: functions.name.map(name),
      systemName: functions.systemName.map(name),
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
  const best = (of) => new Map([...groupBy(all, of)].map(([name, some]) => [name, clearBest(some)]));
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
  pairs.forEach((pair, place) => {
    if (!SIDES.every((each) => pair[each].some(isTelling))) return;
    const runs = pair[side].filter(isTelling);
    for (const run of runs) {
      if (!names.ofProfile.get(run.profile).some((node) => wanted.has(node))) continue;
      eachStack(run, names, (frames, size, amount) => {
        const key = (at) => at < 0 || at >= frames.length ? "" : isSought(frames[at]) ? "?" : String(frames[at]);
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
          add(of.callers, key(above), amount / runs.length);
          add(of.beneath, `${key(below)} ${leaf} ${size}`, amount / runs.length);
          if (node === owner) add(of.owned, `${leaf} ${size}`, amount / runs.length);
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
    const amount = column[sample];
    if (amount === 0) continue;
    const frames = node.subarray(start[sample], start[sample + 1]);
    visit(frames, profile.samples.objectSize[sample], amount);
  }
}
function add(sums, key, amount) {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
function overlap(a, b) {
  let both = 0;
  let either = 0;
  for (const key of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(left, right);
    either += Math.max(left, right);
  }
  return either > 0 ? both / either : 0;
}
function likeness(a, b) {
  return overlap(shares(a), shares(b));
}
function shares(of) {
  let sum = 0;
  for (const amount of of.values()) sum += amount;
  return new Map([...of].map(([key, amount]) => [key, amount / sum]));
}

// src/compare/name-words.ts
function likeWords(a, b) {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  const either = left.size + right.size - both;
  return either > 0 ? both / either : 0;
}
function sameNumbers(a, b) {
  const numbers = (name) => (name.match(/\d+/g) ?? []).sort().join();
  return numbers(a) === numbers(b);
}
function wordsOf(name) {
  const words = name.replace(/^Benchmark/, "").match(new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+", "gu"));
  return (words ?? []).map((word) => word.toLowerCase());
}

// src/compare/result-traits.ts
function resultTraits(low, high, names) {
  if (high.process?.kind !== "result") return void 0;
  const between = operationsBetween(high.process.pair);
  const functions = /* @__PURE__ */ new Set();
  const totals = /* @__PURE__ */ new Map();
  for (const [run, sign] of [
    [low, -1],
    [high, 1]
  ]) {
    eachStack2(run, names, (own, key, bytes) => {
      for (const name of own) functions.add(name);
      totals.set(key, (totals.get(key) ?? 0) + sign * bytes);
    });
  }
  const amounts = [...totals].filter(([, bytes]) => bytes >= between);
  return { functions, amounts: new Map(amounts.map(([key, bytes]) => [key, bytes / between])) };
}
function eachStack2({ profile }, { modules, isOnBoth }, visit) {
  const { samples, locations, functions } = profile;
  const bytes = samples.values[heapMetrics(profile).get("alloc_space") ?? -1];
  if (!bytes) return;
  const symbols = functions.name.map((name) => parseSymbol(name));
  const isOwn = ({ importPath, local }) => modules.some((module) => isWithin(importPath.replace(/_test$/, ""), module)) && !isBenchmarkName(local);
  const owned = symbols.map(isOwn);
  const shown = symbols.map(({ owner }) => isOnBoth(owner) ? owner : "?");
  const isHarness = symbols.map(({ importPath }) => /^(?:testing|runtime)$/.test(importPath));
  for (let sample = 0; sample < samples.length; sample++) {
    if (bytes[sample] === 0) continue;
    const frames = [];
    for (let at = samples.stackStart[sample]; at < samples.stackStart[sample + 1]; at++) {
      const location = samples.stack[at];
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
    const way = own.filter((name, i) => name !== own[i - 1]);
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
    const gone = [...old].filter((name) => !now.has(name));
    const fresh = [...now].filter((name) => !old.has(name));
    if (gone.length === 0 || fresh.length === 0) return [];
    const traits = (side, name) => tracesOf(measured[side].get(`${path}
${name}`) ?? [], names);
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
  const isNamed = [...from.functions].some((name) => name !== "?" && to.functions.has(name));
  const isTold2 = isNamed || same.size >= (isWhole ? 2 : 3);
  const isSame = isWhole || hasSameInput && untouched >= 0.5 && amounts >= 0.25 || hasSameInput && words >= 0.5 && amounts >= 0.6;
  const score = 0.35 * functions + 0.45 * amounts + 0.2 * words;
  return { was, is, score, isSure: functions >= 0.9 && isTold2 && isSame };
}
function equalTo(from, to) {
  const isEqual = (a, b) => Math.abs(a - b) <= 0.01 * Math.max(a, b);
  return new Map([...from].filter(([key, amount]) => isEqual(amount, to.get(key) ?? 0)));
}
function overlapOfSets(a, b) {
  const both = [...a].filter((each) => b.has(each)).length;
  const either = a.size + b.size - both;
  return either > 0 ? both / either : 1;
}
function sharedNames(base, head) {
  const ownersIn = ({ runs }) => {
    const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
    return new Set([...names].map((name) => parseSymbol(name).owner));
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
    for (const { name } of results) names.add(name);
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
  for (const [pair, of] of byPair) {
    const at = (wanted) => of.find(
      ({ process }) => process?.kind === "result" && process.repeat === 0 && process.at === wanted
    );
    const [low, high] = [at("low"), at("high")];
    const traits = low && high && resultTraits(low, high, names);
    if (traits) found.set(pair, traits);
  }
  return found;
}

// src/compare/read-as-head.ts
function readAsHead(given2, head, modules = []) {
  const packages = movedPackages(given2, head);
  const moved = packages.length === 0 ? given2 : withPaths(given2, pathsOnHead(packages, given2));
  const named = manifestModules([...moved.manifests, ...head.manifests]);
  const results = sameResults(moved, head, [...named, ...modules]);
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
    const { package: path, name } = id;
    const was = { package: paths.get(path) ?? path, name: names.get(`${path}
${name}`) ?? name };
    const isSame = was.package === path && was.name === name;
    return status === "added" || isSame ? {} : { was };
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
    for (const pair of pairs) {
      for (const { profile } of pair[of])
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
  const placesOf = ({ places }) => [...places].sort((a, b) => a - b).join();
  const byPlaces = groupBy(to, ([, traits]) => placesOf(traits));
  const all = [...groupBy(from, ([, traits]) => placesOf(traits))].flatMap(([places, olds]) => {
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
  const name = nameLikeness(from, to);
  const callers = likeness(old.callers, now.callers);
  const beneath = overlap(old.beneath, now.beneath);
  const made = likeness(old.beneath, now.beneath);
  const owned = overlap(old.owned, now.owned);
  const score = Math.max(
    0.35 * callers + 0.25 * beneath + 0.15 * made + 0.25 * name,
    0.55 * owned + 0.25 * name
  );
  const isSure = callers >= 0.9 && (beneath >= 0.8 || name === 1 && Math.max(beneath, made) >= 0.3);
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
    const weigh = (run, name) => {
      if (name !== benchmark) return 0;
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
  const ofPair = groupBy(runs, ({ pair }) => pair);
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
      (run) => (run.operations.get(benchmark)?.results ?? []).map((name) => nameKey(run.measured, name))
    )
  );
  return [...held].flatMap((key) => byName.get(key) ?? []).sort((a, b) => compareIds(a.id, b.id));
}
function nameKey(path, name) {
  return `${path}
${name}`;
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
    let sum = 0;
    let operations = 0;
    for (const { lines } of results) {
      const count = sumOf2(lines.head.map(({ iterations }) => iterations));
      const values = lines[side].map(of);
      if (values.length === 0 || values.some((value) => value === void 0)) return void 0;
      sum += count * sumOf2(values) / values.length;
      operations += count;
    }
    return operations > 0 ? sum / operations : void 0;
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
  return values.reduce((sum, value) => sum + value, 0);
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
  const lacking = runs.find(({ untold }) => untold.alloc !== "");
  if (lacking)
    return none({ code: "untold", profile: lacking.run.name, lacks: lacking.untold.alloc });
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
    const between = operationsBetween(ran.pair);
    const ofBenchmark = groupBy(idsOf.get(path) ?? [], ({ id }) => benchmarkOfResult(id.name));
    return [...ofBenchmark].map(([benchmark, own]) => {
      const weigh = (run, name) => name === benchmark || name === "" ? signOf(run) / run.repeats : 0;
      return {
        runs: of.map((run) => within(run, [benchmark, ""])),
        weigh,
        per: between,
        printed: {},
        scope: {
          package: path,
          benchmark,
          status: own.every(({ status }) => status === "added") ? "added" : "both",
          results: own.map(({ id }) => id),
          pair: ran.pair,
          evidence: why ? { kind: "none", why } : { kind: "counted", profiles: { base: 1, head: 1 } },
          operations: { base: between, head: between },
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
    benchmarks.flatMap((name) => {
      const of = run.samples.get(name);
      return of ? [[name, of]] : [];
    })
  );
  return { ...run, samples };
}

// src/compare/unowned.ts
function unownedPackages(runs, names) {
  const owned = /* @__PURE__ */ new Set();
  const allocating = /* @__PURE__ */ new Set();
  for (const { measured, samples, stacks, tallied } of runs) {
    for (const sample of [...samples.values()].flat()) {
      if (owned.has(measured)) break;
      if (tallied.every((column) => column[sample] === 0)) continue;
      for (let at = stacks.start[sample]; at < stacks.start[sample + 1]; at++) {
        const { owns, importPath } = names.functions[stacks.node[at]];
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
  const baseRuns = pairs.flatMap((pair) => pair.base);
  const headRuns = pairs.flatMap((pair) => pair.head);
  const all = [...baseRuns, ...headRuns];
  const screened2 = isExact ? [] : pairScreens(base, head);
  const read = [...all, ...screened2.flatMap((pair) => [...pair.base, ...pair.head])];
  const metrics = commonMetrics(read);
  const own = modules ? modulesOnHead(modules, packages) : ownModules(all, manifestModules([...base.manifests, ...head.manifests]));
  const profiles = read.map((run) => run.profile);
  const names = nameTable(profiles, own, identity);
  const same = isExact ? [] : sameFunctions([...pairs, ...screened2], names);
  const asHead = asMatched(names, same);
  const how = { metrics, names: asHead, identity };
  const runs = measureRuns(pairs, how);
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
  const starts = isExact ? [] : startsOf(runs, metrics, doubts);
  const screens = screenScopes(measureRuns(screened2, how), collected, doubts);
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
    pairs: pairs.flatMap((pair) => profilePair(pair) ?? []),
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
    ({ name, process }) => process?.kind === "result" && process.at === "low" ? [] : [name]
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
    const mixed2 = Math.imul(parent, 2654435761) + Math.imul(fn, 2246822507) | 0;
    let place = (mixed2 ^ mixed2 >>> 15) & last;
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
  for (let at = stacks.start[sample + 1] - 1; at >= stacks.start[sample]; at--) {
    const node = stacks.node[at];
    if (frames.length === 0 && isHarness[node] === 1) continue;
    const last = frames.at(-1);
    if (last !== void 0 && stacks.node[last] === node) frames.pop();
    frames.push(at);
  }
  return frames;
}
var harnessIn = rememberedOf(
  ({ functions }) => Uint8Array.from(functions, ({ importPath, file }) => {
    if (importPath === "main") return file.endsWith("_testmain.go") ? 1 : 0;
    return importPath === "testing" || importPath === "runtime" ? 1 : 0;
  })
);
function pathFrame(stacks, at, names) {
  const { name, importPath, local, owns } = names.functions[stacks.node[at]];
  return { name, package: importPath, local, own: owns, ...placeAt(stacks, at) };
}
function placeAt({ profile, symbolAt, lineAt }, at) {
  return { file: profile.functions.file[symbolAt(at)] ?? "", line: lineAt(at) };
}

// src/compare/flame.ts
var DRAWN = ["alloc_space", "alloc_objects", "inuse_space", "inuse_objects"];
var LEAST = 1e-4;
var MOST = 5e3;
function flameOf(runs, weigh, names) {
  const tree = new AmountTree();
  for (const run of runs) {
    for (const [benchmark, samples] of run.samples) {
      const factor = weigh(run, benchmark);
      if (factor === 0) continue;
      for (const sample of samples) {
        const frames = wayFrames(run.stacks, sample, names).map((at) => run.stacks.node[at]);
        const node = frames.reduce((parent, fn) => tree.child(parent, fn), 0);
        DRAWN.forEach((metric, i) => {
          const amount = columnOf(run, metric)?.[sample] ?? 0;
          tree.self[2 * i + SIDES.indexOf(run.side)][node] += amount * factor;
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
  const least = Math.max(LEAST, shares2.toSorted((a, b) => b - a)[MOST] ?? 0);
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
  const name = kept.fn.map((fn) => {
    const text = fn === ROOT2 ? "" : fn === SMALLER ? "(smaller)" : nameOf(fn);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  });
  const column = (i) => kept.self[i].map((value) => Math.round(value * 1e3) / 1e3);
  const isThere = (i) => [...sums[2 * i], ...sums[2 * i + 1]].some((sum) => sum > 0);
  return {
    names: [...numbers.keys()],
    parent: kept.parent,
    name,
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
  const yours = frames.findLastIndex((at) => names.functions[stacks.node[at]].owns);
  const callers = frames.map((_, i) => i);
  const inward = callers.splice(Math.max(0, yours));
  const direction = growth(steps) < 0 ? -1 : 1;
  let left = steps;
  for (const frame of [...inward, ...callers.reverse()]) {
    const ranked = byLine(left, frame, mapOf2).map((some) => ({
      some,
      by: direction * growth(some)
    }));
    left = ranked.reduce((a, b) => b.by > a.by ? b : a).some;
  }
  const onHead = left.filter(({ side }) => side === "head");
  const shown = onHead.length > 0 ? onHead : left;
  return shown.reduce((a, b) => b.amount > a.amount ? b : a);
}
function growth(steps) {
  return steps.reduce((sum, { side, amount }) => sum + (side === "head" ? amount : -amount), 0);
}
function byLine(steps, frame, mapOf2) {
  const lineOf = ({ stacks: stacks2, frames: frames2 }) => stacks2.lineAt(frames2[frame]);
  const linesOn = (wanted) => new Set(steps.filter(({ side }) => side === wanted).map(lineOf)).size;
  if (linesOn("head") <= 1 && linesOn("base") <= 1) return [[...steps]];
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
  const width = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width);
  const moved = new Float64Array(costs.length);
  const paired = new Uint8Array(costs.length);
  const gone = from.map((line) => distance(base.get(line), void 0));
  const added = to.map((line) => distance(head.get(line), void 0));
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at = i * width + j;
      const options = [];
      if (i > 0 && j > 0) {
        const [a, b] = [from[i - 1], to[j - 1]];
        const cost = costs[at - width - 1] + distance(base.get(a), head.get(b));
        const move = moved[at - width - 1] + Math.abs(b - a - shift);
        if (isAlike(base.get(a), head.get(b))) options.push({ cost, move, pair: 1 });
      }
      if (i > 0) {
        const cost = costs[at - width] + gone[i - 1];
        options.push({ cost, move: moved[at - width], pair: 0 });
      }
      if (j > 0) {
        const cost = costs[at - 1] + added[j - 1];
        options.push({ cost, move: moved[at - 1], pair: 2 });
      }
      const best = options.sort((a, b) => a.cost - b.cost || a.move - b.move)[0];
      costs[at] = best?.cost ?? 0;
      moved[at] = best?.move ?? 0;
      paired[at] = best?.pair ?? 0;
    }
  }
  const pairs = /* @__PURE__ */ new Map();
  for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
    const step = paired[i * width + j];
    if (step === 1) pairs.set(from[i - 1], to[j - 1]);
    if (step !== 2) i--;
    if (step !== 0) j--;
  }
  return pairs;
}
function distance(a, b) {
  let sum = 0;
  for (const callee of /* @__PURE__ */ new Set([...a.keys(), ...b?.keys() ?? []])) {
    const [left, right] = [a.get(callee), b?.get(callee)];
    let [before, after] = [0, 0];
    for (const size of /* @__PURE__ */ new Set([...left?.keys() ?? [], ...right?.keys() ?? []])) {
      const [x, y] = [left?.get(size) ?? 0, right?.get(size) ?? 0];
      before += x;
      after += y;
      sum += Math.abs(y - x);
    }
    sum += Math.abs(after - before);
  }
  return sum;
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
  for (const { side, amount, size, stacks, frames } of steps) {
    frames.forEach((at, i) => {
      if (stacks.node[at] !== node) return;
      const start = stacks.profile.functions.startLine[stacks.symbolAt(at)] ?? 0;
      if (start > 0) starts[side] = Math.min(starts[side], start);
      const next = frames[i + 1];
      const callee = next === void 0 ? -1 : stacks.node[next];
      add2(lines[side], stacks.lineAt(at), callee, size, amount);
    });
  }
  const shift = starts.head - starts.base;
  return alignLines(lines.base, lines.head, Number.isFinite(shift) ? shift : 0);
}
function add2(lines, line, callee, size, amount) {
  const callees = lines.get(line) ?? /* @__PURE__ */ new Map();
  lines.set(line, callees);
  const sizes = callees.get(callee) ?? /* @__PURE__ */ new Map();
  callees.set(callee, sizes);
  sizes.set(size, (sizes.get(size) ?? 0) + amount);
}

// src/compare/transfers.ts
var LEAST_TOLD = 0.05;
var ROUNDING = 1e-9;
function balance(deltas, groups2) {
  const left = new Map(deltas);
  const took = /* @__PURE__ */ new Map();
  for (const group of [...groups2, deltas]) {
    const takers = [];
    const givers = [];
    for (const [of, amount] of group) {
      const most = left.get(of) ?? 0;
      if (amount > 0 && most > 0) takers.push({ of, amount: Math.min(amount, most) });
      if (amount < 0 && most < 0) givers.push({ of, amount: Math.min(-amount, -most) });
    }
    handOver(takers, givers, left, took);
  }
  const leftOf = (of) => {
    const whole2 = deltas.get(of) ?? 0;
    const rest = left.get(of) ?? 0;
    return Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(whole2)) ? 0 : rest;
  };
  return {
    moved: (of) => (deltas.get(of) ?? 0) - leftOf(of),
    from: (of) => giversOf(took.get(of) ?? [], LEAST_TOLD * (deltas.get(of) ?? 0)),
    left: () => [...deltas.keys()].map((of) => [of, leftOf(of)])
  };
}
function handOver(takers, givers, left, took) {
  const [taken, given2] = [sumOf3(takers), sumOf3(givers)];
  const amount = Math.min(taken, given2);
  if (amount <= 0) return;
  const from = {
    whole: given2,
    by: new Map(givers.map((giver) => [giver.of, giver.amount])),
    most: givers.filter((giver) => giver.amount >= LEAST_TOLD * given2).map(({ of }) => of)
  };
  for (const taker of takers) {
    const takes = amount * taker.amount / taken;
    left.set(taker.of, left.get(taker.of) - takes);
    const known2 = took.get(taker.of);
    if (known2) known2.push({ amount: takes, from });
    else took.set(taker.of, [{ amount: takes, from }]);
  }
  for (const giver of givers) {
    left.set(giver.of, left.get(giver.of) + amount * giver.amount / given2);
  }
}
function giversOf(taken, least) {
  const gave = (giver) => taken.reduce(
    (sum, { amount, from }) => sum + amount * (from.by.get(giver) ?? 0) / from.whole,
    0
  );
  return [...new Set(taken.flatMap(({ from }) => from.most))].map((giver) => ({ giver, amount: gave(giver) })).filter(({ amount }) => amount >= least).sort((a, b) => b.amount - a.amount).map(({ giver }) => giver);
}
function sumOf3(shares2) {
  return shares2.reduce((sum, { amount }) => sum + amount, 0);
}

// src/compare/moved-steps.ts
function withoutMoved(ways, { functions }) {
  const leafOf = ({ stacks, frames }) => {
    const leaf = stacks.node[frames.at(-1) ?? -1] ?? -1;
    return functions[leaf]?.owns ? "itself" : leaf;
  };
  const parts = [...ways].flatMap(
    ([way, steps]) => [...groupBy(steps, (step) => `${leafOf(step)} ${step.size}`)].map(
      ([kind, some]) => partOf(way, kind, some)
    )
  );
  const deltas = new Map(parts.map(({ head, base }, at) => [at, head - base]));
  const groups2 = [({ kind }) => kind, ({ size }) => size].flatMap((by) => [
    ...groupBy(deltas, ([at]) => by(parts[at])).values()
  ]);
  const kinds = groups2.map((group) => new Map(group));
  const left = new Map(balance(deltas, kinds).left());
  const net = groupBy(parts.keys(), (at) => parts[at].way);
  return new Map(
    [...net].map(([way, some]) => {
      const delta = some.reduce((sum, at) => sum + left.get(at), 0);
      const isMoved = some.every((at) => left.get(at) === 0);
      const steps = some.flatMap((at) => reducedTo(left.get(at), parts[at]));
      return [way, { delta, steps: isMoved ? ways.get(way) : steps }];
    })
  );
}
function partOf(way, kind, steps) {
  const sums = { base: 0, head: 0 };
  for (const { side, amount } of steps) sums[side] += amount;
  return { way, kind, size: steps[0].size, steps, ...sums };
}
function reducedTo(left, { steps, base, head }) {
  const [larger, most] = head > base ? ["head", head] : ["base", base];
  if (most <= 0) return steps;
  const share = (Math.min(base, head) + Math.abs(left)) / most;
  return steps.map(
    (step) => step.side === larger ? { ...step, amount: step.amount * share } : step
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
  const length = lists.reduce((sum, { samples }) => sum + samples.length, 0);
  const counted = { parts: lists, part: new Int32Array(length), sample: new Int32Array(length) };
  let at = 0;
  lists.forEach(({ samples }, part) => {
    counted.part.fill(part, at, at + samples.length);
    counted.sample.set(samples, at);
    at += samples.length;
  });
  return counted;
}
function chargedSamples({ parts, part, sample: samples }, attribute, charged, names) {
  const { packages, owns } = numbersOf(names);
  const placeOf = placesIn(names);
  const lists = [];
  const nodes = [];
  const charge = (node, one) => {
    let place = placeOf[node];
    if (place === -1) {
      place = nodes.push(node) - 1;
      placeOf[node] = place;
      lists.push([]);
    }
    const list = lists[place];
    if (list[list.length - 1] !== one) list.push(one);
  };
  for (let one = 0; one < samples.length; one++) {
    const { start, node: frames } = parts[part[one]].run.stacks;
    const end = start[samples[one] + 1];
    for (let at = start[samples[one]]; at < end; at++) {
      const node = frames[at];
      const isOwner = owns[node] === 1;
      if (attribute !== "owned" || isOwner) {
        charge(charged === "functions" ? node : packages[node], one);
      }
      if (attribute === "flat" || attribute === "owned" && isOwner) break;
    }
  }
  for (const node of nodes) placeOf[node] = -1;
  const listOf = new Map(nodes.map((node, place) => [node, lists[place]]));
  return (node) => listOf.get(node) ?? [];
}
var placesIn = rememberedOf(
  ({ functions, packages }) => new Int32Array(functions.length + packages.length).fill(-1)
);

// src/compare/way-numbers.ts
function wayNumbers({ parts, part, sample }, names) {
  const tree = new CallTree(-1);
  const groups2 = [...new Set(parts.map(groupOf))];
  const begin = parts.map((each) => tree.child(0, groups2.indexOf(groupOf(each))));
  const isHarness = harnessIn(names);
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const numberOf = (one) => {
    const { stacks, ran } = parts[part[one]].run;
    let isBody = false;
    let way = begin[part[one]];
    let caller = -1;
    for (let at = stacks.start[sample[one] + 1] - 1; at >= stacks.start[sample[one]]; at--) {
      const fn = stacks.node[at];
      if (caller === -1 && isHarness[fn] === 1) {
        if (fn === runN) isBody = ran?.kind === "result";
        continue;
      }
      if (fn !== caller) way = tree.child(way, caller === -1 && isBody ? runN : fn);
      caller = fn;
    }
    return way;
  };
  const known2 = new Int32Array(sample.length);
  return (one) => {
    known2[one] ||= numberOf(one);
    return known2[one];
  };
}
function groupOf({ run, benchmark }) {
  return `${run.measured}
${benchmark}`;
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
      const sum = (each) => of.reduce((total, one) => total + each(amounts[one]), 0);
      return size > 0 && Math.abs(sum((amount) => amount)) > ROUNDING2 * sum(Math.abs);
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
  const columns = parts.map(({ run }) => columnOf(run, metric));
  return Float64Array.from(sample, (each, one) => {
    const of = part[one];
    return (columns[of]?.[each] ?? 0) * parts[of].weight;
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
  const largestFirst = (some, metric) => {
    const sized = some.map((way) => {
      const net = some.length > 1 ? netDelta(way, metric) : 0;
      return { way, net: Math.abs(net), whole: Math.abs(ways.changeIn(way, metric).delta) };
    });
    return sized.sort((a, b) => b.net - a.net || b.whole - a.whole).map(({ way }) => way);
  };
  const toPath = (way, metric) => {
    const { unit, companion } = METRIC[metric];
    const { stacks, frames } = tellingOf(way, metric);
    const { run, benchmark } = ways.partOf(way.samples[0]);
    return {
      measured: run.measured,
      benchmark,
      frames: frames.map((at) => pathFrame(stacks, at, names)),
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
      const found = largestFirst(ways.of(node, attribute, metric), metric);
      const paths = found.map((way) => toPath(way, metric));
      return withoutRenames(paths).filter((path) => path.change.delta !== 0);
    },
    placeOf(node) {
      for (const attribute of ["owned", "flat", "cum"]) {
        const found = ways.of(node, attribute, bytes);
        if (found.length === 0) continue;
        const most = largestFirst(found, bytes)[0];
        const { stacks, frames } = tellingOf(most, bytes);
        const at = frames.findLast((frame) => stacks.node[frame] === node);
        if (at !== void 0) return placeAt(stacks, at);
        const [first] = most.samples;
        const above = ways.partOf(first).run.stacks;
        return placeAt(above, above.node.indexOf(node, ways.leafOf(first)));
      }
      return { file: names.functions[node]?.file ?? "", line: 0 };
    }
  };
}
function withoutRenames(paths) {
  const gone = /* @__PURE__ */ new Map();
  const figures = ({ measured, benchmark }, amount, objects) => [measured, benchmark, amount, objects].join("\n");
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
        const at = attribute === "flat" ? 0 : frames.findIndex((frame) => functions[frame].owns);
        const owner = at < 0 ? NOBODY : frames[at] ?? NOBODY;
        const leaf = at === 0 ? "itself" : String(frames[0]);
        const rest = at < 0 ? [] : [...frames.subarray(at + 1)];
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
  const movedOf = (node, attribute, metric, change2) => {
    if (attribute !== "cum") return balanceOf(attribute, metric, node >= first).moved(node);
    if (change2.delta <= 0) return 0;
    const moved = change2.delta - grownThrough(metric)(node);
    return moved > 0 ? Math.min(moved, goneFrom(metric)(node)) : 0;
  };
  return {
    ...changes,
    of(node, attribute, metric) {
      const change2 = changes.of(node, attribute, metric);
      if (change2.delta === 0) return change2;
      const moved = movedOf(node, attribute, metric, change2);
      return moved === 0 ? change2 : { ...change2, moved };
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
    const amount = amountOf(stack, metric, per);
    if (amount === 0) continue;
    const node = nodeOf(owner);
    const caller = above.find((each) => !deltas.has(nodeOf(each))) ?? NOBODY;
    if (owner === NOBODY) nobody += amount;
    [`${what} ${caller}`, what, `${caller}`].forEach((key, i) => {
      const group = kinds[i].get(key) ?? /* @__PURE__ */ new Map();
      group.set(node, (group.get(node) ?? 0) + amount);
      kinds[i].set(key, group);
    });
  }
  if (nobody !== 0) deltas.set(NOBODY, nobody);
  const groups2 = kinds.flatMap((kind) => [...kind.values()]);
  return balance(deltas, groups2);
}
function throughOf(owned, stacksBy, metric, per, names) {
  const grown = new Map(owned.left().filter(([, left]) => left > 0));
  if (grown.size === 0) return () => 0;
  const through = /* @__PURE__ */ new Map();
  for (const stack of stacksBy()) {
    const { owner } = stack;
    if (!grown.has(owner)) continue;
    const amount = amountOf(stack, metric, per);
    for (const node of nodesOn(stack, names)) {
      const of = through.get(node) ?? /* @__PURE__ */ new Map();
      of.set(owner, (of.get(owner) ?? 0) + amount);
      through.set(node, of);
    }
  }
  return (node) => {
    let sum = 0;
    for (const [owner, amount] of through.get(node) ?? []) {
      sum += Math.min(grown.get(owner), Math.max(0, amount));
    }
    return sum;
  };
}
function goneBeside(stacks, metric, per, names) {
  let all = 0;
  const on = /* @__PURE__ */ new Map();
  for (const some of groupBy(stacks, ({ frames }) => frames.join()).values()) {
    const gone = -some.reduce((sum, stack) => sum + amountOf(stack, metric, per), 0);
    if (gone <= 0) continue;
    all += gone;
    for (const node of nodesOn(some[0], names)) on.set(node, (on.get(node) ?? 0) + gone);
  }
  return (node) => all - (on.get(node) ?? 0);
}
function amountOf({ run, weight, sample }, metric, per) {
  return (columnOf(run, metric)?.[sample] ?? 0) * weight / per;
}
function nodesOn({ frames }, { functions }) {
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
      (of) => of.runs.filter((run) => run.side === side).map((run) => partOf2(run, of))
    )
  );
  return { base, head };
}
function partOf2(run, { scope, weigh, per }) {
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
      const of = (side) => totalOf(sides[side], functions, columnsOf(metric, metrics));
      return [metric, { base: of("base"), head: of("head") }];
    })
  );
  const estimate = (node, attribute, metric, side) => {
    const sums = sides[side];
    const { amounts, variances } = columnsOf(metric, metrics);
    const share = shareOf(
      { amount: sums.at(node, attribute, amounts), variance: sums.at(node, attribute, variances) },
      totals.get(metric)[side]
    );
    const all = printed[metric][side];
    return { amount: share.share * all, deviation: share.deviation * all };
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
function columnsOf(metric, metrics) {
  return {
    amounts: metrics.indexOf(metric),
    variances: metrics.length + varianceColumn(metric)
  };
}
function totalOf(sums, functions, { amounts, variances }) {
  let amount = 0;
  let variance = 0;
  for (const node of sums.nodes()) {
    if (node >= functions) continue;
    amount += sums.at(node, "flat", amounts);
    variance += sums.at(node, "flat", variances);
  }
  return { amount, variance };
}
function shareOf(part, whole2) {
  if (!(whole2.amount > 0)) return { share: 0, deviation: 1 };
  const share = Math.min(1, Math.max(0, part.amount / whole2.amount));
  const unseen = (whole2.variance / whole2.amount) ** 2;
  const rest = Math.max(0, whole2.variance - part.variance);
  const variance = (1 - share) ** 2 * (part.variance + unseen) + share ** 2 * (rest + unseen);
  return { share, deviation: Math.sqrt(variance) / whole2.amount };
}

// src/compare/shown-bounds.ts
function withBounds(changes) {
  const known2 = /* @__PURE__ */ new Map();
  const once = (of) => {
    const key = mixed(of);
    const alike = known2.get(key) ?? [];
    const seen = alike.find((one) => SIDES.every((side) => isAlike2(one.of[side], of[side])));
    if (seen) return seen.bounds;
    const bounds = boundsOf(of);
    known2.set(key, alike);
    alike.push({ of, bounds });
    return bounds;
  };
  return {
    ...changes,
    of(...at) {
      const change2 = changes.of(...at);
      const { estimates } = change2;
      if (!estimates || change2.delta === 0) return change2;
      const bounds = lazy(() => once(estimates));
      return {
        ...change2,
        get interval() {
          return bounds();
        }
      };
    }
  };
}
function mixed({ base, head }) {
  return base.amount + 1.3247 * head.amount + 1.7549 * base.variance + 2.3247 * head.variance;
}
function isAlike2(a, b) {
  return a.amount === b.amount && a.variance === b.variance && a.unseen === b.unseen;
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
    return this.#tableOf(withBounds(changes), "profile");
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
    const weigh = (run, name) => name === "" ? run.weight / operations[run.side] : 0;
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

export {
  goVersionOf,
  standardLines,
  manifestModules,
  HALF_WIDTH,
  compare
};
