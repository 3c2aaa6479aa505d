import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-3MFTPPBJ.js";
import {
  keptIn,
  untilStopped
} from "./chunk-FJLLXARZ.js";
import "./chunk-AS7NFZTO.js";
import {
  STDERR
} from "./chunk-UDOZ7B4C.js";
import "./chunk-4Z7JXKH7.js";
import "./chunk-WISF6EKX.js";
import "./chunk-CZCZM36D.js";
import "./chunk-HXA7FIW7.js";
import "./chunk-PVJAAF26.js";
import "./chunk-I7TSU54G.js";
import "./chunk-RNMUFBNL.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-NBLSIVKZ.js";
import "./chunk-NWENRHKD.js";
import "./chunk-EMGAN76I.js";
import "./chunk-Y2SKI2SD.js";
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
