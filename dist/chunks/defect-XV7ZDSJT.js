import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR
} from "./chunk-336V3NRF.js";
import {
  faultOrDefect
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/defect.ts
function failDefect(error) {
  STDERR.lines(`heapgate: ${faultOrDefect(error)}`);
  process.exit(2);
}
export {
  failDefect
};
