import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  UserError
} from "./chunk-PVJAAF26.js";

// src/collect/signals.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function nothingJudged(command) {
  return `nothing was judged, and no measurement is kept; "${command} collect --both --out DIR" keeps what has finished`;
}
function keptIn(folder) {
  return `what had finished is kept in ${folder}, and the same command goes on from there`;
}
async function untilStopped(left, task) {
  const stopping = new AbortController();
  const stop = (name) => {
    stopping.abort(new UserError(`stopped by ${name}; ${left}`));
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await task(stopping.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}

export {
  nothingJudged,
  keptIn,
  untilStopped
};
