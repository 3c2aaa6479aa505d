import { spawn } from 'node:child_process';

/** Busy processes beside a loaded run. */
export const LOOPS = 4;

/** Ends by itself, should this process be killed. */
const SPIN = 'const end = Date.now() + 1_200_000; while (Date.now() < end);';

/** Runs a task beside so many processes that do nothing but turn in a loop. */
export async function beside(loops, task) {
  const spinning = Array.from({ length: loops }, () =>
    spawn(process.execPath, ['-e', SPIN], { stdio: 'ignore' }),
  );
  try {
    return await task();
  } finally {
    for (const child of spinning) child.kill('SIGKILL');
  }
}
