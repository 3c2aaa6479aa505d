import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  judgeOnce,
  readPolicy,
  usualPlace
} from "./chunk-LTHIQTOY.js";
import "./chunk-75B5DVCP.js";
import {
  commandContext,
  urlSchemes
} from "./chunk-NQNNJ2ZA.js";
import {
  STDOUT
} from "./chunk-336V3NRF.js";
import {
  parsePolicy,
  require_dist,
  resultPatternProblem,
  today
} from "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import {
  pair,
  plural,
  resultKey
} from "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
import {
  METRIC,
  METRICS,
  UserError,
  messageOf,
  unitOf
} from "./chunk-GTTTB5B5.js";
import {
  __toESM
} from "./chunk-7VRB4YCP.js";

// src/commands/init.ts
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/policy/measured.ts
var MEASURED = METRICS.filter((metric) => METRIC[metric].kind === "alloc");
function allowingNothing() {
  const limits = MEASURED.map((metric) => `    ${metric}: { max: 0 }`);
  const lines = ["built-in: off", "budgets:", "  - name: nothing", '    benchmarks: ["**"]'];
  return parsePolicy(["version: 1", ...lines, ...limits].join("\n"), "nothing");
}
function measuredIn(sets) {
  const found = /* @__PURE__ */ new Map();
  for (const { findings } of sets) {
    for (const { result, target, limit, change, outcome } of findings) {
      if (target.kind !== "result" || !result) continue;
      const key = resultKey(result);
      const known = found.get(key) ?? { id: result, maxima: /* @__PURE__ */ new Map() };
      found.set(key, known);
      const { metric } = limit;
      const isSure = outcome.verdict !== "inconclusive";
      const before = known.maxima.get(metric);
      const isFirst = !known.maxima.has(metric);
      const amount = Math.max(0, change.head);
      const one = {
        metric,
        least: Math.min(amount, before?.least ?? amount),
        most: Math.max(amount, before?.most ?? amount),
        isZero: outcome.verdict === "pass" && (before?.isZero ?? true),
        sets: (before?.sets ?? 0) + 1
      };
      known.maxima.set(metric, isSure && (isFirst || before) ? one : void 0);
    }
  }
  return [...found.values()].map(({ id, maxima }) => {
    const pattern = id.package === "" ? id.name : `${id.package}.${id.name}`;
    const isWritable = resultPatternProblem(pattern) === void 0;
    const all = MEASURED.flatMap((metric) => maxima.get(metric) ?? []);
    return { id, pattern, maxima: isWritable ? all : [] };
  }).sort((a, b) => a.pattern < b.pattern ? -1 : 1);
}

// src/policy/own-limits.ts
var import_yaml = __toESM(require_dist(), 1);
var MEASURED_MARK = "# measured";
function writtenBudgets(text) {
  const { contents } = (0, import_yaml.parseDocument)(text, { schema: "core", uniqueKeys: false });
  const pair2 = (0, import_yaml.isMap)(contents) ? contents.items.find(({ key }) => (0, import_yaml.isScalar)(key) && key.value === "budgets") : void 0;
  const list = pair2?.value;
  const isInline = (0, import_yaml.isMap)(contents) && contents.flow === true;
  if (!pair2 || !(0, import_yaml.isSeq)(list)) return { names: /* @__PURE__ */ new Set(), all: [], list: void 0, isInline };
  const items = list.items.filter((item) => (0, import_yaml.isMap)(item));
  const first = items[0]?.range?.[0] ?? 0;
  const [indent = "  "] = /^[ ]*(?=-)/.exec(text.slice(lineStart(text, first))) ?? [];
  const after = lineEnd(text, pair2.key.range[1]);
  return {
    names: new Set(items.map((item) => `${item.get("name")}`)),
    all: items.flatMap((item) => written(text, item)),
    list: { after, indent },
    isInline: isInline || list.flow === true
  };
}
function written(text, item) {
  const patterns = item.get("benchmarks");
  if (!(0, import_yaml.isSeq)(patterns) || patterns.items.length !== 1 || item.flow) return [];
  if (item.has("packages") || item.has("functions")) return [];
  const [pattern] = patterns.items;
  const own = /* @__PURE__ */ new Map();
  for (const metric of METRICS) {
    const limits = item.get(metric);
    const max = (0, import_yaml.isMap)(limits) ? limits.get("max", true) : void 0;
    if (!(0, import_yaml.isMap)(limits) || !(0, import_yaml.isScalar)(max) || !max.range) continue;
    const to = lineEnd(text, limits.range[1]);
    const from = text.indexOf(MEASURED_MARK, limits.range[1]);
    if (from < 0 || from > to) continue;
    own.set(metric, { amount: { from: max.range[0], to: max.range[1] }, mark: { from, to } });
  }
  const lines = { from: lineStart(text, item.range[0]), to: lineEnd(text, endOf(item)) };
  const name = `${item.get("name")}`;
  return [{ name, pattern: String((0, import_yaml.isScalar)(pattern) ? pattern.value : ""), lines, own }];
}
function endOf(node) {
  const last = (0, import_yaml.isMap)(node) ? node.items.at(-1)?.value : (0, import_yaml.isSeq)(node) ? node.items.at(-1) : void 0;
  const isBlock = ((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) && !node.flow;
  return isBlock && last ? endOf(last) : node.range[1];
}
function lineStart(text, at) {
  return text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

// src/report/init-policy.ts
var NEW = `# What one operation of each benchmark allocates at most, as it was measured. The init
# command renews the limits that say "measured", and keeps all else as it is.
version: 1
`;
var LONGEST_NAME = 200;
function initPolicy(before, results, file) {
  const text = before ?? NEW;
  const written2 = writtenBudgets(text);
  if (written2.isInline) {
    throw new UserError(
      `${file}: its budgets stand in brackets: write each on lines of its own, between which new ones fit`
    );
  }
  const known = new Map(written2.all.map((budget) => [budget.pattern, budget]));
  const edits = [];
  let renewed = 0;
  for (const { pattern, maxima } of results) {
    for (const max of maxima) {
      const own = known.get(pattern)?.own.get(max.metric);
      if (!own) continue;
      renewed++;
      edits.push({ ...own.amount, put: limitOf(max) }, { ...own.mark, put: markOf(max) });
    }
  }
  const missing = results.filter(({ pattern, maxima }) => maxima.length > 0 && !known.has(pattern));
  const names = new Set(written2.names);
  const places = /* @__PURE__ */ new Map();
  let group;
  for (const result of missing) {
    const { at, isFirst } = placeOf(written2, result, text);
    const indent = written2.list?.indent ?? "  ";
    const isNewGroup = isFirst && group !== result.id.package;
    group = result.id.package;
    const lines = budgetLines(result, names).map((line) => `${indent}${line}`);
    const heading = isNewGroup ? [`${indent}# ${group === "" ? "no package" : group}`] : [];
    places.set(at, [...places.get(at) ?? [], ...heading, ...lines]);
  }
  const isCrlf = text.includes("\r\n");
  for (const [at, lines] of places) {
    const key = written2.list ? [] : ["budgets:"];
    const start = at > 0 && text[at - 1] === "\n" && at === text.length ? "" : "\n";
    const put = `${start}${[...key, ...lines].join("\n")}${start === "" ? "\n" : ""}`;
    edits.push({ from: at, to: at, put: isCrlf ? put.replaceAll("\n", "\r\n") : put });
  }
  const added = missing.flatMap(({ maxima }) => maxima).length;
  return { text: edited(text, edits), added, renewed };
}
function placeOf({ all, list }, { id, pattern }, text) {
  if (!list) return { at: text.length, isFirst: true };
  const own = all.filter((budget) => budget.own.size > 0);
  const group = own.filter((budget) => isOf(budget, id.package));
  const earlier = group.filter((budget) => budget.pattern < pattern);
  const [last] = earlier.toSorted((a, b) => b.lines.to - a.lines.to);
  if (last) return { at: last.lines.to, isFirst: false };
  if (group[0]) return { at: Math.max(list.after, group[0].lines.from - 1), isFirst: false };
  const end = own.at(-1)?.lines.to;
  return { at: end ?? list.after, isFirst: true };
}
function isOf({ pattern }, path) {
  return path === "" ? pattern.startsWith("Benchmark") : pattern.startsWith(`${path}.Benchmark`);
}
function budgetLines({ pattern, maxima }, names) {
  const short = pattern.slice(-LONGEST_NAME + 4);
  let name = short;
  for (let i = 2; names.has(name); i++) name = `${short} ${i}`;
  names.add(name);
  return [
    `- name: ${JSON.stringify(name)}`,
    `  benchmarks: [${JSON.stringify(pattern)}]`,
    ...maxima.map((max) => `  ${max.metric}: { max: ${limitOf(max)} } ${markOf(max)}`)
  ];
}
function limitOf({ metric, most, isZero }) {
  if (isZero) return "0";
  if (unitOf(metric) === "bytes") return `${Math.ceil(most - 1e-6)} B`;
  return String(Math.ceil(most * 100 - 1e-6) / 100);
}
function markOf({ metric, least, most, sets }) {
  const range = pair({ base: least, head: most }, metric, "op").replace(" \u2192 ", " to ");
  return `${MEASURED_MARK} ${range}${sets > 1 ? ` in ${sets} sets` : ""}`;
}
function edited(text, edits) {
  let at = 0;
  const parts = [];
  for (const { from, to, put } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return [...parts, text.slice(at)].join("");
}

// src/commands/init.ts
async function runInit(file, { command, from }) {
  const context = commandContext();
  const name = file ?? usualPlace(context.cwd);
  if (from.length === 0) {
    throw new UserError(
      `init needs a set: measure one with ${command} collect --out DIR, and name it with --from DIR`
    );
  }
  const isThere = existsSync(resolve(context.cwd, name));
  const before = isThere ? await readPolicy(name, context.cwd) : void 0;
  if (before) parsePolicy(before.text, before.name, before.extended);
  const judgements = [];
  const nothing = allowingNothing();
  for (const set of from) {
    const sides = { base: [set], head: [set], context, schemes: urlSchemes([set]) };
    judgements.push((await judgeOnce(nothing, { ...sides, today: today() })).judgement);
  }
  const results = measuredIn(judgements);
  const unsure = results.filter(({ maxima }) => maxima.length === 0).length;
  if (unsure === results.length) {
    throw new UserError(
      `${from.join(", ")}: no benchmark has a figure that is sure enough for a limit: measure with ${command} collect`
    );
  }
  const { text, added, renewed } = initPolicy(before?.text, results, name);
  parsePolicy(text, name, before?.extended);
  await write(resolve(context.cwd, name), text, name);
  const left = unsure > 0 ? `, and ${plural(unsure, "benchmark")} without a sure figure left out` : "";
  STDOUT.lines(`${name}: ${plural(added, "limit")} added, ${renewed} renewed${left}.`);
  return 0;
}
async function write(path, text, name) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`${name}: the policy cannot be written: ${messageOf(error)}`);
  }
}
export {
  runInit
};
