import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  NO_TRIM,
  TOP_TRIM,
  TREE_TRIM,
  compareBytes,
  formatFor,
  headerLines,
  joined,
  pprofPercent,
  viewOf
} from "./chunk-BLWNREHZ.js";
import {
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import "./chunk-DL6E4CNP.js";
import {
  UserError,
  clean,
  inertJson
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/report/pprof-text.ts
function topText(view, { unit, compact } = {}) {
  const format = formatFor(view, unit);
  const lines = headerLines(view, format, compact);
  lines.push("      flat  flat%   sum%        cum   cum%");
  let sum = 0;
  for (const node of view.nodes) {
    sum += node.flat;
    const inline = node.inline === "" ? "" : ` (${node.inline})`;
    lines.push(`${figures(node, sum, view.total, format)}  ${clean(node.name)}${inline}`);
  }
  return joined(lines);
}
function figures({ flat, cum }, sum, total, format) {
  const flats = `${format(flat).padStart(10)} ${pprofPercent(flat, total)} ${pprofPercent(sum, total)}`;
  return `${flats} ${format(cum).padStart(10)} ${pprofPercent(cum, total)}`;
}

// src/report/pprof-text-json.ts
function topJson({ metric, total, nodes, profile }) {
  const functions = nodes.map(({ name, file, flat, cum }) => ({ name, file, flat, cum }));
  const memStats = profile.memStats && { memStats: Object.fromEntries(profile.memStats) };
  const top = { schema: "heapgate/top/v1", metric: metric.type, total, functions, ...memStats };
  return `${inertJson(JSON.stringify(top, null, 2))}
`;
}

// src/report/pprof-text-memstats.ts
function memStatsText({ profile: { memStats } }) {
  if (!memStats) {
    throw new UserError(
      "there are no memory statistics: give one profile in text form, /debug/pprof/heap?debug=1"
    );
  }
  const width = Math.max(...[...memStats.keys()].map((name) => name.length));
  const lines = [...memStats].map(
    ([name, value]) => `${clean(name).padEnd(width)}  ${clean(value)}`
  );
  return joined(lines);
}

// src/view/calls.ts
function callsByNode({ graph: { graph, edgeShown }, names }) {
  const { edges } = graph;
  const callers = /* @__PURE__ */ new Map();
  const callees = /* @__PURE__ */ new Map();
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 0) continue;
    const caller = edges.caller[edge];
    const callee = edges.callee[edge];
    const call = { weight: edges.weight[edge], inline: edges.inline[edge] === 1 };
    listOf(callers, callee).push({ ...call, name: names[caller] });
    listOf(callees, caller).push({ ...call, name: names[callee] });
  }
  return (node) => ({
    callers: listOf(callers, node).sort(compareCalls),
    callees: listOf(callees, node).sort(compareCalls)
  });
}
function compareCalls(a, b) {
  return Math.abs(b.weight) - Math.abs(a.weight) || compareBytes(a.name, b.name);
}
function listOf(lists, node) {
  let list = lists.get(node);
  if (!list) {
    list = [];
    lists.set(node, list);
  }
  return list;
}

// src/report/pprof-text-tree.ts
var SEPARATOR = "----------------------------------------------------------+-------------";
var LEGEND = "      flat  flat%   sum%        cum   cum%   calls calls% + context 	 	 ";
function treeText(view, options = {}) {
  return blocks(view, () => true, options);
}
function peekText(view, expression, compile, options = {}) {
  const matches = compile(expression, "peek");
  if (!view.nodes.some(({ name }) => matches(name))) {
    throw new UserError(`peek ${expression}: no function matches: the command top lists the names`);
  }
  return blocks(view, matches, options);
}
function blocks(view, matches, { unit, compact }) {
  const format = formatFor(view, unit);
  const lines = [...headerLines(view, format, compact), SEPARATOR, LEGEND];
  const callsOf = callsByNode(view);
  let sum = 0;
  for (const node of view.nodes) {
    if (!matches(node.name)) continue;
    sum += node.flat;
    const { callers, callees } = callsOf(node.node);
    lines.push(
      SEPARATOR,
      ...callers.map((call) => callLine(call, node.cum, format)),
      `${figures(node, sum, view.total, format)}                | ${clean(node.name)}`,
      ...callees.map((call) => callLine(call, node.cum, format))
    );
  }
  if (view.nodes.length > 0) lines.push(SEPARATOR);
  return joined(lines);
}
function callLine({ name, weight, inline }, cum, format) {
  const share = pprofPercent(weight, cum);
  return `${format(weight).padStart(50)} ${share} |   ${clean(name)}${inline ? " (inline)" : ""}`;
}

// src/commands/top.ts
async function runTop(sources, settings) {
  const json = settings.format === "json";
  const view = await viewOf(sources, settings, json ? NO_TRIM : TOP_TRIM);
  const table = settings.memstats ? memStatsText(view) : topText(view, settings);
  await writeReport(json ? topJson(view) : table, settings.output);
  return 0;
}
async function runTree(sources, settings) {
  await writeReport(
    treeText(await viewOf(sources, settings, TREE_TRIM), settings),
    settings.output
  );
  return 0;
}
async function runPeek(sources, expression, settings) {
  const view = await viewOf(sources, settings, NO_TRIM);
  const { compilePattern } = await import("./pattern-L6TB64SW.js");
  await writeReport(peekText(view, expression, compilePattern, settings), settings.output);
  return 0;
}
export {
  runPeek,
  runTop,
  runTree
};
