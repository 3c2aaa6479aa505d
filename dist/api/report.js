import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  markdown,
  reportJson,
  text
} from "../chunks/chunk-PU5C4UOO.js";
import {
  buildReport
} from "../chunks/chunk-3S3NPW22.js";
import "../chunks/chunk-TBRX6B3O.js";
import "../chunks/chunk-D3CHWGY7.js";
import "../chunks/chunk-W54AONT5.js";
import {
  VERSION
} from "../chunks/chunk-2QZA3G5Y.js";
import "../chunks/chunk-64P2ZFDT.js";
import {
  insideOf
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-UIWOFVR7.js";
import "../chunks/chunk-DOUM3D35.js";
import "../chunks/chunk-FSWKIRJC.js";
import "../chunks/chunk-HNAISTNV.js";
import "../chunks/chunk-A73KM6GL.js";
import "../chunks/chunk-SZ4NEEU7.js";
import "../chunks/chunk-X4VKXQOG.js";
import "../chunks/chunk-LN4BVCYI.js";
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
