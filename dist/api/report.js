import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-OZWLC7UG.js";
import {
  buildReport
} from "../chunks/chunk-FLWJEBV7.js";
import "../chunks/chunk-NHHY7YZO.js";
import "../chunks/chunk-VQ2GP7AO.js";
import "../chunks/chunk-HMZU6EKC.js";
import {
  VERSION
} from "../chunks/chunk-UKKHDLS6.js";
import "../chunks/chunk-GTY3S355.js";
import "../chunks/chunk-ATW5MSNZ.js";
import {
  insideOf
} from "../chunks/chunk-IKQU535O.js";
import "../chunks/chunk-HIB7UVY3.js";
import "../chunks/chunk-QAWVYCUE.js";
import "../chunks/chunk-2LMUCIQ3.js";
import "../chunks/chunk-TJYQMWV4.js";
import "../chunks/chunk-SYG7MWGT.js";
import "../chunks/chunk-YPLW3L7R.js";
import "../chunks/chunk-LQX4UBKB.js";
import "../chunks/chunk-ZQGW33X7.js";
import "../chunks/chunk-ODLPQTOJ.js";
import "../chunks/chunk-RSLGDELG.js";
import "../chunks/chunk-QUEOV2GK.js";
import "../chunks/chunk-3LH2HSMA.js";
import "../chunks/chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-QEBCGWER.js";

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
