import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-3SM5GRNS.js";
import {
  combine
} from "./chunk-E4MEYV45.js";
import "./chunk-W37TTD5X.js";
import {
  writeProfile
} from "./chunk-7MGWMDZ7.js";
import "./chunk-VFTV7PES.js";
import "./chunk-SZQO2CSJ.js";
import "./chunk-Z4A72M6Q.js";
import "./chunk-SAWTMHKI.js";
import "./chunk-FKJ3BAGU.js";
import "./chunk-YB7ZSHP2.js";
import "./chunk-I4MQKJUT.js";
import "./chunk-WNSKZGHH.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-IELD36CE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-KHPYROTE.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-TJ2LBLZC.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
import "./chunk-7VRB4YCP.js";

// src/commands/merge.ts
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
