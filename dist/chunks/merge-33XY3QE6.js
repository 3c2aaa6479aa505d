import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-RIIMRLUB.js";
import "./chunk-IXS2MWRH.js";
import {
  combine
} from "./chunk-2DBNWQR6.js";
import "./chunk-JZRRUBZ4.js";
import "./chunk-SHQFQDVU.js";
import {
  writeProfile
} from "./chunk-V7IO7327.js";
import "./chunk-6MV7BPBX.js";
import "./chunk-XYYRS5IH.js";
import "./chunk-ZQFB2JG2.js";
import "./chunk-MVPLJCN2.js";
import "./chunk-L57IOC2W.js";
import "./chunk-VQF5VHQJ.js";
import "./chunk-3WFANOFH.js";
import "./chunk-3AVQ5EJP.js";
import "./chunk-26UOWCAU.js";
import "./chunk-5ITR43DX.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-ID6WFMUO.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSWY4GPZ.js";

// src/commands/merge.ts
init_define_HEAPGATE_PAGE();
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
