import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-BIAFTQJF.js";
import "./chunk-H4SHCWJQ.js";
import "./chunk-GVXTRABC.js";
import "./chunk-7YPACXLK.js";
import "./chunk-6BYP5ERQ.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-WO3RNJHO.js";
import "./chunk-SZPSJ2L5.js";
import "./chunk-RPR5UFLS.js";
import "./chunk-2QZUK7EK.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-QPNU5UUX.js";
import "./chunk-MDGYHOAU.js";
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
