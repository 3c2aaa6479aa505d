import type { Metric } from '../profile/metric.ts';
import { type Drawable, grownSelf } from './grown.ts';

/** Which side a flame graph is of: `both` is as wide as the larger one and shows the difference. */
export type Side = 'base' | 'head' | 'both';

/** Base and head of something. */
export interface Amounts {
  readonly base: number;
  readonly head: number;
}

/** One tree of calls in one metric, with sums over callees. */
export class Tree {
  readonly flame: Drawable;
  readonly children: readonly (readonly number[])[];
  readonly #self: Columns;
  readonly #sum: Columns;
  readonly #width: readonly number[];
  readonly #grownSelf: readonly number[];
  readonly #grown: readonly number[];

  constructor(flame: Drawable, metric: Metric, side: Side) {
    this.flame = flame;
    const empty = flame.parent.map(() => 0);
    this.#self = flame.self[metric] ?? { base: empty, head: empty };
    const children = flame.parent.map((): number[] => []);
    flame.parent.forEach((parent, node) => {
      children[parent]?.push(node);
    });
    const up = (column: readonly number[]) => summed(column, flame.parent);
    this.#sum = { base: up(this.#self.base), head: up(this.#self.head) };
    // What nets below 0 has no width.
    const own = flame.parent.map((_, node) => {
      const { base, head } = this.self(node);
      return Math.max(0, side === 'both' ? Math.max(base, head) : side === 'base' ? base : head);
    });
    this.#width = up(own);
    this.#grownSelf = grownSelf(flame, metric, this.#self);
    this.#grown = up(this.#grownSelf);
    this.children = children.map((list) =>
      list.sort((a, b) => (this.name(a) < this.name(b) ? -1 : 1)),
    );
  }

  get length(): number {
    return this.flame.parent.length;
  }

  name(node: number): string {
    return this.flame.names[this.flame.name[node]!]!;
  }

  /** What a node allocates itself. */
  self(node: number): Amounts {
    return { base: this.#self.base[node]!, head: this.#self.head[node]! };
  }

  /** By how much a node itself grew or shrank, without what moved. */
  grownSelf(node: number): number {
    return this.#grownSelf[node]!;
  }

  /** The same with what it calls. */
  grown(node: number): number {
    return this.#grown[node]!;
  }

  /** With what it calls. */
  sum(node: number): Amounts {
    return { base: this.#sum.base[node]!, head: this.#sum.head[node]! };
  }

  width(node: number): number {
    return this.#width[node]!;
  }

  /** The way to a node, root first. */
  way(node: number): number[] {
    const way: number[] = [];
    for (let at = node; at >= 0; at = this.flame.parent[at]!) way.unshift(at);
    return way;
  }
}

export type Columns = Readonly<Record<'base' | 'head', readonly number[]>>;

/** Callers stand before their callees. */
function summed(column: readonly number[], parent: readonly number[]): number[] {
  const sums = [...column];
  for (let node = sums.length - 1; node > 0; node--) sums[parent[node]!]! += sums[node]!;
  return sums;
}

/** A box of a flame graph: all in shares of the width, and rows from the top. */
export interface Box {
  readonly node: number;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

/** Boxes that are drawn at once. */
export const MOST_BOXES = 2000;

export interface Boxes {
  readonly boxes: readonly Box[];
  /** Calls of what is drawn that are too narrow, or too many, to be drawn. */
  readonly left: number;
}

/**
 * The boxes that can be seen when one is as wide as everything: its callers above it, and what it
 * calls beneath, level by level.
 *
 * @param least share of the width of the smallest box
 */
export function boxesOf(tree: Tree, zoomed: number, least: number): Boxes {
  const way = tree.way(zoomed);
  const boxes = way.map((node, row): Box => ({ node, x: 0, width: 1, row }));
  const all = tree.width(zoomed);
  let left = 0;
  for (let at = way.length - 1; at < boxes.length; at++) {
    const { node, row } = boxes[at]!;
    let { x } = boxes[at]!;
    for (const child of tree.children[node]!) {
      const width = all === 0 ? 0 : tree.width(child) / all;
      if (width >= least && boxes.length < MOST_BOXES) {
        boxes.push({ node: child, x, width, row: row + 1 });
      } else if (width > 0) left++;
      x += width;
    }
  }
  return { boxes, left };
}

/** A function, or the package of some, over the whole tree. */
export interface Total {
  readonly name: string;
  readonly flat: Amounts;
  readonly cum: Amounts;
  /** By how much it grew itself, and with what it calls, without what moved. */
  readonly grown: { readonly flat: number; readonly cum: number };
}

/** flat and cum by key, the largest change first; a key counts once on each way for cum. */
export function totalsBy(tree: Tree, keyOf: (name: string) => string): Total[] {
  const totals = new Map<string, { flat: Mutable; cum: Mutable; grown: Grown }>();
  const on = new Map<string, number>();
  const visit = (node: number, isLeaving: boolean) => {
    const key = keyOf(tree.name(node));
    const depth = on.get(key) ?? 0;
    if (isLeaving) {
      on.set(key, depth - 1);
      return;
    }
    on.set(key, depth + 1);
    const total = totals.get(key) ?? {
      flat: { base: 0, head: 0 },
      cum: { base: 0, head: 0 },
      grown: { flat: 0, cum: 0 },
    };
    totals.set(key, total);
    add(total.flat, tree.self(node));
    total.grown.flat += tree.grownSelf(node);
    if (depth > 0) return;
    add(total.cum, tree.sum(node));
    total.grown.cum += tree.grown(node);
  };
  // Stacks can be deeper than a script's.
  const open: [node: number, isLeaving: boolean][] = tree.children[0]!.map((node) => [node, false]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isLeaving] = next;
    visit(node, isLeaving);
    if (isLeaving) continue;
    open.push([node, true]);
    for (const child of tree.children[node]!) open.push([child, false]);
  }
  const change = ({ flat, cum }: Total) =>
    Math.abs(flat.head - flat.base) * 1e6 + Math.abs(cum.head - cum.base);
  return [...totals]
    .map(([name, amounts]) => ({ name, ...amounts }))
    .sort((a, b) => change(b) - change(a) || b.cum.head - a.cum.head);
}

interface Grown {
  flat: number;
  cum: number;
}

interface Mutable {
  base: number;
  head: number;
}

function add(to: Mutable, amounts: Amounts): void {
  to.base += amounts.base;
  to.head += amounts.head;
}

/** Import path of a function's name: all up to the first dot behind the last slash. */
export function packageOf(name: string): string {
  const plain = name.replace(/\[.*/s, '');
  const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
  return dot < 0 ? name : plain.slice(0, dot);
}
