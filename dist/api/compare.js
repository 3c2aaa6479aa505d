import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-PBTBBD6X.js";
import "../chunks/chunk-KS7ZJO7E.js";
import "../chunks/chunk-PSDN4QW2.js";
import "../chunks/chunk-NR4SFI2T.js";
import {
  insideOf,
  made
} from "../chunks/chunk-CKFGJOGD.js";
import "../chunks/chunk-K2DWJFFF.js";
import "../chunks/chunk-PTCDOVVC.js";
import "../chunks/chunk-CHAZA4VK.js";
import "../chunks/chunk-UWFOFEH5.js";
import "../chunks/chunk-YUACKSHI.js";
import "../chunks/chunk-NHU25DFV.js";
import "../chunks/chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ATOAFZ5Z.js";

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
