import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MissingBase,
  fetchSources,
  gunzip,
  optimiseLater,
  readRegularFile
} from "./chunk-NQNNJ2ZA.js";
import {
  fileWord,
  shellWord
} from "./chunk-336V3NRF.js";
import {
  lazy,
  manifestModules,
  ownModules
} from "./chunk-OFSJODPS.js";
import {
  OldSet,
  readSet
} from "./chunk-DL6E4CNP.js";
import {
  UserError
} from "./chunk-GTTTB5B5.js";

// src/source/go-mod.ts
import { join as join2, relative, resolve, sep } from "node:path";

// src/source/folders-up.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function foldersUpFrom(folder) {
  const folders = [folder];
  for (let at = folder; !isTop(at) && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}
function foldersOfRepository(folder) {
  return isInRepository(folder) ? foldersUpFrom(folder) : [folder];
}
function topOf(folder) {
  return foldersOfRepository(folder).at(-1);
}
function isInRepository(folder) {
  return isTop(foldersUpFrom(folder).at(-1));
}
function isTop(folder) {
  return existsSync(join(folder, ".git"));
}

// src/source/go-mod.ts
var MOST_BYTES = 1024 * 1024;
var MOST_MODULES = 1e3;
async function modulesAtHand(cwd) {
  const found = /* @__PURE__ */ new Map();
  const open = [];
  for (const folder of foldersUpFrom(cwd)) {
    if (textOf(join2(folder, "go.mod")) === "") continue;
    open.push(folder);
    break;
  }
  for (const folder of foldersUpFrom(cwd)) {
    const work = textOf(join2(folder, "go.work"));
    if (work === "") continue;
    open.push(...[...usedIn(work), ...replacementsIn(work)].map((path) => resolve(folder, path)));
    break;
  }
  for (const folder of open) {
    if (found.has(folder) || found.size >= MOST_MODULES) continue;
    const text = textOf(join2(folder, "go.mod"));
    const path = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text)?.[1];
    if (path === void 0) continue;
    found.set(folder, path);
    open.push(...replacementsIn(text).map((other) => resolve(folder, other)));
  }
  return [...found].map(([folder, path]) => {
    const directory = relative(cwd, folder).split(sep).join("/");
    return { path, directory: directory.startsWith("..") ? void 0 : directory };
  });
}
function usedIn(work) {
  return directivesIn(work, "use").flatMap(([path]) => path ?? []);
}
function replacementsIn(text) {
  return directivesIn(text, "replace").map((words) => words[words.indexOf("=>") + 1] ?? "").filter((path) => /^\.{1,2}(?:[/\\]|$)|^[/\\]|^[A-Za-z]:[/\\]/.test(path));
}
function directivesIn(text, kind) {
  const found = [];
  let isInBlock = false;
  for (const line of text.split("\n")) {
    const words = line.replace(/\/\/.*/, "").match(/"[^"]*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
    const plain = words.map((word) => word.replace(/^["`](.*)["`]$/, "$1"));
    if (isInBlock && plain[0] === ")") isInBlock = false;
    else if (isInBlock) found.push(plain);
    else if (plain[0] === kind && plain[1] === "(") isInBlock = true;
    else if (plain[0] === kind) found.push(plain.slice(1));
  }
  return found.filter((words) => words.length > 0);
}
function textOf(file) {
  const { bytes } = readRegularFile(file, MOST_BYTES);
  return bytes ? new TextDecoder().decode(bytes) : "";
}

// src/load-sides.ts
async function loadSets(request, decoded = /* @__PURE__ */ new WeakMap()) {
  optimiseLater();
  const { files, set: base } = await loadSide("base", request, decoded);
  const { set: head } = await loadSide("head", request, decoded);
  return { base, head, files };
}
async function loadSides(request, decoded) {
  const { base, head, files } = await loadSets(request, decoded);
  const manifests = [...head.manifests, ...base.manifests];
  const atHand = await modulesAtHand(request.context.cwd);
  const named = [...manifestModules(manifests), ...atHand.map(({ path }) => path)];
  const modules = lazy(() => ownModules([...base.runs, ...head.runs], [...new Set(named)]));
  const folders = manifests.flatMap((manifest) => manifest.modules);
  for (const { path, directory } of atHand) {
    if (directory !== void 0) folders.push({ path, directory });
  }
  return { base, head, files, modules, folders };
}
async function loadSide(side, request, decoded) {
  if (request[side].length === 0) {
    throw new UserError(
      `no ${side} was named: give a file, folder or glob of benchmark outputs or heap profiles, or the URL of one`
    );
  }
  const files = await fetchSources(request[side], { ...request.context, side }, request.schemes);
  try {
    return { files, set: readSet(files, gunzip, decoded) };
  } catch (thrown) {
    throw side === "base" && thrown instanceof OldSet ? new MissingBase(thrown.message) : thrown;
  }
}

// src/report/reproduce.ts
function reproduce(judgement, given) {
  const { bring = [] } = given;
  const show = pprofCommand(localPair(tellingPair(judgement), given), metricOf(judgement));
  const shown = bring.length > 0 && show.length > 1 ? [show.join(" && ")] : show;
  return [...bring, ownCommand("check", given), ...benchCommand(judgement), ...shown];
}
function reproduceDiff(diff, given) {
  const { metric, exactNames } = given;
  const asked = [
    ownCommand("diff", given),
    ...metric === void 0 ? [] : [`--metric ${metric}`],
    ...exactNames ? ["--exact-names"] : []
  ];
  return [asked.join(" "), ...pprofCommand(diff.pairs[0], shownMetric(diff, given))];
}
function shownMetric({ metrics }, { metric }) {
  const usual = metrics.includes("alloc_space") ? "alloc_space" : metrics[0];
  if (!usual) {
    throw new UserError(
      "base and head have no profiles of the same work: name those of the same packages, or add --exact-names, which sets all of one side against all of the other"
    );
  }
  if (metric && !metrics.includes(metric)) {
    throw new UserError(`not every profile carries ${metric}: choose one of ${metrics.join(", ")}`);
  }
  return metric ?? usual;
}
var FOLDER = "heap";
function reproduceMeasured(judgement, { command, words, policy }) {
  const measure = words.map(shellWord).join(" ");
  const pair = tellingPair(judgement);
  const again = (side) => (pair?.[side] ?? []).map((file) => `${FOLDER}/${side}/${file.split(/[\\/]/).at(-1)}`);
  const first = pair && { measured: pair.measured, base: again("base"), head: again("head") };
  return [
    [`${command} check`, measure, ...policyWords(policy)].filter(Boolean).join(" "),
    ...benchCommand(judgement),
    [`${command} collect`, measure, `--both --out ${FOLDER}`].filter(Boolean).join(" "),
    ...pprofCommand(first, metricOf(judgement))
  ];
}
var LONGEST_BENCH = 500;
function benchCommand({ findings, diff }) {
  const worst = findings.find(({ outcome }) => outcome.verdict !== "pass");
  const id = worst?.result;
  if (!id || !/^\w/.test(id.package)) return [];
  const isStart = worst.target.kind === "init";
  const env = isStart ? "GODEBUG=memprofilerate=1 " : "";
  const shown = isStart ? `-bench '^$' -memprofile start.pb.gz -memprofilerate 1` : `-bench ${benchWord(id.name)} -benchmem`;
  const words = [`go test ${shellWord(id.package)} -run '^$' ${shown}`, ...flagWords(diff, id)];
  const command = `${env}${words.join(" ")}`;
  return command.length > LONGEST_BENCH ? [] : [command];
}
function benchWord(name) {
  const parts = name.split("/").map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
  return shellWord(parts.join("/"));
}
function flagWords({ base, head }, { procs }) {
  const { cpu, tags = [], short = false } = head.flags ?? base.flags ?? {};
  const count = procs ?? cpu;
  return [
    ...count === void 0 ? [] : [`-cpu=${count}`],
    ...tags.length > 0 ? [shellWord(`-tags=${tags.join(",")}`)] : [],
    ...short ? ["-short"] : []
  ];
}
function metricOf({ findings, diff }) {
  return findings[0]?.limit.metric ?? diff.metrics[0];
}
function ownCommand(name, { command, base, head, policy }) {
  const sides = [
    ...base.map((source) => `--base ${fileWord(source)}`),
    ...head.map((source) => `--head ${fileWord(source)}`)
  ];
  return [`${command} ${name}`, ...sides, ...policyWords(policy)].join(" ");
}
function policyWords(policy) {
  return policy === void 0 ? [] : [`--policy ${fileWord(policy)}`];
}
function localPair(pair, { nameOf }) {
  if (!pair || !nameOf) return pair;
  return {
    ...pair,
    base: pair.base.map((file) => nameOf("base", file)),
    head: pair.head.map((file) => nameOf("head", file))
  };
}
function pprofCommand(pair, metric) {
  if (!pair || !metric) return [];
  const heads = pair.head.map(fileWord).join(" ");
  const show = (base) => `go tool pprof -http=: -sample_index=${metric} -diff_base ${base} ${heads}`;
  if (pair.base.length === 1) return [show(fileWord(pair.base[0]))];
  const merge = `go tool pprof -proto -output base.pb.gz ${pair.base.map(fileWord).join(" ")}`;
  return [merge, show("base.pb.gz")];
}
function tellingPair({ findings: [worst], diff }) {
  const id = worst?.result;
  const ofPackage = diff.pairs.filter((pair2) => pair2.measured === id?.package);
  const pair = worst?.target.kind === "init" ? startPair(diff, worst) : ofPackage.find(({ result }) => result === id?.name) ?? ofPackage[0] ?? diff.pairs[0];
  if (pair?.result === void 0) return pair;
  return { ...pair, base: pair.base.slice(0, 1), head: pair.head.slice(0, 1) };
}
function startPair({ starts }, { result }) {
  const start = starts.find((each) => each.package === result?.package);
  if (start?.status !== "both") return void 0;
  return { measured: start.package, result: result.name, ...start.profiles };
}

export {
  foldersOfRepository,
  topOf,
  isInRepository,
  loadSets,
  loadSides,
  reproduce,
  reproduceDiff,
  shownMetric,
  reproduceMeasured
};
