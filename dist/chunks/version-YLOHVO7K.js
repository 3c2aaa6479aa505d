import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  VERSION
} from "./chunk-2QZA3G5Y.js";
import "./chunk-7VRB4YCP.js";
export {
  VERSION
};
