import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/version.ts
init_define_HEAPGATE_PAGE();
var VERSION = true ? "0.1.0" : "unbuilt";

export {
  VERSION
};
