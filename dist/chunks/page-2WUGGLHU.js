import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-BBI6NTCP.js";
import "./chunk-3ELFDID3.js";
import "./chunk-BCWHPP4N.js";
import "./chunk-2FAKWL5D.js";
import "./chunk-ZFPQOJFG.js";
import "./chunk-QP47QMGN.js";
import "./chunk-KHPYROTE.js";
import "./chunk-CZCZM36D.js";
import "./chunk-HXA7FIW7.js";
import "./chunk-PVJAAF26.js";
import "./chunk-I7TSU54G.js";
import "./chunk-RNMUFBNL.js";
import "./chunk-YWDOFYBG.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-PUTPBKTE.js";
import "./chunk-OPGLOHPB.js";
import "./chunk-NBLSIVKZ.js";
import "./chunk-NWENRHKD.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
