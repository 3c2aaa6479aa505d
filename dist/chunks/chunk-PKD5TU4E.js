import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/self-test/trial.ts
init_define_HEAPGATE_PAGE();
function hasFailed({ caught, of }) {
  return caught < of;
}

export {
  hasFailed
};
