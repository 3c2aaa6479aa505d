import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  parseSymbol
} from "./chunk-AOIYRU6G.js";

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

// src/compare/heap-diff.ts
var ATTRIBUTES = ["flat", "cum", "owned"];

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
  ATTRIBUTES
};
