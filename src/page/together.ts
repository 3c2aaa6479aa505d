import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';

/** The trees of several benchmarks of a package as one: one operation of each. */
export function together(flames: readonly Flame[]): Flame {
  const names = new Map<string, number>();
  const children = new Map<string, number>();
  const parent: number[] = [];
  const name: number[] = [];
  const self: Partial<Record<Metric, { base: number[]; head: number[] }>> = {};
  const moved: Partial<Record<Metric, Record<number, number>>> = {};
  const from: Record<number, readonly string[]> = {};
  const was: Record<number, string> = {};
  const nameOf = (text: string) => numbered(names, text, () => {});
  const nodeOf = (above: number, fn: number) =>
    numbered(children, `${above} ${fn}`, () => {
      parent.push(above);
      name.push(fn);
    });
  for (const flame of flames) {
    const fns = flame.names.map(nameOf);
    const nodes: number[] = [];
    flame.parent.forEach((above, node) => {
      nodes.push(nodeOf(above < 0 ? -1 : nodes[above]!, fns[flame.name[node]!]!));
    });
    for (const [metric, sides] of entriesOf(flame.self)) {
      self[metric] ??= { base: [], head: [] };
      for (const side of ['base', 'head'] as const) {
        const column = self[metric][side];
        sides[side].forEach((value, node) => {
          column[nodes[node]!] = (column[nodes[node]!] ?? 0) + value;
        });
      }
    }
    for (const [metric, amounts] of entriesOf(flame.moves.moved)) {
      moved[metric] ??= {};
      const sums = moved[metric];
      for (const [fn, amount] of Object.entries(amounts)) {
        const at = fns[Number(fn)]!;
        sums[at] = (sums[at] ?? 0) + amount;
      }
    }
    for (const [fn, givers] of Object.entries(flame.moves.from)) from[fns[Number(fn)]!] = givers;
    for (const [fn, former] of Object.entries(flame.moves.was)) was[fns[Number(fn)]!] = former;
  }
  for (const sides of Object.values(self)) {
    for (const column of [sides.base, sides.head]) {
      for (let node = 0; node < parent.length; node++) column[node] ??= 0;
    }
  }
  return {
    package: flames[0]!.package,
    benchmark: '',
    of: 'operation',
    names: [...names.keys()],
    parent,
    name,
    self,
    moves: { moved, from, was },
    folded: flames.reduce((sum, { folded }) => sum + folded, 0),
  };
}

function numbered(known: Map<string, number>, key: string, isNew: () => void): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, known.size);
  isNew();
  return known.size - 1;
}

function entriesOf<T>(of: Readonly<Partial<Record<Metric, T>>>): [Metric, T][] {
  return Object.entries(of) as [Metric, T][];
}
