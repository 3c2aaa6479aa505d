import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  PICTURE_TRIM,
  viewOf
} from "./chunk-3SM5GRNS.js";
import "./chunk-E4MEYV45.js";
import "./chunk-W37TTD5X.js";
import {
  writeReport
} from "./chunk-7MGWMDZ7.js";
import {
  dotText
} from "./chunk-JAIMKP72.js";
import "./chunk-QNGDPWZM.js";
import "./chunk-VFTV7PES.js";
import "./chunk-SZQO2CSJ.js";
import "./chunk-Z4A72M6Q.js";
import "./chunk-SAWTMHKI.js";
import "./chunk-FKJ3BAGU.js";
import "./chunk-YB7ZSHP2.js";
import "./chunk-I4MQKJUT.js";
import "./chunk-WNSKZGHH.js";
import "./chunk-4MIHDY7N.js";
import "./chunk-IELD36CE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-KHPYROTE.js";
import "./chunk-AOIYRU6G.js";
import "./chunk-TJ2LBLZC.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
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
    const { svgText } = await import("./svg-COFOEGDK.js");
    return svgText(dot);
  }
}
export {
  runGraph
};
