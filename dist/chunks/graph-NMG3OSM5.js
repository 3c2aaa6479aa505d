import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-LZWFRDS6.js";
import "./chunk-SGEDTRHZ.js";
import "./chunk-WUY6VTUO.js";
import {
  dotText
} from "./chunk-DGXSMPAJ.js";
import "./chunk-5H4UP5YA.js";
import "./chunk-HTLU432F.js";
import "./chunk-VL2BSNWF.js";
import {
  writeReport
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

// src/commands/graph.ts
init_define_HEAPGATE_PAGE();
async function runGraph(sources, settings) {
  const { nodeFraction, edgeFraction } = settings;
  const trim = {
    ...PICTURE_TRIM,
    ...nodeFraction !== void 0 && { nodeFraction },
    ...edgeFraction !== void 0 && { edgeFraction }
  };
  const view = await viewOf(sources, settings, trim, true);
  await writeReport(await drawn(dotText(view, settings)), settings.output);
  return 0;
  async function drawn(dot) {
    if (settings.format === "dot") return dot;
    const { svgText } = await import("./svg-AUE6VOFB.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
