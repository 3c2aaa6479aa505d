/** Time, so that a test can be the one that moves it. */
export interface Clock {
  /** Milliseconds from some beginning. */
  now(): number;
  /** Calls again and again, without keeping the process alive. @returns what ends that */
  every(milliseconds: number, tick: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds).unref();
    return () => clearInterval(timer);
  },
};
