import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-HYXAN5WE.js";
import {
  keptIn,
  untilStopped
} from "./chunk-KIHC6DYK.js";
import "./chunk-HHWFQGMA.js";
import {
  STDERR
} from "./chunk-7FSSSSF2.js";
import "./chunk-3D4VXNGV.js";
import "./chunk-CE4ERZVO.js";
import "./chunk-IMAGROBW.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-JXEIPUZP.js";
import "./chunk-4LKOHNLE.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

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
