import { defineConfig } from 'vitest/config';

// CI adds the counts of several runs up; it names the file that each run writes them to.
const counts = process.env.HEAPGATE_TEST_COUNTS;

/** What keeps no state between two calls can be loaded once for many files. */
const pure = ['test/{compare,policy,profile,report,view}/**/*.test.ts'];
/** Counts the steps of code that it loads itself. */
const counting = ['test/profile/fuzz.test.ts'];

export default defineConfig({
  test: {
    // No test is about time: these are for what hangs, on a machine that does much else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['test/helpers/watchdog.ts', 'test/helpers/at-home.ts'],
    // Much of a run is waiting for other processes.
    maxWorkers: '100%',
    reporters: counts ? ['default', ['json', { outputFile: counts }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: pure, exclude: counting } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: pure,
        },
      },
      { extends: true, test: { name: 'counting', include: counting } },
    ],
  },
});
