import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-QA46WY44.js";
import "./chunk-QGMXM57R.js";
import "./chunk-UIWOFVR7.js";
import "./chunk-DOUM3D35.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-A73KM6GL.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-X4VKXQOG.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
