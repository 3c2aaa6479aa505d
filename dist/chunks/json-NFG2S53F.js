import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-MZTMR6OE.js";
import "./chunk-HHEUJ55W.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-CT5RUSSI.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";
export {
  diffJson,
  reportJson
};
