#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-Y5M6IRGY.js";
import {
  STDOUT
} from "./chunks/chunk-AEPQFBQX.js";
import {
  VERSION
} from "./chunks/chunk-46J2IIRS.js";
import "./chunks/chunk-PTCDOVVC.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-ATOAFZ5Z.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-SKWNJDTV.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
