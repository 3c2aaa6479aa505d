import { buildGraph, type Graph } from './graph.ts';
import type { Nodes } from './nodes.ts';
import { compareNodes, type Order } from './order.ts';
import type { Stacks } from './stacks.ts';

/** What to leave out as too small to matter; zeros keep everything. */
export interface Trim {
  /** Nodes whose cum is below this share of all flat. */
  readonly nodeFraction: number;
  /** Edges below this share. */
  readonly edgeFraction: number;
  /** Nodes to keep at most; 0 for all. */
  readonly nodeCount: number;
}

export const NO_TRIM: Trim = { nodeFraction: 0, edgeFraction: 0, nodeCount: 0 };
/** pprof's defaults for `-top` and for `-tree`. */
export const TOP_TRIM: Trim = { nodeFraction: 0.005, edgeFraction: 0.001, nodeCount: 0 };
export const TREE_TRIM: Trim = { ...TOP_TRIM, nodeCount: 80 };

export interface TrimmedGraph {
  readonly graph: Graph;
  /** Numbers of the nodes to show, in order. */
  readonly shown: readonly number[];
  /** 1 for each edge to show. */
  readonly edgeShown: Uint8Array;
  /** Nodes left out as too small. */
  readonly dropped: number;
  /** Nodes there were before `nodeCount` cut. */
  readonly outOf: number;
}

/**
 * Builds the graph and trims it as pprof does. The limits are shares of the net flat of all nodes,
 * which in a difference may be next to nothing.
 *
 * @see google/pprof internal/report/report.go, `newTrimmedGraph`
 */
export function trimmedGraph(stacks: Stacks, nodes: Nodes, order: Order, trim: Trim): TrimmedGraph {
  let graph = buildGraph(stacks, nodes);
  let shown = present(graph);
  const flat = shown.reduce((sum, node) => sum + graph.flat[node]!, 0);
  const nodeCutoff = Math.abs(Math.trunc(flat * trim.nodeFraction));
  const edgeCutoff = Math.abs(Math.trunc(flat * trim.edgeFraction));
  const keep = (numbers: readonly number[]) => {
    if (numbers.length === shown.length) return;
    const kept = new Uint8Array(nodes.names.length);
    for (const number of numbers) kept[number] = 1;
    graph = buildGraph(stacks, nodes, kept);
    shown = present(graph);
  };

  const before = shown.length;
  keep(shown.filter((node) => Math.abs(graph.cum[node]!) >= nodeCutoff));
  const outOf = shown.length;
  shown = sorted(graph, nodes, shown, order);
  if (trim.nodeCount > 0) {
    keep(shown.slice(0, trim.nodeCount));
    shown = sorted(graph, nodes, shown, order);
  }
  return { graph, shown, edgeShown: edgesFrom(graph, edgeCutoff), dropped: before - outOf, outOf };
}

function isPresent({ flat, cum }: Graph, node: number): boolean {
  return flat[node] !== 0 || cum[node] !== 0;
}

function present(graph: Graph): number[] {
  return Array.from(graph.flat.keys()).filter((node) => isPresent(graph, node));
}

function sorted(graph: Graph, { names }: Nodes, shown: readonly number[], order: Order): number[] {
  return shown
    .map((node) => ({ node, name: names[node]!, flat: graph.flat[node]!, cum: graph.cum[node]! }))
    .sort(compareNodes(order))
    .map(({ node }) => node);
}

/** pprof looks at the callers of each node that is there: edges to one that nets to 0 stay. */
function edgesFrom(graph: Graph, cutoff: number): Uint8Array {
  const { edges } = graph;
  return Uint8Array.from({ length: edges.length }, (_, edge) =>
    Math.abs(edges.weight[edge]!) >= cutoff || !isPresent(graph, edges.callee[edge]!) ? 1 : 0,
  );
}
