/** What a task may run beside. */
export interface Place {
  /** Tasks of one group may forbid each other; mostly a package. */
  readonly group: string;
  /** Whether no other task of the group may run beside it. */
  readonly alone: boolean;
  /** Whether no other task at all may run beside it. */
  readonly only?: boolean;
  /** Of the tasks that wait, the lowest starts first. */
  readonly order: number;
}

interface Waiting extends Place {
  readonly start: () => void;
}

/** Runs tasks side by side, so many at a time. */
export interface Lanes {
  run<Result>(place: Place, task: () => Promise<Result>): Promise<Result>;
  /** Tasks that were started so far. */
  count(): number;
  /** Resolves once nothing waits and a lane is free. */
  free(): Promise<void>;
}

export function openLanes(count: number): Lanes {
  const waiting: Waiting[] = [];
  const running: Place[] = [];
  let idlers: (() => void)[] = [];
  let started = 0;

  function mayStart({ group, alone, only }: Place, index: number): boolean {
    if (only ? running.length > 0 : running.some((one) => one.only)) return false;
    const beside = running.filter((one) => one.group === group);
    if (alone ? beside.length > 0 : beside.some((one) => one.alone)) return false;
    // What came before and wants the group or all lanes for itself would else wait for ever.
    const before = waiting.slice(0, index);
    return !before.some((one) => one.only || (one.group === group && one.alone));
  }

  function startNext(): void {
    while (running.length < count) {
      const next = waiting.findIndex(mayStart);
      if (next < 0) break;
      const [task] = waiting.splice(next, 1);
      running.push(task!);
      started += 1;
      task!.start();
    }
    if (waiting.length > 0 || running.length >= count) return;
    const told = idlers;
    idlers = [];
    for (const tell of told) tell();
  }

  async function run<Result>(place: Place, task: () => Promise<Result>): Promise<Result> {
    const own = await new Promise<Waiting>((resolve) => {
      const entry: Waiting = { ...place, start: () => resolve(entry) };
      const after = waiting.findIndex(({ order }) => order > place.order);
      waiting.splice(after < 0 ? waiting.length : after, 0, entry);
      startNext();
    });
    try {
      return await task();
    } finally {
      running.splice(running.indexOf(own), 1);
      startNext();
    }
  }

  return {
    run,
    count: () => started,
    free: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        startNext();
      }),
  };
}
