import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-EHS6O5QO.js";
import "./chunk-3QBPT4DV.js";
import {
  combine
} from "./chunk-XCPOTBBL.js";
import "./chunk-2HO6GBOW.js";
import {
  writeProfile
} from "./chunk-VMDN3GH6.js";
import "./chunk-PKLZPNXS.js";
import "./chunk-DMPXYTTM.js";
import "./chunk-IFTLSARN.js";
import "./chunk-YUACKSHI.js";
import "./chunk-YA634VZL.js";
import "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

// src/commands/merge.ts
init_define_HEAPGATE_PAGE();
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
