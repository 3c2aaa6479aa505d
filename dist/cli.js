#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-JUDRI5HD.js";
import {
  STDOUT
} from "./chunks/chunk-FH6CQWDT.js";
import {
  VERSION
} from "./chunks/chunk-ON7TLR73.js";
import "./chunks/chunk-Q4JYYXSR.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-ZMUTT37K.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-PCZHLV46.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
