import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  STDOUT
} from "./chunk-MW7DYUW2.js";
import {
  VERSION
} from "./chunk-VS5N23VM.js";

// src/commands/tell-version.ts
function tellVersion() {
  STDOUT.lines(VERSION);
}
export {
  tellVersion
};
