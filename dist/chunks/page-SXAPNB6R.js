import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-VQU5B66I.js";
import "./chunk-VMMVSCO6.js";
import "./chunk-CBB4UDSO.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-5PHMMA5F.js";
import "./chunk-QGMXM57R.js";
import "./chunk-XELAQIM6.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  PAGE,
  html,
  notYetHtml
};
