import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR
} from "./chunk-7FSSSSF2.js";
import {
  faultOf,
  messageOf
} from "./chunk-IMAGROBW.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/commands/defect.ts
init_define_HEAPGATE_PAGE();
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
