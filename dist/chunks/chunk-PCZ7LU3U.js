import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/report/inert.ts
var LONGEST = 120;
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function clean(text) {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutUnseen(text);
  return plain.replaceAll("##[", "#\uFFFD[");
}
function lineOfLog(line) {
  return line.replace(/^(\s*):(?=:)/, "$1\uFFFD");
}
function withoutUnseen(text) {
  return text.normalize("NFC").replace(UNSEEN, "\uFFFD").replace(new RegExp("\\p{Zs}", "gu"), " ");
}
function capMiddle(text, most = LONGEST) {
  if (text.length <= most) return text;
  const points = Array.from(text);
  if (points.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  const tail = most - 1 - head;
  return `${points.slice(0, head).join("")}\u2026${points.slice(points.length - tail).join("")}`;
}
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
    const end = /[^,;:.][,;:.]$/.test(text2) ? -1 : text2.length;
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
var NUMBER = /^[+−-]?\d{1,6}(?:\.\d+)?(?:[%×]|(?:[kKMGT]i?)?B?(?:\/op)?)$/;
var UNIT = /^(?:[kKMGT]i?)?B(?:\/op)?$/;
function isPlainWord(word, first) {
  const bare = word.replace(/^\(/, "").replace(/[.,;:!?)]{1,3}$/, "");
  if (new RegExp("^\\p{L}+(?:[\u2019'-]\\p{L}+)*$", "u").test(bare)) return !/^[0-9a-f]{7,}$/i.test(bare);
  if (first && bare !== word) return false;
  return NUMBER.test(bare) || UNIT.test(bare) || /^[—–…→%]$/.test(bare);
}

export {
  clean,
  lineOfLog,
  capMiddle,
  code,
  codeCell,
  prose,
  proseCell,
  codeBlock,
  link
};
