import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-BJVYJUUX.js";
import "./chunk-DP6G6QYU.js";
import "./chunk-LU4MMIKT.js";
import "./chunk-WLFJGAWH.js";
import "./chunk-KTXVVQ6U.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-GG7N6ZBA.js";
import "./chunk-26CRCHFG.js";
import "./chunk-VMMVSCO6.js";
import "./chunk-CBB4UDSO.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-5PHMMA5F.js";
import "./chunk-XELAQIM6.js";
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
