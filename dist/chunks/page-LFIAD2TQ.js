import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-QMZ25PU7.js";
import "./chunk-QU4QKCUN.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-VPC2CUNM.js";
import "./chunk-QGMXM57R.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  PAGE,
  html,
  notYetHtml
};
