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
  const took = new Map<number, Taken[]>();
  for (const group of [...groups, deltas]) {
    const takers: Share[] = [];
    const givers: Share[] = [];
    for (const [of, amount] of group) {
      const most = left.get(of) ?? 0;
      if (amount > 0 && most > 0) takers.push({ of, amount: Math.min(amount, most) });
      if (amount < 0 && most < 0) givers.push({ of, amount: Math.min(-amount, -most) });
    }
    handOver(takers, givers, left, took);
  }
  const leftOf = (of: number) => {
    const whole = deltas.get(of) ?? 0;
    const rest = left.get(of) ?? 0;
    return Math.abs(rest) <= ROUNDING * Math.max(1, Math.abs(whole)) ? 0 : rest;
  };
  return {
    moved: (of) => (deltas.get(of) ?? 0) - leftOf(of),
    from: (of) => giversOf(took.get(of) ?? [], LEAST_TOLD * (deltas.get(of) ?? 0)),
    left: () => [...deltas.keys()].map((of) => [of, leftOf(of)] as const),
  };
}

interface Share {
  readonly of: number;
  readonly amount: number;
}

/** What was given in a group, by whom. Who took from whom follows, and is worked out for who asks. */
interface Given {
  readonly whole: number;
  readonly by: ReadonlyMap<number, number>;
  /** Who gave a share that is worth a name. */
  readonly most: readonly number[];
}

interface Taken {
  readonly amount: number;
  readonly from: Given;
}

function handOver(
  takers: readonly Share[],
  givers: readonly Share[],
  left: Map<number, number>,
  took: Map<number, Taken[]>,
): void {
  const [taken, given] = [sumOf(takers), sumOf(givers)];
  const amount = Math.min(taken, given);
  if (amount <= 0) return;
  const from: Given = {
    whole: given,
    by: new Map(givers.map((giver) => [giver.of, giver.amount])),
    most: givers.filter((giver) => giver.amount >= LEAST_TOLD * given).map(({ of }) => of),
  };
  for (const taker of takers) {
    const takes = (amount * taker.amount) / taken;
    left.set(taker.of, left.get(taker.of)! - takes);
    const known = took.get(taker.of);
    if (known) known.push({ amount: takes, from });
    else took.set(taker.of, [{ amount: takes, from }]);
  }
  for (const giver of givers) {
    left.set(giver.of, left.get(giver.of)! + (amount * giver.amount) / given);
  }
}

/**
 * Who gave at least so much, the most first. Who gave less than a share worth a name in each group
 * gave less than that of all.
 */
function giversOf(taken: readonly Taken[], least: number): number[] {
  const gave = (giver: number) =>
    taken.reduce(
      (sum, { amount, from }) => sum + (amount * (from.by.get(giver) ?? 0)) / from.whole,
      0,
    );
  return [...new Set(taken.flatMap(({ from }) => from.most))]
    .map((giver) => ({ giver, amount: gave(giver) }))
    .filter(({ amount }) => amount >= least)
    .sort((a, b) => b.amount - a.amount)
    .map(({ giver }) => giver);
}

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}
