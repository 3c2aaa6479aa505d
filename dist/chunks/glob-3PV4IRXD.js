import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-3J2F42KB.js";
import "./chunk-6BYP5ERQ.js";
import "./chunk-336V3NRF.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-MDGYHOAU.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
