import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  formatFor,
  headerLines,
  pprofPercent
} from "./chunk-BLWNREHZ.js";
import {
  baseName
} from "./chunk-336V3NRF.js";
import {
  capMiddle,
  clean,
  eraseTypeArguments,
  parseSymbol
} from "./chunk-GTTTB5B5.js";

// src/report/dot-name.ts
var WIDEST = 40;
function dotName(name) {
  const [symbol = "", ...places] = eraseTypeArguments(name).split(" ");
  const { prefix } = parseSymbol(symbol);
  const rest = symbol.slice(prefix.length);
  const receiver = /^\(\*?[^()]*\)(?=\.)/.exec(rest)?.[0];
  const parts = receiver === void 0 ? [rest] : [receiver, rest.slice(receiver.length + 1)];
  const path = prefix.slice(0, -1).split("/");
  const owner = path.slice(/^v\d+$/.test(path.at(-1)) ? -2 : -1).join("/");
  return [...owner === "" ? [] : [owner], ...parts, ...places.map(baseName)].map(
    (part) => capMiddle(part, WIDEST)
  );
}

// src/report/tint.ts
var TINTS = {
  line: { none: [140, 140, 140], more: [178, 24, 43], less: [33, 102, 172] },
  area: { none: [240, 240, 240], more: [253, 209, 196], less: [198, 219, 239] }
};
function tint(share, of) {
  const { none, more, less } = TINTS[of];
  const strength = Number.isFinite(share) ? Math.min(Math.abs(share), 1) ** 0.3 : 0;
  const full = share < 0 ? less : more;
  const mixed = none.map((from, i) => Math.round(from + (full[i] - from) * strength));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

// src/report/dot.ts
var FONT = "Verdana";
function dotText(view, { unit } = {}) {
  const format = formatFor(view, unit);
  const ids = new Map(view.nodes.map(({ node }, index) => [node, `N${index + 1}`]));
  const legend = headerLines(view, format).map((line) => `${escaped(line)}\\l`);
  const edges = [...edgesOf(view)].filter(
    ({ caller, callee }) => ids.has(caller) && ids.has(callee)
  );
  return [
    "digraph heapgate {",
    `node [shape=box style=filled fontname="${FONT}"]`,
    `edge [fontname="${FONT}" fontsize=11]`,
    `legend [label="${legend.join("")}" fontsize=13 fillcolor="#f4f4f4" color="#888888"]`,
    ...view.nodes.map(
      (node) => `${ids.get(node.node)} ${attributes(nodeAttributes(node, view, format))}`
    ),
    ...edges.map((edge) => {
      const arrow = `${ids.get(edge.caller)} -> ${ids.get(edge.callee)}`;
      return `${arrow} ${attributes(edgeAttributes(edge, view, format))}`;
    }),
    "}\n"
  ].join("\n");
}
function nodeAttributes(node, { nodes, total }, format) {
  const { name, flat, cum } = node;
  const share = (value) => `${format(value)} (${pprofPercent(value, total).trim()})`;
  const most = nodes.reduce((max, each) => Math.max(max, Math.abs(each.flat)), 0);
  const lines = [...dotName(clean(name)), flat === 0 ? "0" : share(flat)];
  if (cum !== flat) lines.push(`of ${share(cum)}`);
  return {
    label: lines.map(escaped).join("\\n"),
    tooltip: escaped(`${clean(name)} (${format(cum)})`),
    fontsize: 8 + Math.ceil(16 * Math.sqrt(most === 0 ? 0 : Math.abs(flat) / most)),
    color: tint(cum / total, "line"),
    fillcolor: tint(cum / total, "area"),
    ...cum < 0 && { style: "filled,dashed" }
  };
}
function edgesOf({ graph: { graph, edgeShown } }) {
  const { edges } = graph;
  return Array.from(edgeShown.keys()).filter((edge) => edgeShown[edge] === 1).map((edge) => ({
    caller: edges.caller[edge],
    callee: edges.callee[edge],
    weight: edges.weight[edge],
    inline: edges.inline[edge] === 1,
    residual: edges.residual[edge] === 1
  })).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
function edgeAttributes({ caller, callee, weight, inline, residual }, { names, total }, format) {
  const of = Math.min(total === 0 ? 0 : Math.abs(weight / total), 1);
  const [from, to] = [caller, callee].map((node) => clean(names[node]));
  return {
    label: ` ${format(weight)}${inline ? "\\n (inline)" : ""}`,
    tooltip: escaped(`${from} ${residual ? "..." : "->"} ${to} (${format(weight)})`),
    weight: 1 + Math.trunc(100 * of),
    penwidth: 1 + Math.trunc(5 * of),
    color: tint(weight / total, "line"),
    ...(residual || weight < 0) && { style: residual ? "dotted" : "dashed" }
  };
}
function attributes(of) {
  const written = Object.entries(of).map(
    ([name, value]) => typeof value === "number" ? `${name}=${value}` : `${name}="${value}"`
  );
  return `[${written.join(" ")}]`;
}
function escaped(text) {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;");
}

export {
  FONT,
  dotText
};
