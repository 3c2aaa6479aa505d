#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-C35IF5R5.js";
import {
  STDOUT
} from "./chunks/chunk-2HF5VSAV.js";
import {
  VERSION
} from "./chunks/chunk-XNT7SXA3.js";
import "./chunks/chunk-G23CDL3G.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-DSJSXKEU.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-VJJ7QCEM.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
