import { groupBy } from '../group-by.ts';
import { ATTRIBUTES } from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import { type Choice, type Column, NodeSums } from './node-sums.ts';
import { VARIANCES } from './noise-columns.ts';
import type { Side } from './side.ts';

/** What one benchmark of one run counts for in a sum: 0 leaves it out. */
export type Weight = (run: MeasuredRun, benchmark: string) => number;

/** Adds the tallies of one side up. */
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
  return new NodeSums(nodes, (column, sums, rowOf) => {
    for (const { run, tally, weight } of parts) {
      const part = tally.sums(run.tallied(column));
      const factor = weight ** powerOf(column, run);
      tally.nodes.forEach((node, at) => {
        const row = rowOf.get(node)!;
        for (const attribute of ATTRIBUTES) sums[attribute][row]! += part[attribute][at]! * factor;
      });
    }
  });
}

/** Amounts go by weight, variances by its square, and whether anything is untold by neither. */
function powerOf(column: Column, { columns }: MeasuredRun): number {
  if (column < columns.length) return 1;
  return column < columns.length + VARIANCES ? 2 : 0;
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
  const factor = 1 / per;
  return (choose) =>
    new NodeSums(nodes, (column, sums, rowOf) => {
      for (const pair of pairs) {
        for (const node of new Set(pair.flatMap((repeat) => [...repeat.sums.nodes()]))) {
          for (const attribute of ATTRIBUTES) {
            const values = pair.map((repeat) => repeat.sums.at(node, attribute, column));
            sums[attribute][rowOf.get(node)!]! += choose(values) * factor;
          }
        }
      }
    });
}
