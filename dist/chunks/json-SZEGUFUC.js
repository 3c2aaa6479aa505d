import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-CZOBJOAL.js";
import "./chunk-LBPGV6FE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-NN5QWTGM.js";
import "./chunk-JIPSHLXB.js";
import "./chunk-VS5N23VM.js";
export {
  diffJson,
  reportJson
};
