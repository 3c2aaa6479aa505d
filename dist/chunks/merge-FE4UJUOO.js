import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-ICNBQS5W.js";
import "./chunk-HROVIDGU.js";
import {
  combine
} from "./chunk-ODQ65MJH.js";
import {
  writeProfile
} from "./chunk-RGQIZ4M5.js";
import "./chunk-GL4MZB4T.js";
import "./chunk-AOIYRU6G.js";
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
