#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  failDefect
} from "./chunks/chunk-27BG5MUR.js";
import "./chunks/chunk-IJWRAJLY.js";

// src/cli.ts
process.on("uncaughtException", failDefect);
try {
  const { runCommand } = await import("./chunks/program-3ETSBVXR.js");
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  failDefect(error);
}
