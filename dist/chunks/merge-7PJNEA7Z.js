import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  profilesOf
} from "./chunk-A3E6CHWA.js";
import {
  writeProfile
} from "./chunk-LZWQ6BF4.js";
import "./chunk-336V3NRF.js";
import "./chunk-XGP7X2AC.js";
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
