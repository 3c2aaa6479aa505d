import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-UIC22G26.js";
import {
  keptIn,
  untilStopped
} from "./chunk-FJLLXARZ.js";
import "./chunk-AS7NFZTO.js";
import {
  STDERR
} from "./chunk-UDOZ7B4C.js";
import "./chunk-BVGNMEDG.js";
import "./chunk-CJR3UOHJ.js";
import "./chunk-PVJAAF26.js";
import "./chunk-QGMXM57R.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-LN4BVCYI.js";
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
