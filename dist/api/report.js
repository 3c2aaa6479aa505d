import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-QZ3HUZ73.js";
import {
  buildReport
} from "../chunks/chunk-7JWFXZZC.js";
import "../chunks/chunk-TJ43EUII.js";
import "../chunks/chunk-D3CHWGY7.js";
import "../chunks/chunk-W54AONT5.js";
import {
  VERSION
} from "../chunks/chunk-2QZA3G5Y.js";
import {
  insideOf
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-7UEVMTFZ.js";
import "../chunks/chunk-MXPCMN3C.js";
import "../chunks/chunk-6WN732FN.js";
import "../chunks/chunk-HNAISTNV.js";
import "../chunks/chunk-BIFKJQXD.js";
import "../chunks/chunk-SZ4NEEU7.js";
import "../chunks/chunk-SJRBMV5K.js";
import "../chunks/chunk-KHPYROTE.js";
import "../chunks/chunk-LN4BVCYI.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-TJ2LBLZC.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-V5Q2ZOLS.js";
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
