import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-2DWAR7LL.js";
import "./chunk-FR2YUEF5.js";
import "./chunk-2QL5A34U.js";
import "./chunk-IOSTBDEF.js";
import "./chunk-S7LUY3RM.js";
import "./chunk-MZQTYHE6.js";
import "./chunk-NZAJNPNR.js";
import "./chunk-BFLMCBEJ.js";
import "./chunk-X2HFHELO.js";
import "./chunk-HDSHYW7A.js";
import "./chunk-Q3BJZWQE.js";
import "./chunk-Q2UT3ND5.js";
import "./chunk-DSJSXKEU.js";
export {
  PAGE,
  html,
  notYetHtml
};
