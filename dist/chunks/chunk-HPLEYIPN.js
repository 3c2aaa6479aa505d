import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/today.ts
init_define_HEAPGATE_PAGE();
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, "2027-01-31".length);
}

export {
  today
};
