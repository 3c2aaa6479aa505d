import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/commands/fail-on.ts
init_define_HEAPGATE_PAGE();
var FAIL_ON = ["error", "warning", "never"];

export {
  FAIL_ON
};
