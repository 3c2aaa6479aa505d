import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-ETDIB7E4.js";
import "../chunks/chunk-4MIHDY7N.js";
import "../chunks/chunk-IELD36CE.js";
import {
  insideOf,
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-SJRBMV5K.js";
import "../chunks/chunk-KHPYROTE.js";
import "../chunks/chunk-LN4BVCYI.js";
import "../chunks/chunk-AOIYRU6G.js";
import "../chunks/chunk-TJ2LBLZC.js";
import "../chunks/chunk-EMGAN76I.js";
import "../chunks/chunk-V5Q2ZOLS.js";
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
