import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-X4P4XH3G.js";
import "./chunk-7F6BFEZG.js";
import "./chunk-O5Q6HOLP.js";
import "./chunk-6WN732FN.js";
import "./chunk-HNAISTNV.js";
import "./chunk-TK36CINU.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-DSKIYB33.js";
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
