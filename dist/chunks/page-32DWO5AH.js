import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-SY6YSFCS.js";
import "./chunk-DFOGT4QU.js";
import "./chunk-V5CDHSVW.js";
import "./chunk-6WN732FN.js";
import "./chunk-HNAISTNV.js";
import "./chunk-2KDNELTX.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-MUUBFK2G.js";
import "./chunk-KHPYROTE.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-RUGFCPWG.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
