import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDOUT
} from "./chunk-336V3NRF.js";
import {
  VERSION
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/tell-version.ts
function tellVersion() {
  STDOUT.lines(VERSION);
}
export {
  tellVersion
};
