import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-DCPMGX7W.js";
import "./chunk-QGMXM57R.js";
import "./chunk-C6B4YOZV.js";
import "./chunk-VFW3HIY5.js";
import "./chunk-FSWKIRJC.js";
import "./chunk-HNAISTNV.js";
import "./chunk-L524KLAU.js";
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
