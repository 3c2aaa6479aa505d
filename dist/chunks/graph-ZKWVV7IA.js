import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  dotText
} from "./chunk-YYQNRKA5.js";
import "./chunk-TE7OHK2K.js";
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-AH5HSD5L.js";
import "./chunk-Y3HXKSA7.js";
import "./chunk-Z4VBZYIR.js";
import {
  writeReport
} from "./chunk-4DLWBTO6.js";
import "./chunk-LQD44MQS.js";
import "./chunk-W4C3CECS.js";
import "./chunk-M7ZYYV7S.js";
import "./chunk-PRP7ZDZ7.js";
import "./chunk-TH5JLJZU.js";
import "./chunk-AEPQFBQX.js";
import "./chunk-VBDG5FMB.js";
import "./chunk-KS7ZJO7E.js";
import "./chunk-PSDN4QW2.js";
import "./chunk-3RZ2LNBE.js";
import "./chunk-K2DWJFFF.js";
import "./chunk-PTCDOVVC.js";
import "./chunk-IGLUYKI5.js";
import "./chunk-YUACKSHI.js";
import "./chunk-NHU25DFV.js";
import "./chunk-DVOAKMZ3.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ATOAFZ5Z.js";

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
    const { svgText } = await import("./svg-BNE2DZ2F.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
