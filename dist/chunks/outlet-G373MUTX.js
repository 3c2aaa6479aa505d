import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  endedText,
  outletTo
} from "./chunk-UDOZ7B4C.js";
import "./chunk-PVJAAF26.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";
export {
  STDERR,
  STDOUT,
  endedText,
  outletTo
};
