import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  text
} from "../chunks/chunk-LOC6AKWP.js";
import {
  buildReport
} from "../chunks/chunk-SV25GUOC.js";
import "../chunks/chunk-GEJGR7XH.js";
import {
  markdown
} from "../chunks/chunk-LMYDOOER.js";
import "../chunks/chunk-3ELFDID3.js";
import "../chunks/chunk-BCWHPP4N.js";
import "../chunks/chunk-W54AONT5.js";
import {
  VERSION
} from "../chunks/chunk-2QZA3G5Y.js";
import "../chunks/chunk-6R5N2OXG.js";
import "../chunks/chunk-2FAKWL5D.js";
import "../chunks/chunk-ZFPQOJFG.js";
import "../chunks/chunk-QP47QMGN.js";
import "../chunks/chunk-KHPYROTE.js";
import {
  insideOf
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-CZCZM36D.js";
import "../chunks/chunk-HXA7FIW7.js";
import "../chunks/chunk-PVJAAF26.js";
import "../chunks/chunk-I7TSU54G.js";
import "../chunks/chunk-RNMUFBNL.js";
import {
  diffJson,
  reportJson
} from "../chunks/chunk-HOCSI6D2.js";
import "../chunks/chunk-EGJSBT7C.js";
import "../chunks/chunk-VHW4HJOH.js";
import "../chunks/chunk-D3CHWGY7.js";
import "../chunks/chunk-YWDOFYBG.js";
import "../chunks/chunk-FSWKIRJC.js";
import "../chunks/chunk-HNAISTNV.js";
import "../chunks/chunk-ZFAXWUAP.js";
import "../chunks/chunk-PUTPBKTE.js";
import "../chunks/chunk-SZ4NEEU7.js";
import "../chunks/chunk-OPGLOHPB.js";
import "../chunks/chunk-NBLSIVKZ.js";
import "../chunks/chunk-NWENRHKD.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-Y2SKI2SD.js";
import "../chunks/chunk-7VRB4YCP.js";

// src/api/report.ts
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
