import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-B575TB5P.js";
import "./chunk-CIDB4V4J.js";
import "./chunk-W37TTD5X.js";
import {
  writeReport
} from "./chunk-AYDV722F.js";
import {
  dotText
} from "./chunk-EMEQ2J2Z.js";
import "./chunk-D4OPLRZP.js";
import "./chunk-VFTV7PES.js";
import "./chunk-SZQO2CSJ.js";
import "./chunk-NOK6WJ7U.js";
import "./chunk-BRS3H4TW.js";
import "./chunk-AS7NFZTO.js";
import "./chunk-UDOZ7B4C.js";
import "./chunk-RIKO3KF5.js";
import "./chunk-BVGNMEDG.js";
import "./chunk-KHPYROTE.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-CJR3UOHJ.js";
import "./chunk-PVJAAF26.js";
import "./chunk-QGMXM57R.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
import "./chunk-7VRB4YCP.js";

// src/commands/graph.ts
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
    const { svgText } = await import("./svg-JQI6GUPP.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
