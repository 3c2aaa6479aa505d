import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  rememberedOf
} from "./chunk-LN4BVCYI.js";
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";

// src/compare/foreign-file.ts
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

// src/compare/declaring-function.ts
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

// src/compare/result.ts
function formerName({ id, was }) {
  return was?.name === id.name ? void 0 : was?.name;
}
function isFixed({ lines: { base, head } }) {
  return new Set([...base, ...head].map(({ iterations }) => iterations)).size === 1;
}
function resultKey({ package: path, name, procs }) {
  return JSON.stringify([path, name, procs ?? 0]);
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
  formerName,
  isFixed,
  resultKey,
  isBenchmarkName,
  benchmarkOfSamples,
  benchmarkOfResult
};
