import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  deflate
} from "./chunk-QTDFQHNQ.js";
import {
  resultTable
} from "./chunk-E3HKQ42Y.js";
import {
  headlineText,
  pageNames
} from "./chunk-ZYYEBJC2.js";
import {
  plural
} from "./chunk-UFFPYK7Q.js";
import {
  capMiddle,
  clean,
  define_HEAPGATE_PAGE_default,
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/page.ts
init_define_HEAPGATE_PAGE();

// src/report/html.ts
init_define_HEAPGATE_PAGE();

// src/report/html-parts.ts
init_define_HEAPGATE_PAGE();
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function lineHtml(line) {
  return line.map(spanHtml).join("");
}
function spanHtml(span) {
  if (typeof span === "string") return escapeHtml(span);
  if ("prose" in span) return escapeHtml(capMiddle(clean(span.prose), 1e3));
  if ("code" in span) {
    const code = `<code>${escapeHtml(capMiddle(clean(span.code)))}</code>`;
    const strong = span.strong ? `<strong>${code}</strong>` : code;
    return span.url === void 0 || !/^https?:\/\//.test(span.url) ? strong : `<a href="${escapeHtml(span.url)}" rel="noreferrer">${strong}</a>`;
  }
  return `<strong>${escapeHtml(span.strong)}</strong>`;
}
function tableHtml(table, { from, most }) {
  const end = Math.min(table.length, from + most);
  const attributes = table.columns.map(({ align }) => align === "right" ? ' class="right"' : "");
  const row = (cells, tag) => `<tr>${cells.map((cell, i) => `<${tag}${attributes[i]}>${cell}</${tag}>`).join("")}</tr>`;
  const rows = [];
  for (let i = from; i < end; i++) rows.push(row(table.row(i).map(lineHtml), "td"));
  const head = row(
    table.columns.map(({ title }) => escapeHtml(title)),
    "th"
  );
  const rest = table.length - end;
  const left = rest > 0 ? `<p>\u2026 and ${rest} more.</p>` : "";
  return `<div class="wide"><table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table></div>${left}`;
}

// src/report/html.ts
var MOST_ROWS = 500;
function html({ input, document: { headline, blocks } }, page, shows) {
  const { judgement, flames, version } = input;
  const names = pageNames(judgement.diff);
  const body = [
    `<h1>${headline.sign} ${lineHtml(headline.line)}</h1>`,
    ...blocks.map(blockHtml),
    ...flames ? [flameHtml(flames.flames, flames.left)] : [],
    ...judgement.results.length > 0 ? [
      "<h2>All benchmarks</h2>",
      tableHtml(resultTable(judgement.results, names), { from: 0, most: MOST_ROWS })
    ] : [],
    `<footer>heapgate ${escapeHtml(version)}</footer>`
  ];
  return pageOf(headlineText(headline), body, page, shows);
}
function notYetHtml(why, page, shows) {
  const lines = why.split("\n").map((line) => `<p>${escapeHtml(clean(line))}</p>`);
  return pageOf("Nothing to show yet", ["<h1>Nothing to show yet</h1>", ...lines], page, shows);
}
function pageOf(title, body, page, shows) {
  const policy = [
    "default-src 'none'",
    `script-src '${page.scriptHash}'`,
    `style-src '${page.styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    ...shows === void 0 ? [] : ["connect-src 'self'"]
  ];
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy.join("; "))}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(clean(title))}</title>`,
    `<style>${page.style}</style>`,
    shows === void 0 ? "<body>" : `<body data-shows="${escapeHtml(shows)}">`,
    ...body,
    `<script>${page.script}</script>`,
    "</html>\n"
  ].join("\n");
}
function flameHtml(flames, left) {
  const notes = left > 0 ? [`There is no room for ${plural(left, "more graph")}, of what differs less.`] : [];
  return [
    "<h2>Where it is allocated</h2>",
    "<p>Each box is a function, below the one that calls it, as wide as what it and what it calls allocate. \u25B2 and red grew, \u25BC and blue shrank, \u21C4 moved from or to another function. A click or Enter makes a box as wide as the page, Escape goes back; arrows lead to callers, callees and neighbours.</p>",
    '<div id="flame"></div>',
    ...notes.map((note) => `<p>${note}</p>`),
    `<script type="text/plain" id="flames">${packed(flames)}</script>`
  ].join("\n");
}
function packed(flames) {
  const shown = flames.map((flame) => ({
    ...flame,
    package: shownName(flame.package),
    benchmark: shownName(flame.benchmark),
    names: flame.names.map(shownName),
    ...flame.moves && { moves: shownMoves(flame.moves) }
  }));
  const bytes = deflate(new TextEncoder().encode(JSON.stringify(shown)));
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
function shownMoves({ moved, from, was }) {
  return {
    moved,
    from: mapped(from, (names) => names.map(shownName)),
    was: mapped(was, shownName)
  };
}
function mapped(of, shown) {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, shown(value)]));
}
function shownName(name) {
  return capMiddle(clean(name), 300);
}
function blockHtml(block) {
  switch (block.kind) {
    case "line":
      return `<p>${lineHtml(block.line)}</p>`;
    case "list":
      return `<ul>${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join("")}</ul>`;
    case "stanza":
      return `<div class="stanza">${block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join("")}</div>`;
    case "table": {
      const { table, from = 0, most = MOST_ROWS, title } = block;
      const head = title === void 0 ? "" : `<h3>${escapeHtml(title)}</h3>`;
      return head + tableHtml(table, { from, most: Math.min(most, MOST_ROWS) });
    }
    case "tree":
    case "commands":
      return `<pre>${block.lines.map((line) => escapeHtml(clean(line))).join("\n")}</pre>`;
    case "fold":
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map(blockHtml).join("")}</details>`;
  }
}

// src/page.ts
var PAGE = typeof define_HEAPGATE_PAGE_default === "object" ? define_HEAPGATE_PAGE_default : { script: "", scriptHash: "sha256-", style: "", styleHash: "sha256-" };

export {
  html,
  notYetHtml,
  PAGE
};
