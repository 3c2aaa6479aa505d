import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/limits.ts
var MAX_FILE = 64 * 1024 * 1024;
var MAX_SIDE = 128 * 1024 * 1024;
var MAX_UNPACKED = 512 * 1024 * 1024;
var MAX_PRINTED = 16 * 1024 * 1024;

export {
  MAX_FILE,
  MAX_SIDE,
  MAX_UNPACKED,
  MAX_PRINTED
};
