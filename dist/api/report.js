import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-OEN4SSVL.js";
import {
  buildReport
} from "../chunks/chunk-WLGT3CAY.js";
import "../chunks/chunk-YO4PKBAS.js";
import "../chunks/chunk-56PUQP66.js";
import "../chunks/chunk-RNJG5VHL.js";
import {
  VERSION
} from "../chunks/chunk-SXTA5FCB.js";
import "../chunks/chunk-3AVQ5EJP.js";
import "../chunks/chunk-7VCYDDFW.js";
import {
  insideOf
} from "../chunks/chunk-WP3PNWVA.js";
import "../chunks/chunk-26UOWCAU.js";
import "../chunks/chunk-5ITR43DX.js";
import "../chunks/chunk-WBUTGINI.js";
import "../chunks/chunk-4KWHFC6W.js";
import "../chunks/chunk-ATXFFELE.js";
import "../chunks/chunk-QAPO7XL5.js";
import "../chunks/chunk-EPTMZ7V4.js";
import "../chunks/chunk-6TNXGWOK.js";
import "../chunks/chunk-LDRQKWQC.js";
import "../chunks/chunk-ZKCZ4RXG.js";
import "../chunks/chunk-ID6WFMUO.js";
import "../chunks/chunk-236CC67S.js";
import "../chunks/chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSWY4GPZ.js";

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
