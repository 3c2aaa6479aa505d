import { EdgeTable } from './edge-table.ts';
import type { Nodes } from './nodes.ts';
import type { Stacks } from './stacks.ts';

/** flat and cum of each node, and who calls whom. Arrays are by node number. */
export interface Graph {
  readonly flat: Float64Array;
  readonly cum: Float64Array;
  readonly edges: EdgeTable;
}

/**
 * Adds the stacks up. A node counts once a stack for cum, however often it recurses; so does an
 * edge. Where `kept` leaves nodes out, edges go over the gap, and a stack whose leaf is left out is
 * nobody's flat.
 *
 * @param kept 1 for each node to keep; every node without it
 * @see google/pprof internal/graph/graph.go, `newGraph`
 */
export function buildGraph(
  { stacks, values }: Stacks,
  { names, ofLocation }: Nodes,
  kept?: Uint8Array,
): Graph {
  const flat = new Float64Array(names.length);
  const cum = new Float64Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  const edges = new EdgeTable(names.length);
  for (let sample = 0; sample < stacks.length; sample++) {
    const value = values[sample]!;
    const stack = stacks[sample]!;
    let parent = -1;
    let gap = false;
    for (let i = stack.length - 1; i >= 0; i--) {
      const frames = ofLocation[stack[i]!]!;
      const outermost = frames.length - 1;
      for (let k = outermost; k >= 0; k--) {
        const node = frames[k]!;
        if (kept && kept[node] === 0) {
          gap = true;
          continue;
        }
        if (lastSeen[node] !== sample) {
          lastSeen[node] = sample;
          cum[node]! += value;
        }
        if (parent >= 0 && parent !== node) {
          edges.add(parent, node, sample, value, k !== outermost, gap);
        }
        parent = node;
        gap = false;
      }
    }
    if (parent >= 0 && !gap) flat[parent]! += value;
  }
  return { flat, cum, edges };
}
