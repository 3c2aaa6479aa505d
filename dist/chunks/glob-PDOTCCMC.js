import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-E5WGFVCI.js";
import "./chunk-3NZCSL3V.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-JIPSHLXB.js";
import "./chunk-VS5N23VM.js";
export {
  filesBehind,
  filesMatching
};
