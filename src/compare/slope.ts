import { groupBy } from '../group-by.ts';
import type { Pair } from '../profile/manifest.ts';
import type { MeasuredRun } from './measured-run.ts';
import { median } from './median.ts';
import { change, repeated } from './noisy-change.ts';
import { rangeOf } from './range.ts';
import type { Figure } from './result.ts';
import type { Side } from './side.ts';

/** The two processes of one measurement, at the counts of a pair. */
export interface Measurement<Process> {
  readonly low: Process;
  readonly high: Process;
}

/** The measurements of one side of a pair, in their order. What lacks one of its processes is none. */
export function measurementsOf(
  runs: readonly MeasuredRun[],
  side: Side,
): Measurement<MeasuredRun>[] {
  const of = runs.filter((run) => run.side === side);
  return [...groupBy(of, ({ repeat }) => repeat).values()].flatMap((both) => {
    const at = (wanted: 'low' | 'high') =>
      both.find(({ run: { process } }) => process?.kind === 'result' && process.at === wanted);
    const [low, high] = [at('low'), at('high')];
    return low && high ? [{ low, high }] : [];
  });
}

/** Operations between the two counts of a pair. */
export function operationsBetween([low, high]: Pair): number {
  return high - low;
}

/** How much more the higher count has than the lower, for each operation between them. */
export function slope(low: number, high: number, pair: Pair): number {
  return (high - low) / operationsBetween(pair);
}

/** A figure by its repeats on both sides. */
export function figureOf({ base, head }: Readonly<Record<Side, readonly number[]>>): Figure {
  const [from, to] = [rangeOf(base), rangeOf(head)];
  const middle = { base: median(base), head: median(head) };
  const isBoth = base.length > 0 && head.length > 0;
  const least = { base: from.least, head: to.least };
  const most = { base: from.most, head: to.most };
  return {
    change: isBoth ? repeated(middle, least, most) : change(middle.base, middle.head),
    base: from,
    head: to,
  };
}
