import type { Graph } from './graph.ts';
import { compareBytes } from './order.ts';

/**
 * Orders nodes by how much a picture gains by them: one through which all passes from one caller to
 * one callee is worth little, one where ways part or meet is worth more.
 *
 * @see google/pprof internal/graph/graph.go, `EntropyOrder`
 */
export function byEntropy(
  graph: Graph,
  names: readonly string[],
  shown: readonly number[],
): number[] {
  const scoreOf = scoring(graph);
  return shown
    .map((node) => ({ node, score: scoreOf(node), name: names[node]! }))
    .sort(
      (a, b) =>
        Number(b.score - a.score) ||
        compareBytes(a.name, b.name) ||
        Math.abs(graph.flat[b.node]!) - Math.abs(graph.flat[a.node]!),
    )
    .map(({ node }) => node);
}

/** @see google/pprof internal/graph/graph.go, `entropyScore` */
function scoring({ flat, cum, edges }: Graph): (node: number) => bigint {
  const into = Array.from(flat, (): number[] => []);
  const out = Array.from(flat, (): number[] => []);
  for (let edge = 0; edge < edges.length; edge++) {
    into[edges.callee[edge]!]!.push(edges.weight[edge]!);
    out[edges.caller[edge]!]!.push(edges.weight[edge]!);
  }
  return (node) => {
    const own = flat[node]!;
    const score = entropy(into[node]!, 0) + entropy(out[node]!, own);
    return magnitude(toInt64(score * cum[node]!) + BigInt(own));
  };
}

/** Of a node's calls on one side, in bits; who has none there begins or ends a way, and counts 1. */
function entropy(weights: readonly number[], own: number): number {
  if (weights.length === 0) return 1;
  const total = weights.reduce((sum, weight) => sum + Math.max(weight, 0), own);
  if (total === 0) return 0;
  const parts = own > 0 ? [...weights, own] : weights;
  return parts.reduce((sum, part) => {
    const share = Math.abs(part) / total;
    return sum - share * Math.log2(share);
  }, 0);
}

/**
 * As Go converts on amd64. What is no number becomes the least: calls that cancel in a difference
 * have no share of which there is a logarithm.
 */
function toInt64(value: number): bigint {
  return Number.isNaN(value) ? -(2n ** 63n) : BigInt(Math.trunc(value));
}

/** The least number has none, and stays below all others. */
function magnitude(value: bigint): bigint {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped < 0n ? BigInt.asIntN(64, -wrapped) : wrapped;
}
