import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-4CIZR2IR.js";
import "./chunk-3QBPT4DV.js";
import {
  combine
} from "./chunk-E2AVGPMU.js";
import "./chunk-W57MLSNI.js";
import {
  writeProfile
} from "./chunk-MDVVHPBV.js";
import "./chunk-LY4UUJAV.js";
import "./chunk-3D6NEE7X.js";
import "./chunk-BB6M33AN.js";
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
