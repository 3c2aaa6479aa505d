import { defineConfig } from 'vitest/config';

// CI adds the counts of several runs up; it names the file that each run writes them to.
const counts = process.env.HEAPGATE_TEST_COUNTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test is about time: these are for what hangs, on a machine that does much else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['test/helpers/watchdog.ts'],
    // Much of a run is waiting for other processes.
    maxWorkers: '100%',
    reporters: counts ? ['default', ['json', { outputFile: counts }]] : ['default'],
  },
});
