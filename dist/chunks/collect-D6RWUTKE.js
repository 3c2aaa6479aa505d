import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-3I3TKW4Y.js";
import "./chunk-P74VMGAO.js";
import "./chunk-3NZCSL3V.js";
import {
  STDERR
} from "./chunk-MW7DYUW2.js";
import "./chunk-CZOBJOAL.js";
import "./chunk-R4PAXXW5.js";
import "./chunk-LBPGV6FE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-NN5QWTGM.js";
import "./chunk-JIPSHLXB.js";
import "./chunk-VS5N23VM.js";

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
