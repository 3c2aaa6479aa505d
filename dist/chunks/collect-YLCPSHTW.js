import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-JU4IMZLR.js";
import "./chunk-7T7BIBHR.js";
import {
  STDERR
} from "./chunk-CQE4EHTX.js";

// src/commands/collect.ts
async function runCollect(settings) {
  const options = readSettings(settings, process.cwd());
  const progress = progressTo(STDERR, false);
  const { failed } = await untilStopped((signal) => collect({ ...options, signal }, progress));
  for (const { side, package: name, message } of failed) {
    STDERR.lines(`heapgate: ${name} (${side}): ${message}`);
  }
  return failed.length > 0 ? 2 : 0;
}
export {
  runCollect
};
