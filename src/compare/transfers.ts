/** Amounts of one kind, by who has more (above 0) or less of it than before. */
export type Group = ReadonlyMap<number, number>;

/** Who took over what from whom. */
export interface Balance {
  /** What of a change was taken over from others, or less than 0: given up to them. */
  readonly moved: (of: number) => number;
  /** Who gave up more of it than chance would, the most first. */
  readonly from: (of: number) => readonly number[];
  /** What is left of each change. */
  readonly left: () => readonly (readonly [of: number, left: number])[];
}

/** Share of a change that is worth a name. */
const LEAST_TOLD = 0.05;
/** Sums of fractions of whole numbers round: what is left of that is nothing. */
const ROUNDING = 1e-9;

/**
 * Sets what some have less of against what others have more of: group by group as they are given,
 * and in the end whatever is left. In each group everyone takes and gives in proportion, and nobody
 * more than the whole of the change.
 *
 * @param deltas how much each has more than before
 */
export function balance(deltas: ReadonlyMap<number, number>, groups: readonly Group[]): Balance {
  const left = new Map(deltas);
  const gave = new Map<number, Map<number, number>>();
  for (const group of [...groups, deltas]) {
    const takers: Share[] = [];
    const givers: Share[] = [];
    for (const [of, amount] of group) {
      const most = left.get(of) ?? 0;
      if (amount > 0 && most > 0) takers.push({ of, amount: Math.min(amount, most) });
      if (amount < 0 && most < 0) givers.push({ of, amount: Math.min(-amount, -most) });
    }
    handOver(takers, givers, left, gave);
  }
  const leftOf = (of: number) => {
    const whole = deltas.get(of) ?? 0;
    const rest = left.get(of) ?? 0;
    return Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(whole)) ? 0 : rest;
  };
  return {
    moved: (of) => (deltas.get(of) ?? 0) - leftOf(of),
    from: (of) =>
      [...(gave.get(of) ?? [])]
        .filter(([, amount]) => amount >= LEAST_TOLD * (deltas.get(of) ?? 0))
        .sort((a, b) => b[1] - a[1])
        .map(([giver]) => giver),
    left: () => [...deltas.keys()].map((of) => [of, leftOf(of)] as const),
  };
}

interface Share {
  readonly of: number;
  readonly amount: number;
}

function handOver(
  takers: readonly Share[],
  givers: readonly Share[],
  left: Map<number, number>,
  gave: Map<number, Map<number, number>>,
): void {
  const [taken, given] = [sumOf(takers), sumOf(givers)];
  const amount = Math.min(taken, given);
  if (amount <= 0) return;
  for (const taker of takers) {
    const takes = (amount * taker.amount) / taken;
    left.set(taker.of, left.get(taker.of)! - takes);
    const from = gave.get(taker.of) ?? new Map<number, number>();
    gave.set(taker.of, from);
    for (const giver of givers) {
      from.set(giver.of, (from.get(giver.of) ?? 0) + (takes * giver.amount) / given);
    }
  }
  for (const giver of givers) {
    left.set(giver.of, left.get(giver.of)! + (amount * giver.amount) / given);
  }
}

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}
