import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-LC4LVIHI.js";
import "./chunk-RPR5UFLS.js";
import "./chunk-2QZUK7EK.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-QPNU5UUX.js";
import "./chunk-QGMXM57R.js";
import "./chunk-MDGYHOAU.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
