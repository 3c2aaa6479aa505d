let taken = 0;

/**
 * Steps that the iterations of this folder have taken since the program began. What a figure costs
 * is told by them on any machine, however busy it is.
 */
export function stepsTaken(): number {
  return taken;
}

/**
 * Repeats a step until it says that it is done. The numbers it works on come from files, and no
 * file may keep it at work: what has not ended within `most` steps is a defect, and is told by name.
 */
export function repeat(name: string, most: number, isDone: (k: number) => boolean): void {
  if (tryRepeat(most, isDone)) return;
  throw new Error(`${name} has not ended within ${most} steps`);
}

/** The same for a search that has an answer at any time; whether it ended by itself. */
export function tryRepeat(most: number, isDone: (k: number) => boolean): boolean {
  for (let k = 0; k < most; k++) {
    taken++;
    if (isDone(k)) return true;
  }
  return false;
}

/** Refuses NaN and both infinities by name: no iteration ends on them. */
export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}, and has to be finite`);
}

/** Refuses all but finite numbers above 0. */
export function checkPositive(name: string, value: number): void {
  checkFinite(name, value);
  if (value <= 0) throw new RangeError(`${name} is ${value}, and has to be above 0`);
}
