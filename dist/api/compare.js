import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-XS6FG5KJ.js";
import "../chunks/chunk-H5EXF4LY.js";
import "../chunks/chunk-WA3PO26W.js";
import "../chunks/chunk-LVTGOLH2.js";
import {
  insideOf,
  made
} from "../chunks/chunk-O6OTVSLN.js";
import "../chunks/chunk-OFC6VWIM.js";
import "../chunks/chunk-G23CDL3G.js";
import "../chunks/chunk-BFLMCBEJ.js";
import "../chunks/chunk-X2HFHELO.js";
import "../chunks/chunk-HDSHYW7A.js";
import "../chunks/chunk-Q3BJZWQE.js";
import "../chunks/chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSJSXKEU.js";

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
