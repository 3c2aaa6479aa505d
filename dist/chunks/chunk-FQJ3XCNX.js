import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/report/format-names.ts
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
