import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  leastLength,
  shortNames
} from "./chunk-BCWHPP4N.js";
import {
  headlineText
} from "./chunk-YWDOFYBG.js";
import {
  toPlain
} from "./chunk-FSWKIRJC.js";
import {
  clean,
  lineOfLog
} from "./chunk-Y2SKI2SD.js";

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
function widthOf(text2) {
  let width = 0;
  for (const _ of text2) width++;
  return width + (text2.match(WIDE)?.length ?? 0);
}
var LEAST = 20;
function alignColumns(rows, columns, width = Number.POSITIVE_INFINITY) {
  const whole = rows.map((row) => [row]);
  const isWide = lineWidth(widthsOf(whole, columns)) > width;
  const split = isWide ? rows.map(splitLast) : whole;
  const widest = widthsOf(split, columns);
  const names = columns.map((_, c) => new Set(rows.map((row) => row[c])));
  const room = narrowed(columns, widest, width, names);
  const short = names.map(
    (texts, c) => room[c] < widest[c] ? shortNames(texts, room[c]) : void 0
  );
  const cells = split.map(
    (lines) => lines.map((line) => line.map((cell, c) => short[c]?.get(cell) ?? cell))
  );
  const widths = widthsOf(cells, columns);
  const lineOf = (line) => line.map((cell, c) => {
    const space = " ".repeat(widths[c] - widthOf(cell));
    return columns[c].align === "right" ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return cells.map((lines) => lines.map(lineOf).join("\n"));
}
function splitLast(row) {
  const sentences = row.at(-1).split(/(?<=;) /);
  const others = row.slice(0, -1);
  return sentences.map((sentence, i) => [...i === 0 ? others : others.map(() => ""), sentence]);
}
function widthsOf(rows, columns) {
  const widths = columns.map(() => 0);
  for (const line of rows.flat()) {
    line.forEach((cell, c) => {
      widths[c] = Math.max(widths[c], widthOf(cell));
    });
  }
  return widths;
}
function lineWidth(widths) {
  return widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
}
function narrowed(columns, widest, width, names) {
  const room = [...widest];
  let over = lineWidth(widest) - width;
  if (over <= 0) return room;
  const least = columns.map(
    ({ isName }, c) => isName ? leastLength(names[c], LEAST, widest[c]) : widest[c]
  );
  for (; over > 0; over--) {
    const spare = room.map((each, c) => each > least[c] ? each : 0);
    const most = Math.max(...spare);
    if (most === 0) break;
    room[spare.indexOf(most)] = most - 1;
  }
  return room.map((each, c) => leastLength(names[c], each, widest[c]));
}

// src/report/text.ts
function text(document, options = {}) {
  const { color = false, width } = options;
  const paint = painter(color);
  const { headline, blocks, maxRows } = document;
  const write = (block) => {
    switch (block.kind) {
      case "line":
        return toPlain(block.line);
      case "list":
        return block.lines.map((line) => `- ${toPlain(line)}`).join("\n");
      case "stanza":
        return block.lines.map((line, i) => `${i > 0 ? "  " : ""}${toPlain(line)}`).join("\n");
      case "table": {
        const rows = tableText(block, maxRows, width, paint);
        return block.title === void 0 || rows === "" ? rows : `${paint(block.title, "bold")}
${rows}`;
      }
      case "tree":
        return block.lines.map((line) => `  ${clean(line).replaceAll("\u2212", "-")}`).join("\n");
      case "commands":
        return block.lines.map((line) => `  ${clean(line)}`).join("\n");
      case "fold":
        return [paint(block.summary, "bold"), ...block.blocks.map(write)].filter(Boolean).join("\n\n");
    }
  };
  return pageText([
    paint(headlineText(headline), "bold", COLORS[headline.sign]),
    ...blocks.map(write)
  ]);
}
function pageText(blocks) {
  const page = blocks.filter((block) => block !== "").join("\n\n");
  return `${page.split("\n").map(lineOfLog).join("\n")}
`;
}
var CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
var COLORS = {
  "\u274C": "red",
  "\u26A0\uFE0F": "yellow",
  "\u2754": "yellow",
  "\u2705": "green"
};
function painter(color) {
  if (!color) return (plain) => plain;
  return (plain, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${plain}\x1B[0m`;
}
function tableText({ table, from = 0, most }, maxRows, width, paint) {
  const end = most === void 0 ? table.length : Math.min(table.length, from + most);
  if (end <= from) return "";
  const rows = [table.columns.map(({ title }) => title)];
  for (let i = from; i < Math.min(end, from + maxRows); i++) rows.push(table.row(i).map(cellText));
  const [head, ...lines] = alignColumns(rows, table.columns, width);
  const rest = end - from - lines.length;
  return [paint(head, "dim"), ...lines, ...rest > 0 ? [`\u2026 and ${rest} more.`] : []].join("\n");
}
function cellText(line) {
  return toPlain(line).replace(/^(?:❌|⚠️|❔|✅) /u, "");
}

export {
  text,
  pageText,
  painter,
  tableText
};
