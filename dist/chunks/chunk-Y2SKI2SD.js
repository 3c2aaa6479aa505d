import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/foreign-text.ts
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var CONTROL = new RegExp("(?![\\n\\t])(?:\\p{Cc}\\[(?:[012]|3[123])m|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}])", "gu");
var LONGEST = 120;
function clean(text) {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutUnseen(text);
  return plain.replaceAll("##[", "#\uFFFD[");
}
function withoutUnseen(text) {
  return text.normalize("NFC").replace(UNSEEN, "\uFFFD").replace(new RegExp("\\p{Zs}", "gu"), " ");
}
function capMiddle(text, most = LONGEST) {
  if (text.length <= most) return text;
  const start = Array.from(text.slice(0, 2 * most));
  const end = Array.from(text.slice(-2 * most));
  if (text.length <= 2 * most && start.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${start.slice(0, head).join("")}\u2026${end.slice(end.length - (most - 1 - head)).join("")}`;
}
function lineOfLog(line) {
  return line.replace(/^(\s*):(?=:)/, "$1\uFFFD").replaceAll("##[", "#\uFFFD[");
}
function inertLines(text, colours = false) {
  const plain = text.replaceAll("\r\n", "\n").replace(CONTROL, (found) => {
    if (colours && found.startsWith("\x1B[")) return found;
    return `\uFFFD${found.length > 2 ? found.slice(1) : ""}`;
  });
  return plain.split("\n").map(lineOfLog).join("\n");
}
function inertJson(json) {
  return json.replace(UNSEEN, (char) => char === "\n" ? char : escaped(char)).replaceAll("##[", "#\\u0023[");
}
function escaped(char) {
  const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

export {
  clean,
  capMiddle,
  lineOfLog,
  inertLines,
  inertJson
};
