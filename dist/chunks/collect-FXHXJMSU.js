import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-4YTD6CP6.js";
import "./chunk-ZHNODBMO.js";
import "./chunk-MQK53OWS.js";
import "./chunk-3WHGEBCT.js";
import "./chunk-HSBOSTUR.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-ZSEQI6RW.js";
import "./chunk-EZ2KKQSH.js";
import "./chunk-6J6PRKFF.js";
import "./chunk-227XFMVM.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-QXCD62VV.js";
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
