import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-RD5NMBYW.js";
import "./chunk-LCUDXGVJ.js";
import "./chunk-7WKVG6U7.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-BGDD73H4.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
