import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDERR,
  STDOUT,
  endedText,
  outletTo
} from "./chunk-YB7ZSHP2.js";
import "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";
export {
  STDERR,
  STDOUT,
  endedText,
  outletTo
};
