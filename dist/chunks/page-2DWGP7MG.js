import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-UWPHUMVU.js";
import "./chunk-NZROY7YN.js";
import "./chunk-D3TM4CXT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-D3A2HG3P.js";
import "./chunk-QGMXM57R.js";
import "./chunk-XGP7X2AC.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
