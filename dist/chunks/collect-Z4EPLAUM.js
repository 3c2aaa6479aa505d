import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  keptIn,
  progressTo,
  untilStopped
} from "./chunk-Q3ZLHVKH.js";
import "./chunk-OWCRPIS2.js";
import {
  readSettings
} from "./chunk-PFY42Q4K.js";
import "./chunk-F5XL4NBY.js";
import "./chunk-2BRHARNI.js";
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
