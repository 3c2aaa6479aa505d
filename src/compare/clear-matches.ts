import { groupBy } from '../group-by.ts';

/** Something gone that may be something new under another name, and how alike they are, 0 … 1. */
export interface Pairing<Name> {
  readonly was: Name;
  readonly is: Name;
  readonly score: number;
}

/** A candidate that is nearly as good as the best makes either of them a guess. */
const CLEAR = 0.1;

/** Those that are each other's best by far. */
export function clearMatches<One extends Pairing<unknown>>(all: readonly One[]): One[] {
  const best = (of: (pairing: One) => unknown) =>
    new Map([...groupBy(all, of)].map(([name, some]) => [name, clearBest(some)] as const));
  const [ofGone, ofFresh] = [best(({ was }) => was), best(({ is }) => is)];
  return all.filter((one) => ofGone.get(one.was) === one && ofFresh.get(one.is) === one);
}

function clearBest<One extends Pairing<unknown>>(some: readonly One[]): One | undefined {
  const [first, second] = [...some].sort((a, b) => b.score - a.score);
  return second && first!.score - second.score < CLEAR ? undefined : first;
}
