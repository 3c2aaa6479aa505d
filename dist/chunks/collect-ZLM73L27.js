import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-KHXJNEXK.js";
import "./chunk-A3E6CHWA.js";
import "./chunk-Z6HDYCV5.js";
import "./chunk-3EZKKS2M.js";
import "./chunk-LZWQ6BF4.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-NXOW4AXO.js";
import "./chunk-AUCFFP4E.js";
import "./chunk-NZROY7YN.js";
import "./chunk-D3TM4CXT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-D3A2HG3P.js";
import "./chunk-XGP7X2AC.js";
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
