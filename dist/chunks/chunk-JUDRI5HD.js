import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR
} from "./chunk-FH6CQWDT.js";
import {
  faultOf,
  messageOf
} from "./chunk-Q4JYYXSR.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ZMUTT37K.js";

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
