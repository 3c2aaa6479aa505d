import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-XSU3Q6YA.js";
import "./chunk-7G6KO4BB.js";
import "./chunk-7AWWL7J3.js";
import {
  dotText
} from "./chunk-CALCFWAD.js";
import "./chunk-KLYQBRSW.js";
import "./chunk-4S7JR6YQ.js";
import "./chunk-IGNTBDFQ.js";
import {
  writeReport
} from "./chunk-OA5MNIEA.js";
import "./chunk-HZQPXJRW.js";
import "./chunk-U5FIO5CY.js";
import "./chunk-PYOGF7LV.js";
import "./chunk-2HF5VSAV.js";
import "./chunk-IJKFRM4L.js";
import "./chunk-H5EXF4LY.js";
import "./chunk-WA3PO26W.js";
import "./chunk-HU5TC4ZJ.js";
import "./chunk-OFC6VWIM.js";
import "./chunk-G23CDL3G.js";
import "./chunk-NZAJNPNR.js";
import "./chunk-HDSHYW7A.js";
import "./chunk-Q3BJZWQE.js";
import "./chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSJSXKEU.js";

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
    const { svgText } = await import("./svg-Q3BICAN2.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
