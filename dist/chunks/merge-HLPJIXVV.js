import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  profilesOf
} from "./chunk-LZWFRDS6.js";
import "./chunk-SGEDTRHZ.js";
import {
  combine
} from "./chunk-WUY6VTUO.js";
import "./chunk-HTLU432F.js";
import "./chunk-VL2BSNWF.js";
import {
  writeProfile
} from "./chunk-KS2PTPH2.js";
import "./chunk-OFULEZUP.js";
import "./chunk-RYODGD2D.js";
import "./chunk-2ITS5NC4.js";
import "./chunk-KNH5JJRJ.js";
import "./chunk-4AREBJFI.js";
import "./chunk-57VW6OH4.js";
import "./chunk-3GOFZHAW.js";
import "./chunk-GJOPZKFK.js";
import "./chunk-KDJJIVB5.js";
import "./chunk-VGG3UOFH.js";
import "./chunk-DU5YI7PU.js";
import "./chunk-LHH4MA27.js";
import "./chunk-NG6AFZPU.js";
import "./chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-CEQGJDIL.js";

// src/commands/merge.ts
init_define_HEAPGATE_PAGE();
async function runMerge(sources, output) {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
export {
  runMerge
};
