import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-B575TB5P.js";
import {
  combine
} from "./chunk-CIDB4V4J.js";
import "./chunk-W37TTD5X.js";
import {
  writeProfile
} from "./chunk-AYDV722F.js";
import "./chunk-VFTV7PES.js";
import "./chunk-SZQO2CSJ.js";
import "./chunk-NOK6WJ7U.js";
import "./chunk-BRS3H4TW.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-UDOZ7B4C.js";
import "./chunk-RIKO3KF5.js";
import "./chunk-BVGNMEDG.js";
import "./chunk-KHPYROTE.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-CJR3UOHJ.js";
import "./chunk-PVJAAF26.js";
import "./chunk-QGMXM57R.js";
import "./chunk-SZ4NEEU7.js";
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
