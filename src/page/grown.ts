import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';
import type { Columns } from './tree.ts';

/** A flame graph as it is drawn. */
export interface Drawable extends Flame {
  /** What `grownSelf` gives, where it is known already. */
  readonly grown?: Readonly<Partial<Record<Metric, readonly number[]>>>;
}

/**
 * Per node: by how much it grew or shrank itself, less what only moved, between the callers of its
 * function or from one function to another. What a function really gained is spread over the nodes on
 * which it grew, and what it lost over those on which it shrank. Where nothing tells what moved, all of it
 * grew.
 */
export function grownSelf(
  flame: Drawable,
  metric: Metric,
  { base, head }: Columns,
): readonly number[] {
  const known = flame.grown?.[metric];
  if (known) return known;
  const deltas = head.map((value, node) => value - base[node]!);
  if (!flame.moves) return deltas;
  const moved = flame.moves.moved[metric];
  const gained = new Map<number, number>();
  const lost = new Map<number, number>();
  deltas.forEach((delta, node) => {
    const sums = delta > 0 ? gained : lost;
    const name = flame.name[node]!;
    sums.set(name, (sums.get(name) ?? 0) + Math.abs(delta));
  });
  return deltas.map((delta, node) => {
    const name = flame.name[node]!;
    const [more, less] = [gained.get(name) ?? 0, lost.get(name) ?? 0];
    const real = more - less - (moved?.[name] ?? 0);
    if (delta === 0 || delta > 0 !== real > 0) return 0;
    return (delta * Math.abs(real)) / (delta > 0 ? more : less);
  });
}
