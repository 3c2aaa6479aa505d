import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-32B3BVVV.js";
import "./chunk-A7PUT6MZ.js";
import "./chunk-GGCXLKL6.js";
import "./chunk-EMGAN76I.js";
import {
  STDERR
} from "./chunk-IJWRAJLY.js";

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
