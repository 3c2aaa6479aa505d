import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-3IIKXNUU.js";
import "./chunk-2LMUCIQ3.js";
import "./chunk-TJYQMWV4.js";
import "./chunk-SYG7MWGT.js";
import "./chunk-YPLW3L7R.js";
import "./chunk-LQX4UBKB.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-ODLPQTOJ.js";
import "./chunk-RSLGDELG.js";
import "./chunk-QUEOV2GK.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import "./chunk-QEBCGWER.js";
export {
  PAGE,
  html,
  notYetHtml
};
