import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-C5435I66.js";
import "./chunk-ZHNODBMO.js";
import "./chunk-PHLJO56K.js";
import "./chunk-JHBIO7HE.js";
import "./chunk-HSBOSTUR.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-T4HAQFHR.js";
import "./chunk-TXKBS2XC.js";
import "./chunk-WH4ZBZY2.js";
import "./chunk-Q3H4ZLST.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-CT5RUSSI.js";
import "./chunk-J5SJ4BVG.js";
import "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/commands/collect.ts
async function runCollect(settings) {
  const options = readSettings(settings, process.cwd());
  const progress = progressTo(STDERR, false);
  const { failed } = await untilStopped(
    keptIn(settings.out),
    (signal) => collect({ ...options, signal }, progress)
  );
  for (const { side, package: name, result, message } of failed) {
    const of = result === "" || message.startsWith(result) ? "" : `${result}: `;
    STDERR.lines(`heapgate: ${name} (${side}): ${of}${message}`);
  }
  return failed.length > 0 ? 2 : 0;
}
export {
  runCollect
};
