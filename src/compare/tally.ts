import { UserError } from '../errors.ts';
import { ATTRIBUTES } from './heap-diff.ts';
import type { NameTable } from './name-table.ts';
import type { Stacks } from './stacks.ts';

/** Sums of some samples' columns, per function and package, under every attribute at once. */
export interface Tally {
  /** Numbers of the functions and packages that have any amount. */
  readonly nodes: Int32Array;
  /** For each of them, each attribute and each column: `(node · attributes + attribute) · columns + column`. */
  readonly sums: Float64Array;
}

const FLAT = ATTRIBUTES.indexOf('flat');
const CUM = ATTRIBUTES.indexOf('cum');
const OWNED = ATTRIBUTES.indexOf('owned');

/**
 * One pass over the stacks. A function or package counts once per stack for cum however often it
 * recurses, which is why the cum of a roll-up is tallied here and never added up from parts.
 *
 * @see google/pprof internal/graph/graph.go, `newGraph`, for flat and cum.
 */
export function tally(
  stacks: Stacks,
  samples: readonly number[],
  columns: readonly Float64Array[],
  names: NameTable,
): Tally {
  const size = names.functions.length + names.packages.length;
  const lastSeen = new Int32Array(size).fill(-1);
  const sums = new Float64Array(size * ATTRIBUTES.length * columns.length);
  const touched: number[] = [];

  const add = (node: number, attribute: number, sample: number) => {
    const at = (node * ATTRIBUTES.length + attribute) * columns.length;
    for (let c = 0; c < columns.length; c++) sums[at + c]! += columns[c]![sample]!;
  };
  const see = (node: number, sample: number) => {
    if (lastSeen[node] === sample) return;
    if (lastSeen[node] === -1) touched.push(node);
    lastSeen[node] = sample;
    add(node, CUM, sample);
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
        add(node, FLAT, sample);
        add(declared.package, FLAT, sample);
      }
      if (declared.owns && !charged) {
        charged = true;
        add(node, OWNED, sample);
        add(declared.package, OWNED, sample);
      }
    }
  }
  return compact(touched, sums, columns.length);
}

/** Keeps the touched nodes only: a tally is per benchmark, and most functions are in few. */
function compact(touched: readonly number[], sums: Float64Array, columns: number): Tally {
  const nodes = Int32Array.from(touched).sort();
  const width = ATTRIBUTES.length * columns;
  const kept = new Float64Array(nodes.length * width);
  nodes.forEach((node, i) => {
    kept.set(sums.subarray(node * width, (node + 1) * width), i * width);
  });
  return { nodes, sums: kept };
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
