#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-2JDDHSHC.js";
import "./chunks/chunk-IFTLSARN.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-ATOAFZ5Z.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
process.on("uncaughtException", failDefect);
try {
  const { runCommand } = await import("./chunks/program-5H24J4WE.js");
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  failDefect(error);
}
