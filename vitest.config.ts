import { defineConfig } from 'vitest/config';

// CI adds the counts of several runs up; it names the file that each run writes them to.
const counts = process.env.HEAPGATE_TEST_COUNTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: counts ? ['default', ['json', { outputFile: counts }]] : ['default'],
  },
});
