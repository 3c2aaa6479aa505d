import type { HeapProfile, ValueType } from '../profile/heap-profile.ts';
import { type Base, subtractBase } from './base.ts';
import { combine } from './combine.ts';
import { type Filters, filterStacks } from './filter.ts';
import type { Granularity } from './node-info.ts';
import { nodesOf } from './nodes.ts';
import type { Order } from './order.ts';
import { pruneFrames } from './prune.ts';
import { sampleColumn } from './sample-type.ts';
import { stacksOf } from './stacks.ts';
import { NO_TRIM, type Trim, trimmedGraph } from './trim.ts';
import { checkSafe } from './values.ts';
import { type Edge, linkEdges } from './view-edges.ts';

export interface ViewOptions {
  /** A sample type; the profile's default without it. */
  readonly metric?: string | undefined;
  /** `flat` without it. */
  readonly order?: Order;
  /** `functions` without it. */
  readonly granularity?: Granularity;
  /** Give inlined calls to the function they were inlined into. */
  readonly noInlines?: boolean;
  /** Everything is shown without it. */
  readonly trim?: Trim;
  readonly filters?: Filters;
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
}

export interface ViewNode {
  /** As pprof prints it: function, or file, or function and line. */
  readonly name: string;
  /** Source file; `''` where unknown. */
  readonly file: string;
  /** In the unit of the metric. */
  readonly flat: number;
  readonly cum: number;
  /** Heaviest first. */
  readonly callers: readonly Edge[];
  readonly callees: readonly Edge[];
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
  const { base, filters = {}, trim = NO_TRIM, order = 'flat', granularity = 'functions' } = options;
  const head = combine(profiles);
  const profile = base ? subtractBase(head, base) : head;
  const column = sampleColumn(profile, options.metric ?? '');
  checkSafe([profile.samples.values[column]!]);
  const stacks = pruneFrames(stacksOf(profile, column));
  const nodes = nodesOf(filterStacks(stacks, filters), granularity, !options.noInlines);
}
