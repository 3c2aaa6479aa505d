#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { failDefect } from './commands/defect.ts';

// Node's own code for what nobody caught is 1, which is the verdict "over budget".
process.on('uncaughtException', failDefect);
try {
  const { runCommand } = await import('./commands/program.ts');
  process.exitCode = await runCommand(process.argv.slice(2), fileURLToPath(import.meta.url));
} catch (error) {
  failDefect(error);
}
