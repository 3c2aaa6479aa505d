import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "../chunks/chunk-6QIH7QBV.js";
import {
  markdown
} from "../chunks/chunk-EMZRICFV.js";
import {
  buildReport
} from "../chunks/chunk-5YWGHKDI.js";
import "../chunks/chunk-M7O6HAGT.js";
import "../chunks/chunk-SZ4NEEU7.js";
import {
  text
} from "../chunks/chunk-OFSJODPS.js";
import {
  insideOf
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-DL6E4CNP.js";
import {
  VERSION
} from "../chunks/chunk-GTTTB5B5.js";
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
