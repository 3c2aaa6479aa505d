import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-GDB4RJPJ.js";
import "../chunks/chunk-JLHTXM7B.js";
import "../chunks/chunk-QA3DGENN.js";
import "../chunks/chunk-ATW5MSNZ.js";
import {
  insideOf,
  made
} from "../chunks/chunk-IKQU535O.js";
import "../chunks/chunk-HIB7UVY3.js";
import "../chunks/chunk-QAWVYCUE.js";
import "../chunks/chunk-ODLPQTOJ.js";
import "../chunks/chunk-RSLGDELG.js";
import "../chunks/chunk-QUEOV2GK.js";
import "../chunks/chunk-3LH2HSMA.js";
import "../chunks/chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-QEBCGWER.js";

// src/api/compare.ts
init_define_HEAPGATE_PAGE();
function compare2(base, head, { modules } = {}) {
  const of = (set) => insideOf(set, "profile set");
  const sides = { base: of(base), head: of(head), modules };
  const comparison = compare(sides.base, sides.head, modules);
  return made({ is: "comparison" }, { ...sides, comparison });
}
export {
  compare2 as compare
};
