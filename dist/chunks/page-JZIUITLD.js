import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-LOUWP46X.js";
import "./chunk-QGMXM57R.js";
import "./chunk-46JIGJNL.js";
import "./chunk-UG4NFV5R.js";
import "./chunk-AYJGGKBK.js";
import "./chunk-4DBFQKBO.js";
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
