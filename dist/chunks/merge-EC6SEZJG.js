import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-PZS7BWDW.js";
import "./chunk-7DCBGSQJ.js";
import {
  combine
} from "./chunk-Z2OQNO6D.js";
import {
  writeProfile
} from "./chunk-RGQIZ4M5.js";
import "./chunk-VMWFPBI7.js";
import "./chunk-JLZPLN2V.js";
import "./chunk-GGCXLKL6.js";
import "./chunk-EMGAN76I.js";
import "./chunk-IJWRAJLY.js";

// src/commands/merge.ts
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
