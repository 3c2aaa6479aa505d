import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  parseSymbol
} from "./chunk-YUACKSHI.js";
import {
  compareText,
  remembered,
  rememberedOf
} from "./chunk-BWXSGVAB.js";
import {
  Minimatch
} from "./chunk-YA634VZL.js";
import {
  METRIC,
  unitOf
} from "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/compare/own-module.ts
init_define_HEAPGATE_PAGE();

// src/compare/foreign-file.ts
init_define_HEAPGATE_PAGE();
function isForeignFile(importPath, file, modules) {
  if (file.endsWith(".go") && folderOf(file).endsWith(`/vendor/${importPath}`)) return true;
  const module = cachedModule(importPath, file);
  if (module === void 0) return false;
  return !modules.some((named) => named === module || named.startsWith(`${module}/`));
}
function cachedModule(importPath, file) {
  const parts = folderOf(file).split("/");
  const at = parts.findLastIndex((part) => /@v\d/.test(part));
  if (at < 0) return void 0;
  const inside = parts.slice(at + 1).map((part) => `/${part}`);
  const below = inside.join("");
  if (!importPath.endsWith(below)) return void 0;
  const module = importPath.slice(0, importPath.length - below.length);
  const name = parts[at].slice(0, parts[at].lastIndexOf("@"));
  const stored = [...parts.slice(0, at), name].join("/");
  const plain = stored.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
  return [stored, plain].some((path) => path === module || path.endsWith(`/${module}`)) ? module : void 0;
}
function folderOf(file) {
  const path = file.replaceAll("\\", "/");
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/compare/read-names.ts
init_define_HEAPGATE_PAGE();

// src/compare/declaring-function.ts
init_define_HEAPGATE_PAGE();
function declaringFunction(symbol, file, known, folders) {
  if (!symbol.literal || symbol.prefix === "") return void 0;
  const place = folders.packageOf(file);
  if (!place) return void 0;
  const elsewhere = place.importPath !== symbol.importPath && place.tests !== symbol.importPath;
  const twoReadings = !symbol.sure && symbol.receiver !== "" && elsewhere;
  const names = symbol.inlined.length === 0 && twoReadings ? [symbol.func] : symbol.inlined;
  if (names.length === 0) return void 0;
  const [receiver, func] = [names.at(-2), names.at(-1)];
  const isMethod = (prefix2) => receiver !== void 0 && (receiver.startsWith("(") || known.types.has(prefix2 + receiver));
  const named = (prefix2) => isMethod(prefix2) ? `${receiver}.${func}` : func;
  const inTests = !elsewhere && file.endsWith("_test.go");
  const isOfPackage = !inTests || known.functions.has(place.prefix + named(place.prefix));
  const { prefix, importPath } = isOfPackage ? place : symbol;
  const local = named(prefix);
  return { owner: prefix + local, local, importPath };
}

// src/compare/package-folders.ts
init_define_HEAPGATE_PAGE();
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
    const whole = [path, below].filter((part) => part !== "").join("/");
    return whole.slice(whole.lastIndexOf("/vendor/") + 1).replace(/^vendor\//, "");
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
  const functions = /* @__PURE__ */ new Set();
  const types = /* @__PURE__ */ new Set();
  const placed = [];
  for (const { name, file } of distinctFunctions(profiles)) {
    const { sure, literal, owner, receiver, prefix, importPath } = parseSymbol(name);
    if (!sure) continue;
    functions.add(owner);
    if (receiver !== "") types.add(prefix + receiver.replace(/^\*/, ""));
    if (literal) continue;
    placed.push({ importPath: testedPackage(importPath, file), file });
  }
  const known = { functions, types };
  const folders = packageFolders(placed, modules);
  const readings = new PerFunction();
  return {
    read(name, file) {
      return readings.of(name, file, () => {
        const symbol = parseSymbol(name, (owner) => functions.has(owner));
        return { symbol, declared: declaringFunction(symbol, file, known, folders) ?? symbol };
      });
    }
  };
}
var PerFunction = class {
  #byName = /* @__PURE__ */ new Map();
  of(name, file, make) {
    const byFile = this.#byName.get(name) ?? /* @__PURE__ */ new Map();
    this.#byName.set(name, byFile);
    const known = byFile.get(file);
    if (known !== void 0) return known;
    const made = make();
    byFile.set(file, made);
    return made;
  }
};
function distinctFunctions(profiles) {
  const all = [];
  const seen = new PerFunction();
  for (const { functions } of profiles) {
    for (let i = 0; i < functions.length; i++) {
      const [name, file] = [functions.name[i], functions.file[i]];
      seen.of(name, file, () => {
        all.push({ name, file });
        return true;
      });
    }
  }
  return all;
}
function testedPackage(importPath, file) {
  return importPath.endsWith("_test") && file.endsWith("_test.go") ? importPath.slice(0, -"_test".length) : importPath;
}

// src/compare/own-module.ts
var DEEP_HOSTS = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);
function ownModules(runs, named = []) {
  const measured = [...new Set(runs.map((run) => run.measured))].filter((path) => path !== "");
  const isNamed = (path) => named.some((module) => isWithin(path, module));
  const ran = measured.length > 0 ? measured : importPaths(runs);
  const known = ran.some(isNamed) ? named : [];
  const other = measured.filter((path) => known.length === 0 || !isNamed(path));
  return [.../* @__PURE__ */ new Set([...known, ...detectModules(runs, other)])].sort();
}
function detectModules(runs, measured) {
  const roots = /* @__PURE__ */ new Map();
  for (const path of measured) {
    const root = repositoryRoot(path);
    roots.set(root, (roots.get(root) ?? /* @__PURE__ */ new Set()).add(path));
  }
  if (roots.size === 0) return [];
  for (const { name, file } of distinctFunctions(runs.map(({ profile }) => profile))) {
    const path = parseSymbol(name).importPath;
    if (!isForeignFile(path, file, [])) roots.get(repositoryRoot(path))?.add(path);
  }
  return [...roots.values()].map((paths) => [...paths].reduce(sharedPath));
}
function importPaths(runs) {
  const names = new Set(runs.flatMap(({ profile }) => profile.functions.name));
  return [...new Set([...names].map((name) => parseSymbol(name).importPath))];
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
  const left = a.split("/");
  const right = b.split("/");
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return left.slice(0, same).join("/");
}

// src/policy/match.ts
init_define_HEAPGATE_PAGE();
var LONGEST = 500;
var MOST_WILDCARDS = 12;
function patternProblem(pattern, kind) {
  if (pattern.length > LONGEST) return `a pattern has at most ${LONGEST} characters`;
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_WILDCARDS) {
    return `a pattern has at most ${MOST_WILDCARDS} wildcards`;
  }
  if (kind === "name") return void 0;
  if (pattern.startsWith("!")) return 'patterns are not negated: name it under "ignore"';
  if (/[{}]/.test(pattern)) return "braces are not read: write one pattern for each";
  if (pattern.includes("...")) return '"..." is for the go command: write "**" for any path below';
  if (/^\.{0,2}\/|\/$/.test(pattern)) {
    return 'packages are import paths and not folders: write it as "**/internal/parser"';
  }
  return void 0;
}
var packageMatcher = (
  // A budget asks anew for each result.
  rememberedOf((patterns) => {
    const below = patterns.filter((pattern) => pattern.endsWith("/**")).map((pattern) => pattern.slice(0, -"/**".length));
    return matcher(patterns, [...patterns, ...below]);
  })
);
var nameMatcher = rememberedOf(
  (patterns) => {
    const globs = patterns.map(
      (pattern) => asOneElement(pattern.replace(/[[\]\\]/g, "\\$&").replace(/^\(\*(?!\))/, "(\\*"))
    );
    const matches = matcher([], globs);
    const literal = new Set(patterns);
    return (name) => literal.has(name) || matches(asOneElement(name));
  }
);
function asOneElement(text) {
  return `:${text.replaceAll("/", "\u2215")}`;
}
function matcher(literals, globs) {
  const literal = new Set(literals);
  const compiled = globs.map(
    (glob) => new Minimatch(glob, {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
      nobrace: true,
      platform: "linux"
    })
  );
  return remembered((text) => literal.has(text) || compiled.some((glob) => glob.match(text)));
}

// src/policy/targets.ts
init_define_HEAPGATE_PAGE();

// src/policy/former-names.ts
init_define_HEAPGATE_PAGE();
var NO_FORMER_NAMES = {
  paths: (path) => [path],
  places: (of) => [of],
  results: (id) => [id]
};
function formerNames({ packages, functions, results }) {
  const sure = functions.filter(({ isSure }) => isSure);
  if (packages.length + sure.length + results.length === 0) return NO_FORMER_NAMES;
  const keyOf = (path, name) => `${path}
${name}`;
  const functionWas = new Map(sure.map(({ was, is }) => [keyOf(is.package, is.local), was]));
  const resultWas = new Map(results.map(({ package: path, was, is }) => [keyOf(path, is), was]));
  const paths = (path) => {
    const former = packages.flatMap(({ was, is, isModule }) => {
      if (isModule) return isWithin(path, is) ? [was + path.slice(is.length)] : [];
      return path === is ? [was] : [];
    });
    return [path, ...former];
  };
  return {
    paths,
    places: ({ package: path, local }) => {
      if (local === void 0) return paths(path).map((each) => ({ package: each }));
      const was = functionWas.get(keyOf(path, local));
      const old = was ? paths(was.package).map((each) => ({ package: each, local: was.local })) : [];
      return [...paths(path).map((each) => ({ package: each, local })), ...old];
    },
    results: ({ package: path, name }) => {
      const was = resultWas.get(keyOf(path, name));
      const names = was === void 0 ? [name] : [name, was];
      return names.flatMap((each) => paths(path).map((of) => ({ package: of, name: each })));
    }
  };
}

// src/policy/targets.ts
function targetsOf(table, budget, former = NO_FORMER_NAMES) {
  const inPackages = packageMatcher(budget.packages);
  const within = (path, own) => own ? inPackages(path) : budget.packages.includes(path);
  switch (budget.of) {
    case "result":
      return [];
    case "package":
      return table.packages.filter(({ package: path, own }) => former.paths(path).some((each) => within(each, own))).map(measuredPackage);
    case "function": {
      const named = nameMatcher(budget.functions);
      const found = functionsByPackage(table)(former).filter(({ path, own }) => within(path, own)).flatMap(({ functions }) => functions.filter(({ local }) => named(local))).sort((a, b) => a.index - b.index).map(({ fn }) => fn);
      return [...new Set(found)].map(measuredFunction);
    }
  }
}
var functionsByPackage = rememberedOf(
  ({ functions }) => rememberedOf((former) => {
    const groups = /* @__PURE__ */ new Map();
    functions.forEach((fn, index) => {
      const { own } = fn;
      for (const { package: path, local = "" } of former.places(fn)) {
        const key = `${own} ${path}`;
        const group = groups.get(key) ?? { path, own, functions: [] };
        groups.set(key, group);
        group.functions.push({ fn, local, index });
      }
    });
    return [...groups.values()];
  })
);
function measuredPackage(pkg) {
  const { package: path, own, metrics } = pkg;
  return { target: { kind: "package", package: path }, own, from: () => pkg.from ?? [], metrics };
}
function measuredFunction(fn) {
  const { own, metrics } = fn;
  const from = () => (fn.from ?? []).map((giver) => giver.name);
  return { target: new FunctionTarget(fn), own, from, metrics };
}
var FunctionTarget = class {
  kind = "function";
  package;
  name;
  local;
  #fn;
  constructor(fn) {
    this.package = fn.package;
    this.name = fn.name;
    this.local = fn.local;
    this.#fn = fn;
  }
  get file() {
    return this.#fn.file;
  }
  get line() {
    return this.#fn.line;
  }
};
function ignores({
  packages,
  functions
}) {
  const inPackages = packageMatcher(packages);
  const named = functions && nameMatcher(functions);
  return ({ package: path, local }) => inPackages(path) && (!named || local !== void 0 && named(local));
}
function targetKey(target) {
  switch (target.kind) {
    case "result":
    case "set-up":
    case "init":
    case "profile":
      return target.kind;
    case "package":
      return `package ${target.package}`;
    case "function":
      return `function ${target.name}`;
  }
}

// src/policy/unmeasured.ts
init_define_HEAPGATE_PAGE();
var KINDS = {
  ran: "ran",
  "no-benchmarks": "nothing",
  "bench-matches-nothing": "nothing",
  "no-profile": "nothing",
  "all-skipped": "skipped",
  "not-reached": "unreached",
  failed: "failed",
  timeout: "failed",
  "wants-newer-go": "unbuilt",
  "build-failed": "unbuilt",
  "profile-missing": "unbuilt",
  "shard-missing": "unbuilt"
};
var BASE_COULD_NOT = {
  ran: "doubt",
  nothing: "none",
  skipped: "warning",
  unreached: "warning",
  failed: "warning",
  unbuilt: "warning"
};
var WEIGHTS = {
  ran: {
    ran: "none",
    nothing: "warning",
    skipped: "warning",
    unreached: "warning",
    failed: "error",
    unbuilt: "error"
  },
  // A benchmark that is new and fails may need what this machine has not got; a build does not.
  nothing: {
    ran: "info",
    nothing: "none",
    skipped: "warning",
    unreached: "warning",
    failed: "warning",
    unbuilt: "error"
  },
  skipped: { ...BASE_COULD_NOT, ran: "info" },
  unreached: BASE_COULD_NOT,
  failed: BASE_COULD_NOT,
  unbuilt: BASE_COULD_NOT
};
var HEAVIEST = ["error", "warning", "doubt", "info", "none"];
function weighUnmeasured({ unmeasured, moves }, { ignore }) {
  const ignored = ignore.map(liftsPackage);
  const { paths } = formerNames(moves);
  return unmeasured.filter(({ package: path }) => !ignored.some((lifts) => paths(path).some(lifts))).flatMap((each) => {
    const [base, head] = [KINDS[each.base.code], KINDS[each.head.code]];
    const weight = isUntouched(each) ? "info" : WEIGHTS[base][head];
    if (weight === "none") return [];
    const isNews = base === "ran" || head === "ran" || base === "nothing";
    return [{ ...each, weight, isNews }];
  }).sort((a, b) => HEAVIEST.indexOf(a.weight) - HEAVIEST.indexOf(b.weight));
}
function isUnreached({ base, head }) {
  return base.code === "not-reached" && head.code === "not-reached";
}
function isUntouched(of) {
  return isUnreached(of) && "message" in of.head && of.head.message === "";
}
function liftsPackage({ packages, functions }) {
  const matches = packageMatcher(packages);
  return (path) => functions === void 0 && matches(path);
}
function isAtFault({ code }) {
  return KINDS[code] === "failed" || KINDS[code] === "unbuilt";
}
function matchesNothing({ unmeasured, results }) {
  const isUnmatched = ({ code }) => code === "bench-matches-nothing";
  const none = results.length === 0 && unmeasured.length > 0;
  return none && unmeasured.every(({ base, head }) => isUnmatched(base) || isUnmatched(head));
}

// src/policy/conclude.ts
init_define_HEAPGATE_PAGE();

// src/policy/judgement.ts
init_define_HEAPGATE_PAGE();
var VERDICTS = ["fail", "warn", "inconclusive", "waived", "pass"];
function worstOf(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict));
}
function worseFirst(a, b) {
  return VERDICTS.indexOf(a.outcome.verdict) - VERDICTS.indexOf(b.outcome.verdict) || Number(b.target.kind === "result") - Number(a.target.kind === "result") || Number(b.limit.metric === "alloc_space") - Number(a.limit.metric === "alloc_space") || overShare(b) - overShare(a) || compareText(nameOf(a), nameOf(b)) || compareText(a.limit.metric, b.limit.metric) || compareText(a.limit.kind, b.limit.kind) || compareText(a.budget.name, b.budget.name);
}
function overShare({ outcome: { over }, change: { base } }) {
  return over <= 0 ? 0 : over / Math.max(base, 1);
}
function nameOf({ target, result }) {
  return `${result?.package ?? ""} ${result?.name ?? ""} ${targetKey(target)}`;
}

// src/policy/conclude.ts
function isCompared({ pairs, results, unmeasured }) {
  if (pairs.length > 0 || results.some(({ status }) => status === "both")) return true;
  return results.length > 0 && unmeasured.length === 0;
}
function hasJudged(findings) {
  return findings.some(({ target }) => target.kind !== "init");
}
function conclude({ diff, policy, findings, results, unmeasured }) {
  const has = (wanted) => unmeasured.some(({ weight }) => weight === wanted);
  const { missingBenchmarks: wish } = policy;
  const isGone = wish !== "ignore" && results.some(({ standing }) => standing === "gone");
  const verdicts = findings.map(({ outcome }) => outcome.verdict);
  if (isGone) verdicts.push(wish);
  const isTooSlow = results.some(
    ({ standing, result }) => standing === "gone" && result.endings?.head?.code === "too-slow"
  );
  if (isTooSlow) verdicts.push("warn");
  const worst = worstOf(verdicts);
  if (worst === "fail") return "fail";
  if (has("error") || matchesNothing(diff)) return "error";
  const isJudged = hasJudged(findings) || isGone;
  if (!isJudged && unmeasured.some(isUnreached)) return "inconclusive";
  if (has("warning")) return "warn";
  if (worst === void 0 || worst === "pass" && !isJudged) {
    if (isCompared(diff)) return "inconclusive";
    return diff.given.base === 0 ? "no-baseline" : "inconclusive";
  }
  return worstOf([worst, has("doubt") ? "inconclusive" : worst]) ?? worst;
}

// src/compare/result.ts
init_define_HEAPGATE_PAGE();
function formerName({ id, was }) {
  return was?.name === id.name ? void 0 : was?.name;
}
function isFixed({ lines: { base, head } }) {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}
function resultKey({ package: path, name, procs }) {
  return JSON.stringify([path, name, procs ?? 0]);
}

// src/report/amounts.ts
init_define_HEAPGATE_PAGE();
var MINUS = "\u2212";
var BINARY_UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB"];
var COUNT_UNITS = ["k", "M", "G", "T", "P"];
function amount(value, unit, per = "run") {
  return `${value < 0 ? MINUS : ""}${magnitude(Math.abs(value), unit)}${suffix(per)}`;
}
function pair({ base, head }, metric, per) {
  const { unit, kind } = METRIC[metric];
  const most = Math.max(Math.abs(base), Math.abs(head));
  const noun = unit === "bytes" ? "" : kind === "alloc" ? " allocs" : " objects";
  const left = kind === "inuse" && per === "op" ? " left in use" : "";
  const end = `${noun}${per === "op" ? "/op" : " a run"}${left}`;
  if (base === head) return `${sized(base, unit, most)}${end}`;
  const from = sized(base, unit, isFar(base, most) ? base : most);
  const to = sized(head, unit, isFar(head, most) ? head : most);
  const [, amountFrom, unitFrom] = /^(.*?)( [A-Za-z]+)?$/.exec(from);
  const isAlike = unitFrom !== void 0 && to.endsWith(unitFrom);
  return `${isAlike ? amountFrom : from} \u2192 ${to}${end}`;
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
function amountOf(value, metric, per = "run") {
  return withNoun(amount(value, unitOf(metric)), value, metric) + suffix(per);
}
function change(delta, unit, per = "run") {
  if (delta === 0) return "0";
  return `${delta > 0 ? "+" : ""}${amount(delta, unit, per)}`;
}
function changeOf(delta, metric, per = "run") {
  return withNoun(change(delta, unitOf(metric)), delta, metric) + suffix(per);
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
  return isShare ? share(base, head) : change(delta, unit);
}
function beside({ base, head, delta, interval }, unit, { limit, per = "run" } = {}) {
  const parts = [share(base, head, limit), bounds(delta, interval, unit, per)].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function bounds(delta, interval, unit, per) {
  if (!interval) return "";
  const { low, high } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "anything is possible";
  if (low !== high) return `between ${change(low, unit, per)} and ${change(high, unit, per)}`;
  return low === delta ? "" : `${change(low, unit, per)} without noise`;
}
function percent(ratio, apartFrom) {
  const value = ratio * 100;
  if (value > 0 && value < 1e-3) return "<0.001 %";
  for (let digits = 3; digits < 9; digits++) {
    const text = plainDigits(value, digits);
    const same = apartFrom !== void 0 && ratio !== apartFrom && Number(text) === apartFrom * 100;
    if (!same) return `${text} %`;
  }
  return `${value} %`;
}
function plainDigits(value, digits) {
  if (value === 0) return "0";
  const whole = Math.floor(value) === 0 ? 0 : Math.floor(Math.log10(value)) + 1;
  if (value >= 1) return String(Number(value.toFixed(Math.max(0, digits - whole))));
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
function withNoun(text, value, metric) {
  if (unitOf(metric) === "bytes") return text;
  return `${text} ${Math.abs(value) === 1 ? "object" : "objects"}`;
}

// src/policy/policy.ts
init_define_HEAPGATE_PAGE();
var LIMIT_KINDS = ["max", "increase"];
var LIMIT = {
  max: { about: "head", takesShare: false, prefix: "max " },
  increase: { about: "growth", takesShare: true, prefix: "+" }
};
function isOwn2({ isBuiltIn, from }) {
  return isBuiltIn !== true && from === void 0;
}

// src/policy/finding.ts
init_define_HEAPGATE_PAGE();
function isOver(verdict) {
  return verdict === "fail" || verdict === "warn";
}

// src/policy/cause.ts
init_define_HEAPGATE_PAGE();
var PARTS = ["result", "set-up", "init"];

// src/compare/benchmark-frames.ts
init_define_HEAPGATE_PAGE();

// src/compare/helper-stacks.ts
init_define_HEAPGATE_PAGE();
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
    for (let at = start[i + 1] - 1; at > start[i]; at--) {
      const isParallelBody = node[at] === parallel && at === start[i + 1] - 1;
      if (node[at] === runN || isParallelBody) {
        begun.set(i, node[at - 1]);
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
    for (let at = start[i]; at + 1 < start[i + 1]; at++) {
      const caller = node[at + 1];
      if (!called.has(node[at]) || called.has(caller)) continue;
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
  ({ functions }) => functions.map(({ local }) => isBenchmarkName(local) ? local : "")
);
function byFrames({ profile, start, node, symbol }, names) {
  const runN = names.functionId.get("testing.(*B).runN") ?? -1;
  const benchmarks = benchmarksIn(names);
  const compiledInto = names.compiledInto.get(profile);
  const benchmarkAt = (at) => {
    const local = compiledInto.get(symbol[at]) ?? "";
    return isBenchmarkName(local) ? local : benchmarks[node[at]];
  };
  const found = [];
  for (let i = 0; i + 1 < start.length; i++) {
    let name = "";
    for (let at = start[i + 1] - 1; at >= start[i]; at--) {
      const isCaller = node[at] === runN && at > start[i];
      name = benchmarkAt(isCaller ? at - 1 : at);
      if (name !== "" || isCaller) break;
    }
    found.push(name);
  }
  return found;
}
function adoptSubBenchmarks(found, stacks, names, output) {
  const subs = output?.results.filter(({ name }) => name.includes("/"));
  const [only, ...others] = new Set(subs?.map(({ name }) => benchmarkOfResult(name)));
  if (only === void 0 || others.length > 0) return;
  const main = names.functionId.get("runtime.main");
  const runN = names.functionId.get("testing.(*B).runN");
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name !== "" || frames.at(-1) === main) return;
    if (runN !== void 0 && frames.includes(runN)) found[i] = only;
  });
}
function adoptByTheOnly(found, stacks, names, output) {
  const ran = new Set(output?.results.map(({ name }) => benchmarkOfResult(name)));
  const [only] = ran;
  if (only === void 0 || ran.size > 1) return;
  if (found.some((name) => name !== "" && name !== only)) return;
  const main = names.functionId.get("runtime.main");
  found.forEach((name, i) => {
    const frames = stacks.node.subarray(stacks.start[i], stacks.start[i + 1]);
    if (name === "" && frames.length > 0 && frames.at(-1) !== main) found[i] = only;
  });
}

export {
  escapePath,
  readNames,
  testedPackage,
  ownModules,
  isOwn,
  isWithin,
  isRuntimePackage,
  NO_FORMER_NAMES,
  formerNames,
  patternProblem,
  packageMatcher,
  nameMatcher,
  targetsOf,
  ignores,
  targetKey,
  VERDICTS,
  worseFirst,
  weighUnmeasured,
  isUnreached,
  liftsPackage,
  isAtFault,
  matchesNothing,
  isCompared,
  hasJudged,
  conclude,
  formerName,
  isFixed,
  resultKey,
  isOver,
  MINUS,
  amount,
  pair,
  amountOf,
  change,
  changeOf,
  share,
  telling,
  beside,
  percent,
  PARTS,
  LIMIT_KINDS,
  LIMIT,
  isOwn2,
  isBenchmarkName,
  benchmarkOfSamples,
  benchmarkOfResult
};
