import { METRIC, type Metric } from '../profile/metric.ts';
import { CallTree } from './call-tree.ts';
import { columnOf, type MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { SIDES, type Side } from './side.ts';
import type { Weight } from './side-sums.ts';
import { wayFrames } from './way-frames.ts';

/** Where allocation happens, as a tree of calls in columns: what a flame graph is drawn from. */
export interface Flame {
  readonly package: string;
  /** `''` for a whole profile. */
  readonly benchmark: string;
  /** Of one operation, of what comes once beside them, of a package's start, or of a whole profile. */
  readonly of: 'operation' | 'set-up' | 'start' | 'profile';
  /** Functions by their whole names, each once. */
  readonly names: readonly string[];
  /** Per node: its caller, which stands before it; the root is the first and has -1. */
  readonly parent: readonly number[];
  /** Per node: an index of `names`. */
  readonly name: readonly number[];
  /** Per metric and side, per node: what it allocates itself. */
  readonly self: Readonly<Partial<Record<Metric, Readonly<Record<Side, readonly number[]>>>>>;
  /** Undefined where stacks are sampled or of whole profiles, which do not tell it. */
  readonly moves?: FlameMoves;
  /** Nodes that are too small to be seen, and stand together as one beneath their caller. */
  readonly folded: number;
}

/** What only moved from one function to another; all by indices of `names`. */
export interface FlameMoves {
  /**
   * Per metric: of what a function allocates itself, how much others gave up (above 0) or took over
   * (below 0).
   */
  readonly moved: Readonly<Partial<Record<Metric, Readonly<Record<number, number>>>>>;
  /** Whole names of those that gave it up. */
  readonly from: Readonly<Record<number, readonly string[]>>;
  /** What a function was called on base. */
  readonly was: Readonly<Record<number, string>>;
}

/** What the stacks tell of a flame graph. */
export type FlameTree = Pick<Flame, 'names' | 'parent' | 'name' | 'self' | 'folded'>;

/** Metrics that are drawn, in order. */
const DRAWN = ['alloc_space', 'alloc_objects', 'inuse_space', 'inuse_objects'] as const;

/** Share of all below which a node is folded, and nodes of a tree that are never more. */
const LEAST = 0.0001;
const MOST = 5_000;

/** The tree of some runs, amounts at their weights. */
export function flameOf(runs: readonly MeasuredRun[], weigh: Weight, names: NameTable): FlameTree {
  const tree = new AmountTree();
  for (const run of runs) {
    for (const [benchmark, samples] of run.samples) {
      const factor = weigh(run, benchmark);
      if (factor === 0) continue;
      for (const sample of samples) {
        const frames = wayFrames(run.stacks, sample, names).map((at) => run.stacks.node[at]!);
        const node = frames.reduce((parent, fn) => tree.child(parent, fn), 0);
        DRAWN.forEach((metric, i) => {
          const amount = columnOf(run, metric)?.[sample] ?? 0;
          tree.self[2 * i + SIDES.indexOf(run.side)]![node]! += amount * factor;
        });
      }
    }
  }
  return folded(tree, (fn) => names.functions[fn]!.name);
}

/** Function numbers of nodes that are none. */
const ROOT = -1;
const SMALLER = -2;

class AmountTree extends CallTree {
  /** Base and head of each metric that is drawn. */
  readonly self: readonly number[][] = DRAWN.flatMap(() => SIDES.map(() => [0]));

  constructor() {
    super(ROOT);
  }

  override child(parent: number, fn: number): number {
    const node = super.child(parent, fn);
    if (node === this.self[0]!.length) for (const column of this.self) column.push(0);
    return node;
  }
}

/** The same tree without what nobody could see, and with texts for names. */
function folded(tree: AmountTree, nameOf: (fn: number) => string): FlameTree {
  const sums = tree.self.map((column) => column.map(Math.abs));
  for (const column of sums) {
    for (let node = column.length - 1; node > 0; node--) {
      column[tree.parent[node]!]! += column[node]!;
    }
  }
  const shares = tree.fn.map((_, node) =>
    Math.max(...sums.map((column) => (column[0] === 0 ? 0 : column[node]! / column[0]!))),
  );
  const least = Math.max(LEAST, shares.toSorted((a, b) => b - a)[MOST] ?? 0);
  const kept = new AmountTree();
  const target = [0];
  const small = new Set<number>();
  for (let node = 1; node < tree.parent.length; node++) {
    const above = target[tree.parent[node]!]!;
    if (small.has(above)) target.push(above);
    else if (shares[node]! > least) target.push(kept.child(above, tree.fn[node]!));
    else {
      const together = kept.child(above, SMALLER);
      small.add(together);
      target.push(together);
    }
  }
  target.forEach((to, node) => {
    tree.self.forEach((column, i) => {
      kept.self[i]![to]! += column[node]!;
    });
  });
  const numbers = new Map<string, number>();
  const name = kept.fn.map((fn) => {
    const text = fn === ROOT ? '' : fn === SMALLER ? '(smaller)' : nameOf(fn);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text)!;
  });
  const column = (i: number) => kept.self[i]!.map((value) => Math.round(value * 1000) / 1000);
  // What no profile had at all is no metric of theirs.
  const isThere = (i: number) => [...sums[2 * i]!, ...sums[2 * i + 1]!].some((sum) => sum > 0);
  return {
    names: [...numbers.keys()],
    parent: kept.parent,
    name,
    self: Object.fromEntries(
      DRAWN.flatMap((metric, i) =>
        METRIC[metric].kind === 'alloc' || isThere(i)
          ? [[metric, { base: column(2 * i), head: column(2 * i + 1) }]]
          : [],
      ),
    ),
    folded: target.filter((to) => small.has(to)).length,
  };
}
