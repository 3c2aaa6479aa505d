import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind,
  filesMatching
} from "./chunk-LW2TJIUL.js";
import "./chunk-K3B74HVI.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-HXA7FIW7.js";
import "./chunk-PVJAAF26.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  filesBehind,
  filesMatching
};
