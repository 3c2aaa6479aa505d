import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-GXOU54T6.js";
import "../chunks/chunk-TDGVWNB4.js";
import "../chunks/chunk-C2LYERBL.js";
import "../chunks/chunk-CE4ERZVO.js";
import "../chunks/chunk-IMAGROBW.js";
import "../chunks/chunk-OF7ADSZY.js";
import {
  insideOf,
  made
} from "../chunks/chunk-43YLZ4SK.js";
import "../chunks/chunk-QTDFQHNQ.js";
import "../chunks/chunk-K5TKUSE2.js";
import "../chunks/chunk-JXEIPUZP.js";
import "../chunks/chunk-YDPYWZIY.js";
import "../chunks/chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-V4HFIBGX.js";

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
