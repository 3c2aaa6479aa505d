import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-HVD5ZVYM.js";
import "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
