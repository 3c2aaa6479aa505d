import { UserError } from '../errors.ts';
import { Grid, type Row } from './grid.ts';
import type { Attribute } from './heap-diff.ts';
import type { NameTable } from './name-table.ts';
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
  const add = (node: Row, attribute: Attribute, sample: number) => {
    for (let c = 0; c < columns.length; c++) sums.add(node, attribute, c, columns[c]![sample]!);
  };
  const touched: Row[] = [];
  const see = (node: Row, sample: number) => {
    if (lastSeen[node] === sample) return;
    if (lastSeen[node] === -1) touched.push(node);
    lastSeen[node] = sample;
    add(node, 'cum', sample);
  };
  for (const sample of samples) {
    if (columns.every((column) => column[sample] === 0)) continue;
    const leaf = stacks.start[sample]!;
    let charged = false;
    for (let at = leaf; at < stacks.start[sample + 1]!; at++) {
      const node = stacks.node[at]!;
      const declared = names.functions[node]!;
      see(node, sample);
      see(declared.package, sample);
      if (at === leaf) {
        add(node, 'flat', sample);
        add(declared.package, 'flat', sample);
      }
      if (declared.owns && !charged) {
        charged = true;
        add(node, 'owned', sample);
        add(declared.package, 'owned', sample);
      }
    }
  }
  // Most functions are in few benchmarks: the touched are kept, and the tables as they were.
  const nodes = Int32Array.from(touched).sort();
  for (const node of nodes) lastSeen[node] = -1;
  return { nodes, sums: sums.take(nodes) };
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
