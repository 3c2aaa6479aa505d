import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-U5DKXXPG.js";
import {
  keptIn,
  untilStopped
} from "./chunk-PNME5HU3.js";
import "./chunk-PYOGF7LV.js";
import {
  STDERR
} from "./chunk-2HF5VSAV.js";
import "./chunk-HU5TC4ZJ.js";
import "./chunk-OFC6VWIM.js";
import "./chunk-G23CDL3G.js";
import "./chunk-NZAJNPNR.js";
import "./chunk-X2HFHELO.js";
import "./chunk-Q3BJZWQE.js";
import "./chunk-Q2UT3ND5.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSJSXKEU.js";

// src/commands/collect.ts
init_define_HEAPGATE_PAGE();
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
