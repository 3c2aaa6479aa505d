import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-FP6PBNRF.js";
import "../chunks/chunk-57VW6OH4.js";
import "../chunks/chunk-3GOFZHAW.js";
import "../chunks/chunk-TQOW3X5N.js";
import {
  insideOf,
  made
} from "../chunks/chunk-H6SZKAHO.js";
import "../chunks/chunk-KDJJIVB5.js";
import "../chunks/chunk-VGG3UOFH.js";
import "../chunks/chunk-4BN3A6OH.js";
import "../chunks/chunk-XHQKSV6E.js";
import "../chunks/chunk-LHH4MA27.js";
import "../chunks/chunk-NG6AFZPU.js";
import "../chunks/chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-CEQGJDIL.js";

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
