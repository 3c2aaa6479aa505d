import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-2FK63YZG.js";
import "./chunk-ZUTCAKX2.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";
export {
  filesBehind,
  filesMatching
};
