import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-6QIH7QBV.js";
import "./chunk-5YWGHKDI.js";
import "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
