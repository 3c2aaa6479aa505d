import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  headlineMarkdown
} from "./chunk-YWDOFYBG.js";
import {
  codeBlock,
  toCell,
  toMarkdown
} from "./chunk-FSWKIRJC.js";

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown-rows.ts
function tableMarkdown(table, { from = 0, most, room }) {
  const wanted = Math.min(table.length - from, most);
  if (table.length <= from) return "";
  const titles = table.columns.map(({ title }) => title);
  const align = table.columns.map((column) => column.align);
  const [head, line] = render([titles], align).split("\n");
  const lines = [head, line];
  let left = room - head.length - line.length - 1 - "\n\n\u2026 and 1234567 more.".length;
  for (let i = from; i < from + wanted; i++) {
    const row = render([titles, table.row(i).map(toCell)], align).split("\n")[2];
    if (row.length + 1 > left) break;
    left -= row.length + 1;
    lines.push(row);
  }
  if (lines.length === 2) return void 0;
  const rest = table.length - from - (lines.length - 2);
  return `${lines.join("\n")}${rest > 0 ? `

\u2026 and ${rest} more.` : ""}`;
}
function render(rows, align) {
  return markdownTable(rows, { align, alignDelimiters: false });
}

// src/report/page.ts
var RESERVE = 300;
var BETWEEN = "\n\n";
function fitPage(sections, most) {
  const rendered = /* @__PURE__ */ new Map();
  const missing = [];
  let room = most - RESERVE;
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const text = section.render(room - BETWEEN.length);
    if (text === "") continue;
    if (text === void 0 || text.length + BETWEEN.length > room) {
      missing.push(section.name);
      continue;
    }
    rendered.set(section, text);
    room -= text.length + BETWEEN.length;
  }
  const parts = sections.flatMap((section) => rendered.get(section) ?? []);
  const page = parts.join(BETWEEN);
  if (missing.length === 0) return page;
  const remark = `Left out for want of room: ${missing.join(", ")}. The JSON report has everything.`;
  const whole = [...parts, remark].join(BETWEEN);
  return whole.length <= most ? whole : page;
}
function fixed(name, rank, text) {
  return { name, rank, render: (room) => text.length <= room ? text : void 0 };
}
function fold(name, rank, summary, parts) {
  const start = `<details><summary>${summary}</summary>

`;
  const end = "\n\n</details>";
  const render2 = (room) => {
    let left = room - start.length - end.length;
    const texts = [];
    for (const part of parts) {
      const text = part(left - BETWEEN.length);
      if (text === void 0 || text === "" || text.length > left) continue;
      texts.push(text);
      left -= text.length + BETWEEN.length;
    }
    return texts.length === 0 ? void 0 : `${start}${texts.join(BETWEEN)}${end}`;
  };
  return { name, rank, render: render2 };
}

// src/report/markdown.ts
var COMMENT_LENGTH = 65536;
function markdown(document, options = {}) {
  const { maxLength = COMMENT_LENGTH, marker = "" } = options;
  const start = marker === "" ? "" : `${marker}
`;
  const head = fixed("the verdict", 0, headlineMarkdown(document.headline, document.title));
  const { page } = document;
  const seen = page ? [fixed("the page", 1, toMarkdown(page))] : [];
  const sections = document.blocks.map((block, i) => sectionOf(block, document.maxRows, i));
  return `${start}${fitPage([head, ...seen, ...sections], maxLength - start.length)}`;
}
function sectionOf(block, maxRows, place) {
  if (block.kind === "fold") return foldSection(block, maxRows);
  const rank = Math.min(3, 1 + Math.floor(place / 4));
  return { name: "a part in sight", rank, render: (room) => blockMarkdown(block, maxRows, room) };
}
function foldSection({ name, rank, summary, blocks }, maxRows) {
  const parts = blocks.map((block) => (room) => blockMarkdown(block, maxRows, room));
  return fold(name, rank, summary, parts);
}
function blockMarkdown(block, maxRows, room) {
  switch (block.kind) {
    case "line":
      return within(toMarkdown(block.line), room);
    case "list":
      return within(block.lines.map((line) => `- ${toMarkdown(line)}`).join("\n"), room);
    case "stanza":
      return within(block.lines.map(toMarkdown).join("  \n"), room);
    case "table": {
      const { table, title, from = 0, most = maxRows } = block;
      const start = title === void 0 ? "" : `**${title}**

`;
      const rows = tableMarkdown(
        {
          ...table,
          length: block.most === void 0 ? table.length : Math.min(table.length, most)
        },
        { from, most: Math.min(most, maxRows), room: room - start.length }
      );
      return rows ? `${start}${rows}` : rows;
    }
    case "tree":
      return within(codeBlock(block.lines), room);
    case "commands":
      return within(codeBlock(block.lines, "sh"), room);
    case "fold":
      return foldSection(block, maxRows).render(room);
  }
}
function within(text, room) {
  return text.length <= room ? text : void 0;
}

export {
  tableMarkdown,
  COMMENT_LENGTH,
  markdown
};
