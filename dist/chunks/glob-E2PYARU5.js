import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-K5UKR2BZ.js";
import "./chunk-KTXVVQ6U.js";
import "./chunk-336V3NRF.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-XELAQIM6.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
