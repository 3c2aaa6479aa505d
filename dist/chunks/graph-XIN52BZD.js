import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-RIIMRLUB.js";
import "./chunk-IXS2MWRH.js";
import "./chunk-2DBNWQR6.js";
import {
  dotText
} from "./chunk-KO6E6KQT.js";
import "./chunk-KGJR6A7Y.js";
import "./chunk-JZRRUBZ4.js";
import "./chunk-SHQFQDVU.js";
import {
  writeReport
} from "./chunk-V7IO7327.js";
import "./chunk-6MV7BPBX.js";
import "./chunk-XYYRS5IH.js";
import "./chunk-ZQFB2JG2.js";
import "./chunk-MVPLJCN2.js";
import "./chunk-L57IOC2W.js";
import "./chunk-VQF5VHQJ.js";
import "./chunk-3WFANOFH.js";
import "./chunk-3AVQ5EJP.js";
import "./chunk-26UOWCAU.js";
import "./chunk-5ITR43DX.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-ID6WFMUO.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSWY4GPZ.js";

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
    const { svgText } = await import("./svg-D5VRUNKT.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
