import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR
} from "./chunk-MW7DYUW2.js";
import {
  faultOrDefect
} from "./chunk-VS5N23VM.js";

// src/commands/defect.ts
function failDefect(error) {
  STDERR.lines(`heapgate: ${faultOrDefect(error)}`);
  process.exit(2);
}
export {
  failDefect
};
