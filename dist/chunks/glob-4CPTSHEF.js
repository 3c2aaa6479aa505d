import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-CHTLHR2K.js";
import "./chunk-LZWQ6BF4.js";
import "./chunk-336V3NRF.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-XGP7X2AC.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
