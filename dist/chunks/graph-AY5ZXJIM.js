import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  dotText
} from "./chunk-ULUYFUHQ.js";
import {
  PICTURE_TRIM,
  viewOf,
  writeReport
} from "./chunk-ZUTCAKX2.js";
import "./chunk-MW7DYUW2.js";
import "./chunk-FG4VKNQY.js";
import "./chunk-VS5N23VM.js";

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
    const { svgText } = await import("./svg-UKGS5G67.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
