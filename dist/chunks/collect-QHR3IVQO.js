import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  collect,
  progressTo,
  readSettings,
  untilStopped
} from "./chunk-2HTOKZ6N.js";
import "./chunk-IQKVDD24.js";

// src/commands/collect.ts
async function runCollect(settings) {
  const options = readSettings(settings, process.cwd());
  const progress = progressTo(process.stderr, false);
  const { failed } = await untilStopped((signal) => collect({ ...options, signal }, progress));
  for (const { side, package: name, message } of failed) {
    process.stderr.write(`heapgate: ${name} (${side}): ${message}
`);
  }
  return failed.length > 0 ? 2 : 0;
}
export {
  runCollect
};
