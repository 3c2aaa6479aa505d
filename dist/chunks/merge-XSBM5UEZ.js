import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  profilesOf,
  writeProfile
} from "./chunk-ZUTCAKX2.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";

// src/commands/merge.ts
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
