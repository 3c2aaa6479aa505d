import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so, as long as the test may take. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
