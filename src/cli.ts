#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

/** Put in by the build, as into `version.ts`. */
declare const HEAPGATE_VERSION: string;

// Node's own code for what nobody caught is 1, which is the verdict "over budget". So nothing of
// heapgate's own is loaded before this: a file that cannot be opened is caught as well.
process.on('uncaughtException', fail);
const args = process.argv.slice(2);
try {
  if (args.length === 1 && args[0] === '--version') {
    // Scripts ask for it before anything else: no command has to be known for that, nor anything loaded.
    console.log(HEAPGATE_VERSION);
  } else {
    const { runCommand } = await import('./commands/program.ts');
    process.exitCode = await runCommand(args, fileURLToPath(import.meta.url));
  }
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  import('./commands/defect.ts').then(
    ({ failDefect }) => failDefect(error),
    () => {
      console.error('heapgate: %j', String(error));
      process.exit(2);
    },
  );
}
