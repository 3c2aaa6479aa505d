import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-YKJYQNCM.js";
import {
  combine
} from "./chunk-DMKPYMMM.js";
import "./chunk-W37TTD5X.js";
import "./chunk-VFTV7PES.js";
import "./chunk-SZQO2CSJ.js";
import {
  writeProfile
} from "./chunk-PVHXCDW5.js";
import "./chunk-FBLNBQZV.js";
import "./chunk-QCIAN2Q3.js";
import "./chunk-K3B74HVI.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-UDOZ7B4C.js";
import "./chunk-5YU2PBPU.js";
import "./chunk-4Z7JXKH7.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-WISF6EKX.js";
import "./chunk-KHPYROTE.js";
import "./chunk-CZCZM36D.js";
import "./chunk-HXA7FIW7.js";
import "./chunk-PVJAAF26.js";
import "./chunk-I7TSU54G.js";
import "./chunk-RNMUFBNL.js";
import "./chunk-NWENRHKD.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";

// src/commands/merge.ts
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
