import { compareBytes } from './order.ts';
import type { View } from './view.ts';

/** A caller or callee of a node. */
export interface Call {
  readonly name: string;
  /** Value of the stacks that make this call, each counted once. */
  readonly weight: number;
  readonly inline: boolean;
}

export interface Calls {
  readonly callers: readonly Call[];
  readonly callees: readonly Call[];
}

/**
 * Who calls each node and whom it calls, greatest magnitude first. Where weights are equal but for
 * their sign, pprof's order is random; here it is by name.
 *
 * @see google/pprof internal/graph/graph.go, `EdgeMap.Sort`
 */
export function callsByNode({ graph: { graph, edgeShown }, names }: View): (node: number) => Calls {
  const { edges } = graph;
  const callers = new Map<number, Call[]>();
  const callees = new Map<number, Call[]>();
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 0) continue;
    const caller = edges.caller[edge]!;
    const callee = edges.callee[edge]!;
    const call = { weight: edges.weight[edge]!, inline: edges.inline[edge] === 1 };
    listOf(callers, callee).push({ ...call, name: names[caller]! });
    listOf(callees, caller).push({ ...call, name: names[callee]! });
  }
  return (node) => ({
    callers: listOf(callers, node).sort(compareCalls),
    callees: listOf(callees, node).sort(compareCalls),
  });
}

function compareCalls(a: Call, b: Call): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || compareBytes(a.name, b.name);
}

function listOf(lists: Map<number, Call[]>, node: number): Call[] {
  let list = lists.get(node);
  if (!list) {
    list = [];
    lists.set(node, list);
  }
  return list;
}
