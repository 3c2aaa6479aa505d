import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/policy/cause.ts
var PARTS = ["result", "set-up", "init"];

export {
  PARTS
};
