import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-RP2CWCRU.js";
import {
  keptIn,
  untilStopped
} from "./chunk-ZAF4B5AM.js";
import "./chunk-4D4CBVUU.js";
import {
  STDERR
} from "./chunk-7HI5WE4Y.js";
import "./chunk-GTY3S355.js";
import "./chunk-HIB7UVY3.js";
import "./chunk-QAWVYCUE.js";
import "./chunk-ZQGW33X7.js";
import "./chunk-RSLGDELG.js";
import "./chunk-3LH2HSMA.js";
import "./chunk-33CY2NKO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-QEBCGWER.js";

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
