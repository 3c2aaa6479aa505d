import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-3A6BGOCF.js";
import {
  buildReport
} from "../chunks/chunk-IAP2PWEQ.js";
import "../chunks/chunk-Z5BTIL3O.js";
import "../chunks/chunk-S3ER25GX.js";
import "../chunks/chunk-PKD5TU4E.js";
import {
  VERSION
} from "../chunks/chunk-RNMN2J63.js";
import "../chunks/chunk-OF7ADSZY.js";
import {
  insideOf
} from "../chunks/chunk-43YLZ4SK.js";
import "../chunks/chunk-E3HKQ42Y.js";
import "../chunks/chunk-ZYYEBJC2.js";
import "../chunks/chunk-UFFPYK7Q.js";
import "../chunks/chunk-ZN5ZX3KA.js";
import "../chunks/chunk-C5W755OX.js";
import "../chunks/chunk-2N5WHMEY.js";
import "../chunks/chunk-K5TKUSE2.js";
import "../chunks/chunk-JXEIPUZP.js";
import "../chunks/chunk-YDPYWZIY.js";
import "../chunks/chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-V4HFIBGX.js";

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
