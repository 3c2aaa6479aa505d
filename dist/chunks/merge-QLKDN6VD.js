import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  profilesOf
} from "./chunk-BLWNREHZ.js";
import {
  writeProfile
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/merge.ts
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
