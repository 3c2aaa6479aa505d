import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-O5T7RPHF.js";
import "./chunk-HSBOSTUR.js";
import "./chunk-336V3NRF.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
