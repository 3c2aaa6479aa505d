import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';
import type { Columns } from './tree.ts';

/**
 * Per node: by how much it grew or shrank itself, less what only moved, between the callers of its
 * function or from one function to another. What a function really gained is spread over the nodes on
 * which it grew, and what it lost over those on which it shrank.
 */
export function grownSelf(flame: Flame, metric: Metric, { base, head }: Columns): number[] {
  const gained = new Map<number, number>();
  const lost = new Map<number, number>();
  const deltas = head.map((value, node) => value - base[node]!);
  deltas.forEach((delta, node) => {
    const sums = delta > 0 ? gained : lost;
    const name = flame.name[node]!;
    sums.set(name, (sums.get(name) ?? 0) + Math.abs(delta));
  });
  return deltas.map((delta, node) => {
    const name = flame.name[node]!;
    const [more, less] = [gained.get(name) ?? 0, lost.get(name) ?? 0];
    const real = more - less - (flame.moves.moved[metric]?.[name] ?? 0);
    if (delta === 0 || delta > 0 !== real > 0) return 0;
    return (delta * Math.abs(real)) / (delta > 0 ? more : less);
  });
}
