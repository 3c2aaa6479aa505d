#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-Y5M6IRGY.js";
import "./chunks/chunk-AEPQFBQX.js";
import "./chunks/chunk-PTCDOVVC.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-ATOAFZ5Z.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
try {
  const { runCommand } = await import("./chunks/program-PXC42R2V.js");
  process.exitCode = await runCommand(process.argv.slice(2), fileURLToPath(import.meta.url));
} catch (error) {
  failDefect(error);
}
