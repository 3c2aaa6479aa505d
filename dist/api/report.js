import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  buildReport
} from "../chunks/chunk-2HHT5URM.js";
import "../chunks/chunk-XSLNGH7D.js";
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-DYJC75TG.js";
import "../chunks/chunk-RLGWZQBK.js";
import {
  VERSION
} from "../chunks/chunk-46J2IIRS.js";
import "../chunks/chunk-3RZ2LNBE.js";
import "../chunks/chunk-NR4SFI2T.js";
import {
  insideOf
} from "../chunks/chunk-CKFGJOGD.js";
import "../chunks/chunk-K2DWJFFF.js";
import "../chunks/chunk-PTCDOVVC.js";
import "../chunks/chunk-OW35KBF3.js";
import "../chunks/chunk-VES5QWAA.js";
import "../chunks/chunk-XKV64DZZ.js";
import "../chunks/chunk-5FV4FG4B.js";
import "../chunks/chunk-AYOCJIO6.js";
import "../chunks/chunk-IGLUYKI5.js";
import "../chunks/chunk-CHAZA4VK.js";
import "../chunks/chunk-UWFOFEH5.js";
import "../chunks/chunk-YUACKSHI.js";
import "../chunks/chunk-NHU25DFV.js";
import "../chunks/chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ATOAFZ5Z.js";

// src/api/report.ts
init_define_HEAPGATE_PAGE();
function reportJson2(judgement, labels = {}) {
  return JSON.parse(reportJson(reportOf(judgement, labels)));
}
function reportMarkdown(judgement, labels = {}, maxLength) {
  return markdown(
    reportOf(judgement, labels).document,
    maxLength === void 0 ? {} : { maxLength }
  );
}
function reportPlain(judgement, labels = {}) {
  return text(reportOf(judgement, labels).document);
}
function diffJson2(comparison, labels = {}) {
  const sides = insideOf(comparison, "comparison");
  return JSON.parse(diffJson({ diff: sides.comparison.diff, ...filled(labels) }));
}
function reportOf(judgement, labels) {
  return buildReport({
    judgement: insideOf(judgement, "judgement"),
    ...filled(labels)
  });
}
function filled({ base = {}, head = {}, commands = [] }) {
  return { base, head, commands, version: VERSION };
}
export {
  diffJson2 as diffJson,
  reportJson2 as reportJson,
  reportMarkdown,
  reportPlain
};
