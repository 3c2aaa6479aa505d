import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-HOCSI6D2.js";
import "./chunk-EGJSBT7C.js";
import "./chunk-VHW4HJOH.js";
import "./chunk-D3CHWGY7.js";
import "./chunk-YWDOFYBG.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-ZFAXWUAP.js";
import "./chunk-PUTPBKTE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OPGLOHPB.js";
import "./chunk-NBLSIVKZ.js";
import "./chunk-NWENRHKD.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
