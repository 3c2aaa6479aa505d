import { UserError } from '../errors.ts';
import { remembered } from '../remembered.ts';
import { type NameTable, numbersOf } from './name-table.ts';
import type { Stacks } from './stacks.ts';
import { type Sums, sumsOf } from './sums.ts';

/** Sums of some samples of a run, per function and package. */
export interface Tally {
  /** Numbers of the functions and packages that have any amount, ascending. */
  readonly nodes: Int32Array;
  /** What they have of a column, in the same order; made when it is asked for. */
  readonly sums: (column: Float64Array) => Sums;
}

/** Some samples of a run, and the columns of which one that counts has any amount. */
export interface Tallied {
  readonly stacks: Stacks;
  readonly samples: readonly number[];
  readonly amounts: readonly Float64Array[];
}

/**
 * Tallies some samples of a run after others, such as those of each benchmark, a pass over their
 * stacks for each column. A function or package counts once per stack for cum however often it
 * recurses, which is why the cum of a roll-up is tallied here and never added up from parts.
 *
 * The tables are as large as all names together, and are made once: for each of many benchmarks, or
 * of many profiles, anew they would take the square of what is tallied.
 *
 * @see google/pprof internal/graph/graph.go, `newGraph`, for flat and cum.
 */
export function tallier(names: NameTable): (tallied: Tallied) => Tally {
  const size = names.functions.length + names.packages.length;
  const tables = { names, lastSeen: new Int32Array(size).fill(-1), sums: sumsOf(size) };
  return (tallied) => {
    const nodes = nodesOn(tallied, tables);
    return { nodes, sums: remembered((column) => tally(tallied, column, nodes, tables)) };
  };
}

interface Tables {
  readonly names: NameTable;
  /** By node its last sample, and nothing but -1 before and after. */
  readonly lastSeen: Int32Array;
  /** Nothing but 0 before and after. */
  readonly sums: Sums;
}

function nodesOn({ stacks, samples, amounts }: Tallied, { names, lastSeen }: Tables): Int32Array {
  const { start, node: nodes } = stacks;
  const { packages } = numbersOf(names);
  const found: number[] = [];
  for (const sample of samples) {
    if (!hasAny(amounts, sample)) continue;
    const end = start[sample + 1]!;
    for (let at = start[sample]!; at < end; at++) {
      const node = nodes[at]!;
      if (lastSeen[node] !== -1) continue;
      lastSeen[node] = sample;
      found.push(node);
      const of = packages[node]!;
      if (lastSeen[of] !== -1) continue;
      lastSeen[of] = sample;
      found.push(of);
    }
  }
  for (const node of found) lastSeen[node] = -1;
  // Most functions are in few benchmarks: only those that were found have a place.
  return Int32Array.from(found).sort();
}

export function hasAny(amounts: readonly Float64Array[], sample: number): boolean {
  for (const column of amounts) if (column[sample] !== 0) return true;
  return false;
}

function tally(
  { stacks, samples }: Tallied,
  column: Float64Array,
  found: Int32Array,
  { names, lastSeen, sums: { flat, cum, owned } }: Tables,
): Sums {
  const { start, node: nodes } = stacks;
  const { packages, owns } = numbersOf(names);
  for (const sample of samples) {
    const amount = column[sample]!;
    if (amount === 0) continue;
    const leaf = start[sample]!;
    const end = start[sample + 1]!;
    let isCharged = false;
    for (let at = leaf; at < end; at++) {
      const node = nodes[at]!;
      const of = packages[node]!;
      if (lastSeen[node] !== sample) {
        lastSeen[node] = sample;
        cum[node]! += amount;
      }
      if (lastSeen[of] !== sample) {
        lastSeen[of] = sample;
        cum[of]! += amount;
      }
      if (at === leaf) {
        flat[node]! += amount;
        flat[of]! += amount;
      }
      if (!isCharged && owns[node] === 1) {
        isCharged = true;
        owned[node]! += amount;
        owned[of]! += amount;
      }
    }
  }
  const taken = sumsOf(found.length);
  found.forEach((node, row) => {
    taken.flat[row] = flat[node]!;
    taken.cum[row] = cum[node]!;
    taken.owned[row] = owned[node]!;
    lastSeen[node] = -1;
    flat[node] = 0;
    cum[node] = 0;
    owned[node] = 0;
  });
  return taken;
}

/** Refuses a column whose sums could leave the whole numbers that a double holds exactly. */
export function checkExact(column: Float64Array, profile: string): void {
  let magnitude = 0;
  for (let i = 0; i < column.length; i++) magnitude += Math.abs(column[i]!);
  if (magnitude > Number.MAX_SAFE_INTEGER) {
    throw new UserError(
      `${profile}: the values add up to more than 2^53 and cannot be summed exactly`,
    );
  }
}
