import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  fitPage,
  fixed,
  fold,
  tableMarkdown
} from "./chunk-5YWGHKDI.js";
import {
  codeBlock,
  headlineMarkdown,
  toMarkdown
} from "./chunk-OFSJODPS.js";

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
  COMMENT_LENGTH,
  markdown
};
