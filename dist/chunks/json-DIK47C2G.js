import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-FM6Z773T.js";
import "./chunk-SSRSCQUM.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-WRGW6XHB.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  diffJson,
  reportJson
};
