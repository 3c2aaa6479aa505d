import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-NBEGJJZL.js";
import "./chunk-LAFNRNHS.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-RVPFNTBA.js";
import "./chunk-QGMXM57R.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  PAGE,
  html,
  notYetHtml
};
