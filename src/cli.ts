#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { failDefect } from './commands/defect.ts';
import { STDOUT } from './outlet.ts';
import { VERSION } from './version.ts';

// Node's own code for what nobody caught is 1, which is the verdict "over budget".
process.on('uncaughtException', failDefect);
const args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === '--version') {
    // Scripts ask for it before anything else: no command has to be known for that.
    STDOUT.lines(VERSION);
  } else {
    const { runCommand } = await import('./commands/program.ts');
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  failDefect(error);
}
