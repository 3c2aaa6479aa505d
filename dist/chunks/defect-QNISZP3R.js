import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  defect,
  failDefect
} from "./chunk-3ANI3WZT.js";
import "./chunk-YB7ZSHP2.js";
import "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";
export {
  defect,
  failDefect
};
