import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-AS33BEN5.js";
import "./chunk-4FLTUFG2.js";
import {
  combine
} from "./chunk-HSSO7DLG.js";
import "./chunk-ZUVMVIDK.js";
import "./chunk-XSSG7ZGI.js";
import {
  writeProfile
} from "./chunk-2BCMIHCR.js";
import "./chunk-XQWXVHYK.js";
import "./chunk-62GRJDPK.js";
import "./chunk-4D4CBVUU.js";
import "./chunk-7HI5WE4Y.js";
import "./chunk-QYE4NFOL.js";
import "./chunk-JLHTXM7B.js";
import "./chunk-QA3DGENN.js";
import "./chunk-GTY3S355.js";
import "./chunk-HIB7UVY3.js";
import "./chunk-QAWVYCUE.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-QUEOV2GK.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-QEBCGWER.js";

// src/commands/merge.ts
init_define_HEAPGATE_PAGE();
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
