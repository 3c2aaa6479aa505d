import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-TMJ4B5LT.js";
import "../chunks/chunk-4MIHDY7N.js";
import "../chunks/chunk-WISF6EKX.js";
import "../chunks/chunk-QP47QMGN.js";
import "../chunks/chunk-KHPYROTE.js";
import {
  insideOf,
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-CZCZM36D.js";
import "../chunks/chunk-HXA7FIW7.js";
import "../chunks/chunk-PVJAAF26.js";
import "../chunks/chunk-I7TSU54G.js";
import "../chunks/chunk-RNMUFBNL.js";
import "../chunks/chunk-OPGLOHPB.js";
import "../chunks/chunk-NBLSIVKZ.js";
import "../chunks/chunk-NWENRHKD.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-Y2SKI2SD.js";
import "../chunks/chunk-7VRB4YCP.js";

// src/api/compare.ts
function compare2(base, head, { modules } = {}) {
  const of = (set) => insideOf(set, "profile set");
  const sides = { base: of(base), head: of(head), modules };
  const comparison = compare(sides.base, sides.head, modules);
  return made({ is: "comparison" }, { ...sides, comparison });
}
export {
  compare2 as compare
};
