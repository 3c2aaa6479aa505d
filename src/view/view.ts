import type { HeapProfile, ValueType } from '../profile/heap-profile.ts';
import { type Base, subtractBase } from './base.ts';
import { combine } from './combine.ts';
import { type Filters, filterStacks } from './filter.ts';
import type { Granularity } from './node-info.ts';
import { type Nodes, nodesOf } from './nodes.ts';
import type { CompilePattern } from './pattern.ts';
import { pruneFrames } from './prune.ts';
import { sampleColumn } from './sample-type.ts';
import { stacksOf } from './stacks.ts';
import { NO_TRIM, type Shape, type Trim, type TrimmedGraph, trimmedGraph } from './trim.ts';
import { checkSafe } from './values.ts';

export interface ViewOptions {
  /** A sample type; the profile's default without it. */
  readonly metric?: string | undefined;
  /** `flat` without it. */
  readonly shape?: Shape;
  /** `functions` without it. */
  readonly granularity?: Granularity;
  /** Give inlined calls to the function they were inlined into. */
  readonly noInlines?: boolean;
  /** Everything is shown without it. */
  readonly trim?: Trim;
  readonly filters?: Filters;
  /** Needed where there is a filter, or a profile that says which frames to drop. */
  readonly compile?: CompilePattern | undefined;
  readonly base?: Base | undefined;
}

/** What `go tool pprof` shows of profiles, before it is made text. */
export interface View {
  /** All profiles as one, head minus base. */
  readonly profile: HeapProfile;
  readonly metric: ValueType;
  /** What shares are of: Σ|value| before any filter; of the base alone for a diff base. */
  readonly total: number;
  readonly nodes: readonly ViewNode[];
  /** Nodes that were left out as too small, and the share that they had to have. */
  readonly dropped: number;
  readonly nodeFraction: number;
  /** Nodes there would be without the limit on their count. */
  readonly outOf: number;
  readonly filters: Filters;
  /** Callers and callees: see `callsByNode`. Names are by node number. */
  readonly graph: TrimmedGraph;
  readonly names: readonly string[];
}

export interface ViewNode {
  readonly node: number;
  /** As pprof prints it: function, or file, or function and line. */
  readonly name: string;
  /** Source file; `''` where unknown. */
  readonly file: string;
  /** In the unit of the metric. */
  readonly flat: number;
  readonly cum: number;
  /** Whether all calls of it that are shown were inlined, or some. */
  readonly inline: '' | 'inline' | 'partial-inline';
}

/**
 * Computes a view of one or several profiles: merged, less the base, pruned, filtered, added up
 * by node, trimmed and sorted, in pprof's order of steps.
 *
 * @throws UserError for profiles that do not fit together, a metric they do not have, a broken
 *   regular expression, and values whose sum is beyond 2^53
 * @see google/pprof internal/driver/driver.go, `generateRawReport`
 */
export function buildView(profiles: readonly HeapProfile[], options: ViewOptions = {}): View {
  const { base, filters = {}, trim = NO_TRIM, shape = 'flat', granularity = 'functions' } = options;
  const { compile = noPattern } = options;
  const head = combine(profiles);
  const profile = base ? subtractBase(head, base) : head;
  const column = sampleColumn(profile, options.metric ?? '');
  checkSafe([profile.samples.values[column]!]);
  const stacks = pruneFrames(stacksOf(profile, column), compile);
  const filtered = filterStacks(stacks, filters, compile);
  const nodes = nodesOf(filtered, granularity, !options.noInlines);
  const graph = trimmedGraph(filtered, nodes, shape, trim);
  return {
    profile,
    metric: profile.sampleTypes[column]!,
    total: stacks.total,
    nodes: viewNodes(graph, nodes),
    dropped: graph.dropped,
    nodeFraction: trim.nodeFraction,
    outOf: graph.outOf,
    filters,
    graph,
    names: nodes.names,
  };
}

function noPattern(): never {
  throw new Error('a view with patterns was not given what compiles them');
}

function viewNodes({ graph, shown, edgeShown }: TrimmedGraph, { names, files }: Nodes): ViewNode[] {
  const { edges, flat, cum } = graph;
  const inlined = new Uint8Array(names.length);
  const called = new Uint8Array(names.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeShown[edge] === 0) continue;
    (edges.inline[edge] === 1 ? inlined : called)[edges.callee[edge]!] = 1;
  }
  return shown.map((node) => ({
    node,
    name: names[node]!,
    file: files[node]!,
    flat: flat[node]!,
    cum: cum[node]!,
    inline: inlined[node] === 0 ? '' : called[node] === 0 ? 'inline' : 'partial-inline',
  }));
}
