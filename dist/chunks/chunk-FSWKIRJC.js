import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  MINUS
} from "./chunk-HNAISTNV.js";
import {
  capMiddle,
  clean,
  lineOfLog
} from "./chunk-Y2SKI2SD.js";

// src/report/inert.ts
function code(text) {
  return span(capMiddle(clean(text)));
}
function codeCell(text) {
  return code(text).replaceAll("|", "\\|");
}
function prose(text) {
  const words = capMiddle(clean(text), 1e3).split(" ").filter((word) => word !== "");
  const parts = [];
  let foreign = [];
  const flush = () => {
    if (foreign.length === 0) return;
    const text2 = foreign.join(" ");
    const isSentences = /[^,;:.?][,;:.?]$/.test(text2) || /^[^(]+\)$/.test(text2);
    const end = isSentences ? -1 : text2.length;
    parts.push(span(text2.slice(0, end)) + text2.slice(end));
    foreign = [];
  };
  words.forEach((word, i) => {
    if (!isPlainWord(word, i === 0)) {
      foreign.push(word);
      return;
    }
    flush();
    parts.push(word);
  });
  flush();
  return parts.join(" ");
}
function proseCell(text) {
  return prose(text).replaceAll("|", "\\|");
}
function codeBlock(lines, language = "") {
  const body = lines.map((line) => lineOfLog(clean(line))).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}
${body}
${fence}`;
}
function link(markdown, url, title = "") {
  const safe = url === void 0 ? void 0 : safeUrl(url);
  if (safe === void 0) return markdown;
  const hint = capMiddle(title, 300).replace(/[^\p{L}\p{N} .,/()*…-]/gu, " ").trim();
  return hint === "" ? `[${markdown}](${safe})` : `[${markdown}](${safe} "${hint}")`;
}
function safeUrl(url) {
  if (url.length > 2e3 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return void 0;
  return new URL(url).href.replace(
    /[^\w\-.~:/?#@!$&'*+,;=%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function span(text) {
  const fence = "`".repeat(longestRun(text) + 1);
  const edges = text.startsWith("`") || text.endsWith("`");
  const stripped = text === "" || text.startsWith(" ") && text.endsWith(" ");
  const pad = edges || stripped ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
function longestRun(text) {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}
var NUMBER = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/(?:op|run))?)$/;
var UNIT = /^(?:[kKMGT]i?)?B(?:\/(?:op|run))?$/;
function isPlainWord(word, first) {
  const bare = word.replace(/^\(/, "").replace(/[.,;:!?)]{1,3}$/, "");
  if (new RegExp("^\\p{L}+(?:[\u2019'-]\\p{L}+)*$", "u").test(bare)) return !/^[0-9a-f]{7,}$/i.test(bare);
  if (first && bare !== word) return false;
  return NUMBER.test(bare) || UNIT.test(bare) || /^[—–…→%]$/.test(bare);
}

// src/report/spans.ts
function toMarkdown(line) {
  return line.map((span2) => markdownOf(span2, code, prose)).join("");
}
function toCell(line) {
  return line.map((span2) => markdownOf(span2, codeCell, proseCell)).join("");
}
function toPlain(line) {
  return line.map(plainOf).join("");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function markdownOf(span2, name, sentence) {
  if (typeof span2 === "string") return span2;
  if ("code" in span2) {
    const text = link(name(span2.code), span2.url, span2.title);
    return span2.strong ? `**${text}**` : text;
  }
  return "prose" in span2 ? sentence(span2.prose) : `**${span2.strong}**`;
}
function plainOf(span2) {
  if (typeof span2 === "string") return span2.replaceAll(MINUS, "-");
  if ("code" in span2) return capMiddle(clean(span2.code));
  if ("prose" in span2) return capMiddle(clean(span2.prose), 1e3);
  return span2.strong.replaceAll(MINUS, "-");
}

export {
  codeBlock,
  toMarkdown,
  toCell,
  toPlain,
  plural
};
