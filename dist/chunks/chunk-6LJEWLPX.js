import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR
} from "./chunk-UDOZ7B4C.js";
import {
  faultOf,
  messageOf
} from "./chunk-PVJAAF26.js";

// src/commands/defect.ts
function failDefect(error) {
  STDERR.lines(`heapgate: ${faultOf(error) ?? defect(error)}`);
  process.exit(2);
}
function defect(error) {
  const stack = error instanceof Error ? error.stack ?? error.message : messageOf(error);
  return `this is a defect of heapgate's, please report it: ${stack}`;
}

export {
  failDefect,
  defect
};
