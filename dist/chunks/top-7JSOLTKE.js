import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  NO_TRIM,
  TOP_TRIM,
  TREE_TRIM,
  compareBytes,
  compilePattern,
  viewOf
} from "./chunk-PZS7BWDW.js";
import {
  baseName
} from "./chunk-7DCBGSQJ.js";
import {
  scale
} from "./chunk-Z2OQNO6D.js";
import {
  writeReport
} from "./chunk-RGQIZ4M5.js";
import "./chunk-VMWFPBI7.js";
import "./chunk-JLZPLN2V.js";
import "./chunk-GGCXLKL6.js";
import "./chunk-EMGAN76I.js";
import {
  UserError,
  capMiddle,
  clean,
  inertJson
} from "./chunk-IJWRAJLY.js";

// src/report/joined.ts
var LONGEST = 2 ** 27;
function joined(lines) {
  let length = 0;
  for (const line of lines) length += line.length + 1;
  if (length <= LONGEST) return `${lines.join("\n")}
`;
  throw new UserError(
    `the output would have ${length} characters: show less of it, with --limit or --focus`
  );
}

// src/report/pprof-text-number.ts
function pprofLabel(value, from, to) {
  const [scaled, unit] = scale(value, from, to);
  const text = twoDecimals(scaled).replace(/\.00$/, "");
  return text === "0" || text === "-0" ? "0" : text + capMiddle(clean(unit));
}
function pprofPercent(value, total) {
  const percent = total === 0 ? 0 : Math.abs(value / total) * 100;
  if (percent >= 99.95 && percent <= 100.05) return "  100%";
  const text = percent >= 1 ? twoDecimals(percent) : twoDigits(percent);
  return `${text.padStart(5)}%`;
}
function twoDecimals(value) {
  const magnitude = Math.abs(value);
  const fraction = magnitude % 1;
  if (fraction !== 0.125 && fraction !== 0.625) return value.toFixed(2);
  const whole = `${value < 0 ? "-" : ""}${Math.trunc(magnitude)}`;
  return whole + (fraction === 0.125 ? ".12" : ".62");
}
var TIES = /* @__PURE__ */ new Map([
  [0.625, "0.62"],
  [0.125, "0.12"],
  [0.0625, "0.062"]
]);
function twoDigits(value) {
  const tie = TIES.get(value);
  if (tie !== void 0) return tie;
  if (value === 0) return "0";
  const [digits, exponent] = value.toExponential(1).split("e");
  if (Number(exponent) >= -4) return String(Number(value.toPrecision(2)));
  return `${digits.replace(".0", "")}e-${exponent.slice(1).padStart(2, "0")}`;
}

// src/report/pprof-text-header.ts
function formatFor({ nodes, total, metric }, unit = "minimum") {
  const chosen = unit === "minimum" && nodes.length > 0 ? unitFor() : unit;
  return (value) => pprofLabel(value, metric.unit, chosen);
  function unitFor() {
    const amounts = nodes.map(({ flat, cum }) => Math.abs(flat) || Math.abs(cum)).filter((amount) => amount > 0);
    const least = amounts.reduce((min, amount) => Math.min(min, amount), amounts[0] ?? total);
    const unitOf = (value) => scale(value, metric.unit, "minimum")[1];
    const mixed = unitOf(least) !== unitOf(total) && least * 100 < total;
    return unitOf(mixed ? least * 100 : least) || metric.unit;
  }
}
function headerLines(view, format, compact = false) {
  const { nodes, total, dropped, outOf, nodeFraction } = view;
  const shown = nodes.reduce((sum, { flat }) => sum + flat, 0);
  const lines = compact ? [] : [...profileLines(view, format), ...filterLines(view)].map(clean);
  const share = pprofPercent(shown, total).trim();
  lines.push(`Showing nodes accounting for ${format(shown)}, ${share} of ${format(total)} total`);
  if (total === 0) return lines;
  if (dropped > 0) {
    const limit = format(Math.trunc(total * nodeFraction));
    lines.push(`Dropped ${dropped} node${dropped > 1 ? "s" : ""} (cum <= ${limit})`);
  }
  if (nodes.length > 0 && nodes.length < outOf) {
    lines.push(`Showing top ${nodes.length} nodes out of ${outOf}`);
  }
  return lines;
}
function profileLines({ profile, metric, total }, format) {
  const lines = [];
  const [binary] = profile.mappings;
  if (binary && binary.file !== "") lines.push(`File: ${baseName(binary.file)}`);
  if (binary && binary.buildId !== "") lines.push(`Build ID: ${binary.buildId}`);
  lines.push(...profile.comments.filter((comment) => !comment.startsWith("#")));
  if (metric.type !== "") lines.push(`Type: ${metric.type}`);
  if (profile.docUrl !== "") lines.push(`Doc: ${profile.docUrl}`);
  if (profile.timeNanos !== 0n) lines.push(`Time: ${timeOf(profile.timeNanos)}`);
  if (profile.durationNanos !== 0n) {
    const nanos = Number(profile.durationNanos);
    const [busy, unit] = scale(total, metric.unit, "nanoseconds");
    const share = unit === "ns" && busy !== 0 ? `(${pprofPercent(Math.trunc(busy), nanos)})` : "";
    const duration = pprofLabel(nanos, "nanoseconds", "auto");
    lines.push(`Duration: ${duration}, Total samples = ${format(total)} ${share}`);
  }
  return lines;
}
function filterLines({ filters: { focus, ignore, hide, show, showFrom } }) {
  const active = Object.entries({ focus, ignore, hide, show, show_from: showFrom }).filter(([, expression]) => expression).map(([name, expression]) => `${name}=${expression}`);
  if (active.length === 0) return [];
  return ["Active filters:", ...active.map((filter) => `   ${shortened(filter)}`)];
}
function shortened(filter) {
  const bytes = new TextEncoder().encode(filter);
  return bytes.length > 80 ? `${new TextDecoder().decode(bytes.subarray(0, 80))}\u2026` : filter;
}
function timeOf(nanos) {
  const [date, time] = new Date(Number(nanos / 1000000n)).toISOString().split("T");
  return `${date} ${time.slice(0, 8)} UTC`;
}

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
function peekText(view, expression, options = {}) {
  const matches = compilePattern(expression, "peek");
  if (!view.nodes.some(({ name }) => matches(name))) {
    throw new UserError(`peek ${expression}: no function matches: see the names with heapgate top`);
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
  await writeReport(peekText(view, expression, settings), settings.output);
  return 0;
}
export {
  runPeek,
  runTop,
  runTree
};
