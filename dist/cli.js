#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/cli.ts
import { fileURLToPath } from "node:url";
process.on("uncaughtException", fail);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    const [{ STDOUT }, { VERSION }] = [await import("./chunks/outlet-G373MUTX.js"), await import("./chunks/version-YLOHVO7K.js")];
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-KTQC3YQD.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  fail(error);
}
function fail(error) {
  import("./chunks/defect-UAAPUSNF.js").then(
    ({ failDefect }) => failDefect(error),
    () => {
      console.error("heapgate: %j", String(error));
      process.exit(2);
    }
  );
}
