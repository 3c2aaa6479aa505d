import { groupBy } from '../group-by.ts';
import type { SizedStep } from './line-maps.ts';
import type { NameTable } from './name-table.ts';
import { balance } from './transfers.ts';

/** A way without what only moved to it or from it. */
export interface NetWay {
  /** By how much more there is than before. */
  readonly delta: number;
  /** Its samples; all as they are where nothing else changed. */
  readonly steps: readonly SizedStep[];
}

/**
 * The samples on each way of a result, smaller by what only went from one way to another: a
 * function that was extracted, inlined or renamed is on ways of its own, where all of it is new, and
 * its largest object would hide the one that grew. What is called in the end and the size of the
 * objects tell first what is alike, then the size alone.
 */
export function withoutMoved<Way>(
  ways: ReadonlyMap<Way, readonly SizedStep[]>,
  { functions }: NameTable,
): Map<Way, NetWay> {
  const leafOf = ({ stacks, frames }: SizedStep) => {
    const leaf = stacks.node[frames.at(-1) ?? -1] ?? -1;
    return functions[leaf]?.owns ? 'itself' : leaf;
  };
  const parts = [...ways].flatMap(([way, steps]) =>
    [...groupBy(steps, (step) => `${leafOf(step)} ${step.size}`)].map(([kind, some]) =>
      partOf(way, kind, some),
    ),
  );
  const deltas = new Map(parts.map(({ head, base }, at) => [at, head - base]));
  const groups = [({ kind }: Part<Way>) => kind, ({ size }: Part<Way>) => size].flatMap((by) => [
    ...groupBy(deltas, ([at]) => by(parts[at]!)).values(),
  ]);
  const kinds = groups.map((group) => new Map(group));
  const left = new Map(balance(deltas, kinds).left());
  const net = groupBy(parts.keys(), (at) => parts[at]!.way);
  return new Map(
    [...net].map(([way, some]) => {
      const delta = some.reduce((sum, at) => sum + left.get(at)!, 0);
      const isMoved = some.every((at) => left.get(at) === 0);
      const steps = some.flatMap((at) => reducedTo(left.get(at)!, parts[at]!));
      return [way, { delta, steps: isMoved ? ways.get(way)! : steps }];
    }),
  );
}

/** Samples on one way of objects of one kind. */
interface Part<Way> {
  readonly way: Way;
  readonly kind: string;
  readonly size: number;
  readonly steps: readonly SizedStep[];
  readonly base: number;
  readonly head: number;
}

function partOf<Way>(way: Way, kind: string, steps: readonly SizedStep[]): Part<Way> {
  const sums = { base: 0, head: 0 };
  for (const { side, amount } of steps) sums[side] += amount;
  return { way, kind, size: steps[0]!.size, steps, ...sums };
}

/** The same samples, the larger side as much smaller that so much is left of the change. */
function reducedTo<Way>(left: number, { steps, base, head }: Part<Way>): readonly SizedStep[] {
  const [larger, most] = head > base ? (['head', head] as const) : (['base', base] as const);
  // Of what both processes of a side do once nothing is left of an operation.
  if (most <= 0) return steps;
  const share = (Math.min(base, head) + Math.abs(left)) / most;
  return steps.map((step) =>
    step.side === larger ? { ...step, amount: step.amount * share } : step,
  );
}
