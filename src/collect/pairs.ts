import { UserError } from '../errors.ts';
import type { Pair } from '../profile/manifest.ts';

/** The usual pair, and those for a slower and a very slow benchmark. */
export const LADDER: readonly Pair[] = [
  [20, 120],
  [10, 30],
  [2, 7],
];

/** For a benchmark that refuses small counts. */
export const LARGE: Pair = [1000, 2000];

/**
 * The share of the time limit that the lower count of each rung may take of the processor, so that
 * the higher count ends in time too.
 */
const MOST = [1 / 10, 1 / 6, 1];

/**
 * The rung that a benchmark belongs on by what its lower count took on one of them: processor
 * time, which is the same on a busy machine.
 * @param limit seconds that a process may take
 */
export function rungFor(rung: number, processorSeconds: number, limit: number): number {
  const each = processorSeconds / LADDER[rung]![0];
  const fits = LADDER.findIndex(([low], at) => at >= rung && each * low <= MOST[at]! * limit);
  return fits < 0 ? LADDER.length - 1 : fits;
}

export function isSamePair(a: Pair, b: Pair): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** `20,120` -> both counts. */
export function parsePair(name: string, text: string): Pair {
  const found = /^(\d{1,7}),(\d{1,8})$/.exec(text.trim());
  const pair = [Number(found?.[1]), Number(found?.[2])] as const;
  if (pair[0] >= 2 && pair[1] > pair[0]) return pair;
  throw new UserError(
    `${name} ${text}: write two counts like "20,120", the lower first and at least 2`,
  );
}
