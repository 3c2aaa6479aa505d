import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-6GG2TNS7.js";
import "../chunks/chunk-WGJKROOL.js";
import "../chunks/chunk-2JPSBDTT.js";
import "../chunks/chunk-FRVUBG2U.js";
import {
  insideOf,
  made
} from "../chunks/chunk-YP224IHK.js";
import "../chunks/chunk-24YTFCDA.js";
import "../chunks/chunk-Q4JYYXSR.js";
import "../chunks/chunk-FHFPKQH5.js";
import "../chunks/chunk-B7HE4S6Z.js";
import "../chunks/chunk-MHKLAF2Q.js";
import "../chunks/chunk-7PRQ5RLB.js";
import "../chunks/chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "../chunks/chunk-ZMUTT37K.js";

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
