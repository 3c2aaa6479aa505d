import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-NTWMRKLW.js";
import "./chunk-7UEVMTFZ.js";
import "./chunk-MXPCMN3C.js";
import "./chunk-6WN732FN.js";
import "./chunk-HNAISTNV.js";
import "./chunk-BIFKJQXD.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-SJRBMV5K.js";
import "./chunk-KHPYROTE.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-TJ2LBLZC.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
