import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';
import { works } from './git.ts';

let here: boolean | undefined;

/**
 * Whether there is a Go on the PATH. Where there is none, the test file that asked is written down
 * in the file that HEAPGATE_TEST_ASKED_GO names: CI runs just these again on a machine with Go.
 */
export function goIsHere(): boolean {
  here ??= works('go', 'version');
  const list = process.env.HEAPGATE_TEST_ASKED_GO;
  if (!here && list) appendFileSync(list, `${expect.getState().testPath}\n`);
  return here;
}
