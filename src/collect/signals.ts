import { UserError } from '../errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Gives a task a signal that ends it when this process is asked to stop (Ctrl-C, a cancelled
 * job), so that it can clear away what it started before the process ends.
 */
export async function untilStopped<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    stopping.abort(
      new UserError(`stopped by ${name}; finished packages are kept, the same command goes on`),
    );
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await task(stopping.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}
