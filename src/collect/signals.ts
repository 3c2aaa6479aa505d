import { UserError } from '../errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is left of a judgement that was stopped: its profiles go with it, or with the job. */
export function nothingJudged(command: string): string {
  return `nothing was judged, and no measurement is kept; "${command} collect --both --out DIR" keeps what has finished`;
}

/** What is left of a set. */
export function keptIn(folder: string): string {
  return `what had finished is kept in ${folder}, and the same command goes on from there`;
}

/**
 * Gives a task a signal that ends it when this process is asked to stop (Ctrl-C, a cancelled
 * job), so that it can clear away what it started before the process ends.
 * @param left what is left of the task then, for the user
 */
export async function untilStopped<Result>(
  left: string,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    stopping.abort(new UserError(`stopped by ${name}; ${left}`));
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await task(stopping.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}
