import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/commands/fail-on.ts
var FAIL_ON = ["error", "warning", "never"];

export {
  FAIL_ON
};
