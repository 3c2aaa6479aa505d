import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/report/format-names.ts
init_define_HEAPGATE_PAGE();
var FORMATS = [
  "text",
  "markdown",
  "json",
  "html",
  "codequality",
  "openmetrics",
  "rdjsonl"
];

export {
  FORMATS
};
