import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-74CQMVHB.js";
import "./chunk-N5RSO65D.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-HVETOBCS.js";
import "./chunk-QGMXM57R.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  PAGE,
  html,
  notYetHtml
};
