#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/cli.ts
import { fileURLToPath } from "node:url";
process.on("uncaughtException", fail);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    console.log("0.1.0");
  } else {
    const { runCommand } = await import("./chunks/program-J6VWKS6S.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  fail(error);
}
function fail(error) {
  import("./chunks/defect-XV7ZDSJT.js").then(
    ({ failDefect }) => failDefect(error),
    () => {
      console.error("heapgate: %j", String(error));
      process.exit(2);
    }
  );
}
