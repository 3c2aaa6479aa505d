import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  dotText
} from "./chunk-HUIFINUN.js";
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-BLWNREHZ.js";
import {
  writeReport
} from "./chunk-NQNNJ2ZA.js";
import "./chunk-336V3NRF.js";
import "./chunk-DL6E4CNP.js";
import "./chunk-GTTTB5B5.js";
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
    const { svgText } = await import("./svg-CTSZ5MPW.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
