import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-WMFIM5VN.js";
import {
  keptIn,
  untilStopped
} from "./chunk-QY6VNC53.js";
import "./chunk-ISZ3RCZG.js";
import {
  STDERR
} from "./chunk-FH6CQWDT.js";
import "./chunk-O3MVHJUD.js";
import "./chunk-24YTFCDA.js";
import "./chunk-Q4JYYXSR.js";
import "./chunk-N5NFEK6S.js";
import "./chunk-B7HE4S6Z.js";
import "./chunk-7PRQ5RLB.js";
import "./chunk-UVRIQPTN.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-ZMUTT37K.js";

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
