import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What reads a clock, and what waits for one. */
const CLOCK =
  /performance\.now|Date\.now|new Date\(\)|hrtime|uptime\(|[cC]puUsage|console\.time|AbortSignal\.timeout|node:timers|set(?:Timeout|Interval)\(/g;

/** Where that may be, as often as it is there, and why: none of it decides whether a test passes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Asks again until it is so, or the test is given up.
  'helpers/until.ts': ['node:timers'],
  'collect/killed.test.ts': ['node:timers'],
  // Programs that take processor time, or wait.
  'collect/processor-time.test.ts': ['cpuUsage', 'setTimeout(', 'setInterval('],
  // Ends what hangs.
  'helpers/watchdog.ts': ['setTimeout('],
  // Programs that stay, and one that prints without end.
  'collect/process-group.test.ts': ['setInterval(', 'setInterval('],
  // Leases that were signed hours ago.
  'collect/lease.test.ts': ['Date.now', 'Date.now'],
  // A run of two days ago.
  'e2e/scene.ts': ['Date.now'],
};

it('no test reads a clock, which a busy machine would make red: steps are counted', () => {
  const found: Record<string, string[]> = {};
  for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || join(import.meta.dirname, file) === import.meta.filename) continue;
    const words = readFileSync(join(import.meta.dirname, file), 'utf8').match(CLOCK);
    if (words) found[file] = words;
  }
  expect(found).toEqual(ALLOWED);
});
