import { Worker } from 'node:worker_threads';
import { afterAll, expect } from 'vitest';

/*
 * Vitest cannot end a loop that never comes back to it: the whole run would hang. A thread can end
 * the process of a test file. A long fuzz by hand has no limit.
 */
const MOST_MINUTES = 20;

const line = `${expect.getState().testPath} has run for ${MOST_MINUTES} minutes: it is ended\n`;
const watch = `
  const { writeSync } = require('node:fs');
  setTimeout(() => {
    writeSync(2, ${JSON.stringify(line)});
    process.kill(process.pid, 'SIGKILL');
  }, ${MOST_MINUTES * 60_000});`;

if (process.env.HEAPGATE_FUZZ === undefined) {
  const worker = new Worker(watch, { eval: true });
  worker.unref();
  afterAll(() => void worker.terminate());
}
