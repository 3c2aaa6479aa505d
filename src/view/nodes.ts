import { Interner } from './interner.ts';
import { describe, type Granularity, identity, type NodeInfo, printableName } from './node-info.ts';
import type { Stacks } from './stacks.ts';

/** What the frames of all locations are called, and which frames are the same node. */
export interface Nodes {
  /** Per node: what to print. */
  readonly names: readonly string[];
  /** Per node: the source file of its first function; `''` where unknown. */
  readonly files: readonly string[];
  /** Per location: its nodes, innermost first. */
  readonly ofLocation: readonly Int32Array[];
}

/**
 * Gives every frame its node.
 *
 * @param inlines without them, a location is its outermost frame: inlined calls go to the function
 *   they were inlined into
 * @see google/pprof internal/graph/graph.go, `nodeInfo`
 */
export function nodesOf(stacks: Stacks, granularity: Granularity, inlines = true): Nodes {
  const { locations } = stacks.profile;
  const interner = new Interner<NodeInfo>();
  const nodeAt = (location: number, line: number | undefined) => {
    const info = describe(stacks, granularity, location, line);
    return interner.intern(identity(info), () => info);
  };
  // Most granularities do not look beyond a function's name and file: one node each.
  const fixed = granularity !== 'lines' && granularity !== 'addresses';
  const ofFunction = new Int32Array(stacks.names.length).fill(-1);
  const nodeOf = (location: number, line: number): number => {
    const fn = locations.lineFunction[line]!;
    if (!fixed || stacks.names[fn] === '') return nodeAt(location, line);
    if (ofFunction[fn] === -1) ofFunction[fn] = nodeAt(location, line);
    return ofFunction[fn]!;
  };
  const ofLocation = stacks.lines.map((lines, location) => {
    if (lines.length === 0) return Int32Array.of(nodeAt(location, undefined));
    return (inlines ? lines : lines.subarray(-1)).map((line) => nodeOf(location, line));
  });
  return {
    names: interner.items.map(printableName),
    files: interner.items.map(({ source }) => source),
    ofLocation,
  };
}
