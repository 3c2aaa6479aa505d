import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-RROGM5ZT.js";
import "./chunk-QU4QKCUN.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-VPC2CUNM.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  diffJson,
  reportJson
};
