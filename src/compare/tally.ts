import { UserError } from '../errors.ts';
import { Grid, type Row } from './grid.ts';
import type { Attribute } from './heap-diff.ts';
import { type NameTable, numbersOf } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** Sums of some samples' columns, per function and package, under every attribute at once. */
export interface Tally {
  /** Numbers of the functions and packages that have any amount. */
  readonly nodes: Int32Array;
  /** A row for each of them. */
  readonly sums: Grid;
}

/**
 * Tallies some samples of a run after others, such as those of each benchmark, in one pass over
 * their stacks. A function or package counts once per stack for cum however often it recurses,
 * which is why the cum of a roll-up is tallied here and never added up from parts.
 *
 * The tables are as large as all names together, and are made once: for each of many benchmarks, or
 * of many profiles, anew they would take the square of what is tallied.
 *
 * @see google/pprof internal/graph/graph.go, `newGraph`, for flat and cum.
 */
export function tallier(
  names: NameTable,
): (stacks: Stacks, columns: readonly Float64Array[], samples: readonly number[]) => Tally {
  const size = names.functions.length + names.packages.length;
  const lastSeen = new Int32Array(size).fill(-1);
  const grids = new Map<number, Grid>();
  return (stacks, columns, samples) => {
    const sums = grids.get(columns.length) ?? new Grid(size, columns.length);
    grids.set(columns.length, sums);
    return tally({ stacks, columns, samples, names, lastSeen, sums });
  };
}

interface Tables {
  readonly stacks: Stacks;
  readonly columns: readonly Float64Array[];
  readonly samples: readonly number[];
  readonly names: NameTable;
  /** By node its last sample, and nothing but -1 before and after. */
  readonly lastSeen: Int32Array;
  /** Nothing but 0 before and after. */
  readonly sums: Grid;
}

function tally({ stacks, columns, samples, names, lastSeen, sums }: Tables): Tally {
  const { start, node: nodes } = stacks;
  const { packages, owns } = numbersOf(names);
  const amounts = new Float64Array(columns.length);
  // Of what a sample is about most columns are 0: nothing is in use any more, or unknown.
  const filled = new Int32Array(columns.length);
  let count = 0;
  const touched: Row[] = [];
  const add = (node: Row, attribute: Attribute) =>
    sums.add(node, attribute, amounts, filled, count);
  const see = (node: Row, sample: number) => {
    const last = lastSeen[node]!;
    if (last === sample) return;
    if (last === -1) touched.push(node);
    lastSeen[node] = sample;
    add(node, 'cum');
  };
  for (const sample of samples) {
    count = 0;
    for (let c = 0; c < columns.length; c++) {
      const amount = columns[c]![sample]!;
      amounts[c] = amount;
      if (amount !== 0) filled[count++] = c;
    }
    if (count === 0) continue;
    const leaf = start[sample]!;
    const end = start[sample + 1]!;
    let charged = false;
    for (let at = leaf; at < end; at++) {
      const node = nodes[at]!;
      const of = packages[node]!;
      see(node, sample);
      see(of, sample);
      if (at === leaf) {
        add(node, 'flat');
        add(of, 'flat');
      }
      if (!charged && owns[node] === 1) {
        charged = true;
        add(node, 'owned');
        add(of, 'owned');
      }
    }
  }
  // Most functions are in few benchmarks: the touched are kept, and the tables as they were.
  const found = Int32Array.from(touched).sort();
  for (const node of found) lastSeen[node] = -1;
  return { nodes: found, sums: sums.take(found) };
}

/** Refuses a column whose sums could leave the whole numbers that a double holds exactly. */
export function checkExact(column: Float64Array, profile: string): void {
  let magnitude = 0;
  for (const value of column) magnitude += Math.abs(value);
  if (magnitude > Number.MAX_SAFE_INTEGER) {
    throw new UserError(
      `${profile}: the values add up to more than 2^53 and cannot be summed exactly`,
    );
  }
}
