import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-WO3RNJHO.js";
import "./chunk-RPR5UFLS.js";
import "./chunk-2QZUK7EK.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-QPNU5UUX.js";
import "./chunk-MDGYHOAU.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
