import { ATTRIBUTES } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import { noisePowers } from './noise-columns.ts';

/** What one benchmark of one run counts for in a sum: 0 leaves it out. */
export type Weight = (run: MeasuredRun, benchmark: string) => number;

/** Sums of one side: `(node · attributes + attribute) · columns + column`. */
export interface SideSums {
  readonly touched: Uint8Array;
  readonly sums: Float64Array;
  readonly columns: number;
}

/** Adds the tallies of one side up by weight. */
export function addUp(
  side: Side,
  runs: readonly MeasuredRun[],
  weigh: Weight,
  size: number,
): SideSums {
  const columns = runs[0]?.tallied ?? 0;
  const width = ATTRIBUTES.length * columns;
  const touched = new Uint8Array(size);
  const sums = new Float64Array(size * width);
  for (const run of runs) {
    if (run.side !== side) continue;
    const powers = columnPowers(run, columns);
    for (const [benchmark, { nodes, sums: part }] of run.tallies) {
      const weight = weigh(run, benchmark);
      if (weight === 0) continue;
      const factors = powers.map((power) => weight ** power);
      nodes.forEach((node, i) => {
        touched[node] = 1;
        for (let k = 0; k < width; k++) {
          sums[node * width + k]! += part[i * width + k]! * factors[k % columns]!;
        }
      });
    }
  }
  return { touched, sums, columns };
}

function columnPowers(run: MeasuredRun, columns: number): number[] {
  const noise = noisePowers(run.run.profile.period);
  return [...new Array<number>(columns - noise.length).fill(1), ...noise];
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
  pick: (a: number, b: number) => number,
): Float64Array {
  const sums = new Float64Array(size * ATTRIBUTES.length * (runs[0]?.tallied ?? 0));
  // Each run alone, at the weight of a whole side.
  const alone: Weight = (run, benchmark) => weigh(run, benchmark) / run.weight;
  for (const pair of new Set(runs.map((run) => run.pair))) {
    const each = runs
      .filter((run) => run.side === side && run.pair === pair)
      .map((run) => addUp(side, [run], alone, size).sums);
    for (let i = 0; i < sums.length; i++) {
      sums[i]! += each.map((values) => values[i]!).reduce((a, b) => pick(a, b));
    }
  }
  return sums;
}
