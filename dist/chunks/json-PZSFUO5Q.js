import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  diffJson,
  reportJson
} from "./chunk-4FXZ7TXJ.js";
import "./chunk-N5RSO65D.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-HVETOBCS.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  diffJson,
  reportJson
};
