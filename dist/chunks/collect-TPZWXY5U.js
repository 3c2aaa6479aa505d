import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings
} from "./chunk-R7V3TZ57.js";
import {
  keptIn,
  untilStopped
} from "./chunk-XFWNSVQU.js";
import "./chunk-2ITS5NC4.js";
import {
  STDERR
} from "./chunk-KNH5JJRJ.js";
import "./chunk-GJOPZKFK.js";
import "./chunk-KDJJIVB5.js";
import "./chunk-VGG3UOFH.js";
import "./chunk-DU5YI7PU.js";
import "./chunk-XHQKSV6E.js";
import "./chunk-NG6AFZPU.js";
import "./chunk-2HVX4VN6.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunk-CEQGJDIL.js";

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
