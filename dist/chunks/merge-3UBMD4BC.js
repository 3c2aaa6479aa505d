import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-2SNFOQRV.js";
import "./chunk-QI2NWMU5.js";
import {
  combine
} from "./chunk-E3VSGK2C.js";
import "./chunk-VSGWFGWK.js";
import "./chunk-4CSN6QGE.js";
import {
  writeProfile
} from "./chunk-XKXX2THD.js";
import "./chunk-6ANPGEKK.js";
import "./chunk-F3TTRREZ.js";
import "./chunk-ISZ3RCZG.js";
import "./chunk-FH6CQWDT.js";
import "./chunk-RZ4NBCNK.js";
import "./chunk-WGJKROOL.js";
import "./chunk-2JPSBDTT.js";
import "./chunk-O3MVHJUD.js";
import "./chunk-24YTFCDA.js";
import "./chunk-Q4JYYXSR.js";
import "./chunk-N5NFEK6S.js";
import "./chunk-MHKLAF2Q.js";
import "./chunk-7PRQ5RLB.js";
import "./chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ZMUTT37K.js";

// src/commands/merge.ts
init_define_HEAPGATE_PAGE();
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
