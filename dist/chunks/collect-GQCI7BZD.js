import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-GGM3AWL4.js";
import "./chunk-BLWNREHZ.js";
import "./chunk-LTHIQTOY.js";
import "./chunk-75B5DVCP.js";
import "./chunk-NQNNJ2ZA.js";
import {
  STDERR
} from "./chunk-336V3NRF.js";
import "./chunk-6QIH7QBV.js";
import "./chunk-EMZRICFV.js";
import "./chunk-5YWGHKDI.js";
import "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OFSJODPS.js";
import "./chunk-DL6E4CNP.js";
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
