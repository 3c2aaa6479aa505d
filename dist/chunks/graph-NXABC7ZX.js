import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-AS33BEN5.js";
import "./chunk-4FLTUFG2.js";
import "./chunk-HSSO7DLG.js";
import {
  dotText
} from "./chunk-MUJKEPLL.js";
import "./chunk-GD6E5HJK.js";
import "./chunk-ZUVMVIDK.js";
import "./chunk-XSSG7ZGI.js";
import {
  writeReport
} from "./chunk-2BCMIHCR.js";
import "./chunk-XQWXVHYK.js";
import "./chunk-62GRJDPK.js";
import "./chunk-4D4CBVUU.js";
import "./chunk-7HI5WE4Y.js";
import "./chunk-QYE4NFOL.js";
import "./chunk-JLHTXM7B.js";
import "./chunk-QA3DGENN.js";
import "./chunk-GTY3S355.js";
import "./chunk-HIB7UVY3.js";
import "./chunk-QAWVYCUE.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-QUEOV2GK.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-QEBCGWER.js";

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
    const { svgText } = await import("./svg-V4ESD532.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
