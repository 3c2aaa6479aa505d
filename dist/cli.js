#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-HPTQXWNL.js";
import {
  STDOUT
} from "./chunks/chunk-7FSSSSF2.js";
import "./chunks/chunk-IMAGROBW.js";
import {
  VERSION
} from "./chunks/chunk-RNMN2J63.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-V4HFIBGX.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-DV36JGH2.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
