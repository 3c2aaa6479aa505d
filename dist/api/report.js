import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-B4PMTCTE.js";
import {
  buildReport
} from "../chunks/chunk-K4WDZTWK.js";
import "../chunks/chunk-ADZJMUSV.js";
import "../chunks/chunk-CRILZ2JC.js";
import "../chunks/chunk-Z2AHZ4B4.js";
import {
  VERSION
} from "../chunks/chunk-ON7TLR73.js";
import "../chunks/chunk-O3MVHJUD.js";
import "../chunks/chunk-FRVUBG2U.js";
import {
  insideOf
} from "../chunks/chunk-YP224IHK.js";
import "../chunks/chunk-24YTFCDA.js";
import "../chunks/chunk-Q4JYYXSR.js";
import "../chunks/chunk-5J66EOUF.js";
import "../chunks/chunk-OP4BPCY2.js";
import "../chunks/chunk-EY3FO624.js";
import "../chunks/chunk-5QKGGIBI.js";
import "../chunks/chunk-BNF4MQJK.js";
import "../chunks/chunk-N5NFEK6S.js";
import "../chunks/chunk-FHFPKQH5.js";
import "../chunks/chunk-B7HE4S6Z.js";
import "../chunks/chunk-MHKLAF2Q.js";
import "../chunks/chunk-7PRQ5RLB.js";
import "../chunks/chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ZMUTT37K.js";

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
