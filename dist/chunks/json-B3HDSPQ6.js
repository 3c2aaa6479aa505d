import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-IGRAUEY5.js";
import "./chunk-LAFNRNHS.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-RVPFNTBA.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  diffJson,
  reportJson
};
