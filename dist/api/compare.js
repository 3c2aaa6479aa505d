import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-6NHLGGIY.js";
import "../chunks/chunk-VQF5VHQJ.js";
import "../chunks/chunk-3WFANOFH.js";
import "../chunks/chunk-7VCYDDFW.js";
import {
  insideOf,
  made
} from "../chunks/chunk-WP3PNWVA.js";
import "../chunks/chunk-26UOWCAU.js";
import "../chunks/chunk-5ITR43DX.js";
import "../chunks/chunk-LDRQKWQC.js";
import "../chunks/chunk-ZKCZ4RXG.js";
import "../chunks/chunk-ID6WFMUO.js";
import "../chunks/chunk-236CC67S.js";
import "../chunks/chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-DSWY4GPZ.js";

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
