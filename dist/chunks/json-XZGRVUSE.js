import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-ZSEQI6RW.js";
import "./chunk-6J6PRKFF.js";
import "./chunk-227XFMVM.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-QXCD62VV.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
