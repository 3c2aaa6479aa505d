import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-ZLHG47WU.js";
import {
  buildReport
} from "../chunks/chunk-Y6HKMG5D.js";
import "../chunks/chunk-XBLWFWRC.js";
import "../chunks/chunk-DILWH4AE.js";
import "../chunks/chunk-USAXAPJQ.js";
import {
  VERSION
} from "../chunks/chunk-XNT7SXA3.js";
import "../chunks/chunk-HU5TC4ZJ.js";
import "../chunks/chunk-LVTGOLH2.js";
import {
  insideOf
} from "../chunks/chunk-O6OTVSLN.js";
import "../chunks/chunk-OFC6VWIM.js";
import "../chunks/chunk-G23CDL3G.js";
import "../chunks/chunk-FR2YUEF5.js";
import "../chunks/chunk-2QL5A34U.js";
import "../chunks/chunk-IOSTBDEF.js";
import "../chunks/chunk-S7LUY3RM.js";
import "../chunks/chunk-MZQTYHE6.js";
import "../chunks/chunk-NZAJNPNR.js";
import "../chunks/chunk-BFLMCBEJ.js";
import "../chunks/chunk-X2HFHELO.js";
import "../chunks/chunk-HDSHYW7A.js";
import "../chunks/chunk-Q3BJZWQE.js";
import "../chunks/chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSJSXKEU.js";

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
