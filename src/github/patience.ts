/** What a run waits for GitHub at most, all requests, retries, limits and downloads together. */
export const PATIENCE_MS = 60_000;

/**
 * The time that a run has left to wait for GitHub. It runs while anything is waited for, once for
 * all that is waited for at the same time, and not while the run works.
 */
export interface Patience {
  /** Milliseconds. */
  left(): number;
  /** Aborted when nothing is left. */
  readonly over: AbortSignal;
  /** Waits for something, or throws `what` and why it is not waited for any longer. */
  wait<T>(what: string, begin: () => Promise<T>): Promise<T>;
}

export function createPatience(most: number = PATIENCE_MS): Patience {
  const over = new AbortController();
  let [used, since, waiting] = [0, 0, 0];
  let timer: NodeJS.Timeout | undefined;
  const left = () =>
    over.signal.aborted
      ? 0
      : Math.max(0, most - used - (waiting > 0 ? performance.now() - since : 0));
  const ended = new Promise<'over'>((done) => {
    over.signal.addEventListener('abort', () => done('over'), { once: true });
  });
  const tired = (what: string) =>
    new Error(`${what}: not waited for, as GitHub has kept this run waiting for ${most / 1000} s`);

  return {
    left,
    over: over.signal,
    wait: async (what, begin) => {
      if (left() === 0) throw tired(what);
      if (waiting++ === 0) {
        since = performance.now();
        timer = setTimeout(() => over.abort(), left());
      }
      try {
        const begun = begin().then((value) => ({ value }));
        const first = await Promise.race([begun, ended]);
        if (first === 'over') throw tired(what);
        return first.value;
      } finally {
        if (--waiting === 0) {
          used += performance.now() - since;
          clearTimeout(timer);
        }
      }
    },
  };
}
