import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-255SAGOD.js";
import {
  keptIn,
  untilStopped
} from "./chunk-EYP3UDS2.js";
import "./chunk-ZQFB2JG2.js";
import {
  STDERR
} from "./chunk-MVPLJCN2.js";
import "./chunk-3AVQ5EJP.js";
import "./chunk-26UOWCAU.js";
import "./chunk-5ITR43DX.js";
import "./chunk-6TNXGWOK.js";
import "./chunk-ZKCZ4RXG.js";
import "./chunk-236CC67S.js";
import "./chunk-O25WE7BO.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-DSWY4GPZ.js";

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
