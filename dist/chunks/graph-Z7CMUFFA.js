import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  dotText
} from "./chunk-DDTFTLUE.js";
import "./chunk-VWGXNIMW.js";
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-PHJT7TNT.js";
import "./chunk-BQ3RCY3H.js";
import "./chunk-NGTHXEBZ.js";
import "./chunk-7WECTGCM.js";
import "./chunk-V5BUMOVQ.js";
import {
  writeReport
} from "./chunk-73SKSCNH.js";
import "./chunk-CV7AP2HH.js";
import "./chunk-XOKCWQ7M.js";
import "./chunk-HHWFQGMA.js";
import "./chunk-7FSSSSF2.js";
import "./chunk-OHDG3B5A.js";
import "./chunk-3D4VXNGV.js";
import "./chunk-TDGVWNB4.js";
import "./chunk-C2LYERBL.js";
import "./chunk-CE4ERZVO.js";
import "./chunk-IMAGROBW.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-YDPYWZIY.js";
import "./chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

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
    const { svgText } = await import("./svg-7DDSX6YH.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
