import type { EdgeTable } from './edge-table.ts';
import { compareBytes } from './order.ts';

/**
 * Takes edges out that go over frames which are left out, where another way leads from the caller
 * to the callee: the lightest first, and none that is heavier than a direct call of the same callee.
 *
 * @param shown nodes in their order; the last are looked at first
 * @param edgeShown 1 for each edge that is left; edges are taken out of it
 * @see google/pprof internal/graph/graph.go, `RemoveRedundantEdges`
 */
export function removeRedundantEdges(
  edges: EdgeTable,
  names: readonly string[],
  shown: readonly number[],
  edgeShown: Uint8Array,
): void {
  const into = names.map((): number[] => []);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 1) into[edges.callee[edge]!]!.push(edge);
  }
  const lightestFirst = (a: number, b: number) =>
    Math.abs(edges.weight[a]!) - Math.abs(edges.weight[b]!) ||
    compareBytes(names[edges.caller[b]!]!, names[edges.caller[a]!]!);
  for (const node of shown.toReversed()) {
    for (const edge of into[node]!.toSorted(lightestFirst)) {
      if (edges.residual[edge] === 0) break;
      if (!hasOtherWay(edges, into, edgeShown, edge)) continue;
      edgeShown[edge] = 0;
    }
  }
}

/** Whether the edge's callee can be reached from its caller without it. */
function hasOtherWay(
  { caller, callee }: EdgeTable,
  into: readonly (readonly number[])[],
  edgeShown: Uint8Array,
  edge: number,
): boolean {
  const seen = new Set([callee[edge]!]);
  const queue = [...seen];
  for (const node of queue) {
    for (const other of into[node]!) {
      const from = caller[other]!;
      if (other === edge || edgeShown[other] === 0 || seen.has(from)) continue;
      if (from === caller[edge]) return true;
      seen.add(from);
      queue.push(from);
    }
  }
  return false;
}
