import { byEntropy } from './entropy.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { Nodes } from './nodes.ts';
import { compareNodes, type Order } from './order.ts';
import { removeRedundantEdges } from './redundant-edges.ts';
import type { Stacks } from './stacks.ts';
import { tagCounts } from './tags.ts';

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
/** pprof's defaults for `-top`, for `-tree` and for pictures. */
export const TOP_TRIM: Trim = { nodeFraction: 0.005, edgeFraction: 0.001, nodeCount: 0 };
export const TREE_TRIM: Trim = { ...TOP_TRIM, nodeCount: 80 };
export const PICTURE_TRIM: Trim = TREE_TRIM;

/** What a report is: lines in an order, or a picture, whose nodes and edges are chosen to be looked at. */
export type Shape = Order | 'picture';

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
export function trimmedGraph(stacks: Stacks, nodes: Nodes, shape: Shape, trim: Trim): TrimmedGraph {
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
  shown = sorted(graph, nodes, shown, shape);
  if (trim.nodeCount > 0) {
    const isPicture = shape === 'picture';
    const most = isPicture ? withTags(stacks, nodes, shown, nodeCutoff, trim) : trim.nodeCount;
    keep(shown.slice(0, most));
    shown = sorted(graph, nodes, shown, shape);
  }
  const edgeShown = edgesFrom(graph, edgeCutoff);
  if (shape === 'picture') removeRedundantEdges(graph.edges, nodes.names, shown, edgeShown);
  return { graph, shown, edgeShown, dropped: before - outOf, outOf };
}

/** pprof hangs the sizes of objects on the nodes of a picture, four at most, and counts them as nodes. */
const MOST_TAGS = 4;

/**
 * How many nodes there are to be, the tags that hang on them counted.
 *
 * @see google/pprof internal/graph/graph.go, `selectTopNodes`
 */
function withTags(
  stacks: Stacks,
  nodes: Nodes,
  shown: readonly number[],
  cutoff: number,
  { nodeCount }: Trim,
): number {
  const tags = tagCounts(stacks, nodes, new Set(shown), cutoff);
  let count = 0;
  const last = shown.findIndex((node) => {
    count += Math.min(tags[node]!, MOST_TAGS) + 1;
    return count >= nodeCount;
  });
  return last < 0 ? nodeCount : last + 1;
}

function isPresent({ flat, cum }: Graph, node: number): boolean {
  return flat[node] !== 0 || cum[node] !== 0;
}

function present(graph: Graph): number[] {
  return Array.from(graph.flat.keys()).filter((node) => isPresent(graph, node));
}

function sorted(graph: Graph, { names }: Nodes, shown: readonly number[], shape: Shape): number[] {
  if (shape === 'picture') return byEntropy(graph, names, shown);
  return shown
    .map((node) => ({ node, name: names[node]!, flat: graph.flat[node]!, cum: graph.cum[node]! }))
    .sort(compareNodes(shape))
    .map(({ node }) => node);
}

/** pprof looks at the callers of each node that is there: edges to one that nets to 0 stay. */
function edgesFrom(graph: Graph, cutoff: number): Uint8Array {
  const { edges } = graph;
  return Uint8Array.from({ length: edges.length }, (_, edge) =>
    Math.abs(edges.weight[edge]!) >= cutoff || !isPresent(graph, edges.callee[edge]!) ? 1 : 0,
  );
}
