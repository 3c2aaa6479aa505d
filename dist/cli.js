#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-NLKLUXAU.js";
import {
  STDOUT
} from "./chunks/chunk-MVPLJCN2.js";
import {
  VERSION
} from "./chunks/chunk-SXTA5FCB.js";
import "./chunks/chunk-5ITR43DX.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-DSWY4GPZ.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-KEF66Q65.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
