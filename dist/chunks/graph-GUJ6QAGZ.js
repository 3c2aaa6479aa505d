import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-2SNFOQRV.js";
import "./chunk-QI2NWMU5.js";
import "./chunk-E3VSGK2C.js";
import {
  dotText
} from "./chunk-RTJVT2P7.js";
import "./chunk-DHIB6POM.js";
import "./chunk-VSGWFGWK.js";
import "./chunk-4CSN6QGE.js";
import {
  writeReport
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
    const { svgText } = await import("./svg-YITCPGVE.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
