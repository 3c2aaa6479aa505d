import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  combine,
  profilesOf
} from "./chunk-DP6G6QYU.js";
import {
  writeProfile
} from "./chunk-KTXVVQ6U.js";
import "./chunk-336V3NRF.js";
import "./chunk-XELAQIM6.js";
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
