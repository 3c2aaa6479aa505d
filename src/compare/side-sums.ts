import { Grid } from './grid.ts';
import type { MeasuredRun } from './measured-run.ts';
import { UNTOLD } from './noise-columns.ts';
import type { Side } from './side.ts';

/** What one benchmark of one run counts for in a sum: 0 leaves it out. */
export type Weight = (run: MeasuredRun, benchmark: string) => number;

/** Sums of one side, by number of the function or package. */
export interface SideSums {
  readonly touched: Uint8Array;
  readonly sums: Grid;
}

/** Adds the tallies of one side up by weight. Variances go by its square. */
export function addUp(
  side: Side,
  runs: readonly MeasuredRun[],
  weigh: Weight,
  size: number,
): SideSums {
  const touched = new Uint8Array(size);
  const sums = new Grid(size, runs[0]?.columnCount ?? 0);
  for (const run of runs) {
    if (run.side !== side) continue;
    for (const [benchmark, { nodes, sums: part }] of run.tallies) {
      const weight = weigh(run, benchmark);
      if (weight === 0) continue;
      const variances = run.columns.length;
      const factors = Array.from({ length: sums.columns }, (_, column) =>
        column < variances ? weight : column < variances + UNTOLD ? weight ** 2 : 1,
      );
      nodes.forEach((node, row) => {
        touched[node] = 1;
        sums.addRow(node, part, row, factors);
      });
    }
  }
  return { touched, sums };
}

/**
 * The same, but of each pair's runs the least amount or the greatest, where there are several:
 * a growth between the greatest base and the least head is one that every run shows.
 */
export function addUpExtremes(
  side: Side,
  runs: readonly MeasuredRun[],
  weigh: Weight,
  size: number,
  choose: (a: number, b: number) => number,
): Grid {
  const sums = new Grid(size, runs[0]?.columnCount ?? 0);
  // Each run alone, at the weight of a whole side.
  const alone: Weight = (run, benchmark) => weigh(run, benchmark) / run.weight;
  for (const pair of new Set(runs.map((run) => run.pair))) {
    const each = runs
      .filter((run) => run.side === side && run.pair === pair)
      .map((run) => addUp(side, [run], alone, size).sums);
    if (each.length > 0) sums.addChosen(each, choose);
  }
  return sums;
}
