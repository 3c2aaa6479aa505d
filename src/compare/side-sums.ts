import { groupBy } from '../group-by.ts';
import type { MeasuredRun } from './measured-run.ts';
import { type Choice, NodeSums } from './node-sums.ts';
import { VARIANCES } from './noise-columns.ts';
import type { Side } from './side.ts';

/** What one benchmark of one run counts for in a sum: 0 leaves it out. */
export type Weight = (run: MeasuredRun, benchmark: string) => number;

/** Adds the tallies of one side up by weight. Variances go by its square. */
export function addUp(side: Side, runs: readonly MeasuredRun[], weigh: Weight): NodeSums {
  const parts = runs
    .filter((run) => run.side === side)
    .flatMap((run) =>
      [...run.samples.keys()].map((benchmark) => {
        return { run, benchmark, weight: weigh(run, benchmark) };
      }),
    )
    .filter(({ weight }) => weight !== 0)
    .map((part) => ({ ...part, tally: part.run.tally(part.benchmark) }));
  const nodes = parts.flatMap(({ tally }) => [...tally.nodes]);
  const sums = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
  for (const { run, tally, weight } of parts) {
    const variances = run.columns.length;
    const factors = Array.from({ length: sums.columns }, (_, column) =>
      column < variances ? weight : column < variances + VARIANCES ? weight ** 2 : 1,
    );
    tally.nodes.forEach((node, row) => {
      sums.addRow(node, tally.sums, row, factors);
    });
  }
  return sums;
}

/**
 * The same of profiles in which everything is counted: of each pair's repeats the chosen amount. A
 * growth between the greatest base and the least head is one that every repeat shows.
 */
export function addUpRepeats(
  side: Side,
  runs: readonly MeasuredRun[],
  { weigh, per = 1 }: { weigh: Weight; per?: number },
): (choose: Choice) => NodeSums {
  // Each repeat alone, at the weight of a whole side: sums of whole numbers, divided at the end.
  const alone: Weight = (run, benchmark) => weigh(run, benchmark) * run.repeats;
  const repeats = groupBy(
    runs.filter((run) => run.side === side),
    ({ pair, repeat }) => `${pair} ${repeat}`,
  );
  const each = [...repeats.values()].map((group) => ({
    pair: group[0]!.pair,
    sums: addUp(side, group, alone),
  }));
  const nodes = new Set(each.flatMap(({ sums }) => [...sums.nodes()]));
  const pairs = [...groupBy(each, ({ pair }) => pair).values()];
  const [only, ...others] = each;
  if (only && others.length === 0 && per === 1) return () => only.sums;
  return (choose) => {
    const chosen = new NodeSums(nodes, runs[0]?.tallied.length ?? 0);
    for (const pair of pairs) {
      chosen.addChosen(
        pair.map(({ sums }) => sums),
        choose,
        1 / per,
      );
    }
    return chosen;
  };
}
