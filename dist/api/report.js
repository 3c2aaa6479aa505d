import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-VD457KPZ.js";
import {
  buildReport
} from "../chunks/chunk-4E673ZRT.js";
import "../chunks/chunk-EADF2HEE.js";
import "../chunks/chunk-MNLFTOIB.js";
import "../chunks/chunk-MZJF4O6V.js";
import {
  VERSION
} from "../chunks/chunk-XV3CAEEH.js";
import "../chunks/chunk-GJOPZKFK.js";
import "../chunks/chunk-TQOW3X5N.js";
import {
  insideOf
} from "../chunks/chunk-H6SZKAHO.js";
import "../chunks/chunk-KDJJIVB5.js";
import "../chunks/chunk-VGG3UOFH.js";
import "../chunks/chunk-RLSDCOM5.js";
import "../chunks/chunk-SXYUHFQ6.js";
import "../chunks/chunk-AFAHDZDF.js";
import "../chunks/chunk-2DLTEFRB.js";
import "../chunks/chunk-AAUFKVJD.js";
import "../chunks/chunk-DU5YI7PU.js";
import "../chunks/chunk-4BN3A6OH.js";
import "../chunks/chunk-XHQKSV6E.js";
import "../chunks/chunk-LHH4MA27.js";
import "../chunks/chunk-NG6AFZPU.js";
import "../chunks/chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-CEQGJDIL.js";

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
