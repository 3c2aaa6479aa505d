#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-RB74Q7OJ.js";
import {
  STDOUT
} from "./chunks/chunk-7HI5WE4Y.js";
import {
  VERSION
} from "./chunks/chunk-UKKHDLS6.js";
import "./chunks/chunk-QAWVYCUE.js";
import {
  init_define_HEAPGATE_PAGE
} from "./chunks/chunk-QEBCGWER.js";

// src/cli.ts
init_define_HEAPGATE_PAGE();
import { fileURLToPath } from "node:url";
process.on("uncaughtException", failDefect);
var args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === "--version") {
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import("./chunks/program-QHBP2OSH.js");
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
