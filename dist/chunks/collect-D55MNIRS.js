import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-6KUMR4JS.js";
import {
  keptIn,
  untilStopped
} from "./chunk-QGNK2ZCB.js";
import "./chunk-FKJ3BAGU.js";
import {
  STDERR
} from "./chunk-YB7ZSHP2.js";
import "./chunk-WNSKZGHH.js";
import "./chunk-IELD36CE.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-LN4BVCYI.js";
import "./chunk-TJ2LBLZC.js";
import "./chunk-EMGAN76I.js";
import "./chunk-V5Q2ZOLS.js";
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
