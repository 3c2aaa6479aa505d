import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  compare
} from "../chunks/chunk-OFSJODPS.js";
import {
  insideOf,
  made
} from "../chunks/chunk-MDXPB3FF.js";
import "../chunks/chunk-DL6E4CNP.js";
import "../chunks/chunk-GTTTB5B5.js";
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
