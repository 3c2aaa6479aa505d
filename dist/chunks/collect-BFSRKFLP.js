import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-PH5V5Q7O.js";
import "./chunk-H4SHCWJQ.js";
import "./chunk-BR4RNPT3.js";
import "./chunk-LUQBQG6Y.js";
import "./chunk-6BYP5ERQ.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-ALO62FPB.js";
import "./chunk-FMK746EO.js";
import "./chunk-VLYQQP5I.js";
import "./chunk-TMKF4FPD.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-Y3NZGH2T.js";
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
