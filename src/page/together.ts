import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';
import { type Drawable, grownSelf } from './grown.ts';

/**
 * The trees of several benchmarks of a package as one: one operation of each. What moved did so inside
 * of one of them, and what one gained another cannot have given up.
 */
export function together(flames: readonly Flame[]): Drawable {
  const names = new Numbers();
  const children = new Numbers();
  const parent: number[] = [];
  const name: number[] = [];
  const nodesOf = flames.map((flame) => {
    const nodes: number[] = [];
    flame.parent.forEach((above, node) => {
      const caller = above < 0 ? -1 : nodes[above]!;
      const fn = names.of(flame.names[flame.name[node]!]!);
      const number = children.of(`${caller} ${fn}`);
      parent[number] = caller;
      name[number] = fn;
      nodes.push(number);
    });
    return nodes;
  });
  /** A column of all of them, of what each has. */
  const added = (columnOf: (flame: Flame) => readonly number[]) => {
    const sums = parent.map(() => 0);
    flames.forEach((flame, i) => {
      columnOf(flame).forEach((value, node) => {
        sums[nodesOf[i]![node]!]! += value;
      });
    });
    return sums;
  };
  const metrics = [...new Set(flames.flatMap(({ self }) => Object.keys(self) as Metric[]))];
  const byMetric = <T>(of: (metric: Metric) => T) =>
    Object.fromEntries(metrics.map((metric) => [metric, of(metric)]));
  return {
    package: flames[0]!.package,
    benchmark: '',
    of: 'operation',
    names: names.keys(),
    parent,
    name,
    self: byMetric((metric) => ({
      base: added(({ self }) => self[metric]?.base ?? []),
      head: added(({ self }) => self[metric]?.head ?? []),
    })),
    grown: byMetric((metric) =>
      added((flame) => (flame.self[metric] ? grownSelf(flame, metric, flame.self[metric]) : [])),
    ),
    folded: flames.reduce((sum, { folded }) => sum + folded, 0),
  };
}

/** Keys by the order in which they were first asked for. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(key: string): number {
    const known = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, known);
    return known;
  }

  keys(): string[] {
    return [...this.#known.keys()];
  }
}
